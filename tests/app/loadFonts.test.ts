import { afterEach, describe, expect, it, vi } from "vitest";
import { loadFonts } from "../../src/app/loadFonts";

function stubFonts(load: (face: string, sample: string) => Promise<unknown>) {
  Object.defineProperty(document, "fonts", { configurable: true, value: { load: vi.fn(load) } });
  return (document.fonts as unknown as { load: ReturnType<typeof vi.fn> }).load;
}

describe("loadFonts", () => {
  afterEach(() => {
    vi.useRealTimers();
    Reflect.deleteProperty(document, "fonts");
  });

  it("asks for the three faces with the text that they must have", async () => {
    const load = stubFonts(async () => []);
    await loadFonts("Январь");
    expect(load.mock.calls).toEqual([
      ['600 16px "Source Serif 4"', "Январь"],
      ['400 16px "Source Sans 3"', "Январь"],
      ['600 16px "Source Sans 3"', "Январь"],
    ]);
  });

  it("bears a face that does not come, and waits for none longer than a moment", async () => {
    stubFonts(() => Promise.reject(new Error("offline")));
    await expect(loadFonts("x")).resolves.toBeUndefined();
    vi.useFakeTimers();
    stubFonts(() => new Promise(() => {}));
    const done = vi.fn();
    void loadFonts("x").then(done);
    await vi.advanceTimersByTimeAsync(399);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2);
    expect(done).toHaveBeenCalledOnce();
  });

  it("asks for nothing where the browser knows no fonts", async () => {
    await expect(loadFonts("x")).resolves.toBeUndefined();
  });
});
