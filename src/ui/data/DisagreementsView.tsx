import type { DataPageProps } from "./dataPageProps";

export function DisagreementsView({ item }: DataPageProps) {
  return <p>{item}</p>;
}
