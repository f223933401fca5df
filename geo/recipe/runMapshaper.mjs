import mapshaper from "mapshaper";

/**
 * Runs mapshaper on named inputs in memory and gives its layers `target` back as one unquantized topology.
 * Inputs go in as text, because mapshaper changes the objects that it is given.
 */
export async function runMapshaper(inputs, target, commands) {
  const files = Object.entries(inputs).map(([name, data]) => [`${name}.json`, JSON.stringify(data)]);
  const save = `-o out.json format=topojson no-quantization target=${target}`;
  const output = await mapshaper.applyCommands([...commands, save].join(" "), Object.fromEntries(files));
  return JSON.parse(Buffer.from(output["out.json"]).toString("utf8"));
}
