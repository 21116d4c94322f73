/**
 * Draws an element. A Retry that had the focus, and is gone by that, leaves it to the heading, or to the whole element: where somebody presses Tab
 * next, they are where they were. What fails again has the focus at Retry again. Whoever has gone elsewhere meanwhile stays there.
 */
export function keepRetryFocus(surface: HTMLElement, draw: () => void): void {
  const root = surface.getRootNode() as ShadowRoot;
  const focused = root.activeElement;
  draw();
  if (!focused?.matches('.retry, .section-heading, .surface') || root.activeElement?.matches('.retry')) return;
  // A banner's stays while it asks: it never lost the focus.
  surface.querySelector<HTMLElement>(':not(.banner) > .retry')?.focus();
  // The element itself where it has no heading, or the page's own stands in its place.
  for (const heir of [surface.querySelector<HTMLElement>('.section-heading'), surface]) {
    if (!heir || root.activeElement) continue;
    heir.tabIndex = -1;
    heir.focus({ preventScroll: true });
  }
}
