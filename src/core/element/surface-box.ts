import type { ResolvedSettings } from '../hub/settings.js';
import { isRightToLeft } from '../texts/languages.js';

/**
 * The box that an element renders into, beside the region that speaks for it. What stood in the shadow root before (a declarative one, or what a
 * patched `attachShadow` put there) goes.
 */
export function createSurface(root: ShadowRoot, region: HTMLElement): HTMLElement {
  const box = root.ownerDocument.createElement('div');
  box.className = 'surface';
  box.setAttribute('part', 'surface');
  root.replaceChildren(box, region);
  return box;
}

/** Gives the box the theme, the language and the direction of what is drawn; writes only what changed. */
export function paintSurface(box: HTMLElement, { theme, locale }: ResolvedSettings): void {
  box.classList.toggle('dark', theme === 'dark');
  box.classList.toggle('auto', theme === 'auto');
  if (box.lang !== locale) box.lang = locale;
  const direction = isRightToLeft(locale) ? 'rtl' : '';
  if (box.dir !== direction) box.dir = direction;
  const translate = translates(box) ? 'yes' : 'no';
  if (box.getAttribute('translate') !== translate) box.setAttribute('translate', translate);
}

/** Names, ids and figures are no words: a translator of the page's has to be let in (`translate="yes"` on the element). */
function translates(box: HTMLElement): boolean {
  return (box.getRootNode() as Partial<ShadowRoot>).host?.getAttribute('translate') === 'yes';
}
