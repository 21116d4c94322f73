import type { RowLayout } from './row-layout.js';

/** The line number of the header. */
export const HEADER = -1;

/** A cell: its line (`HEADER` or a line of the layout) and its column, both counted from 0. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
}

/** What the cursor moves in. */
export interface GridField {
  readonly columnCount: number;
  readonly layout: RowLayout;
  /** Lines that a page holds. */
  readonly pageLines: number;
  /** The first line that is seen as a whole. */
  readonly firstSeen: number;
  readonly isRightToLeft: boolean;
  /** The cell, if it is in the document. */
  cellAt(place: CellPlace): HTMLElement | undefined;
  /** Brings the line into view, and so into the document. */
  revealLine(line: number): void;
  /** Brings a cell into view sideways. */
  revealCell(cell: HTMLElement): void;
}

const WIDGETS = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), [data-widget]';

/**
 * The keyboard's place in the grid (ARIA APG, grid): one cell, or the one widget in it, can be reached with Tab, arrow keys move. A cell with
 * several widgets is entered with F2, left with Escape.
 */
export class GridCursor {
  private at: CellPlace = { line: HEADER, column: 0 };
  private reachable: HTMLElement | undefined;

  constructor(private readonly field: GridField) {}

  /** Where the cursor is. */
  get place(): CellPlace {
    return this.at;
  }

  /** Takes the place of the cell that got the focus. */
  enter(place: CellPlace): void {
    this.at = place;
    this.sync();
  }

  /** Keeps the place inside the table and makes its cell the one that Tab reaches; to be called after the rows were drawn. */
  sync(): void {
    const line = Math.min(this.at.line, this.field.layout.lines - 1);
    const column = Math.max(0, Math.min(this.at.column, this.field.columnCount - 1));
    this.at = { line: Math.max(line, HEADER), column };
    const cell = this.field.cellAt(this.at);
    const target = cell && focusTarget(cell);
    if (target === this.reachable) return;
    if (this.reachable) this.reachable.tabIndex = -1;
    if (target) target.tabIndex = 0;
    this.reachable = target;
  }

  /** Moves to a cell and gives it the focus. */
  moveTo(place: CellPlace): void {
    this.at = place;
    if (place.line !== HEADER) this.field.revealLine(place.line);
    this.sync();
    this.focus();
  }

  /** Gives the focus to the cursor's cell. */
  focus(): void {
    this.reachable?.focus({ preventScroll: true });
    const cell = this.field.cellAt(this.at);
    if (cell) this.field.revealCell(cell);
  }

  /** Moves the cursor, or enters or leaves a cell with several widgets. Returns whether the key was for the grid. */
  onKey(event: KeyboardEvent): boolean {
    if (event.altKey || event.shiftKey) return false;
    const cell = this.field.cellAt(this.at);
    const widgets = cell ? widgetsOf(cell) : [];
    const inside = widgets.length > 1 ? widgets.indexOf(event.target as HTMLElement) : -1;
    if (inside >= 0) return this.onKeyInside(event, widgets, inside);
    if (event.key === 'F2' && widgets.length > 0) return focusOn(widgets[0]);
    const place = this.placeAfter(event);
    if (!place) return false;
    this.moveTo(place);
    return true;
  }

  private onKeyInside(event: KeyboardEvent, widgets: readonly HTMLElement[], index: number): boolean {
    const step = this.stepSideways(event.key);
    if (event.key === 'Escape' || event.key === 'F2') return focusOn(this.field.cellAt(this.at));
    return step === 0 ? false : focusOn(widgets[(index + step + widgets.length) % widgets.length]);
  }

  private placeAfter({ key, ctrlKey, metaKey }: KeyboardEvent): CellPlace | undefined {
    const { line, column } = this.at;
    const lastLine = this.field.layout.lines - 1;
    const lastColumn = this.field.columnCount - 1;
    const inLine = (wanted: number) => ({ line, column: Math.max(0, Math.min(wanted, lastColumn)) });
    const inColumn = (wanted: number) => ({ line: Math.max(HEADER, Math.min(wanted, lastLine)), column });
    const wholeGrid = ctrlKey || metaKey;
    switch (key) {
      case 'ArrowUp':
        return inColumn(line - 1);
      case 'ArrowDown':
        return inColumn(line === HEADER ? this.field.firstSeen : line + 1);
      case 'ArrowLeft':
      case 'ArrowRight':
        return inLine(column + this.stepSideways(key));
      case 'Home':
        return wholeGrid ? { line: Math.min(0, lastLine), column: 0 } : inLine(0);
      case 'End':
        return wholeGrid ? { line: lastLine, column: lastColumn } : inLine(lastColumn);
      case 'PageUp':
        return line === HEADER ? undefined : inColumn(Math.max(0, line - this.field.pageLines));
      case 'PageDown':
        return inColumn(Math.max(line, 0) + this.field.pageLines);
      default:
        return undefined;
    }
  }

  private stepSideways(key: string): number {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return 0;
    return (key === 'ArrowRight') === this.field.isRightToLeft ? -1 : 1;
  }
}

/** What takes the focus for a cell: its only widget, else the cell. */
function focusTarget(cell: HTMLElement): HTMLElement {
  const widgets = widgetsOf(cell);
  return widgets.length === 1 ? widgets[0]! : cell;
}

function widgetsOf(cell: HTMLElement): HTMLElement[] {
  return [...cell.querySelectorAll<HTMLElement>(WIDGETS)].filter((widget) =>
    widget.checkVisibility({ visibilityProperty: true }),
  );
}

function focusOn(element: HTMLElement | undefined): boolean {
  element?.focus();
  return true;
}
