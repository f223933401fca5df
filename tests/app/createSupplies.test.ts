import { afterEach, describe, expect, it } from "vitest";
import { createSupplies } from "../../src/app/createSupplies";
import { january, realSession } from "../support/realSession";

afterEach(() => history.replaceState(null, "", "/"));

const queryOf = (link: string) => Object.fromEntries(new URL(link).searchParams);

describe("the link of the view", () => {
  it("names moment, language, camera and choice of facts as they are at once, and no part of the data", async () => {
    const { session } = await realSession("ru", { motion: "auto" });
    session.dataPage.set({ tab: "downloads", item: null });
    session.playhead.seek(january(14, 9, 30));
    session.camera.set({ zoom: 6.5, lat: 43.3, lng: 77 });
    session.lens.set({ grade: "D", asKnown: true });
    expect(queryOf(createSupplies(session).linkOfView())).toEqual({
      date: "2022-01-14T09:30",
      lang: "ru",
      at: "6.5/43.3/77",
      grade: "D",
      asof: "1",
    });
  });

  it("names the language even where this reader's browser would choose it", async () => {
    const { session, goTo } = await realSession("en", { motion: "auto" });
    goTo("E22");
    expect(queryOf(createSupplies(session).linkOfView())).toEqual({ event: "E22", lang: "en" });
  });

  it("is a whole address, with what else the address of the page held", async () => {
    history.replaceState(null, "", "/map/?mission=kazakhstan-2022&data=tables");
    const { session, goTo } = await realSession("en", { motion: "auto" });
    goTo("E22");
    expect(createSupplies(session).linkOfView()).toBe(
      `${location.origin}/map/?event=E22&lang=en&mission=kazakhstan-2022`,
    );
  });
});
