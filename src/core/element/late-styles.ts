import type { CSSResult, ReactiveControllerHost } from 'lit';
import { sheetFor } from './document-styles.js';

/** Dresses what came late: gives a root its sheet beside those it has, once, made for the document in which it stands now. */
export function dress(root: ShadowRoot, styles: CSSResult): void {
  const sheet = sheetFor(root.ownerDocument, styles);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** Dresses an element in what belongs to a part of it that came late, again after a move into another document, which takes sheets away. */
export function keepDressed(host: ReactiveControllerHost & Element, styles: CSSResult): void {
  host.addController({ hostUpdate: () => dress(host.shadowRoot!, styles) });
}
