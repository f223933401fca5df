import "./differ/browse.css";
import "./differ/differ.css";
import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { useShown } from "../../bindings/useShown";
import { useStore } from "../../bindings/useStore";
import { useKnownDate } from "../useKnownDate";
import type { DataPageProps } from "./dataPageProps";
import { DisagreementDetail } from "./differ/DisagreementDetail";
import { DisagreementIndex } from "./differ/DisagreementIndex";

/** Where reports differ: an index of all questions, and the one that the link names. */
export function DisagreementsView({ item }: DataPageProps) {
  const { lens } = useSession();
  const { words, text } = useLanguage();
  const { m } = words;
  const { asKnown } = useStore(lens);
  const conflicts = [...useShown().conflicts.values()];
  const date = useKnownDate();
  const open = conflicts.find(({ id }) => id === item);
  const question = item === null ? undefined : text.conflicts[item]?.question;
  const n = conflicts.length;
  return (
    <>
      <p className="data-intro">{asKnown ? m.differIntroThen({ n, date }) : m.differIntro({ n })}</p>
      {item !== null && !open && (
        <p role="alert" className="data-missing">
          {question ? m.differNotYet({ question, date }) : m.differUnknown({ id: item })}
        </p>
      )}
      <div className="browse" data-open={open !== undefined}>
        <DisagreementIndex conflicts={conflicts} current={open?.id ?? null} />
        {open && <DisagreementDetail conflict={open} />}
      </div>
    </>
  );
}
