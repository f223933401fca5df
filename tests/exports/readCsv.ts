/** Reads CSV as RFC 4180 has it: rows of cells, quotes undone; throws where a line ends in anything but CRLF. */
export function readRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let i = 0;
  while (i < text.length) {
    let cell = "";
    if (text[i] === '"') {
      for (i += 1; text[i] !== '"' || text[i + 1] === '"'; i += 1) {
        if (i >= text.length) throw new Error("a quote is not closed");
        if (text[i] === '"') i += 1;
        cell += text[i];
      }
      i += 1;
    } else {
      while (i < text.length && !/[,\r\n"]/.test(text[i] ?? "")) cell += text[i++];
    }
    row.push(cell);
    if (text[i] === ",") {
      i += 1;
      continue;
    }
    if (text.slice(i, i + 2) !== "\r\n") throw new Error(`line ${rows.length + 1} does not end in CRLF`);
    i += 2;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The records of a file with a byte order mark, by the names of its columns. */
export function readCsv(text: string): Record<string, string>[] {
  if (!text.startsWith("\uFEFF")) throw new Error("there is no byte order mark");
  const [header = [], ...rows] = readRows(text.slice(1));
  return rows.map((cells) => {
    if (cells.length !== header.length) throw new Error(`a row has ${cells.length} cells`);
    return Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""]));
  });
}
