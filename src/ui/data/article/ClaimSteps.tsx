import { useSession } from "../../../bindings/sessionContext";
import { useLanguage } from "../../../bindings/useLanguage";
import type { Article } from "./useArticle";

interface ClaimStepsProps {
  readonly article: Article;
  /** Of the claim that is open, from 1. */
  readonly number: number;
}

/** To the claim before and the one after. */
export function ClaimSteps({ article: { facts, words }, number }: ClaimStepsProps) {
  const { dataPage } = useSession();
  const { m } = useLanguage().words;
  const step = (to: number, label: string) => {
    const claim = facts.claims[to - 1];
    return (
      <button
        type="button"
        className="button"
        disabled={!claim}
        title={claim && words.claims[claim.id]?.name}
        onClick={() => claim && dataPage.set({ tab: "article", item: claim.id })}
      >
        {label}
      </button>
    );
  };
  return (
    <p className="claim-steps">
      {step(number - 1, m.previousClaim())} {step(number + 1, m.nextClaim())}
    </p>
  );
}
