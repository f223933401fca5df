import type { DateFormats } from "./dates";
import type { Messages } from "./messages";
import type { Words } from "./words";

const FILLER = " zz zzzz zzz";
const GROWTH = 0.4;

/** Brackets a text and lengthens it by two fifths, as a long language would. */
function pseudo(text: string): string {
  const extra = Math.ceil(text.length * GROWTH);
  return `[${text}${FILLER.repeat(Math.ceil(extra / FILLER.length)).slice(0, extra)}]`;
}

type TextFunction = (...parameters: never[]) => string;

function wrapAll<T extends object>(functions: T, wrap: (text: string) => string): T {
  const wrapped = Object.entries(functions as Record<string, TextFunction>).map(([key, write]) => [
    key,
    (...parameters: never[]) => wrap(write(...parameters)),
  ]);
  return Object.fromEntries(wrapped) as T;
}

const bracket = (text: string) => `[${text}]`;

/**
 * English in the dress of a language nobody has translated: what stands on the page without brackets
 * was written into the code, and what is cut off would be cut off in a longer language.
 */
export function createPseudoWords(english: Words): Words {
  return {
    ...english,
    language: "zz",
    m: wrapAll<Messages>(english.m, pseudo),
    formatDate: wrapAll<DateFormats>(english.formatDate, bracket),
    formatSpan: (span) => bracket(english.formatSpan(span)),
  };
}
