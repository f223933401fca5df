/**
 * The font files that a text needs, by the names they bear, the one of its letters first.
 * @param {string} text
 * @returns {readonly string[]}
 */
export const scriptsOf = (text) => (/[\u0400-\u04ff]/.test(text) ? ["cyrillic", "latin"] : ["latin"]);
