const digits = (value) => (value < 100 ? value.toFixed(1) : value.toFixed(0));

/** The results as Markdown, a table for each rate of the processor. */
export function tableOf({ results, techniques, sizes, rates, longest }) {
  const cell = ({ p50, p95, script, task }) =>
    `${digits(p50)} / ${digits(p95)} (${digits(script)}; ${digits(task)})`;
  const row = (name, cells) => `| ${name} | ${cells.join(" | ")} |`;
  const head = [
    row(
      "moving at once",
      sizes.map((size) => size.toLocaleString("en")),
    ),
    `|---|${sizes.map(() => "--:").join("|")}|`,
  ];
  const tables = rates.map((rate) => {
    const of = (technique) => sizes.map((size) => results.get(`${technique} ${size} ${rate}`));
    const rows = techniques.map((technique) =>
      row(
        technique,
        of(technique).map((result) => (result.skipped ? "–" : cell(result))),
      ),
    );
    const split = techniques.includes("ours")
      ? [
          row(
            "ours: sceneAt + draw",
            of("ours").map(({ scene, draw }) => `${scene.toFixed(2)} + ${draw.toFixed(2)}`),
          ),
        ]
      : [];
    return [`CPU ×${rate}:`, "", ...head, ...rows, ...split].join("\n");
  });
  return [
    "Frame p50 / p95 ms (scripts; main thread, ms per frame).",
    ...tables,
    `–: not measured, since by the size or the rate before a frame would take over ${longest / 1000} s.`,
  ].join("\n\n");
}
