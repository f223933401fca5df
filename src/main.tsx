import "./fonts/fonts.css";
import "./app/tokens.css";
import "./app/base.css";
import "./app/layout.css";
import "./app/views.css";
import "./ui/panels.css";
import "./ui/kinds.css";
import "./ui/dates.css";
import "./ui/scrubber.css";
import "./ui/timeline.css";
import "./ui/transport.css";
import "./ui/transportViews.css";
import "./map/ground.css";
import "./map/marks.css";
import { firstPaint } from "./app/firstPaint";
import { pageStyle } from "./app/pageStyle";
import { showPlainPage } from "./app/showPlainPage";
import { nextTask } from "./ground/nextTask";

/** Fetches and evaluates the app part by part, each in a task of its own, so that the page answers in between. */
async function start(host: HTMLElement): Promise<void> {
  await Promise.all([firstPaint(), pageStyle()]);
  await import("react-dom/client");
  await nextTask();
  const { startApp } = await import("./app/startApp");
  await nextTask();
  await startApp(host);
}

const host = document.getElementById("app");
if (host) {
  start(host).catch((error: unknown) => {
    reportError(error);
    showPlainPage();
  });
}
