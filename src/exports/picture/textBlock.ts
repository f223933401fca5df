import { SANS } from "./palette";
import { element, escapeXml } from "./xml";

export interface TextStyle {
  readonly size: number;
  readonly lineHeight: number;
  readonly colour: string;
  readonly family?: string;
  readonly weight?: number;
}

/** Part of its size that a letter takes on average: somewhat more than fonts need, since none can be measured here. */
const LETTER = 0.53;

export const widthOfText = (text: string, size: number) => [...text].length * size * LETTER;

/** Breaks a text at its plain spaces into lines that are surely no wider than `width` pixels; a word that is, such as an address, is cut. */
export function wrap(text: string, width: number, size: number): string[] {
  const most = Math.floor(width / (size * LETTER));
  const words = text.match(new RegExp(`[^ \\n]{1,${most}}`, "gu")) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOfText(longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** Lines of text whose first one stands under `top`; `height` is what they take. */
export function textBlock(
  lines: readonly string[],
  left: number,
  top: number,
  style: TextStyle,
): { readonly markup: string; readonly height: number } {
  const { size, lineHeight, colour, family = SANS, weight } = style;
  const baseline = (lineHeight + size * 0.7) / 2;
  const spans = lines.map((line, i) =>
    element("tspan", { x: left, y: top + i * lineHeight + baseline }, escapeXml(line)),
  );
  const attributes = { "font-family": family, "font-size": size, "font-weight": weight, fill: colour };
  const markup = lines.length > 0 ? element("text", attributes, spans.join("")) : "";
  return { markup, height: lines.length * lineHeight };
}
