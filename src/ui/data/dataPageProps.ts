/** What each part of "Data & sources" is given: the item to show first, as the link names it. */
export interface DataPageProps {
  readonly item: string | null;
}
