import type { Words } from "../i18n/words";

interface PageFailedProps {
  readonly words: Words;
  onReload(): void;
}

/** Instead of a blank page when a part of it could not be fetched or drawn. */
export function PageFailed({ words, onReload }: PageFailedProps) {
  const { m } = words;
  return (
    <main className="broken">
      <h1>{m.failedTitle()}</h1>
      <p>{m.failedText()}</p>
      <button type="button" className="button" onClick={onReload}>
        {m.reload()}
      </button>
    </main>
  );
}
