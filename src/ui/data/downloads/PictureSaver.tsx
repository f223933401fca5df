import { useState } from "react";
import { useSession } from "../../../bindings/sessionContext";
import { useLanguage } from "../../../bindings/useLanguage";
import { type Picture, pictureOf } from "../../../exports/picture/pictureOf";
import { PictureMade } from "./PictureMade";
import { rasterise } from "./rasterise";
import { saveFile } from "./saveFile";
import { useSupplies } from "./supplies";
import { today } from "./today";

type Made = "making" | "failed" | { readonly blob: Blob; readonly title: string } | null;

/** Saves what the map shows now as a picture that carries its own date, sources and licence. */
export function PictureSaver() {
  const { mission, shown, scenes, lens } = useSession();
  const { loadMap, linkOfView } = useSupplies();
  const { words, text } = useLanguage();
  const { m } = words;
  const [made, setMade] = useState<Made>(null);

  async function draw(): Promise<Picture> {
    const { grade, asKnown } = lens.get();
    const choice = [
      asKnown ? m.pictureAsKnown() : "",
      grade === "C" ? "" : `${m.gradesTitle()}: ${m.gradeDownTo({ grade })}.`,
    ];
    const told = { mission: shown.get(), text, words };
    const [scene, link] = [scenes.get(), linkOfView()];
    const map = await loadMap();
    return pictureOf({
      told,
      whole: mission,
      scene,
      ...map,
      choice: choice.join(" ").trim(),
      url: link,
      made: today(),
    });
  }

  async function save(format: "svg" | "png") {
    setMade("making");
    try {
      const picture = await draw();
      const blob =
        format === "png" ? await rasterise(picture) : new Blob([picture.svg], { type: "image/svg+xml" });
      saveFile(`${mission.id}-${today()}.${format}`, blob);
      setMade({ blob, title: picture.title });
    } catch {
      setMade("failed");
    }
  }

  return (
    <>
      <p className="download-buttons">
        <button type="button" className="button" onClick={() => save("svg")}>
          {m.savePicture({ format: "SVG" })}
        </button>
        <button type="button" className="button" onClick={() => save("png")}>
          {m.savePicture({ format: "PNG" })}
        </button>
        <span role="status">{made === "making" && m.partLoading()}</span>
      </p>
      {made === "failed" && <p role="alert">{m.pictureFailed()}</p>}
      {made !== null && typeof made === "object" && <PictureMade {...made} />}
    </>
  );
}
