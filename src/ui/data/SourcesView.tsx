import type { DataPageProps } from "./dataPageProps";

export function SourcesView({ item }: DataPageProps) {
  return <p>{item}</p>;
}
