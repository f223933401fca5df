const letters = (from, to) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

/**
 * The packages split each weight by script; a page loads only the files whose letters it shows. So
 * the letters of Kazakh, Kyrgyz and Tajik that Russian lacks cost a Russian page nothing.
 */
export const subsets = [
  {
    name: "latin",
    letters: `${letters(0x20, 0x7e)}\u00a0§«°·»×\u02bc\u2013—‘’“”„•…−äçéèêëíñóöúüÄÇÉÖÜß`,
    range: "U+20-7E, U+A0-FF, U+2BC, U+2013-2014, U+2018-201E, U+2022, U+2026, U+2212",
  },
  {
    name: "cyrillic",
    // Russian, Belarusian (І Ў), Kazakh Ұ and the number sign.
    letters: `${letters(0x410, 0x44f)}ЁёІіЎўҰұ№`,
    range: "U+401, U+406, U+40E, U+410-44F, U+451, U+456, U+45E, U+4B0-4B1, U+2116",
  },
  {
    name: "cyrillic-ext",
    letters: "ӘәҒғҚқҢңӨөҮүҺһӢӣӮӯҲҳҶҷ",
    range: "U+492-4AF, U+4B2-4EF",
  },
];
