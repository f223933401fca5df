import type { PartyScene } from "../scene/scene";

/** Fills the states of a drawn ground by their part in the treaty at a moment; null: as on the days of the mission. */
export function fillParties(ground: SVGSVGElement, parties: readonly PartyScene[] | null): void {
  ground.classList.toggle("is-past", parties !== null);
  for (const path of ground.querySelectorAll("path[class*='state-']")) {
    const party = parties?.find(({ id }) => path.classList.contains(`state-${id.toLowerCase()}`));
    path.classList.toggle("is-party", party?.status === "party");
    path.classList.toggle("is-turning", party !== undefined && party.status !== "party");
  }
}
