import { ancestors, focusFirst, focusedElement, holdsFocus, takeFocus } from './focus.js';

/** Where the focus returns to when something closes. */
export interface FocusReturnOptions {
  /** What opened it; default: what has the focus now. (Safari focuses no button that is clicked: say it where it is known.) */
  readonly opener?: HTMLElement;
  /**
   * Finds what stands for the opener now, such as the button in the same customer's row after the rows were sorted. Asked first, when the
   * focus returns; undefined: the opener itself, while it is there.
   */
  readonly successor?: () => HTMLElement | null | undefined;
}

/**
 * Remembers what had the focus, and gives it back. An opener that is gone, hidden or disabled by then has heirs: what is nearest around it
 * and can take the focus. So has one that a virtual table gave to another row: the focus never lands on a button of somebody else.
 */
export class FocusReturn {
  private readonly trail: readonly Element[];
  private readonly row: Element | undefined;
  private readonly rowIndex: string | null | undefined;

  constructor(
    private readonly options: FocusReturnOptions,
    private readonly document: Document,
  ) {
    const opener = options.opener ?? focusedElement(document);
    this.trail = opener ? ancestors(opener) : [];
    this.row = this.trail.find((element) => element.ariaRowIndex);
    this.rowIndex = this.row?.ariaRowIndex;
  }

  /** Returns the focus from what closes, or from nowhere; not when a person or the page has put it elsewhere by now. */
  restore(closing?: Element): void {
    const focused = focusedElement(this.document);
    if (focused?.checkVisibility() && !(closing && holdsFocus(closing))) return;
    // What is in no slot any more would keep the focus until the next frame.
    focused?.blur();
    const successor = this.options.successor?.();
    if (successor && (takeFocus(successor) || focusFirst(successor))) return;
    for (const element of this.heirs()) if (takeFocus(element) || focusFirst(element)) return;
  }

  /** The opener and what is around it, as far as it is still there and still the same. */
  private heirs(): readonly Element[] {
    const { trail, row } = this;
    const isRecycled = row !== undefined && row.ariaRowIndex !== this.rowIndex;
    return (isRecycled ? trail.slice(trail.indexOf(row) + 1) : trail).filter((element) => element.isConnected);
  }
}
