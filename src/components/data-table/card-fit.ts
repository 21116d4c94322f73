import { NOT_AVAILABLE } from '../../core/texts/formats.js';
import { cardHeight } from './card-shape.js';
import { isCutOff } from './cell-tooltip.js';
import { longestOf } from './column-needs.js';
import type { MeasuredTable } from './column-needs.js';
import type { Column } from './column.js';
import type { RowSlot } from './row-slot.js';
import { textRuler } from './text-ruler.js';

/** Space beside and between the fields of a card, and for what stands beside its title, px; the styles say the same. */
const BESIDE = 32;
const BETWEEN = 16;
const ACTIONS = 44;
const SELECTION = 28;

/**
 * What cards need, from those that are seen: all are equally high, so a field has its line as soon as one of them says something there, a field that
 * needs more than half of the width has it alone, and there is a second line for names, for labels, and for what needs more than the width, as soon as one needs it.
 * It is known by the keys of columns: in another language, or with cells of the page's own, they are others, and measured anew once their rows are here.
 */
export class CardFit<Row> {
  private titleLines = 1;
  /** The columns of which no card says anything. */
  private silent: ReadonlySet<string> = new Set();
  /** The columns whose contents or label need more than half of the width. */
  private long: ReadonlySet<string> = new Set();
  /** The columns whose contents need more than the width. */
  private tall: ReadonlySet<string> = new Set();

  /** The columns whose label needs more than the width. */
  private verbose: ReadonlySet<string> = new Set();

  /** Height of a card with these columns, px. */
  heightOf(columns: readonly Column<Row>[]): number {
    const shown = columns.filter(({ key }) => !this.silent.has(key));
    return cardHeight(shown, {
      titleLines: this.titleLines,
      isWide: (column) => this.isWide(column),
      furtherLines: (column) => this.furtherLines(column),
    });
  }

  /** How many lines a name may take. */
  get linesOfTitle(): number {
    return this.titleLines;
  }

  /** Whether a field has its line alone. */
  isWide(column: Column<Row>): boolean {
    return column.isWide === true || this.long.has(column.key);
  }

  /** Whether the text of a field takes two lines. */
  isTall(column: Column<Row>): boolean {
    return this.tall.has(column.key);
  }

  /** Whether the label of a field takes two lines. */
  isVerbose(column: Column<Row>): boolean {
    return this.verbose.has(column.key);
  }

  /** How many lines more than others a field takes. */
  furtherLines(column: Column<Row>): number {
    return Number(this.isTall(column)) + Number(this.isVerbose(column));
  }

  /** Measures rows for cards of a width, px. With `grows` nothing needs less than before. */
  learn(measured: MeasuredTable<Row>, { width, grows }: { width: number; grows: boolean }): void {
    const { columns, rows } = measured;
    const { silent, long, tall } = this;
    const whole = width - BESIDE;
    const half = (whole - BETWEEN) / 2;
    this.silent = keysOf(columns, (column) => !(grows && !silent.has(column.key)) && !rows.some(says(column)));
    this.long = keysOf(columns, ({ key }, index) => (grows && long.has(key)) || fieldLength(measured, index) > half);
    this.tall = keysOf(columns, ({ key }, index) => (grows && tall.has(key)) || textLength(measured, index) > whole);
    this.verbose = keysOf(columns, (_, index) => labelLength(measured, index) > whole);
    if (!grows) this.titleLines = 1;
    if (titleLength(measured) > whole - besideTitle(columns)) this.titleLines = 2;
  }

  /** Whether cards that showed up later need more than there is. */
  isOutgrown(columns: readonly Column<Row>[], slots: readonly RowSlot<Row>[]): boolean {
    const isOutgrown = (column: Column<Row>, index: number) => {
      if (this.silent.has(column.key) && slots.some((slot) => !slot.cells[index]!.isBlank)) return true;
      const mayGrow = column.place === 'always' ? this.titleLines === 1 : !column.draw && !this.isTall(column);
      return mayGrow && slots.some((slot) => isCutOff(slot.cells[index]!.element));
    };
    return columns.some(isOutgrown);
  }
}

function keysOf<Row>(
  columns: readonly Column<Row>[],
  is: (column: Column<Row>, index: number) => boolean,
): ReadonlySet<string> {
  return new Set(columns.filter(is).map(({ key }) => key));
}

function says<Row>(column: Column<Row>): (row: Row) => boolean {
  return (row) => {
    const text = column.text(row);
    return column.keepsPlace || (text !== '' && text !== NOT_AVAILABLE);
  };
}

/** How long a field is: its label, or its longest text. A drawing says by itself whether it is wide. */
function fieldLength<Row>(measured: MeasuredTable<Row>, index: number): number {
  return Math.max(labelLength(measured, index), textLength(measured, index));
}

/** How long the label of a field is. */
function labelLength<Row>(measured: MeasuredTable<Row>, index: number): number {
  const { place, label } = measured.columns[index]!;
  const header = measured.headerAt(index);
  return place || !header ? 0 : textRuler(header)(label);
}

/** How long the longest text of a field is. */
function textLength<Row>(measured: MeasuredTable<Row>, index: number): number {
  const { place, draw } = measured.columns[index]!;
  return place || draw ? 0 : longestOf(measured, index);
}

function titleLength<Row>(measured: MeasuredTable<Row>): number {
  const place = measured.columns.findIndex((column) => column.place === 'always');
  return place < 0 ? 0 : longestOf(measured, place);
}

function besideTitle(columns: readonly Column<never>[]): number {
  const before = columns[0]?.place === 'edge' ? SELECTION : 0;
  return columns.at(-1)?.place === 'edge' ? before + ACTIONS : before;
}
