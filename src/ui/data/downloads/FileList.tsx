import { useState } from "react";
import { useLanguage } from "../../../bindings/useLanguage";
import { type DataFile, MEDIA_TYPES } from "../../../exports/dataFiles";
import { LoadState } from "../LoadState";
import { CopyText } from "./CopyText";
import { saveFile } from "./saveFile";
import { useSupplies } from "./supplies";
import { useDataFiles } from "./useDataFiles";

/** The data files: what each holds, its format and size; in a frame also as text to copy. */
export function FileList() {
  const loaded = useDataFiles();
  if (loaded.state !== "loaded") return <LoadState loaded={loaded} />;
  return (
    <ul className="file-list">
      {loaded.value.map((file) => (
        <FileItem key={file.name} file={file} />
      ))}
    </ul>
  );
}

function FileItem({ file }: { readonly file: DataFile }) {
  const { words } = useLanguage();
  const { m, formatNumber } = words;
  const { isFramed } = useSupplies();
  const [isShown, setShown] = useState(false);
  const { name, format, content, holds } = file;
  const blob = new Blob([content], { type: MEDIA_TYPES[format] });
  const kilobytes = formatNumber(Math.max(1, Math.round(blob.size / 1000)));
  return (
    <li>
      <p>{m.fileHolds({ holds })}</p>
      <p className="file-format">{m.fileFormat({ format, size: kilobytes })}</p>
      <div className="download-buttons">
        <button type="button" className="button" onClick={() => saveFile(name, blob)}>
          {m.saveNamed({ name })}
        </button>
        {isFramed && (
          <button type="button" className="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {m.showAsText()} <span className="visually-hidden">{name}</span>
          </button>
        )}
      </div>
      {isShown && (
        <div className="file-text">
          <textarea className="plain-text" readOnly rows={8} aria-label={name} value={content} />
          <p className="download-buttons">
            <CopyText text={() => content}>{m.copyText()}</CopyText>
          </p>
        </div>
      )}
    </li>
  );
}
