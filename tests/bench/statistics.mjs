/** The value below which the given share of the values lie; NaN of nothing. */
export function quantile(values, share) {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

const median = (values) => quantile(values, 0.5);

/** The median of each field over several records of the same shape. */
export function medianRecord(records) {
  return Object.fromEntries(
    Object.keys(records[0]).map((field) => [field, median(records.map((record) => record[field]))]),
  );
}

/** Bytes a value grows by with each step, by least squares. */
export function slope(values) {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  return values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0) / spread;
}
