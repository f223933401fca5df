/** About how many pixels a text takes, on the safe side: nothing is measured, so that layout needs no page. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const sign of text) {
    if (sign === " " || sign === "," || sign === "." || sign === "i" || sign === "l") width += 0.28;
    else if (sign >= "0" && sign <= "9") width += 0.54;
    else width += sign === sign.toLowerCase() ? 0.56 : 0.66;
  }
  return width * size;
}

/** The text, or as much of it as fits with an ellipsis, or null where that would be next to nothing. */
export function fitText(text: string, size: number, room: number): string | null {
  if (textWidth(text, size) <= room) return text;
  for (let length = text.length - 1; length >= 5; length -= 1) {
    const short = `${text.slice(0, length).trimEnd()}…`;
    if (textWidth(short, size) <= room) return short;
  }
  return null;
}

/** Breaks a text into lines no wider than the room; null where a single word does not fit, or too many lines. */
export function wrapText(text: string, size: number, room: number, most: number): string[] | null {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (textWidth(word, size) > room) return null;
    if (last !== undefined && textWidth(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length > most ? null : lines;
}
