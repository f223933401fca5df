import type { BrowserContext, ConsoleMessage, Request } from "playwright-core";

/** What went wrong on the pages of one context, as sentences; empty when nothing did. */
export interface PageWatch {
  readonly problems: string[];
  readonly requests: string[];
}

const LOUD = new Set(["error", "warning", "assert"]);

const LOCAL = new Set(["data:", "blob:", "about:"]);

/**
 * Refuses and reports every request to another origin, and reports failed requests, console errors and warnings,
 * uncaught exceptions and breaches of the content policy.
 */
export async function watchPage(context: BrowserContext, origins: readonly string[]): Promise<PageWatch> {
  const watch: PageWatch = { problems: [], requests: [] };
  const report = (sentence: string) => watch.problems.push(sentence);

  await context.route(
    (url) => !origins.includes(url.origin) && !LOCAL.has(url.protocol),
    (route) => {
      report(`asked another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  context.on("request", (request: Request) => watch.requests.push(request.url()));
  context.on("response", (response) => {
    if (response.status() >= 400) report(`${response.status()} for ${response.url()}`);
  });
  context.on("console", (message: ConsoleMessage) => {
    if (LOUD.has(message.type())) report(`console ${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) => report(`uncaught: ${error.error().stack || error.error().message}`));
  await context.exposeBinding("reportPolicyBreach", (_source, sentence: string) => report(sentence));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report = (window as unknown as { reportPolicyBreach(sentence: string): void }).reportPolicyBreach;
      report(
        `policy breach: ${event.violatedDirective} by ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
  return watch;
}
