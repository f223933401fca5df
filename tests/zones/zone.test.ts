import { expect, inject, it } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The zone that a group of tests asks for: how many hours its clocks are ahead of UTC in January 2022. */
    hoursAhead: number;
  }
}

it("runs in the zone that it is named after", () => {
  expect(new Date(Date.UTC(2022, 0, 5)).getTimezoneOffset()).toBe(-60 * inject("hoursAhead"));
});
