/** A part of a page, for a budget: what of the file is weighed. */
const part = (file, pattern) => ({
  file,
  cut: (html) => pattern.exec(html)?.[0] ?? "",
});

/** What stands before the document in words: all that the first paint and the first control need. */
export const beforeRecord = (page) => part(page, /^.*?(?=<section id="record")/s);

/** The script that plays the page before the app comes, with the facts it plays. */
export const coreOf = (page) =>
  part(page, /<script type="application\/json" id="core-facts">.*?<\/script>\s*<script>.*?<\/script>/s);

/** That script alone. */
export const coreScriptOf = (page) =>
  part(page, /(?<=id="core-facts">[^<]*<\/script>\s*)<script>.*?<\/script>/s);

/** The style that stands in the page. */
export const styleOf = (page) => part(page, /<style>.*?<\/style>/s);
