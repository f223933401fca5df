import type { DataPageProps } from "./dataPageProps";

export function TablesView({ item }: DataPageProps) {
  return <p>{item}</p>;
}
