import type { OffsetMinutes } from "./instant";

/** Minutes east of UTC of an offset written `+06:00`, `-03:30` or `Z`; throws for anything else. */
export function parseOffset(text: string): OffsetMinutes {
  if (text === "Z") return 0;
  const match = /^([+-])(\d{2}):([0-5]\d)$/.exec(text);
  if (!match) throw new RangeError(`“${text}” is not an offset like +06:00`);
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === "-" && minutes > 0 ? -minutes : minutes;
}

/** An offset as `+06:00`. */
export function formatOffset(offset: OffsetMinutes): string {
  const size = Math.abs(offset);
  const hours = String(Math.floor(size / 60)).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${hours}:${String(size % 60).padStart(2, "0")}`;
}
