import { adoptStyles } from 'lit';
import type { CSSResultOrNative, ReactiveController, ReactiveElement } from 'lit';

/** Sheets by the document that they were made for: a constructed sheet serves no other one. */
const made = new WeakMap<Document, WeakMap<object, CSSStyleSheet>>();

/**
 * Keeps an element's styles when it is moved into another document (an iframe, a popup, picture-in-picture): browsers take constructed style
 * sheets away there, so the element makes its own for that document.
 */
export class DocumentStyles implements ReactiveController {
  private home: Document;

  constructor(private readonly host: ReactiveElement) {
    this.home = host.ownerDocument;
    host.addController(this);
  }

  hostConnected(): void {
    const { ownerDocument: here, shadowRoot } = this.host;
    if (here === this.home || !shadowRoot) return;
    this.home = here;
    const { elementStyles } = this.host.constructor as typeof ReactiveElement;
    if (here === document) adoptStyles(shadowRoot, elementStyles);
    else shadowRoot.adoptedStyleSheets = elementStyles.map((style) => sheetFor(here, style));
  }
}

function sheetFor(target: Document, style: CSSResultOrNative): CSSStyleSheet {
  const sheets = made.get(target) ?? new WeakMap<object, CSSStyleSheet>();
  made.set(target, sheets);
  const known = sheets.get(style);
  if (known) return known;
  const sheet = new (target.defaultView as typeof globalThis & Window).CSSStyleSheet();
  sheet.replaceSync(style instanceof CSSStyleSheet ? textOf(style) : style.cssText);
  sheets.set(style, sheet);
  return sheet;
}

function textOf(sheet: CSSStyleSheet): string {
  return [...sheet.cssRules].map((rule) => rule.cssText).join('\n');
}
