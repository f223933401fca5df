import type { ReactNode } from "react";
import { useLanguage } from "../../bindings/useLanguage";
import type { AxisForm } from "../../timeline/axis";
import { AsKnownSwitch } from "./AsKnownSwitch";
import { DateField } from "./DateField";
import { MoreDisclosure } from "./MoreDisclosure";
import { PlayButton } from "./PlayButton";
import { PlaybackSwitches } from "./PlaybackSwitches";
import { SpeedControl } from "./SpeedControl";
import { StepButtons } from "./StepButtons";

interface TransportProps {
  readonly form: AxisForm;
  /** Further settings, behind a button at the end of the row. */
  readonly children?: ReactNode;
}

/** Plays, steps and goes to dates. Where the time line is compact, all but the first controls are behind "More". */
export function Transport({ form, children }: TransportProps) {
  const { m } = useLanguage().words;
  const tools = (
    <>
      <DateField />
      <AsKnownSwitch />
      <PlaybackSwitches />
    </>
  );
  return (
    <div className="transport" data-form={form}>
      <PlayButton />
      <StepButtons />
      <SpeedControl />
      {form === "full" && tools}
      <MoreDisclosure label={form === "full" ? m.settings() : m.more()}>
        {form === "compact" && tools}
        {children}
      </MoreDisclosure>
    </div>
  );
}
