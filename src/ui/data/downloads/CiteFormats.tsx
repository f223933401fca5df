import "./downloads.css";
import { useId, useState } from "react";
import { useLanguage } from "../../../bindings/useLanguage";
import type { Citation } from "../../../exports/cite/citation";
import { CITE_FILES, CITE_FORMATS, writeCitation } from "../../../exports/cite/citeFormats";
import { CopyText } from "./CopyText";
import { saveFile } from "./saveFile";

/** A citation in the format of the reader's choice, to copy or to save. `cite` is asked whenever one is needed. */
export function CiteFormats({ cite }: { readonly cite: () => Citation }) {
  const { words } = useLanguage();
  const { m } = words;
  const [format, setFormat] = useState<(typeof CITE_FORMATS)[number]>("text");
  const group = useId();
  const citation = cite();
  const { name, extension, type } = CITE_FILES[format];
  const file = `${citation.key}.${extension}`;
  function save() {
    saveFile(file, new Blob([writeCitation(cite(), format, words)], { type }));
  }
  return (
    <div className="cite-formats">
      <fieldset>
        <legend>{m.citeFormat()}</legend>
        {CITE_FORMATS.map((it) => (
          <label key={it}>
            <input type="radio" name={group} checked={it === format} onChange={() => setFormat(it)} />{" "}
            {CITE_FILES[it].name ?? m.plainText()}
          </label>
        ))}
      </fieldset>
      <textarea
        className="plain-text"
        readOnly
        rows={format === "text" ? 6 : 12}
        aria-label={name ?? m.plainText()}
        value={writeCitation(citation, format, words)}
      />
      <p className="download-buttons">
        <CopyText text={() => writeCitation(cite(), format, words)}>{m.copyCitation()}</CopyText>
        <button type="button" className="button" onClick={save}>
          {m.saveNamed({ name: file })}
        </button>
      </p>
    </div>
  );
}
