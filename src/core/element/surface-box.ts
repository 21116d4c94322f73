import type { ResolvedSettings } from '../hub/settings.js';
import { isRightToLeft } from '../texts/languages.js';
import { saysDirection } from '../texts/page-direction.js';

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

/**
 * Gives the box the theme, the language and the direction of what is drawn; writes only what changed. Words that run from right to left do so in any
 * page, unless it says otherwise nearer than for the whole document; others follow the page, which may be mirrored.
 */
export function paintSurface(box: HTMLElement, { theme, locale }: ResolvedSettings): void {
  box.classList.toggle('dark', theme === 'dark');
  box.classList.toggle('auto', theme === 'auto');
  if (box.lang !== locale) box.lang = locale;
  const host = (box.parentNode as Partial<ShadowRoot> | null)?.host;
  const direction = isRightToLeft(locale) && !(host && saysDirection(host)) ? 'rtl' : '';
  if (box.dir !== direction) box.dir = direction;
  // Names, ids and figures are no words: a translator of the page's has to be let in.
  const translate = host?.getAttribute('translate') === 'yes' ? 'yes' : 'no';
  if (box.getAttribute('translate') !== translate) box.setAttribute('translate', translate);
}
