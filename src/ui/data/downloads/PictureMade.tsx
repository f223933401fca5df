import { useEffect, useState } from "react";
import { useLanguage } from "../../../bindings/useLanguage";

interface PictureMadeProps {
  readonly blob: Blob;
  readonly title: string;
}

/** A picture that was made, to be seen and to be saved by its own menu. Its address lasts as long as it is shown. */
export function PictureMade({ blob, title }: PictureMadeProps) {
  const { m } = useLanguage().words;
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const address = URL.createObjectURL(blob);
    setUrl(address);
    return () => URL.revokeObjectURL(address);
  }, [blob]);
  if (url === null) return null;
  return (
    <figure className="picture-made">
      <img src={url} alt={title} />
      <figcaption>{m.pictureMade()}</figcaption>
    </figure>
  );
}
