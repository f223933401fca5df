import { toJsonSchema } from "@valibot/to-json-schema";
import { figure } from "../../src/model/schema/figure";
import { missionSchema } from "../../src/model/schema/mission";
import { edtf, minuteStamp } from "../../src/model/schema/primitives";

/**
 * The shape of a mission's facts as JSON Schema, derived from the schema the app parses with. What spans
 * records (references, order) and whether a day is one of the calendar is beyond it: `npm run mission:check`.
 */
export function missionJsonSchema(): string {
  const schema = toJsonSchema(missionSchema, {
    definitions: { figure, date: edtf, minute: minuteStamp },
    errorMode: "ignore",
    typeMode: "input",
  });
  const heading = { $schema: "http://json-schema.org/draft-07/schema#", title: "Facts of a mission" };
  return `${JSON.stringify({ ...heading, ...schema }, null, 2)}\n`;
}
