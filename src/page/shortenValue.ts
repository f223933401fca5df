const LONGEST_VALUE = 40;

/** A value of a link as the page quotes it: at most 40 characters, never cut within one of them. */
export function shortenValue(text: string): string {
  const characters = Array.from(text);
  return characters.length > LONGEST_VALUE ? `${characters.slice(0, LONGEST_VALUE - 1).join("")}…` : text;
}
