import { useSession } from "../../../bindings/sessionContext";
import { useLanguage } from "../../../bindings/useLanguage";
import { usePlayhead } from "../../../bindings/usePlayhead";
import { useStore } from "../../../bindings/useStore";
import { citePage } from "../../../exports/cite/citations";
import { CiteFormats } from "./CiteFormats";
import { useSupplies } from "./supplies";
import { today } from "./today";

/** How to cite the page at the moment it shows; while it plays, as of the last rest. */
export function CitePage() {
  const { mission, playhead, camera, lens } = useSession();
  const { linkOfView } = useSupplies();
  const { words, text } = useLanguage();
  usePlayhead(({ at, isPlaying }) => (isPlaying ? null : at));
  useStore(camera);
  useStore(lens);
  return (
    <CiteFormats cite={() => citePage({ mission, text, words }, playhead.get().at, linkOfView(), today())} />
  );
}
