/** Joins what is told into sentences, each with one full stop: a Russian date brings its own ("2022 г."). */
export function asSentences(told: readonly string[]): string {
  return told.map((part) => (part.endsWith(".") ? part : `${part}.`)).join(" ");
}
