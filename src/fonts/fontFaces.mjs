/*
 * While a page's own faces are not there, text is set in a font of the reader's system, stretched so
 * that lines break and stand where they will stand. The stretch is the ratio of the widths of running text in
 * both fonts, weight by weight and script by script.
 */
import { averageWidth } from "./fontMetrics.mjs";

/**
 * The fonts of the usual systems, with the width of a letter as `averageWidth` finds it, in em: of Arial and Times New Roman
 * in Arimo and Tinos, which are drawn to the same widths, of those of Android in themselves. The names of Linux come first: a
 * browser there asks another process for each name and waits for the answer, in the first frame.
 */
const ARIAL = {
  suffix: "Fallback",
  400: { locals: ["Liberation Sans", "Arial", "ArialMT"], latin: 0.4459, cyrillic: 0.5507 },
  600: {
    locals: ["Liberation Sans Bold", "Arial Bold", "Arial-BoldMT"],
    latin: 0.4807,
    cyrillic: 0.5973,
  },
};
const ROBOTO = {
  suffix: "Android",
  400: { locals: ["Roboto", "Roboto Regular"], latin: 0.446, cyrillic: 0.567 },
  600: { locals: ["Roboto Bold", "Roboto-Bold"], latin: 0.4528, cyrillic: 0.5718 },
};
const TIMES = {
  suffix: "Fallback",
  600: {
    locals: ["Liberation Serif Bold", "Times New Roman Bold", "TimesNewRomanPS-BoldMT"],
    latin: 0.43,
    cyrillic: 0.5384,
  },
};
const NOTO_SERIF = {
  suffix: "Android",
  600: { locals: ["Noto Serif Bold", "NotoSerif-Bold"], latin: 0.5106, cyrillic: 0.6303 },
};

const STAND_INS = { "source-serif-4": [TIMES, NOTO_SERIF], "source-sans-3": [ARIAL, ROBOTO] };

const percent = (share) => `${(share * 100).toFixed(2).replace(/\.?0+$/, "")}%`;

function standInFace(face, { suffix, ...weights }, { script, range }) {
  const { locals, ...widths } = weights[face.weight];
  const { ascent, descent } = face.metrics.latin;
  const adjust = averageWidth(face.metrics[script], script) / widths[script];
  return `@font-face {
  font-family: "${face.family} ${suffix}";
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

/** The style sheet: each face, then its stand-ins, then the two stacks that pages use. `metrics` of a face are by script. */
export function fontFaces(faces, subsets, fileOf) {
  const scripts = [
    { script: "latin", range: subsets[0].range },
    { script: "cyrillic", range: "U+400-52F, U+2116" },
  ];
  const rules = faces.flatMap((face) => [
    ...subsets.map((subset) => ownFace(face, subset, fileOf(face, subset))),
    ...STAND_INS[face.pack].flatMap((standIn) => scripts.map((script) => standInFace(face, standIn, script))),
  ]);
  return `/* Written by build.mjs; change that, not this. */
${rules.join("\n")}
:root {
  --serif: "Source Serif 4", "Source Serif 4 Fallback", "Source Serif 4 Android", Georgia, serif;
  --sans: "Source Sans 3", "Source Sans 3 Fallback", "Source Sans 3 Android", Arial, system-ui, sans-serif;
}
`;
}
