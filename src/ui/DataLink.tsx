import type { MouseEvent, ReactNode } from "react";
import { useSession } from "../bindings/sessionContext";
import { type DataPage, formatDataPage } from "../session/dataPage";

interface DataLinkProps extends DataPage {
  readonly children: ReactNode;
  readonly className?: string;
  /** Whether it leads to what is open already. */
  readonly isCurrent?: boolean;
  /** Called before it is followed in this page. */
  onFollow?(): void;
}

/** A link to a part of "Data & sources": real, so that it opens in a new tab or is copied. */
export function DataLink({ tab, item, children, className, isCurrent, onFollow }: DataLinkProps) {
  const { dataPage, linkTo } = useSession();
  function open(event: MouseEvent<HTMLAnchorElement>) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onFollow?.();
    dataPage.set({ tab, item });
  }
  /** Just before the link is followed or copied: it then leads to this view, at this moment. */
  const keepView = ({ currentTarget }: { readonly currentTarget: HTMLAnchorElement }) => {
    currentTarget.href = linkTo({ tab, item });
  };
  return (
    <a
      className={className}
      aria-current={isCurrent ? "page" : undefined}
      href={`?data=${formatDataPage({ tab, item })}`}
      onPointerDown={keepView}
      onKeyDown={keepView}
      onClick={open}
    >
      {children}
    </a>
  );
}
