import { findStopProblems } from "../../timeline/findStopProblems";
import { timelineEvents } from "../resolve/missionTimeline";
import type { Rule } from "./rule";

/** The order in which events are told never contradicts an hour that is known. */
export const storyKeepsItsOrder: Rule = (mission) =>
  findStopProblems(timelineEvents(mission)).map(({ index, message }) => ({
    path: `events[${index}]`,
    message,
  }));
