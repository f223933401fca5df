import { StrictMode } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { App } from "../../src/app/App";
import { openingSession } from "../../src/app/build/openingSession";
import { StoryRecord } from "../../src/app/build/StoryRecord";
import { SessionProvider } from "../../src/bindings/sessionContext";
import { packFacts } from "../../src/core/packFacts";
import type { OfferedLanguage } from "../../src/i18n/languages";
import { realFiles } from "../support/realFiles";

/** A small map in place of the drawn one: two states, and the ring of two layouts. */
const GROUND = `<svg class="ground-map" viewBox="-1000 -1000 3000 2000">
    <path class="state-kz theatre"></path><path class="state-uz"></path></svg>
  <div class="ring-mark"><svg width="84" height="84"></svg></div>
  <div class="ring-mark"><svg width="64" height="64"></svg></div>`;

/** A page as the build writes it: the app at the opening, the document, and the facts of the core. */
export async function writtenPage(tag: OfferedLanguage) {
  const files = realFiles();
  const session = await openingSession(files, tag);
  return {
    app: renderToString(
      <StrictMode>
        <App session={session} files={files} ground={GROUND} />
      </StrictMode>,
    ),
    record: renderToStaticMarkup(
      <SessionProvider value={session}>
        <StoryRecord addressOf={() => ""} further={[]} />
      </SessionProvider>,
    ),
    facts: JSON.stringify(packFacts(session)),
  };
}
