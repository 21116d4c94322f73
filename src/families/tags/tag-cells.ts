import type { Customer } from '../../api/contract.js';

/** The cells of tags, by the customer that each shows now: a row that scrolls by is drawn for another one. */
export class TagCells {
  private readonly cells = new Map<string, HTMLElement>();
  private readonly shownIn = new WeakMap<HTMLElement, string>();

  /** @param onGone A customer's cell shows another one, or none. */
  constructor(private readonly onGone: (id: string) => void) {}

  /** A cell shows this customer now. */
  readonly note = ({ id }: Customer, cell: HTMLElement): void => {
    this.forget(cell);
    this.cells.set(id, cell);
    this.shownIn.set(cell, id);
  };

  /** A cell shows nobody any more. */
  readonly forget = (cell: HTMLElement): void => {
    const id = this.shownIn.get(cell);
    this.shownIn.delete(cell);
    if (id === undefined || this.cells.get(id) !== cell) return;
    this.cells.delete(id);
    this.onGone(id);
  };

  /** The button that changes a customer's tags, or the cell where there is none; undefined while no row shows the customer. */
  readonly anchorOf = (id: string): HTMLElement | undefined => {
    const cell = this.cells.get(id);
    return cell?.isConnected ? (cell.querySelector<HTMLElement>('.tags-edit') ?? cell) : undefined;
  };
}
