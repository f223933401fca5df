import "./downloads.css";
import { type SyntheticEvent, useState } from "react";
import { useLanguage } from "../../../bindings/useLanguage";
import { citeSource } from "../../../exports/cite/citations";
import type { Source } from "../../../model/mission";
import { CiteFormats } from "./CiteFormats";
import { today } from "./today";

interface CiteSourceProps {
  readonly source: Source;
  /** What the page says of it; null where that is not known. */
  readonly description: string | null;
}

/** How to cite a source: closed until asked for. */
export function CiteSource({ source, description }: CiteSourceProps) {
  const { m } = useLanguage().words;
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="cite"
      onToggle={({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => setOpen(currentTarget.open)}
    >
      <summary>{m.citeThis()}</summary>
      {isOpen && <CiteFormats cite={() => citeSource(source, description, today())} />}
    </details>
  );
}
