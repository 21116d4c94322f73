import { DEFAULT_MIN_WIDTH, DEFAULT_WIDTH } from './column.js';
import type { Column } from './column.js';
import { fitWidths } from './column-widths.js';

/** Width by which one key press changes a column, px. */
const STEP = 16;

/**
 * The widths of a table's columns: fitted into the space, or as a person made them. They are rules of a style sheet of the table's own, so a
 * change is one write for all rows and no inline style.
 */
export class ColumnSizes<Row> {
  /** Belongs to the table's shadow root. */
  readonly sheet = new CSSStyleSheet();
  /** Widths that a person chose, by the column's key, px. */
  private readonly chosen = new Map<string, number>();
  private columns: readonly Column<Row>[] = [];
  private space = 0;
  private widths: readonly number[] = [];

  /** Width of all columns together, px. */
  get total(): number {
    return this.widths.reduce((sum, width) => sum + width, 0);
  }

  /** Fits the columns into the space, px; writes nothing when nothing changed. */
  fit(columns: readonly Column<Row>[], space: number): void {
    if (columns === this.columns && space === this.space) return;
    this.columns = columns;
    this.space = space;
    this.write();
  }

  /** Makes a column as wide as this, but not narrower than it may be, px. */
  resize(column: Column<Row>, width: number): void {
    this.chosen.set(column.key, Math.round(Math.max(width, leastWidth(column))));
    this.write();
  }

  /** Makes a column wider or narrower by one step. */
  step(column: Column<Row>, direction: 1 | -1): void {
    this.resize(column, this.widthOf(column) + direction * STEP);
  }

  /** Gives a column, or all of them, back to the fitting. */
  reset(column?: Column<Row>): void {
    if (column) this.chosen.delete(column.key);
    else this.chosen.clear();
    this.write();
  }

  /** The width of a column as it is now, px. */
  widthOf(column: Column<Row>): number {
    return this.widths[this.columns.indexOf(column)] ?? column.width ?? DEFAULT_WIDTH;
  }

  private write(): void {
    if (this.space === 0) return;
    this.widths = fitWidths(
      this.columns.map((column) => this.sizeOf(column)),
      this.space,
    );
    let start = 0;
    const rules = this.widths.map((width, index) => {
      const rule = `.c${index}{inset-inline-start:${start}px;inline-size:${width}px}`;
      start += width;
      return rule;
    });
    this.sheet.replaceSync(`.table{--_columns-width:${start}px}@media screen{${rules.join('')}}`);
  }

  private sizeOf(column: Column<Row>) {
    const chosen = this.chosen.get(column.key);
    if (chosen !== undefined) return { width: chosen, minWidth: chosen, grow: 0 };
    const minWidth = leastWidth(column);
    return { width: Math.max(column.width ?? DEFAULT_WIDTH, minWidth), minWidth, grow: column.grow ?? 1 };
  }
}

function leastWidth(column: Column<never>): number {
  return column.minWidth ?? DEFAULT_MIN_WIDTH;
}

/**
 * Follows a pointer that drags the edge of a header cell.
 * @param onWidth gets the wanted width while the pointer moves, px
 * @returns when the pointer was let go
 */
export function dragWidth(
  event: PointerEvent,
  { width, isRightToLeft }: { width: number; isRightToLeft: boolean },
  onWidth: (width: number) => void,
): Promise<void> {
  const handle = event.currentTarget as HTMLElement;
  const start = event.clientX;
  const sign = isRightToLeft ? -1 : 1;
  handle.setPointerCapture(event.pointerId);
  return new Promise((resolve) => {
    const ended = new AbortController();
    const end = () => {
      ended.abort();
      resolve();
    };
    handle.addEventListener('pointermove', (move) => onWidth(width + sign * (move.clientX - start)), {
      signal: ended.signal,
    });
    handle.addEventListener('lostpointercapture', end, { signal: ended.signal });
  });
}
