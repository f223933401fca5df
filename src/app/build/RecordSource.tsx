import { useLanguage } from "../../bindings/useLanguage";
import type { Source } from "../../model/mission";
import { tellPublished } from "../../telling/tellPublished";
import { tellSource } from "../../telling/tellSource";

/** A source by publisher and date, as a link where it has an address. It says so where the date is inferred from the content. */
export function RecordSource({ source }: { readonly source: Source }) {
  const { words } = useLanguage();
  const date = tellPublished(source, words);
  const isInferred = source.published.basis === "content";
  const told = tellSource(source, words, isInferred ? words.m.dateInferred({ date }) : date);
  return source.url === null ? <span>{told}</span> : <a href={source.url}>{told}</a>;
}
