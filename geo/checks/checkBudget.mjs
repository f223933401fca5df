import { measure } from "../recipe/measure.mjs";

/** The file is within its budget after brotli 11; one that is so without packing need not be packed. */
export function checkBudget(text, { budget }) {
  if (Buffer.byteLength(text) <= budget) return [];
  const { brotli } = measure(text);
  if (brotli <= budget) return [];
  return [{ where: "the file", why: `weighs ${brotli} bytes after brotli, over its budget of ${budget}` }];
}
