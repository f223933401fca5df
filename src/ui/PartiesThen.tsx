import { useLanguage } from "../bindings/useLanguage";
import { useScene } from "../bindings/useScene";
import { useShown } from "../bindings/useShown";
import { tellParties } from "../telling/tellParties";
import { DataLink } from "./DataLink";

/** Who was a party to the treaty, in the years before the mission; the way to what the treaty says. */
export function PartiesThen() {
  const { words, text } = useLanguage();
  const shown = useShown();
  const told = useScene((scene) => tellParties(scene, shown, text, words).join(" "));
  if (told === "") return null;
  return (
    <p className="event-place">
      {told}{" "}
      <DataLink tab="treaty" item={null}>
        {words.m.dataTab({ tab: "treaty" })}
      </DataLink>
    </p>
  );
}
