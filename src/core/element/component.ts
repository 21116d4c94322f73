import { LitElement } from 'lit';
import { DocumentStyles, styledRoot } from './document-styles.js';

/**
 * What every component stands on: a Lit element that has its styles in whatever document it comes alive in or is moved to, and in whose shadow
 * root nothing stands but what it draws. In a window that was closed it draws nothing: nobody sees it there, and nothing can be measured. It does
 * when it is taken out of it.
 */
export abstract class Component extends LitElement {
  /** Ends the waiting in a closed window. */
  private draw?: () => void;

  constructor() {
    super();
    new DocumentStyles(this, (here) => this.ownSheets(here));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.ownerDocument.defaultView) this.draw?.();
  }

  /** Sheets beyond those of the class, made for a document. */
  protected ownSheets(_here: Document): readonly CSSStyleSheet[] {
    return [];
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return styledRoot(this, (here) => this.ownSheets(here));
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.ownerDocument.defaultView) return super.scheduleUpdate();
    const isThere = new Promise<void>((resolve) => (this.draw = resolve));
    return isThere.then(() => super.scheduleUpdate());
  }
}
