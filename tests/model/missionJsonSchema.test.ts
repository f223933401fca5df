import { describe, expect, it } from "vitest";
import { missionJsonSchema } from "../support/missionJsonSchema";

describe("the published JSON Schema", () => {
  it("is the one derived from the schema in the code; `-u` after this test's name writes it anew", async () => {
    await expect(missionJsonSchema()).toMatchFileSnapshot("../../public/mission.schema.json");
  });
});
