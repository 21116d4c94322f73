import { sameItems } from '../../core/same-items.js';
import { CardFit } from './card-fit.js';
import { isCutOff } from './cell-tooltip.js';
import { columnNeed } from './column-needs.js';
import type { ColumnNeed, MeasuredTable } from './column-needs.js';
import { ColumnSizes } from './column-sizes.js';
import type { Column } from './column.js';
import type { RowSlot } from './row-slot.js';
import type { ScrollView } from './scroll-view.js';

/** What is fitted, and into what. */
export interface TableFitOptions<Row> {
  readonly view: ScrollView;
  columns(): readonly Column<Row>[];
  headerAt(column: number): HTMLElement | undefined;
  /** A cell of the column, whichever row it shows. */
  cellAt(column: number): HTMLElement;
  /** Others have no room than before, rows became cards or lines, or are to have another height. */
  onChange(): void;
}

const wraps = 'white-space:normal;overflow-wrap:anywhere';

/** The block of a cell with so many lines more than the styles have: one of its label and one of its text. */
const blockOf = (further: number) => `block-size:${42 + 20 * further}px;margin-block-end:4px`;

/**
 * Fits a table to its contents and into its box: the widths of columns, and which of them have room; in cards the height of all of them.
 * Contents are measured once for a set of rows, from those that are seen when it comes; what shows up later can make a column only wider.
 */
export class TableFit<Row> {
  readonly sizes = new ColumnSizes<Row>();
  /** Whether rows are cards. */
  isCards = false;
  private isMeasured = false;
  private keeps = false;
  private isTight = false;
  private readonly cards = new CardFit<Row>();
  /** What columns need that were measured in these rows: beside others they need the same, but for the first, which has more space at its start. */
  private found:
    | { readonly rows: readonly Row[]; readonly first: unknown; readonly needs: Map<Column<Row>, ColumnNeed> }
    | undefined;
  /** A column's, that alone knows how high rows are. */
  private known: Column<Row>['height'];

  constructor(private readonly options: TableFitOptions<Row>) {}

  /** Whether contents are to be measured as soon as they are here. */
  get isDue(): boolean {
    return !this.isMeasured;
  }

  /** Height of a row, px. */
  get rowHeight(): number {
    const { view, columns, onChange } = this.options;
    if (!this.isCards) return view.headHeight;
    return this.known?.(onChange) || this.cards.heightOf(columns());
  }

  /** Tells the styles of cards how high a card is, and how many lines its title has. */
  styleCards(style: CSSStyleDeclaration | undefined): void {
    style?.setProperty('--_card-height', `${this.rowHeight}px`);
    style?.setProperty('--_title-lines', String(this.cards.linesOfTitle));
  }

  /** Other rows or fonts than before: all is measured anew. With `keeps` rows are the same in another order: columns stay as wide as they are, if not wider. */
  renew(keeps = false): void {
    this.keeps = keeps && (this.keeps || this.isMeasured);
    this.isMeasured = false;
    this.found = undefined;
  }

  /** Other columns than before: those that are new are measured. */
  takeColumns(): void {
    this.keeps = false;
    this.isMeasured = false;
  }

  /** Follows the width of the box. Returns whether rows became cards, or lines again. */
  follow(): boolean {
    const { view, columns } = this.options;
    const known = columns().find(({ height }) => height)?.height;
    // Its styles say what rows are.
    if (known !== this.known) view.update();
    this.known = known;
    const { isNarrow, isTight } = view;
    if (isNarrow !== this.isCards || isTight !== this.isTight) {
      this.isMeasured = false;
      this.found = undefined;
    }
    this.isTight = isTight;
    if (isNarrow === this.isCards) return false;
    this.isCards = isNarrow;
    this.options.onChange();
    return true;
  }

  /** Measures rows. With `grows` nothing becomes smaller than it was. */
  learn(rows: readonly Row[], grows = this.keeps): void {
    const { columns, headerAt, cellAt, view } = this.options;
    const measured = { columns: columns(), rows, headerAt, cellAt };
    this.isMeasured = true;
    if (this.isCards) this.cards.learn(measured, { width: view.width, grows });
    else this.sizes.learn(this.needsOf(measured), grows);
  }

  /** What each column needs, by its key. */
  private needsOf(measured: MeasuredTable<Row>): ReadonlyMap<string, ColumnNeed> {
    const { rows, columns, headerAt } = measured;
    const [first] = columns;
    if (!this.found || first !== this.found.first || !sameItems(rows, this.found.rows))
      this.found = { rows, first, needs: new Map() };
    const { needs } = this.found;
    const byKey = new Map<string, ColumnNeed>();
    for (const [index, column] of columns.entries()) {
      const header = headerAt(index);
      if (column.place === 'edge' || !header) continue;
      const need = needs.get(column) ?? columnNeed(measured, { index, header, end: this.sizes.endOf(index) });
      needs.set(column, need);
      byKey.set(column.key, need);
    }
    return byKey;
  }

  /** Fits what is known into the box. */
  apply(): void {
    const { sizes, options } = this;
    const columns = options.columns();
    if (this.isCards) sizes.release(columns, this.wideRules(columns));
    else if (sizes.fit(columns, options.view.width, this.isTight ? 8 : 4)) options.onChange();
  }

  /** Tells the styles whether columns need more room than there is, and whether rows end with actions. */
  mark(parts: { readonly scroller: Element; readonly table: Element } | undefined): void {
    const { view, columns } = this.options;
    const overflows = !this.isCards && this.sizes.total > view.width;
    parts?.scroller.classList.toggle('sideways', overflows);
    parts?.table.classList.toggle('overflows', overflows);
    parts?.table.classList.toggle('acts', columns().at(-1)?.place === 'edge');
  }

  /** Measures rows that showed up later, where they need more room than there is and can have it. Returns whether they do. */
  grow(slots: readonly RowSlot<Row>[]): boolean {
    if (this.isDue || !this.isOutgrown(slots)) return false;
    const rows = slots.flatMap(({ row }) => row ?? []);
    this.learn(rows, true);
    return true;
  }

  private isOutgrown(slots: readonly RowSlot<Row>[]): boolean {
    const columns = this.options.columns();
    if (this.isCards) return this.cards.isOutgrown(columns, slots);
    const growing = columns.flatMap((_, index) => (this.sizes.mayGrow(index) ? [index] : []));
    return slots.some((slot) => growing.some((index) => isCutOff(slot.cells[index]!.element)));
  }

  private wideRules(columns: readonly Column<Row>[]): string {
    const { cards } = this;
    const rule = (is: (column: Column<Row>) => boolean, declarations: string, part = '') => {
      const cells = columns.flatMap((column, index) => (is(column) ? [`.row>.c${index}${part}`] : [])).join();
      return cells && `${cells}{${declarations}}`;
    };
    return [
      rule((column) => cards.isWide(column), 'grid-column:1/-1'),
      rule((column) => cards.furtherLines(column) === 1, blockOf(1)),
      rule((column) => cards.furtherLines(column) === 2, blockOf(2)),
      rule((column) => cards.isTall(column), wraps),
      rule((column) => cards.isVerbose(column), `block-size:32px;${wraps}`, '::before'),
    ].join('');
  }
}
