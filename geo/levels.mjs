/** The six member states, whose regions are drawn. */
export const MEMBERS = ["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"];

/** States that were parties to the treaty before: they have shapes of their own, but no regions. */
export const FORMER_PARTIES = ["AZE", "GEO", "UZB"];

const SMALLER_MEMBERS = MEMBERS.filter((code) => code !== "RUS");

/** Lands beside the members or crossed on the way: drawn nearly as finely as Russia. */
const NEIGHBOURS = new Set("RUS UKR MDA POL LTU LVA EST GEO AZE IRN TKM UZB AFG MNG".split(" "));

/** Longitudes and latitudes around Almaty where waters and towns are kept that elsewhere are too small. */
export const CITY_BOX = { west: 73, south: 41.5, east: 81, north: 47.5 };

/**
 * The two shipped files. Simplification intervals in metres and smallest landmasses in km2, both by how near a
 * country is to the story; lakes and rivers up to Natural Earth's scale rank (0 is the most important); `grid`
 * is the number of steps over the file's width and height; `budget` is in bytes after brotli 11.
 */
export const LEVELS = [
  {
    id: "first-paint",
    file: "first-paint.json",
    interval: { city: 2000, member: 2000, neighbour: 4000, eurasia: 6000, far: 25_000 },
    islet: { city: 150, member: 150, neighbour: 150, eurasia: 400, far: 3000 },
    regionsOf: SMALLER_MEMBERS,
    lakes: { rank: 4, interval: 3000, area: 150, cityRank: 4, cityInterval: 2000 },
    rivers: { rank: 4, interval: 5000, cityRank: 4, cityInterval: 5000 },
    urban: false,
    grid: 2e4,
    budget: 60_000,
  },
  {
    id: "detail",
    file: "detail.json",
    interval: { city: 100, member: 400, neighbour: 1000, eurasia: 3500, far: 12_000 },
    islet: { city: 5, member: 5, neighbour: 20, eurasia: 100, far: 400 },
    regionsOf: MEMBERS,
    lakes: { rank: 6, interval: 1000, area: 20, cityRank: 9, cityInterval: 200 },
    rivers: { rank: 6, interval: 1800, cityRank: 9, cityInterval: 200 },
    urban: true,
    grid: 1e5,
    budget: 240_000,
  },
];

/** How near to the story a piece of land is: decides how finely it is drawn. */
export function nearnessOf({ c, a }, continent) {
  if (a === "KAZ-4829") return "city";
  if (SMALLER_MEMBERS.includes(c)) return "member";
  if (NEIGHBOURS.has(c)) return "neighbour";
  return continent === "Europe" || continent === "Asia" ? "eurasia" : "far";
}
