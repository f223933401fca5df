import "./downloads/downloads.css";
import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { aboutOf } from "../../exports/about";
import { CitePage } from "./downloads/CitePage";
import { CopyText } from "./downloads/CopyText";
import { FileList } from "./downloads/FileList";
import { PictureSaver } from "./downloads/PictureSaver";
import { useSupplies } from "./downloads/supplies";
import { today } from "./downloads/today";

/** The page taken elsewhere: a link, a picture, a citation, and the data in files. */
export function DownloadsView() {
  const { mission } = useSession();
  const { isFramed, linkOfView } = useSupplies();
  const { words, text } = useLanguage();
  const { m } = words;
  const about = aboutOf({ mission, text, words }, today());
  return (
    <div className="downloads">
      {isFramed && <p className="frame-note">{m.frameMayNotSave()}</p>}
      <section aria-labelledby="downloads-link">
        <h3 id="downloads-link">{m.linkTitle()}</h3>
        <p>{m.linkHelp()}</p>
        <p className="download-buttons">
          <CopyText text={linkOfView}>{m.copyLink()}</CopyText>
        </p>
      </section>
      <section aria-labelledby="downloads-picture">
        <h3 id="downloads-picture">{m.pictureTitle()}</h3>
        <p>{m.pictureHelp()}</p>
        <PictureSaver />
      </section>
      <section aria-labelledby="downloads-cite">
        <h3 id="downloads-cite">{m.citePageTitle()}</h3>
        <CitePage />
      </section>
      <section aria-labelledby="downloads-data">
        <h3 id="downloads-data">{m.dataTitle()}</h3>
        <p>{m.dataHelp({ version: mission.version })}</p>
        <FileList />
        <h4>{m.dataTermsTitle()}</h4>
        <p>{about.licence}</p>
        <p>{about.accuracy}</p>
        <p>{about.borders}</p>
      </section>
    </div>
  );
}
