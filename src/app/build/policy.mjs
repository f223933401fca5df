/**
 * What the page may do: load from its own origin only, run no inline script, take no inline style, send no form.
 * Pictures made in the page are `blob:` and `data:`. As a meta tag it cannot say who may frame the page.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
