import { describe, expect, it } from "vitest";
import { MoreFigures } from "../../src/ui/MoreFigures";
import { mission, showReal } from "../support/realSession";

const rows = () =>
  [...document.querySelectorAll(".force-report")]
    .map((row) => `${row.querySelector("dt")?.textContent}: ${row.querySelector("dd")?.textContent}`)
    .join("\n");

describe("MoreFigures", () => {
  it.each([
    ["aircraft out on 13 January", /for Ivanovo on 13 January.*counted.*: 4$/m],
    ["aircraft out on 14 January", /Left on 14 January.*14$/m],
    ["aircraft out on 15 January", /Left Almaty on 15 January.*: 18$/m],
    ["aircraft out on 16 January", /Left Almaty on 16 January.*: 19$/m],
    ["aircraft landed on 17 January", /Landed at Chkalovsky on 17 January.*14$/m],
    ["aircraft of 24 hours to 18 January", /Reported on 18 January.*: 40$/m],
    ["aircraft out on 19 January", /on 19 January, the last.*: 4$/m],
    ["flights in", /in four days, by Secretary General Zas.*over 108$/m],
    ["the pool of all members", /all CSTO members together.*about 3,600$/m],
    ["civilians flown out in all", /flown to Russia in all.*: 2,095$/m],
  ])("tells in text: %s", async (_title, told) => {
    await showReal(<MoreFigures />);
    expect(rows()).toMatch(told);
  });

  it("has words for every figure, in both languages", async () => {
    for (const tag of ["en", "ru"] as const) {
      const { unmount } = await showReal(<MoreFigures />, undefined, tag);
      for (const { id } of [...mission.aircraft, ...mission.figures]) expect(rows()).not.toContain(`${id} `);
      unmount();
    }
  });
});
