/** Without case and accents, ё as е, and the digits of a number together ("2,030" as "2030"), for words to be compared. */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/(?<=\d)[\s,](?=\d{3}(?!\d))/g, "");
}
