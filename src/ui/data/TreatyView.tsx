import type { DataPageProps } from "./dataPageProps";

export function TreatyView({ item }: DataPageProps) {
  return <p>{item}</p>;
}
