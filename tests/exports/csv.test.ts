import { describe, expect, it } from "vitest";
import { type Cell, writeCsv } from "../../src/exports/csv";
import { readCsv, readRows } from "./readCsv";

const written = (...cells: Cell[]) => {
  const records = cells.map((cell) => ({ cell }));
  return writeCsv({ columns: [{ name: "cell", of: (record: { cell: Cell }) => record.cell }], records });
};
const readBack = (...cells: Cell[]) => readCsv(written(...cells)).map(({ cell }) => cell);

describe("writeCsv", () => {
  it("begins with a byte order mark and the names of the columns, and ends every line in CRLF", () => {
    expect(written("a", "b")).toBe("\uFEFFcell\r\na\r\nb\r\n");
  });

  it("quotes commas, quotes and line breaks so that they read back", () => {
    const odd = ["a,b", 'she said "no"', "two\nlines", "two\r\nlines", '"', ",", "", "Атырау, 5 января"];
    expect(readBack(...odd)).toEqual(odd);
  });

  it.each(["=1+1", "+6:00", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", '=HYPERLINK("http://x","y")'])(
    "puts an apostrophe before text that a spreadsheet would run: %j",
    (text) => {
      expect(readBack(text)).toEqual([`'${text}`]);
    },
  );

  it("leaves such signs alone within a text, and numbers as numbers", () => {
    expect(readBack("a=b", "1-2", -43.5, 0, true, null)).toEqual(["a=b", "1-2", "-43.5", "0", "true", ""]);
  });

  it("is read by a reader that does not accept a bare line feed", () => {
    expect(() => readRows("a\nb\n")).toThrow("CRLF");
  });
});
