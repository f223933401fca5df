import type { Words } from "../i18n/words";

interface PageFailedProps {
  /** Null where the words themselves could not be fetched. */
  readonly words: Words | null;
  onReload(): void;
}

const WITHOUT_WORDS = {
  failedTitle: () => "Something went wrong",
  failedText: () => "The page could not be loaded whole. Load it again.",
  reload: () => "Load again",
};

/** Instead of a blank page when a part of it could not be fetched or drawn. */
export function PageFailed({ words, onReload }: PageFailedProps) {
  const m = words?.m ?? WITHOUT_WORDS;
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
