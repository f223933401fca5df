const LONGEST_PX = 120;
const STEPS = [5, 2, 1];

/** The longest round distance of at most 120 pixels: 1, 2 or 5 times a power of ten, in kilometres. */
export function scaleBarOf(pixelsPerKm: number): { readonly km: number; readonly width: number } {
  const longest = LONGEST_PX / pixelsPerKm;
  const power = 10 ** Math.floor(Math.log10(longest));
  const step = STEPS.find((candidate) => candidate * power <= longest) ?? 1;
  const km = Number((step * power).toPrecision(1));
  return { km, width: Math.round(km * pixelsPerKm) };
}
