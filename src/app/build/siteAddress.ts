/**
 * Where the build will stand on the web, with a slash at its end, from what PHASELINE_URL says; null where that is empty.
 * Throws where it is no address that a page can be linked by.
 */
export function siteAddress(given: string | undefined): string | null {
  const text = given?.trim() ?? "";
  if (text === "") return null;
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) {
    throw new Error(`PHASELINE_URL is not an http or https address: "${text}".`);
  }
  if (address.search + address.hash + address.username + address.password !== "") {
    throw new Error(`PHASELINE_URL may have no query, fragment or user in it: "${text}".`);
  }
  return address.origin + address.pathname.replace(/\/*$/, "/");
}
