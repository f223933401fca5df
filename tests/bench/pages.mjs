/** Where it stands in the tables, and how it is built, watched and driven. All selectors are CSS.
 * @typedef {object} BenchPage
 * @property {string} id
 * @property {string} name
 * @property {"ours" | "peer" | "floor"} role
 * @property {boolean} drawsCountries Whether it has a map at all.
 * @property {string | null} source Folder with its index.html, from tests/bench; null is our own build.
 * @property {"map" | "story"} [facts] Which facts it loads.
 * @property {string} playQuery The link it is played by.
 * @property {string} shapes What has to have a box for the map to count as drawn.
 * @property {string} control Matches something as soon as the control of time answers.
 * @property {string} [complete] Matches something once all has come that comes by itself, where that is later.
 * @property {(page: import("playwright-core").Page) => Promise<void>} [prepare] Before it is played.
 * @property {(page: import("playwright-core").Page) => Promise<unknown>} play
 * @property {(page: import("playwright-core").Page) => Promise<unknown>} pause
 * @property {string} track The slider, along which the pointer is dragged.
 * @property {string | null} grip What the pointer takes hold of; null is the track where it begins.
 * @property {{ kind: "range" | "track" | "items", selector: string }} seek How a position is set without a pointer.
 */

const click = (selector) => (page) => page.locator(selector).click();

/** Presses what is there only while it plays: on a busy machine the story may have ended by now. */
const clickIfThere = (selector) => (page) =>
  page.evaluate((button) => document.querySelector(button)?.click(), selector);

/** TimelineJS does not play by itself: its next button is pressed once a second. */
const pressEachSecond = (selector) => (page) =>
  page.evaluate((button) => {
    window.benchPresses = setInterval(() => document.querySelector(button).click(), 1000);
  }, selector);

/** Ours waits at events until they can be read; the others know no such thing. */
async function switchRestsOff(page) {
  const more = page.locator(".more-button");
  const rests = page.locator(".transport-switch").last();
  if (!(await rests.isVisible())) await more.click();
  if ((await rests.getAttribute("aria-pressed")) === "true") await rests.click();
  if ((await more.getAttribute("aria-expanded")) === "true") await more.click();
}

/** @type {readonly BenchPage[]} */
export const PAGES = [
  {
    id: "ours",
    name: "Phaseline",
    role: "ours",
    drawsCountries: true,
    source: null,
    playQuery: "?date=2022-01-06&speed=4",
    shapes: ".ground-map :is(path.member, path.theatre)[class*='state-']",
    control: "html:is([data-playable], [data-ready='1'])",
    complete: "html[data-ready='1']",
    prepare: switchRestsOff,
    play: click(".play-button"),
    pause: clickIfThere(".play-button[data-playing]"),
    track: "input[type=range]",
    grip: null,
    seek: { kind: "range", selector: "input[type=range]" },
  },
  {
    id: "leafletTimeline",
    name: "leaflet.timeline",
    role: "peer",
    drawsCountries: true,
    source: "peers/leafletTimeline",
    facts: "map",
    playQuery: "",
    shapes: "path.country",
    control: ".leaflet-timeline-control .time-slider",
    play: click(".leaflet-timeline-control .play"),
    pause: clickIfThere(".leaflet-timeline-control.playing .pause"),
    track: ".leaflet-timeline-control .time-slider",
    grip: null,
    seek: { kind: "range", selector: ".leaflet-timeline-control .time-slider" },
  },
  {
    id: "timeDimension",
    name: "TimeDimension",
    role: "peer",
    drawsCountries: true,
    source: "peers/timeDimension",
    facts: "map",
    playQuery: "",
    shapes: "path.country",
    control: ".timecontrol-dateslider .knob.main",
    play: click(".timecontrol-play"),
    pause: clickIfThere(".timecontrol-play.pause"),
    track: ".timecontrol-dateslider .slider",
    grip: ".timecontrol-dateslider .knob.main",
    seek: { kind: "track", selector: ".timecontrol-dateslider .slider" },
  },
  {
    id: "timelineJs",
    name: "TimelineJS",
    role: "peer",
    drawsCountries: false,
    source: "peers/timelineJs",
    facts: "story",
    playQuery: "",
    shapes: ".tl-timemarker",
    control: "html[data-loaded] .tl-slidenav-next",
    play: pressEachSecond(".tl-slidenav-next"),
    pause: (page) => page.evaluate(() => clearInterval(window.benchPresses)),
    track: ".tl-timenav",
    grip: ".tl-timeaxis",
    seek: { kind: "items", selector: ".tl-timemarker-content-container" },
  },
  {
    id: "floor",
    name: "React floor",
    role: "floor",
    drawsCountries: true,
    source: "floor",
    facts: "map",
    playQuery: "",
    shapes: "path.country",
    control: "#root input[type=range]",
    play: click("#root .play"),
    pause: clickIfThere("#root .play[aria-pressed=true]"),
    track: "#root input[type=range]",
    grip: null,
    seek: { kind: "range", selector: "#root input[type=range]" },
  },
];

/** How many shapes make a map: the six members. TimelineJS shows its events all at once, so six are all of them. */
export const SHAPES_DRAWN = 6;
