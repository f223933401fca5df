import type { DataPageProps } from "./dataPageProps";

export function DownloadsView({ item }: DataPageProps) {
  return <p>{item}</p>;
}
