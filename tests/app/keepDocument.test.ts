import { describe, expect, it } from "vitest";
import { keepDocument } from "../../src/app/keepDocument";
import { realLanguage, realSession } from "../support/realSession";

const root = document.documentElement;

describe("keepDocument", () => {
  it("keeps language, title, view and look as the session has them, until it is undone", async () => {
    const { session } = await realSession("en", { view: "embed", look: "light" });
    const undo = keepDocument(session);
    expect([root.lang, root.dataset["view"], root.dataset["look"]]).toEqual(["en", "embed", "light"]);
    expect(document.title).toBe("Fourteen days in January");
    session.settings.set({ view: "present", look: "dark", motion: "full" });
    session.language.set(await realLanguage("ru"));
    expect([root.lang, root.dataset["view"], root.dataset["look"]]).toEqual(["ru", "present", "dark"]);
    expect(document.title).toMatch(/январ/);
    undo();
    session.settings.set({ view: "explore", look: "light", motion: "full" });
    expect(root.dataset["view"]).toBe("present");
  });

  it("names the part of “Data & sources” that is open in the title, in the reader’s language", async () => {
    const { session } = await realSession();
    session.dataPage.set({ tab: "disagreements", item: "X03" });
    const undo = keepDocument(session);
    expect(document.title).toBe("Where reports differ – Fourteen days in January");
    session.dataPage.set({ tab: "treaty", item: null });
    session.language.set(await realLanguage("ru"));
    expect(document.title).toBe("Договор – Четырнадцать дней в январе");
    session.dataPage.set(null);
    expect(document.title).toBe("Четырнадцать дней в январе");
    undo();
  });

  it("tells who watches the document of changes only", async () => {
    const { session } = await realSession("en", { view: "embed", look: "light" });
    const undo = keepDocument(session);
    const watcher = new MutationObserver(() => {});
    watcher.observe(root, { attributes: true });
    session.settings.set({ ...session.settings.get(), motion: "full" });
    session.dataPage.set({ tab: "treaty", item: null });
    expect(watcher.takeRecords()).toEqual([]);
    session.settings.set({ ...session.settings.get(), look: "dark" });
    expect(watcher.takeRecords().map(({ attributeName }) => attributeName)).toEqual(["data-look"]);
    undo();
  });

  it("follows the system where no look is chosen", async () => {
    const { session } = await realSession();
    const undo = keepDocument(session);
    expect(root.dataset["look"]).toBe("light");
    undo();
  });
});
