import type { WindowParts } from './row-window.js';

/** How many lines a table has. */
export interface LineCounts {
  readonly rows: number;
  /** Headings between them. */
  readonly headings: number;
}

/**
 * The height of the scrolled box and of what is scrolled in it, which their lines make. Both are styles of these two elements alone: a custom property
 * would be every cell's, and a browser styles all that inherits one anew when it changes.
 */
export class LineBox {
  private told = '';

  /** Makes both as high as their lines, and the box no higher than it may be. */
  fit({ scroller, body }: Pick<WindowParts, 'scroller' | 'body'>, { rows, headings }: LineCounts): void {
    const lines = `${rows} * var(--_line-height) + ${headings} * var(--_heading-height)`;
    if (lines === this.told) return;
    this.told = lines;
    scroller.style.flexBasis = `min(${lines} + var(--_head-height), var(--_table-height))`;
    // The longest range that every engine lays out; the last row needs no line below it.
    body.style.blockSize = `calc(min(${lines}, 8000000px) - 1px)`;
  }
}
