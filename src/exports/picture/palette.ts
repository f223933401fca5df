/** The light look of the page, written out under the names it has there: a file of its own has no style sheet. */
export const COLOURS = {
  card: "#fffdf9",
  sea: "#dfe8ec",
  land: "#f3f1ec",
  member: "#dfe6e3",
  theatre: "#f6dfae",
  ink: "#1d2b33",
  muted: "#45565d",
  accent: "#7a5a12",
  border: "#6f7f83",
  region: "#c9d2ce",
  water: "#cfdfe8",
  hatch: "#a08a5c",
  graticule: "#d3dde0",
  am: "#b3680c",
  by: "#1f7d5c",
  kg: "#c2374b",
  ru: "#2a63a8",
  tj: "#7a4fb0",
} as const;

const CONTINGENTS: Readonly<Record<string, string>> = {
  AM: COLOURS.am,
  BY: COLOURS.by,
  KG: COLOURS.kg,
  RU: COLOURS.ru,
  TJ: COLOURS.tj,
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

/** Paint by class; of several classes the later one wins. */
export const GROUND_PAINT: Readonly<Record<string, Paint>> = {
  land: { fill: COLOURS.land },
  member: { fill: COLOURS.member },
  theatre: { fill: COLOURS.theatre },
  disputed: { fill: `url(#${HATCH_ID})` },
  urban: { fill: COLOURS.ink, fillOpacity: 0.1 },
  lakes: { fill: COLOURS.water },
  rivers: { stroke: COLOURS.water, width: 1 },
  graticule: { stroke: COLOURS.graticule, width: 0.7 },
  regions: { stroke: COLOURS.region, width: 0.8 },
  coast: { stroke: COLOURS.border, width: 0.5, opacity: 0.6 },
  border: { stroke: COLOURS.border, width: 0.7, opacity: 0.6 },
  "member-border": { stroke: COLOURS.border, width: 1, opacity: 1 },
  "border-open": { stroke: COLOURS.border, width: 0.9, dash: [4, 3] },
};

export const SANS = "'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif";
export const SERIF = "'Source Serif 4', Georgia, 'Times New Roman', serif";
