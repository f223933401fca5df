import { createHash } from "node:crypto";

/** As a policy names a script or style by its text, which stands in the page between the tags as it is. */
const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * What the page may do: load from its own origin only, run no script and take no style in it but those named by hash,
 * send no form. Pictures made in the page are `blob:` and `data:`. As a meta tag it cannot say who may frame the page.
 * @param {{ scripts?: readonly string[], styles?: readonly string[] }} [inlined] their texts
 * @returns {string}
 */
export const policyFor = ({ scripts = [], styles = [] } = {}) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(hashOf)].join(" "),
    ["style-src 'self'", ...styles.map(hashOf)].join(" "),
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** The policy of a page that has nothing inlined. */
export const POLICY = policyFor();
