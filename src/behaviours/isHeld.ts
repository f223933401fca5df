/**
 * Whether the pointer went from the map to what tells of the thing it was on: the details may have opened
 * under it, and would otherwise close and open for as long as it stays there.
 */
export function isHeld({ relatedTarget }: MouseEvent): boolean {
  return relatedTarget instanceof Element && relatedTarget.closest("[data-holds-hover]") !== null;
}
