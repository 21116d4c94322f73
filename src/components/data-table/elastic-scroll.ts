/** The longest scroll range in px that is laid out: every engine does it exactly (Firefox ends at 17.9 million). */
export const LONGEST_RANGE = 8_000_000;

/** At both ends of a longer content, scroll positions and content offsets agree over this many px, so that the ends are reached softly. */
const EXACT_END = 1_000_000;

/** A scroll event that moves by more than this many views is a jump (the scroll bar was dragged), not a step. */
const VIEWS_OF_A_JUMP = 4;

/**
 * Lets a content of any length be scrolled within a range that browsers can lay out.
 * Steps move the content by as many px as the scroll position; jumps find the place in the content that corresponds. When scrolling has come
 * to rest, `settle` moves the scroll position to where it belongs, without moving the content. A content that fits is scrolled as it is.
 */
export class ElasticScroll {
  private contentLength = 0;
  private viewLength = 0;
  private position = 0;
  private shift = 0;

  /** Length in px that the scrolled box must have. */
  get range(): number {
    return Math.min(this.contentLength, LONGEST_RANGE);
  }

  /** Content offset minus scroll position: what is drawn at a content offset lies this many px higher in the box. */
  get base(): number {
    return this.shift;
  }

  /** The content offset in px that is at the top of the view. */
  get offset(): number {
    return clamp(this.position + this.shift, this.longestOffset);
  }

  /** Takes the content's length and the height of the view, both in px; the offset stays, as far as it still exists. */
  measure(contentLength: number, viewLength: number): void {
    const offset = this.offset;
    this.contentLength = contentLength;
    this.viewLength = viewLength;
    this.shift = clamp(offset, this.longestOffset) - this.position;
    if (!this.isElastic) this.shift = 0;
  }

  /** Takes the scroll position after a scroll event; returns the content offset that is now at the top of the view. */
  scrollTo(position: number): number {
    const isJump = Math.abs(position - this.position) > VIEWS_OF_A_JUMP * this.viewLength;
    this.position = position;
    if (!this.isElastic) this.shift = 0;
    else if (isJump || position <= 0 || position >= this.longestPosition)
      this.shift = this.offsetAt(position) - position;
    return this.offset;
  }

  /** The scroll position that shows the content offset; the caller scrolls there and draws. */
  reveal(offset: number): number {
    const wanted = clamp(offset, this.longestOffset);
    this.position = Math.round(this.positionAt(wanted));
    this.shift = wanted - this.position;
    if (!this.isElastic) this.shift = 0;
    return this.position;
  }

  /** The scroll position that belongs to the offset which is seen now. */
  settle(): number {
    return this.reveal(this.offset);
  }

  private get isElastic(): boolean {
    return this.contentLength > LONGEST_RANGE;
  }

  private get longestOffset(): number {
    return Math.max(0, this.contentLength - this.viewLength);
  }

  private get longestPosition(): number {
    return Math.max(0, this.range - this.viewLength);
  }

  /** How much longer the middle of the content is than the middle of the range. */
  private get stretch(): number {
    return (this.longestOffset - 2 * EXACT_END) / (this.longestPosition - 2 * EXACT_END);
  }

  private offsetAt(position: number): number {
    if (!this.isElastic || position <= EXACT_END) return position;
    const fromEnd = this.longestPosition - position;
    if (fromEnd <= EXACT_END) return this.longestOffset - fromEnd;
    return EXACT_END + (position - EXACT_END) * this.stretch;
  }

  private positionAt(offset: number): number {
    if (!this.isElastic || offset <= EXACT_END) return offset;
    const fromEnd = this.longestOffset - offset;
    if (fromEnd <= EXACT_END) return this.longestPosition - fromEnd;
    return EXACT_END + (offset - EXACT_END) / this.stretch;
  }
}

function clamp(value: number, longest: number): number {
  return Math.min(Math.max(0, value), longest);
}
