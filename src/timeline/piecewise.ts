/**
 * The value at `x` of a line through knots in rising order of `xs`, clamped at both ends; of several knots at one `x`
 * the last counts.
 */
export function piecewise(xs: readonly number[], ys: readonly number[], x: number): number {
  let low = 0;
  let high = xs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((xs[middle] as number) <= x) low = middle + 1;
    else high = middle;
  }
  const before = Math.max(0, low - 1);
  const [x0, y0] = [xs[before] as number, ys[before] as number];
  if (x <= x0 || before === xs.length - 1) return y0;
  const [x1, y1] = [xs[before + 1] as number, ys[before + 1] as number];
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
