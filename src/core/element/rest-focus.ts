/**
 * Draws an element. A Retry that had the focus, and is gone by that, leaves it to the heading, or to the whole element: where somebody presses Tab
 * next, they are where they were. What fails again has the focus at Retry again. Whoever has gone elsewhere meanwhile stays there. Any other
 * control that is gone leaves the focus there too, unless the element gives it to something else.
 */
export function keepFocus(surface: HTMLElement, draw: () => void): void {
  const root = surface.getRootNode() as ShadowRoot;
  const focused = root.activeElement;
  draw();
  if (!focused || root.activeElement?.matches('.retry')) return;
  if (!focused.matches('.retry, .section-heading, .surface')) {
    if (!focused.isConnected) setTimeout(() => isNowhere(surface) && restFocus(surface));
    return;
  }
  // A banner's stays while it asks: it never lost the focus.
  surface.querySelector<HTMLElement>(':not(.banner) > .retry')?.focus();
  if (!root.activeElement) restFocus(surface);
}

/** Gives the focus to the heading of an element; to the element itself where it has no heading, or the page's own stands in its place. */
export function restFocus(surface: HTMLElement): void {
  const root = surface.getRootNode() as ShadowRoot;
  for (const heir of [surface.querySelector<HTMLElement>('.section-heading'), surface]) {
    if (!heir || root.activeElement) continue;
    heir.tabIndex = -1;
    heir.focus({ preventScroll: true });
  }
}

function isNowhere({ isConnected, ownerDocument: { activeElement, body } }: HTMLElement): boolean {
  return isConnected && (activeElement === null || activeElement === body);
}
