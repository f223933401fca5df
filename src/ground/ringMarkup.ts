import { escapeHtml } from "./escapeHtml";
import { RING_LETTER, type RingSector, ringShapes } from "./ringShapes";

/** The ring as SVG for the page's style sheet, with `centre` in its hole. Without sectors it is a dotted circle. */
export function ringMarkup(sectors: readonly RingSector[], centre: string, radius: number): string {
  const size = 2 * radius + 4;
  const parts = ringShapes(sectors, radius).map(({ sector, outline, fill, strike, letterAt: [x, y] }) => {
    const { id, state, initial } = sector;
    const paths = [
      `<path class="ring-outline" d="${outline}"/>`,
      fill === null ? "" : `<path class="ring-fill" d="${fill}"/>`,
      strike === null ? "" : `<path class="ring-strike" d="${strike}"/>`,
    ];
    const letter = `<text x="${x}" y="${y}">${escapeHtml(initial)}</text>`;
    return `<g class="ring-sector is-${state} guard-${id.toLowerCase()}">${paths.join("")}${letter}</g>`;
  });
  if (sectors.length === 0) {
    parts.push(`<g class="ring-sector is-absent"><circle class="ring-outline" r="${radius}"/></g>`);
  }
  const fontSize = Number((radius * RING_LETTER).toFixed(2));
  return (
    `<svg class="ring" font-size="${fontSize}" width="${size}" height="${size}" viewBox="${-size / 2} ${-size / 2} ${size} ${size}">` +
    `<circle class="ring-ground" r="${radius + 1.5}"/>${parts.join("")}` +
    `<text class="ring-centre">${escapeHtml(centre)}</text></svg>`
  );
}
