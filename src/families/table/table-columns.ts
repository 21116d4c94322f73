import type { ReactiveControllerHost } from 'lit';
import type { Column } from '../../components/data-table/column.js';
import { sortChoices } from '../../components/data-table/sort-menu.js';
import { DayTurn } from '../../core/element/day-turn.js';
import type { ResolvedSettings } from '../../core/hub/settings.js';
import { Remembered } from '../../core/remembered.js';
import type { Formats } from '../../core/texts/formats.js';
import type { DataTableTexts } from '../../locales/data-table-texts.js';
import { customerLinks } from '../customer/customer-link.js';
import type { ColumnWords } from './column-words.js';
import type { PageDrawing } from './page-drawing.js';

/** The columns of a table. */
export interface ColumnsDefinition<Row, Text> {
  /** The words of the table. */
  readonly texts: { readonly text: Text };
  /** All columns in their order, for a language. */
  columns(words: ColumnWords<Text>): readonly Column<Row>[];
  /** The columns with what the visitor may do in rows. Those that stay as they are stay the same objects: then their cells stay, too. */
  withActions?(columns: readonly Column<Row>[], words: ColumnWords<Text>): readonly Column<Row>[];
}

/** An element that is a table. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly settings: ResolvedSettings;
  readonly formats: Formats;
}

/** The columns of a table as they are now: in its language, with what the visitor may do, drawn as the page wants it. */
export class TableColumns<Row, Text extends DataTableTexts> {
  private readonly own = new Remembered<{ words: ColumnWords<Text>; columns: readonly Column<Row>[] }>();
  private readonly drawn = new Remembered<readonly Column<Row>[]>();
  private readonly dayTurn: DayTurn;

  constructor(
    private readonly host: Host,
    private readonly definition: ColumnsDefinition<Row, Text>,
    private readonly page: PageDrawing<Row>,
  ) {
    this.dayTurn = new DayTurn(host, () => host.settings.timeZone);
  }

  /** @param actions another value once the visitor may do something else */
  for(actions = ''): readonly Column<Row>[] {
    const { definition, page } = this;
    const { words, columns } = this.forEverybody();
    return this.drawn.of([columns, actions, ...page.by], () =>
      page.columns(definition.withActions?.(columns, words) ?? columns),
    );
  }

  /** An order in words; one that no column has, as it is written. */
  sortName(sort: string): string {
    const { columns, words } = this.forEverybody();
    return sortChoices(columns, words.text.dataTable).find(({ value }) => value === sort)?.label ?? sort;
  }

  /** They count days: on another day each row reads anew. */
  private forEverybody() {
    const { text } = this.definition.texts;
    const { formats, settings, ownerDocument } = this.host;
    const { timeZone, customerHref } = settings;
    return this.own.of([text, formats, timeZone, customerHref, this.dayTurn.until], () => {
      const words = { text, formats, timeZone, customerLink: customerLinks(settings, ownerDocument) };
      return { words, columns: this.definition.columns(words) };
    });
  }
}
