import { isPlainClick } from '../../core/element/plain-click.js';
import type { RowSource } from '../../core/query/row-source.js';
import type { Column } from './column.js';
import { isInControl, isInPopover } from './controls.js';
import type { OpenedRow } from './data-table.events.js';
import { HEADER } from './grid-cursor.js';
import { keepKeys } from './own-keys.js';
import { follow, rowLinkAt } from './row-link.js';
import { RowPress } from './row-press.js';
import type { PressedRow } from './row-press.js';
import type { RowWindow } from './row-window.js';

/** What a person's keys and pointer work on, and what they want. */
export interface GridInputOptions<Row> {
  readonly window: RowWindow<Row>;
  columns(): readonly Column<Row>[];
  rows(): RowSource<Row> | undefined;
  /** @returns false when the row's link is not to be followed */
  onOpen(opened: OpenedRow<Row>): boolean;
  /** A row is to be selected or not; with `isRange` all rows up to it. */
  onSelect(index: number, isRange: boolean): void;
  /** A selection that reaches from one row to the next is wanted; `goesOn`: one that came to `from` goes on. Returns false where rows cannot be selected. */
  onExtend(from: number, to: number, goesOn: boolean): unknown;
}

/** Keys and pointer in a grid: arrows and the like move, Shift with an arrow sizes a column, a click or Enter opens a row, Space selects it. */
export class GridInput<Row> {
  /** The click by which this grid itself follows a link. */
  private isFollowing = false;
  /** Whether the last key that moved something made a selection reach further. */
  private isExtending = false;
  private readonly press = new RowPress<Row>({
    lineOf: (element) => this.options.window.lineOf(element),
    rowOn: (line) => this.rowOn(line),
  });

  constructor(private readonly options: GridInputOptions<Row>) {}

  /** The row on a line, if it is here. */
  rowOn(line: number): PressedRow<Row> | undefined {
    const index = this.options.window.layout.rowOf(line);
    const row = index === undefined ? undefined : this.options.rows()?.row(index);
    return index === undefined || row === undefined || row === null ? undefined : { row, index };
  }

  readonly onFocusIn = (event: FocusEvent): void => {
    const { window } = this.options;
    const place = window.placeOf(event.target as Element);
    if (place) window.cursor.enter(place);
  };

  readonly onPointerDown = (event: PointerEvent): void => this.press.begin(event);

  readonly onPointerUp = (event: PointerEvent): void => {
    if (this.press.isOrphaned) this.onClick(event);
  };

  readonly onClick = (event: PointerEvent): void => {
    if (this.isFollowing) return;
    const link = event.type === 'click' ? rowLinkAt(event.target as Element) : undefined;
    if (link) return this.onLink(event, link);
    const { window, columns, onSelect } = this.options;
    const place = window.placeOf(event.target as Element);
    const pressed = this.press.end(event);
    const column = place && place.line !== HEADER ? columns()[place.column] : undefined;
    const index = column?.key === 'selection' ? this.rowOn(place!.line)?.index : undefined;
    if (index !== undefined) return onSelect(index, event.shiftKey);
    if (!pressed || (event.target as Element).ownerDocument.getSelection()?.type === 'Range') return;
    // A tap on a cell that has something to say opened its tooltip.
    if (event.pointerType !== 'touch' || !column?.tooltip) this.open(pressed, event);
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    // Keys in a menu of a cell are the menu's.
    if (isInPopover(target)) return keepKeys(event);
    const { cursor } = this.options.window;
    const isExtended = this.takeExtension(event);
    const isTaken = isExtended || this.takeSizing(event) || cursor.onKey(event) || this.takeForRow(event, target);
    if (!isTaken) return keepKeys(event);
    this.isExtending = isExtended;
    event.preventDefault();
    event.stopPropagation();
  };

  /** A click with a key held, as for a new tab, is the browser's own. */
  private onLink(event: PointerEvent, link: HTMLAnchorElement): void {
    const pressed = this.press.endOnLink(event);
    if (!pressed || this.hrefOf(pressed.row) !== link.getAttribute('href')) return event.preventDefault();
    if (isPlainClick(event) && !this.options.onOpen({ ...pressed, originalEvent: event })) event.preventDefault();
  }

  /** Opens a row, and follows its link unless that was prevented. */
  private open(pressed: PressedRow<Row>, event: MouseEvent | KeyboardEvent): void {
    if (!this.options.onOpen({ ...pressed, originalEvent: event })) return;
    const { window } = this.options;
    const column = this.options.columns().findIndex(({ href }) => href);
    const cell = column < 0 ? undefined : window.cellAt({ line: window.layout.lineOf(pressed.index), column });
    const link = cell?.querySelector<HTMLAnchorElement>('a.row-link[href]');
    if (!link || this.hrefOf(pressed.row) !== link.getAttribute('href')) return;
    this.isFollowing = true;
    follow(link, event);
    this.isFollowing = false;
  }

  private hrefOf(row: Row): string | undefined {
    return this.options
      .columns()
      .find(({ href }) => href)
      ?.href?.(row);
  }

  private takeForRow(event: KeyboardEvent, target: Element): boolean {
    const { key, shiftKey } = event;
    // A link knows Enter alone.
    const isInside = isInControl(target) && !(key === ' ' && rowLinkAt(target));
    const { line } = this.options.window.cursor.place;
    if (line === HEADER || isInside || (key !== 'Enter' && key !== ' ')) return false;
    const pressed = this.rowOn(line);
    if (pressed && key === 'Enter') this.open(pressed, event);
    if (pressed && key === ' ') this.options.onSelect(pressed.index, shiftKey);
    return true;
  }

  /** Shift with Arrow Up or Down goes to the next row and selects up to it. */
  private takeExtension({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    const { cursor } = this.options.window;
    const { line, column } = cursor.place;
    if (step === 0 || !shiftKey || altKey || ctrlKey || metaKey || line === HEADER) return false;
    const from = this.rowOn(line)?.index;
    const to = this.rowOn(line + step)?.index;
    if (from === undefined || to === undefined || this.options.onExtend(from, to, this.isExtending) === false)
      return false;
    cursor.moveTo({ line: line + step, column });
    return true;
  }

  private takeSizing({ key, shiftKey }: KeyboardEvent): boolean {
    const { window } = this.options;
    const { cursor, isRightToLeft } = window;
    const column = this.options.columns()[cursor.place.column];
    const isForHeader = shiftKey && cursor.place.line === HEADER && column && column.place !== 'edge';
    if (!isForHeader || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return false;
    window.size((sizes) => sizes.step(column, (key === 'ArrowRight') === isRightToLeft ? -1 : 1));
    return true;
  }
}
