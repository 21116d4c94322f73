import type { LitElement, ReactiveController } from 'lit';
import { boxOnScreen, scaleOf } from '../../core/element/on-screen.js';
import { ElasticScroll } from './elastic-scroll.js';
import type { LineView } from './seen-lines.js';

/** Scrolling has come to rest when nothing was scrolled for so long; ms. A script that scrolls in every frame ends a scroll in every frame. */
const REST = 150;

/** What a `ScrollView` works on and tells. */
export interface ScrollViewOptions {
  /** The scrolled box and its sticky header, once they are rendered. */
  parts(): { scroller: HTMLElement; head: HTMLElement } | undefined;
  /** The size changed, or was measured for the first time. */
  onResize(): void;
  onScroll(): void;
  /** Scrolling has come to rest. */
  onRest(): void;
}

/** Knows what part of the table is seen: its size, the offset at its top, and how to bring something into view. */
export class ScrollView implements ReactiveController {
  readonly elastic = new ElasticScroll();
  /** Space for columns, px; 0 while the table has no size. */
  width = 0;
  /** Height of the part in which rows are seen, px. */
  height = 0;
  /** Height of the header, and so of a row in a table, px. */
  headHeight = 0;
  /** Whether rows are shown as cards. */
  isNarrow = false;
  /** Whether there is less space between columns. */
  isTight = false;
  /** Whether there is more than is seen. */
  private isLonger = false;
  private scroller: HTMLElement | undefined;
  /** The scroll position that was heard of last, px. */
  private heard = 0;
  private observer: ResizeObserver | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly options: ScrollViewOptions,
  ) {
    host.addController(this);
  }

  /** The window in which lines are seen. */
  get lines(): LineView {
    return { height: this.height, offset: this.elastic.offset };
  }

  /** Whether rows run from right to left. */
  get isRightToLeft(): boolean {
    return getComputedStyle(this.host).direction === 'rtl';
  }

  hostConnected(): void {
    if (this.scroller) this.observe();
  }

  hostUpdated(): void {
    if (!this.observer && this.host.isConnected) this.observe();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = undefined;
    this.width = 0;
    clearTimeout(this.rest);
    this.scroller?.removeEventListener('scroll', this.onScroll);
    this.scroller?.removeEventListener('scrollend', this.onScrollEnd);
  }

  /** Takes the length of all lines in px. */
  measure(length: number): void {
    const isLonger = length > this.height;
    // The observer of the border box tells nothing of the bar for that, which may take room.
    if (isLonger !== this.isLonger) this.update();
    this.isLonger = isLonger;
    this.elastic.measure(length, this.height);
  }

  /** Scrolls to an offset of the content, px. */
  scrollTo(offset: number): void {
    const position = this.elastic.reveal(offset);
    if (!this.scroller || this.scroller.scrollTop === position) return;
    this.scroller.scrollTop = position;
    this.heard = this.scroller.scrollTop;
  }

  /** Scrolls as little as possible so that a line is seen as a whole. */
  reveal(top: number, height: number): void {
    const { offset } = this.elastic;
    if (top < offset) this.scrollTo(top);
    else if (top + height > offset + this.height) this.scrollTo(top + height - this.height);
  }

  /** Scrolls sideways as little as possible so that a cell is seen, beside those that always are. */
  revealSideways(cell: HTMLElement): void {
    const { scroller } = this;
    if (!scroller || scroller.scrollWidth <= scroller.clientWidth || isPinned(cell)) return;
    const { start, end } = openSpace(scroller, cell);
    const { left, right } = boxOnScreen(cell);
    const { x: scale } = scaleOf(scroller);
    if (left < start) scroller.scrollLeft -= (start - left) / scale;
    else if (right > end) scroller.scrollLeft += Math.min(right - end, left - start) / scale;
  }

  /** Measures now, for what cannot wait for the next frame. */
  update(): void {
    const parts = this.options.parts();
    if (!parts) return;
    const { scroller, head } = parts;
    this.headHeight = head.offsetHeight;
    this.width = scroller.clientWidth;
    // Said by the styles alone: in WebKit a container query counts the window's pixels, where the page is zoomed.
    const style = getComputedStyle(scroller);
    const isSo = (name: string) => style.getPropertyValue(name).trim() === '1';
    this.isNarrow = this.width > 0 && isSo('--_is-narrow');
    this.isTight = isSo('--_is-tight');
    this.height = Math.max(0, scroller.clientHeight - (this.isNarrow ? 0 : this.headHeight));
  }

  private observe(): void {
    const parts = this.options.parts();
    // In a window that was closed there is nothing to measure.
    const view = this.host.ownerDocument.defaultView;
    if (!parts || !view) return;
    this.scroller = parts.scroller;
    this.scroller.addEventListener('scroll', this.onScroll, { passive: true });
    this.scroller.addEventListener('scrollend', this.onScrollEnd);
    // The observer of the document in which the table is: another one may be hidden, and draws nothing then.
    this.observer = new view.ResizeObserver((entries) => {
      // A header becomes as wide as its columns: what they were fitted to, or made by a person, must not start the next round.
      const isOther = entries.some(({ target }) => target === parts.scroller);
      if (isOther || parts.head.offsetHeight !== this.headHeight) this.onResize();
    });
    // The border box: nor must a scroll bar that came with it.
    this.observer.observe(parts.scroller, { box: 'border-box' });
    this.observer.observe(parts.head);
  }

  /** A box that was hidden or moved in the document has forgotten its scroll position. */
  private onResize(): void {
    const wasHidden = this.width === 0;
    this.update();
    if (this.width === 0) return;
    this.options.onResize();
    if (wasHidden) this.scrollTo(this.elastic.offset);
  }

  private readonly onScroll = (): void => {
    if (!this.scroller || this.width === 0) return;
    clearTimeout(this.rest);
    // Safari before 26.2 does not say when scrolling ends.
    if (!('onscrollend' in this.scroller)) this.onScrollEnd();
    this.heard = this.scroller.scrollTop;
    this.elastic.scrollTo(this.heard);
    this.options.onScroll();
  };

  private readonly onScrollEnd = (): void => {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.settle(), REST);
  };

  private settle(): void {
    // Where it was scrolled on meanwhile, the event that tells so is on its way, and rest comes after that.
    if (!this.scroller || this.width === 0 || this.scroller.scrollTop !== this.heard) return;
    const position = this.elastic.settle();
    if (this.scroller.scrollTop !== position) {
      this.scroller.scrollTop = position;
      this.options.onScroll();
    }
    this.options.onRest();
  }
}

/** Cells that stay in sight while the table scrolls sideways. */
function isPinned(cell: Element): boolean {
  return getComputedStyle(cell).position === 'sticky';
}

/** The space between the cells of a row that stay in sight, px in the window. */
function openSpace(scroller: HTMLElement, cell: HTMLElement): { start: number; end: number } {
  let { left: start } = boxOnScreen(scroller);
  let end = start + scroller.clientWidth * scaleOf(scroller).x;
  const middle = (start + end) / 2;
  for (const other of cell.parentElement!.children) {
    if (!isPinned(other)) continue;
    const { left, right } = boxOnScreen(other);
    if (right < middle) start = Math.max(start, right);
    else end = Math.min(end, left);
  }
  return { start, end };
}
