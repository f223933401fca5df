/*
 * While a page's own faces are not there, text is set in a font of the reader's system, stretched so
 * that lines break and stand where they will stand. The stretch is the ratio of the widths of a
 * running text in both fonts, upper and lower case in the usual share, weight by weight and script
 * by script. Widths are in em. Those of Arial and Times New Roman were measured in Liberation Sans
 * and Liberation Serif, which are drawn to the same widths. Letters that they lack take the ratio of
 * the other Cyrillic ones.
 */
const metrics = {
  "source-serif-4": { ascent: 1.036, descent: 0.335 },
  "source-sans-3": { ascent: 1.024, descent: 0.4 },
};

const fallbacks = {
  "source-serif-4-600": {
    locals: ["Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold"],
    ratio: { latin: 0.4814 / 0.43, cyrillic: 0.6064 / 0.5333 },
  },
  "source-sans-3-400": {
    locals: ["Arial", "ArialMT", "Liberation Sans"],
    ratio: { latin: 0.4152 / 0.4464, cyrillic: 0.5219 / 0.5439 },
  },
  "source-sans-3-600": {
    locals: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold"],
    ratio: { latin: 0.4285 / 0.4787, cyrillic: 0.5355 / 0.5919 },
  },
};

const percent = (share) => `${(share * 100).toFixed(2).replace(/\.?0+$/, "")}%`;

function fallbackFace(face, { script, range }) {
  const { locals, ratio } = fallbacks[`${face.pack}-${face.weight}`];
  const { ascent, descent } = metrics[face.pack];
  const adjust = ratio[script];
  return `@font-face {
  font-family: "${face.family} Fallback";
  font-style: normal;
  font-weight: ${face.weight};
  src: ${locals.map((name) => `local("${name}")`).join(", ")};
  size-adjust: ${percent(adjust)};
  ascent-override: ${percent(ascent / adjust)};
  descent-override: ${percent(descent / adjust)};
  line-gap-override: 0%;
  unicode-range: ${range};
}
`;
}

function ownFace(face, subset, file) {
  return `@font-face {
  font-family: "${face.family}";
  font-style: normal;
  font-weight: ${face.weight};
  font-display: optional;
  src: url("./${file}") format("woff2");
  unicode-range: ${subset.range};
}
`;
}

/** The style sheet: each face, then its stand-in, then the two stacks that pages use. */
export function fontFaces(faces, subsets, fileOf) {
  const scripts = [
    { script: "latin", range: subsets[0].range },
    { script: "cyrillic", range: "U+400-52F, U+2116" },
  ];
  const rules = faces.flatMap((face) => [
    ...subsets.map((subset) => ownFace(face, subset, fileOf(face, subset))),
    ...scripts.map((script) => fallbackFace(face, script)),
  ]);
  return `/* Written by build.mjs; change that, not this. */
${rules.join("\n")}
:root {
  --serif: "Source Serif 4", "Source Serif 4 Fallback", Georgia, "Times New Roman", serif;
  --sans: "Source Sans 3", "Source Sans 3 Fallback", Arial, system-ui, sans-serif;
}
`;
}
