import type { Words } from "../i18n/words";
import type { Problem } from "../model/problem";

/** Instead of a blank page: every problem of a mission that cannot be shown, with its place. */
export function MissionBroken({
  problems,
  words,
}: {
  readonly problems: readonly Problem[];
  readonly words: Words;
}) {
  const { m } = words;
  return (
    <main className="broken">
      <h1>{m.missionBrokenTitle()}</h1>
      <p>{m.missionBrokenText({ n: problems.length })}</p>
      <ul>
        {problems.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <code>{path}</code> {message}
          </li>
        ))}
      </ul>
    </main>
  );
}
