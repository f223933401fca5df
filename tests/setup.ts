import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach } from "vitest";
import { stubCanvas } from "./support/canvasStub";
import { guardConsole } from "./support/consoleGuard";
import { stubIdle } from "./support/idle";
import { stubMedia } from "./support/mediaStubs";
import { stubSizes } from "./support/sizeStubs";

configure({ reactStrictMode: true });
guardConsole();

/** Files share a document: each begins with it as a new page has it. */
beforeAll(() => {
  if (typeof document === "undefined") return;
  for (const element of [document.documentElement, document.head, document.body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
  document.head.replaceChildren();
  document.body.replaceChildren();
  document.title = "";
  history.replaceState(null, "", "/");
  localStorage.clear();
  sessionStorage.clear();
});

beforeEach(() => {
  if (typeof document === "undefined") return;
  stubSizes();
  stubMedia();
  stubCanvas();
  stubIdle();
});

afterEach(cleanup);
