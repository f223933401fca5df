import { escapeHtml } from "../../ground/escapeHtml";

/** Characters that no XML 1.0 document may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

export const escapeXml = (text: string) => escapeHtml(text.replace(FORBIDDEN, ""));

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; `content` is markup. Attributes that are undefined are left out, numbers are cut to two decimals. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined
      ? ""
      : ` ${key}="${typeof value === "number" ? Number(value.toFixed(2)) : escapeXml(value)}"`,
  );
  return `<${name}${written.join("")}${content === "" ? "/>" : `>${content}</${name}>`}`;
}
