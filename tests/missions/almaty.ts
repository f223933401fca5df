import { parseEdtf } from "../../src/timeline/parseEdtf";

/** The instant of a day of January 2022 and an hour, by Almaty's clock of that month. */
export const almaty = (day: number, hour = "12:00") =>
  parseEdtf(`2022-01-${String(day).padStart(2, "0")}T${hour}+06:00`, 360).from;
