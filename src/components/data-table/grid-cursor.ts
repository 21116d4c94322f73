import { controlsOf, usesArrows } from './controls.js';
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
  /** Whether there is a header row to go to. */
  readonly hasHeader: boolean;
  /** Whether a cell can be gone to: not one of a column that has no room, nor an empty field of a card. */
  isThere(place: CellPlace): boolean;
  /** The cell, if it is in the document. */
  cellAt(place: CellPlace): HTMLElement | undefined;
  /** Brings the line into view, and so into the document. */
  revealLine(line: number): void;
  /** Brings a cell into view sideways. */
  revealCell(cell: HTMLElement): void;
}

/**
 * The keyboard's place in the grid (ARIA APG, grid): one cell, or the one control in it, can be reached with Tab, arrow keys move. A cell with several
 * controls, or one that needs the arrow keys itself, is entered with Enter or F2 and left with Escape.
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
    this.at = this.nearest(this.at);
    const cell = this.field.cellAt(this.at);
    const before = this.reachable;
    const target = cell && (this.at.line === HEADER ? headerTarget(cell) : focusTarget(cell));
    if (target === before) return;
    if (before) before.tabIndex = -1;
    if (target) target.tabIndex = 0;
    this.reachable = target;
    // The control of a cell came or went while the cell had the focus.
    if (before?.matches(':focus') && cell?.contains(before)) target?.focus({ preventScroll: true });
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

  /** Moves the cursor, or enters or leaves a cell with controls. Returns whether the key was for the grid. */
  onKey(event: KeyboardEvent): boolean {
    if (event.altKey || event.shiftKey) return false;
    const cell = this.field.cellAt(this.at);
    const controls = cell ? controlsOf(cell) : [];
    // One that gives the focus straight to its only control is not entered.
    const isEntered = cell !== undefined && controls.length > 0 && focusTarget(cell) === cell;
    const inside = isEntered ? controls.indexOf(event.target as HTMLElement) : -1;
    if (inside >= 0) return this.onKeyInside(event, controls, inside);
    if (isEntered && (event.key === 'F2' || event.key === 'Enter')) return focusOn(controls[0]);
    const place = this.placeAfter(event);
    if (!place) return false;
    this.moveTo(place);
    return true;
  }

  private onKeyInside(event: KeyboardEvent, controls: readonly HTMLElement[], index: number): boolean {
    if (event.key === 'Escape' || event.key === 'F2') return focusOn(this.field.cellAt(this.at));
    const step = usesArrows(controls[index]!) ? 0 : this.stepSideways(event.key);
    return step === 0 ? false : focusOn(controls[(index + step + controls.length) % controls.length]);
  }

  /** The place itself, or the nearest one that is there. */
  private nearest({ line: wantedLine, column: wanted }: CellPlace): CellPlace {
    const { layout, hasHeader, columnCount } = this.field;
    const first = hasHeader || layout.lines === 0 ? HEADER : 0;
    const line = Math.max(first, Math.min(wantedLine, layout.lines - 1));
    const column = Math.max(0, Math.min(wanted, columnCount - 1));
    const ahead = this.next({ line, column: column - 1 }, 1);
    return { line, column: ahead ?? this.next({ line, column }, -1) ?? column };
  }

  /** The next column that is there, after the place's or before it. */
  private next({ line, column: from }: CellPlace, step: 1 | -1): number | undefined {
    for (let column = from + step; column >= 0 && column < this.field.columnCount; column += step) {
      if (this.field.isThere({ line, column })) return column;
    }
    return undefined;
  }

  private placeAfter({ key, ctrlKey, metaKey }: KeyboardEvent): CellPlace | undefined {
    const { line, column } = this.at;
    const lastLine = this.field.layout.lines - 1;
    const firstLine = this.field.hasHeader ? HEADER : 0;
    const firstColumn = this.next({ line, column: -1 }, 1) ?? 0;
    const lastColumn = this.next({ line, column: this.field.columnCount }, -1) ?? 0;
    const inLine = (wanted: number | undefined) => ({ line, column: wanted ?? column });
    const inColumn = (wanted: number) => ({ line: Math.max(firstLine, Math.min(wanted, lastLine)), column });
    const wholeGrid = ctrlKey || metaKey;
    switch (key) {
      case 'ArrowUp':
        return inColumn(line - 1);
      case 'ArrowDown':
        return inColumn(line === HEADER ? this.field.firstSeen : line + 1);
      case 'ArrowLeft':
      case 'ArrowRight':
        return inLine(this.next(this.at, this.stepSideways(key) as 1 | -1));
      case 'Home':
        return wholeGrid ? { line: Math.min(0, lastLine), column: firstColumn } : inLine(firstColumn);
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

  private stepSideways(key: string): 1 | 0 | -1 {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return 0;
    return (key === 'ArrowRight') === this.field.isRightToLeft ? -1 : 1;
  }
}

/** What takes the focus for a cell of the header. Its button is seen wherever the cell is: to ask the browser would lay out all rows that were just written. */
function headerTarget(cell: HTMLElement): HTMLElement {
  return cell.querySelector('button') ?? cell;
}

/** What takes the focus for a cell: its only control, unless that needs the arrow keys, else the cell. */
function focusTarget(cell: HTMLElement): HTMLElement {
  const controls = controlsOf(cell);
  return controls.length === 1 && !usesArrows(controls[0]!) ? controls[0]! : cell;
}

function focusOn(element: HTMLElement | undefined): boolean {
  element?.focus();
  return true;
}
