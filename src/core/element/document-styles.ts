import { adoptStyles } from 'lit';
import type { CSSResultOrNative, ReactiveController, ReactiveElement } from 'lit';
import { registerBrand } from './register-brand.js';

/** Sheets by the document that they were made for: a constructed sheet serves no other one. */
const made = new WeakMap<Document, WeakMap<object, CSSStyleSheet>>();

/**
 * Keeps an element's styles when it is moved into another document (an iframe, a popup, picture-in-picture): browsers take constructed style
 * sheets away there, so the element makes its own for that document.
 */
export class DocumentStyles implements ReactiveController {
  private home: Document;

  /** @param more sheets beyond those of the class, made for the document */
  constructor(
    private readonly host: ReactiveElement,
    private readonly more?: SheetsFor,
  ) {
    this.home = host.ownerDocument;
    host.addController(this);
  }

  hostConnected(): void {
    const { ownerDocument: here, shadowRoot } = this.host;
    if (here === this.home || !shadowRoot) return;
    this.home = here;
    adoptHere(shadowRoot, stylesOf(this.host), this.more);
  }
}

/** An element's own sheets, made for a document. */
export type SheetsFor = (here: Document) => readonly CSSStyleSheet[];

/**
 * The shadow root that an element renders into, for its `createRenderRoot()`: with its styles also where it comes alive in another document than
 * its class, and without what stood in it before (a declarative one, or what a patched `attachShadow` put there).
 */
export function styledRoot(host: ReactiveElement, more?: SheetsFor): ShadowRoot {
  const { shadowRootOptions } = host.constructor as typeof ReactiveElement;
  const root = host.shadowRoot ?? host.attachShadow(shadowRootOptions);
  root.replaceChildren();
  adoptHere(root, stylesOf(host), more);
  return root;
}

function stylesOf(host: ReactiveElement): readonly CSSResultOrNative[] {
  return (host.constructor as typeof ReactiveElement).elementStyles;
}

function adoptHere(root: ShadowRoot, styles: readonly CSSResultOrNative[], more?: SheetsFor): void {
  const here = root.ownerDocument;
  // A popup that was closed: nobody sees what goes on in it.
  if (!here.defaultView) return;
  registerBrand(here.defaultView);
  if (here === document) adoptStyles(root, [...styles]);
  else root.adoptedStyleSheets = styles.map((style) => sheetFor(here, style));
  if (more) root.adoptedStyleSheets.push(...more(here));
}

/** The sheet of a style for a document; the same one each time. */
export function sheetFor(target: Document, style: CSSResultOrNative): CSSStyleSheet {
  if (target === document && !(style instanceof CSSStyleSheet) && style.styleSheet) return style.styleSheet;
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
