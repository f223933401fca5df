/** Something that every look gives the page. */
const SIGN = "--paper";

/**
 * Sees to it that the page has its style: where the policy of a host has refused the one that stands in the page, the
 * file of the same content is linked, and this resolves once it has come or failed.
 */
export async function pageStyle(): Promise<void> {
  const file = document.querySelector<HTMLScriptElement>("script[data-style]")?.dataset["style"];
  const root = document.documentElement;
  if (file === undefined || getComputedStyle(root).getPropertyValue(SIGN) !== "") return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = file;
  await new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
    document.head.prepend(link);
  });
}
