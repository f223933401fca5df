import { memo } from "react";

/**
 * The map as the build drew it, in the cell that the camera fits. Others move what is in it, so it is written
 * once and never again.
 */
export const Ground = memo(function Ground({ markup }: { readonly markup: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by the build from the mission, or read back from the page
  return <div className="ground" aria-hidden="true" dangerouslySetInnerHTML={{ __html: markup }} />;
});
