import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach } from "vitest";
import { stubCanvas } from "./support/canvasStub";
import { guardConsole } from "./support/consoleGuard";
import { stubMedia } from "./support/mediaStubs";
import { stubSizes } from "./support/sizeStubs";

configure({ reactStrictMode: true });
guardConsole();

beforeEach(() => {
  if (typeof document === "undefined") return;
  stubSizes();
  stubMedia();
  stubCanvas();
});

afterEach(cleanup);
