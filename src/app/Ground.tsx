import { memo } from "react";

/**
 * The map as the build drew it, in the cell that the camera fits. Others move what is in it, so it is written
 * once and never again; where the page holds it already, not even once.
 */
export const Ground = memo(function Ground({ markup }: { readonly markup: string }) {
  return (
    <div
      className="ground"
      aria-hidden="true"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by the build from the mission, or read back from the page
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
});
