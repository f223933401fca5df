/*
 * Widths and heights of a font from its own tables, in em: what a stand-in must be stretched to so that
 * text set in it takes the same room.
 */

/** How often letters come in about a thousand of running text, by script; the space is Latin in every text. */
const FREQUENCIES = {
  latin: {
    " ": 170,
    e: 102,
    t: 75,
    a: 68,
    o: 62,
    i: 58,
    n: 57,
    s: 53,
    h: 51,
    r: 50,
    d: 35,
    l: 33,
    c: 23,
    u: 23,
    m: 20,
    w: 20,
    f: 18,
    g: 17,
    y: 16,
    p: 16,
    b: 12,
    v: 8,
    k: 6,
    ",": 10,
    ".": 10,
    0: 6,
    1: 6,
    2: 6,
    A: 4,
    T: 4,
    S: 3,
    K: 3,
    R: 3,
  },
  cyrillic: {
    о: 95,
    е: 72,
    а: 69,
    и: 64,
    н: 58,
    т: 54,
    с: 47,
    р: 41,
    в: 39,
    л: 38,
    к: 30,
    м: 28,
    д: 26,
    п: 24,
    у: 23,
    я: 17,
    ы: 16,
    ь: 15,
    г: 15,
    з: 14,
    б: 14,
    ч: 12,
    й: 10,
    х: 8,
    ж: 8,
    ш: 6,
    ю: 5,
    ц: 4,
    щ: 3,
    э: 3,
    ф: 2,
    А: 4,
    К: 4,
    С: 4,
    Р: 3,
    П: 3,
    В: 3,
  },
};

/**
 * @param {Uint8Array} bytes of a TrueType or OpenType font
 * @returns {{ readonly ascent: number, readonly descent: number, widthOf(letter: string): number | null }} in em
 */
export function fontMetrics(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map();
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + 16 * i;
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    tables.set(tag, view.getUint32(record + 8));
  }
  const at = (tag) => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`The font has no table ${tag}.`);
    return offset;
  };
  const unit = view.getUint16(at("head") + 18);
  const lastWidth = view.getUint16(at("hhea") + 34) - 1;
  const glyphOf = readCharacterMap(view, at("cmap"));
  return {
    ascent: view.getInt16(at("hhea") + 4) / unit,
    descent: -view.getInt16(at("hhea") + 6) / unit,
    widthOf(letter) {
      const glyph = glyphOf(letter.codePointAt(0) ?? 0);
      return glyph === 0 ? null : view.getUint16(at("hmtx") + 4 * Math.min(glyph, lastWidth)) / unit;
    },
  };
}

/** The map of the Basic Multilingual Plane, of format 4, which every such font has. */
function readCharacterMap(view, cmap) {
  const count = view.getUint16(cmap + 2);
  const offsets = Array.from({ length: count }, (_, i) => cmap + view.getUint32(cmap + 8 + 8 * i));
  const map = offsets.find((offset) => view.getUint16(offset) === 4);
  if (map === undefined) throw new Error("The font has no character map of format 4.");
  const segments = view.getUint16(map + 6) / 2;
  const part = (n, i) => map + 14 + 2 * (n * segments + i) + (n > 0 ? 2 : 0);
  return (code) => {
    for (let i = 0; i < segments; i++) {
      if (code > view.getUint16(part(0, i))) continue;
      const start = view.getUint16(part(1, i));
      if (code < start) return 0;
      const delta = view.getUint16(part(2, i));
      const range = view.getUint16(part(3, i));
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = view.getUint16(part(3, i) + range + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/**
 * The width of a letter of running text on the average, in em. Throws where the font lacks one of its letters.
 * @param {{ widthOf(letter: string): number | null }} font
 * @param {"latin" | "cyrillic"} script
 * @returns {number}
 */
export function averageWidth(font, script) {
  let [sum, count] = [0, 0];
  for (const [letter, share] of Object.entries(FREQUENCIES[script])) {
    const width = font.widthOf(letter);
    if (width === null) throw new Error(`The font has no "${letter}".`);
    sum += share * width;
    count += share;
  }
  return sum / count;
}
