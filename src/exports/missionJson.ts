import type { About } from "../model/schema/about";

/** A mission as it is stored: the two files it was loaded from. */
export interface StoredMission {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly sources: unknown;
}

/** The facts as they are stored, with their sources and with what the file says of itself: the published schema fits it. */
export function missionJson({ facts, sources }: StoredMission, about: About): string {
  const { schemaVersion, id, version, ...rest } = facts;
  return `${JSON.stringify({ schemaVersion, id, version, about, ...rest, sources }, null, 1)}\n`;
}
