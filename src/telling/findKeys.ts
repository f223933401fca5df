import { foldText } from "./foldText";

const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ж: "zh", з: "z", и: "i", к: "k", л: "l", м: "m" },
  ...{ н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh" },
  ...{ щ: "shch", ъ: "", ы: "y", ь: "", э: "e", ю: "yu", я: "ya", ә: "a", ғ: "g", қ: "k", ң: "n", ө: "o" },
  ...{ ұ: "u", ү: "u", һ: "h", і: "i", ҳ: "h", ҷ: "j", ӯ: "u" },
};

/** Where spellings of one name part: Zhetygen or Zhetigen, Tokayev, Tokaev or Toqayev, Japarov or Zhaparov. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/d?zh|dj/g, "j"],
  [/q/g, "k"],
  [/x/g, "ks"],
  [/[’'`ʻ]/g, ""],
  [/y/g, "i"],
  [/i+/g, "i"],
  [/ie/g, "e"],
];

/** Words and numbers as they are compared: one alphabet, one spelling where several are usual, parted by single spaces. */
export function findKeys(text: string): string {
  const latin = foldText(text).replace(/[Ѐ-ԯ]/g, (letter) => CYRILLIC[letter] ?? letter);
  return SAME.reduce((keys, [pattern, key]) => keys.replace(pattern, key), latin)
    .replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})|[^\p{L}\d]+/gu, " ")
    .trim();
}

/**
 * The keys of what may be half typed: the last i may be half of a letter, of the "ye" of Tokayev, which is an e.
 * Without it the beginning of the word stays found.
 */
export const typedKeys = (text: string) => findKeys(text).replace(/(?<=[a-z]{3})i$/, "");
