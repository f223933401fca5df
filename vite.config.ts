import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { baseMap } from "./geo/baseMapPlugin.ts";
import { pages } from "./src/app/build/pagesPlugin.ts";
import { siteAddress } from "./src/app/build/siteAddress.ts";
import { messages } from "./src/i18n/build/messagesPlugin.ts";
import { PROJECTS } from "./tests/run/projects.ts";

/** A zone far from Almaty, so that a date told by the machine's own zone fails; the shell's TZ wins. */
const TZ = process.env["TZ"] ?? "America/Los_Angeles";

/** Where the build will stand on the web. */
const site = siteAddress(process.env["PHASELINE_URL"]);

/** What is evaluated in a task of its own, and by itself kept by browsers from one release to the next. */
const CHUNKS = [
  { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  { name: "leaflet", test: /node_modules[\\/]leaflet[\\/].*\.js$/ },
  { name: "facts", test: /node_modules[\\/]valibot[\\/]|src[\\/]model[\\/]parseMission(Text)?\.ts$/ },
];

export default defineConfig({
  base: "./",
  plugins: [
    messages(),
    baseMap(),
    react(),
    pages({ site, plugins: (language) => [messages({ language }), baseMap(), react()] }),
  ],
  build: {
    target: ["es2022", "chrome111", "edge111", "firefox114", "safari16.4"],
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: { comments: false, codeSplitting: { groups: CHUNKS } },
      checks: { pluginTimings: false },
    },
  },
  test: {
    globals: false,
    restoreMocks: true,
    env: { TZ },
    unstubGlobals: true,
    maxWorkers: "100%",
    projects: PROJECTS,
  },
});
