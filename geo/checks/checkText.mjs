import { checkArcs } from "./checkArcs.mjs";
import { checkBudget } from "./checkBudget.mjs";
import { checkDisputed } from "./checkDisputed.mjs";
import { checkEnclaves } from "./checkEnclaves.mjs";
import { checkMembers } from "./checkMembers.mjs";
import { checkMeridian } from "./checkMeridian.mjs";
import { checkParts } from "./checkParts.mjs";
import { checkRings } from "./checkRings.mjs";
import { checkWaters } from "./checkWaters.mjs";

const SHAPE_CHECKS = [
  checkRings,
  checkArcs,
  checkMembers,
  checkEnclaves,
  checkDisputed,
  checkMeridian,
  checkWaters,
];

/** All problems of one shipped file, from its text alone. Shapes are looked at only if the file holds together. */
export function checkText(text, level) {
  const problems = checkBudget(text, level);
  let topology;
  try {
    topology = JSON.parse(text);
  } catch (error) {
    return [...problems, { where: "the file", why: `is not JSON: ${error.message}` }];
  }
  const broken = checkParts(topology, level);
  if (broken.length > 0) return [...problems, ...broken];
  return [...problems, ...SHAPE_CHECKS.flatMap((check) => check(topology, level))];
}
