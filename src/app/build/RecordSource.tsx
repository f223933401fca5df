import { useLanguage } from "../../bindings/useLanguage";
import type { Source } from "../../model/mission";
import { tellSource } from "../../telling/tellSource";

/** A source by publisher and date, as a link where it has an address. */
export function RecordSource({ source }: { readonly source: Source }) {
  const { words } = useLanguage();
  const told = tellSource(source, words);
  return source.url === null ? <span>{told}</span> : <a href={source.url}>{told}</a>;
}
