/** The light look of the page, written out: a file of its own has no style sheet. */
export const COLOURS = {
  paper: "#fffdf9",
  sea: "#dfe8ec",
  ink: "#1d2b33",
  muted: "#45565d",
  accent: "#7a5a12",
  line: "#d8d4ca",
} as const;

const CONTINGENTS: Readonly<Record<string, string>> = {
  AM: "#b3680c",
  BY: "#1f7d5c",
  KG: "#c2374b",
  RU: "#2a63a8",
  TJ: "#7a4fb0",
};

export const colourOf = (contingent: string) => CONTINGENTS[contingent] ?? COLOURS.ink;

/** How a path of the ground is painted; widths and dashes in pixels. */
export interface Paint {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly width?: number;
  readonly opacity?: number;
  readonly dash?: readonly number[];
}

export const HATCH_ID = "disputed";
export const TURNING_ID = "turning";
const BORDER = "#6f7f83";

/** Paint by class; of several classes the later one wins. */
export const GROUND_PAINT: Readonly<Record<string, Paint>> = {
  land: { fill: "#f3f1ec" },
  member: { fill: "#dfe6e3" },
  theatre: { fill: "#f6dfae" },
  disputed: { fill: `url(#${HATCH_ID})` },
  urban: { fill: COLOURS.ink, fillOpacity: 0.1 },
  lakes: { fill: "#cfdfe8" },
  rivers: { stroke: "#cfdfe8", width: 1 },
  graticule: { stroke: "#d3dde0", width: 0.7 },
  regions: { stroke: "#c9d2ce", width: 0.8 },
  coast: { stroke: BORDER, width: 0.5, opacity: 0.6 },
  border: { stroke: BORDER, width: 0.7, opacity: 0.6 },
  "member-border": { stroke: BORDER, width: 1, opacity: 1 },
  "border-open": { stroke: BORDER, width: 0.9, dash: [4, 3] },
};

export const HATCH = { ground: "#f3f1ec", line: "#a08a5c", party: "#dfe6e3" } as const;
export const SANS = "'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif";
export const SERIF = "'Source Serif 4', Georgia, 'Times New Roman', serif";
