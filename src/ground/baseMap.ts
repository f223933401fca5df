import { mergeArcs, meshArcs } from "topojson-client";
import type { MultiPolygon, Polygon } from "topojson-specification";
import { graticulePath } from "./graticulePath";
import { createGridArcs } from "./gridArcs";
import type { FaceProperties, GroundTopology, RegionProperties } from "./groundTopology";
import { type GridLine, writePathData } from "./pathData";

/** One path of the ground: CSS classes say what it is, `d` is path data in whole steps of the grid. */
interface GroundPath {
  readonly className: string;
  readonly d: string;
}

/** The ground as a few SVG paths in drawing order. */
export interface BaseMap {
  /** Kilometres of the sheet in one step. */
  readonly grid: number;
  readonly paths: readonly GroundPath[];
}

/** Country codes of the geometry by the two-letter ids of the member states. */
const MEMBERS: Readonly<Record<string, string>> = {
  AM: "ARM",
  BY: "BLR",
  KG: "KGZ",
  KZ: "KAZ",
  RU: "RUS",
  TJ: "TJK",
};
const THEATRE = "KZ";

/** The same of states that were parties to the treaty before: other land, but with shapes of their own. */
const FORMER_PARTIES: Readonly<Record<string, string>> = { AZ: "AZE", GE: "GEO", UZ: "UZB" };

/** Whether a country code of the geometry is that of a member state. */
export const isMember = (code: string) => Object.values(MEMBERS).includes(code);
const hasShape = (code: string) => isMember(code) || Object.values(FORMER_PARTIES).includes(code);

type Face = Polygon<FaceProperties> | MultiPolygon<FaceProperties>;
type LineKind = "coast" | "border" | "border member-border" | "border-open";

const ownerOf = ({ c, o }: FaceProperties) => o || c;
const disputeOf = ({ d }: FaceProperties) => d || "";

/** How the line between two faces is drawn; one face on both sides is a coast. */
export function lineBetween(a: FaceProperties, b: FaceProperties): LineKind | null {
  if (a === b) return "coast";
  const isOpen = ownerOf(a) === "open" || ownerOf(b) === "open";
  if (isOpen) return "border-open";
  if (ownerOf(a) !== ownerOf(b)) {
    return isMember(ownerOf(a)) || isMember(ownerOf(b)) ? "border member-border" : "border";
  }
  return disputeOf(a) !== disputeOf(b) ? "border-open" : null;
}

/**
 * The ground from its geometry. `grid` is the step in kilometres to which points are rounded. Disputed
 * land is a path of its own and is never filled as part of a state. Runs without a DOM.
 */
export function buildBaseMap(topology: GroundTopology, grid: number): BaseMap {
  const arcs = createGridArcs(topology, grid);
  const { faces, regions, lakes, rivers, urban } = topology.objects;
  const all = faces.geometries.filter(
    (face): face is Face => face.type === "Polygon" || face.type === "MultiPolygon",
  );
  const paths: GroundPath[] = [];
  const add = (className: string, lines: readonly GridLine[], closed: boolean) => {
    const d = writePathData(lines, closed);
    if (d !== "") paths.push({ className, d });
  };
  const addLand = (className: string, isPart: (properties: FaceProperties) => boolean) => {
    const parts = all.filter((face) => face.properties && isPart(face.properties));
    if (parts.length > 0) add(className, arcs.lines(mergeArcs(topology, parts).arcs.flat()), true);
  };

  const isOf = (code: string) => (face: FaceProperties) => disputeOf(face) === "" && face.c === code;
  addLand("land", (face) => disputeOf(face) === "" && !hasShape(face.c));
  for (const [id, code] of Object.entries(FORMER_PARTIES)) {
    addLand(`land state-${id.toLowerCase()}`, isOf(code));
  }
  for (const [id, code] of Object.entries(MEMBERS)) {
    const role = id === THEATRE ? "theatre" : "member";
    addLand(`${role} state-${id.toLowerCase()}`, isOf(code));
  }
  addLand("disputed", (face) => disputeOf(face) !== "");
  if (urban) add("urban", arcs.outlines(urban), true);
  if (rivers) add("rivers", arcs.outlines(rivers), false);
  if (lakes) add("lakes", arcs.outlines(lakes), true);
  paths.push({ className: "graticule", d: graticulePath(grid) });
  if (regions) {
    const isInner = (a: unknown, b: unknown) => a !== b && countryOf(a) === countryOf(b);
    add("regions", arcs.lines(meshArcs(topology, regions, isInner).arcs), false);
  }
  for (const kind of ["coast", "border", "border member-border", "border-open"] as const) {
    const isKind = (a: { properties?: unknown }, b: { properties?: unknown }) =>
      lineBetween(a.properties as FaceProperties, b.properties as FaceProperties) === kind;
    add(kind, arcs.lines(meshArcs(topology, faces, isKind).arcs), false);
  }
  return { grid, paths };
}

const countryOf = (region: unknown) => (region as { properties: RegionProperties }).properties.c;
