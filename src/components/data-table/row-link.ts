import { OwnText } from '../../core/element/own-text.js';
import type { Column } from './column.js';

/** The text of a cell that is a link to what its row is about, where the column has an address for it. */
export class RowLink<Row> {
  private readonly anchor = document.createElement('a');
  /** What is written into it. */
  readonly text = new OwnText(this.anchor);

  /** @param box the cell's box of text, which the link is put into */
  constructor(
    private readonly column: Column<Row>,
    box: HTMLElement,
  ) {
    this.anchor.className = 'row-link';
    this.anchor.setAttribute('part', 'link');
    box.append(this.anchor);
  }

  /** Leads to a row; undefined: nowhere. */
  show(row: Row | undefined): void {
    const { anchor } = this;
    const href = row === undefined ? undefined : this.column.href!(row);
    if (href === undefined) {
      anchor.removeAttribute('href');
      anchor.removeAttribute('tabindex');
      return;
    }
    if (anchor.getAttribute('href') !== href) anchor.setAttribute('href', href);
    // The grid moves the focus.
    if (!anchor.hasAttribute('tabindex')) anchor.tabIndex = -1;
  }
}

/** The row's link in which an element is. */
export function rowLinkAt(element: Element): HTMLAnchorElement | undefined {
  return element.closest<HTMLAnchorElement>('a.row-link[href]') ?? undefined;
}

/** Follows a link as if it had been clicked, with the keys that were held: the page's own routing hears it, too. */
export function follow(
  link: HTMLAnchorElement,
  { ctrlKey, metaKey, shiftKey, altKey }: MouseEvent | KeyboardEvent,
): void {
  const keys = { ctrlKey, metaKey, shiftKey, altKey };
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...keys }));
}
