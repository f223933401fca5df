import type { DataPageProps } from "./dataPageProps";

export function PlanView({ item }: DataPageProps) {
  return <p>{item}</p>;
}
