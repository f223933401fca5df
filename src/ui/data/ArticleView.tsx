import type { DataPageProps } from "./dataPageProps";

export function ArticleView({ item }: DataPageProps) {
  return <p>{item}</p>;
}
