import { nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import type { Customer } from '../../api/contract.js';
import { InlineNotice } from '../../components/inline-notice/inline-notice.js';
import type { Column } from '../../components/data-table/column.js';
import { FocusKeeper } from '../../core/element/focus-keeper.js';
import type { ElementClass } from '../../core/element/register.js';
import { SubjectWatch } from '../../core/query/subject-watch.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import { choiceTexts } from '../../locales/choice-texts.js';
import { commonTexts } from '../../locales/common-texts.js';
import { overlayTexts } from '../../locales/overlay-texts.js';
import { tagsTexts } from '../../locales/tags-texts.js';
import { controls } from '../../styles/controls.js';
import { NoticeController } from '../notice/notice-controller.js';
import { AwaitedRows } from './awaited-rows.js';
import { BulkActions } from './bulk-actions.js';
import { outcomePanel, progressBar, selectionBar, selectionWords } from './bulk-bar.js';
import { BulkDialog } from './bulk-dialog.js';
import type { BulkChoiceEvent } from './bulk-dialog.js';
import type { BulkTarget } from './bulk-run.js';
import { CustomerTagger } from './customer-tagger.js';
import { endsAll } from './list-view.js';
import type { ListSelection, ListView } from './list-view.js';
import { RowMenu } from './row-menu.js';
import { editableTags } from './tag-cell.js';
import { TagCells } from './tag-cells.js';
import { focusRows } from './rows-focus.js';
import { TagPart } from './tag-part.js';
import { CellsChangeEvent, SelectionWantedEvent } from './tag-tools.events.js';
import { styles } from './tag-tools.styles.js';
import { tagIn } from '../../core/element/tag-in.js';

/** So many failures are written at first, and so many more with each press. */
const SHOWN = 20;

/**
 * What a customer list has beside its rows once somebody may change tags or select customers: the menu of a row, the bar over a selection,
 * and the line that says what became of it.
 *
 * @csspart bulk-bar - The bar over a selection.
 * @csspart outcome - What was not done.
 * @csspart button - Buttons of the bar.
 * @csspart notice-line - What became of a change.
 * @fires {SelectionWantedEvent} selection-wanted - Other customers should be selected.
 * @fires {CellsChangeEvent} cells-change - The cells have to be drawn anew.
 */
export class TagTools extends TagPart {
  /** The tag without a prefix. */
  static readonly tag: string = 'hub-tag-tools';
  static readonly uses: readonly ElementClass[] = [InlineNotice, RowMenu, BulkDialog];
  static override styles: CSSResultGroup = [controls, NoticeController.styles, styles];

  /** The list. */
  @property({ attribute: false }) list?: ListView;
  /** Which customers are selected; undefined: none can be. */
  @property({ attribute: false }) selection?: ListSelection;
  /** Changes with the rows of the list. */
  @property({ attribute: false }) revision?: unknown;
  /** Whether tags may be changed. */
  @property({ attribute: false }) mayEdit = false;

  @state() private edited?: string;
  @state() private failuresShown = SHOWN;
  @query('[data-menu]') private readonly menu!: RowMenu | null;
  @query('[data-bulk]') private readonly dialog!: BulkDialog | null;

  private readonly texts = new TextsController(this, commonTexts, overlayTexts, choiceTexts, tagsTexts);
  private readonly notices = new NoticeController(this, () => this.texts.text);
  private readonly tagger = new CustomerTagger(this, {
    text: () => this.texts.text,
    notices: this.notices,
    onRefused: ({ id }, { create }) => this.menu?.retype(id, create.at(-1) ?? ''),
  });
  private readonly bulk = new BulkActions(this, {
    text: () => this.texts.text,
    notices: this.notices,
    list: () => this.list!,
  });
  /** Rows that a person selected while they were not here. */
  readonly awaited = new AwaitedRows({
    bulk: this.bulk,
    list: () => this.list!,
    onEnd: (selection) => (selection ? this.select(selection) : this.sayWho()),
  });
  // The row may be drawn elsewhere in a moment: the menu goes with it, or closes.
  private readonly cells = new TagCells((id) => {
    if (id === this.edited) queueMicrotask(() => this.menu?.requestUpdate());
  });
  /** The words that the cells were told of. */
  private spoken?: object;
  /** Whether the cells show what is wanted of tags and not done yet. */
  private wasBusy = false;
  private customer?: Customer;

  constructor() {
    super();
    new SubjectWatch(this, () => this.menu?.close());
    new FocusKeeper(this, () => this.find('.bar') ?? focusRows(this.list, this));
  }

  /** The column of tags with cells in which they are changed; the column itself while there are no words for that. */
  editable(column: Column<Customer>): Column<Customer> {
    if (!this.mayEdit || !this.texts.known) return column;
    return editableTags(column, {
      text: this.texts.text,
      formats: this.formats,
      tagsOf: (customer) => this.tagger.tagsOf(customer),
      openFor: () => this.edited,
      onEdit: (customer, button) => void this.edit(customer, button),
      onDraw: this.cells.note,
      onRelease: this.cells.forget,
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { selection, list } = this;
    if ((changed.has('selection') || changed.has('revision')) && selection && list && !selection.isAll)
      this.bulk.known.learn(selection.ids, list.rows);
    if (changed.has('revision') || changed.has('selection')) this.customer = this.editedCustomer ?? this.customer;
  }

  protected override updated(changed: PropertyValues): void {
    if (endsAll(changed.get('selection') as ListSelection | undefined, this.selection)) this.sayWho();
    const { known } = this.texts;
    const { isBusy } = this.tagger;
    if (known !== this.spoken || changed.has('mayEdit')) {
      this.spoken = known;
      this.dispatchEvent(new CellsChangeEvent());
    } else if (isBusy || this.wasBusy || changed.has('edited')) this.list?.grid()?.redraw();
    this.wasBusy = isBusy;
  }

  /** The customer whose menu is open, as its row shows it now. */
  private get editedCustomer(): Customer | undefined {
    const { edited, list } = this;
    if (edited === undefined || !list) return undefined;
    const { rows } = list;
    for (let place = 0; place < (rows.total ?? 0); place += 1) {
      const row = rows.row(place);
      if (row?.id === edited) return row;
    }
    return undefined;
  }

  private async edit(customer: Customer, button: HTMLElement): Promise<void> {
    const isOpen = this.menu?.isOpen && this.edited === customer.id;
    this.menu?.close();
    if (isOpen) return;
    this.customer = customer;
    this.edited = customer.id;
    await this.updateComplete;
    await this.menu?.open(button);
  }

  private find(part: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(part);
  }

  /** While something is done the buttons that began it are not there. */
  private readonly successor = () => (this.bulk.isBusy ? this.find('.bar') : null);

  private readonly onClosed = (): void => {
    this.edited = undefined;
  };

  /** For whom an action is; undefined: nobody is selected. */
  private get target(): BulkTarget | undefined {
    const { selection, list } = this;
    if (!selection || !list) return undefined;
    const { ids, isAll } = selection;
    if (isAll) return { query: list.query, total: list.rows.total ?? 0 };
    return ids.length > 0 ? { ids, total: ids.length } : undefined;
  }

  private select(selection: ListSelection): void {
    const before = this.selection;
    this.dispatchEvent(new SelectionWantedEvent(selection));
    if (!endsAll(before, selection)) this.sayWho();
  }

  /** The buttons and the rows that changed are not all that a person hears of. */
  private sayWho(): void {
    const { list, texts, formats } = this;
    if (list && texts.known) list.say(selectionWords(list, { text: texts.text, formats }));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.texts.known || !this.surroundings || !this.list) return nothing;
    const { target, surroundings, customer } = this;
    const { text } = this.texts;
    const [menu, dialog] = [tagIn(this, RowMenu), tagIn(this, BulkDialog)];
    const customers = target?.ids && this.bulk.known.hasAll(target.ids) ? this.bulk.known.of(target.ids) : undefined;
    return html`${this.bar(target)}${this.outcome()}${this.notices.render()}
      <${menu}
        data-menu
        .surroundings=${surroundings}
        .tagger=${this.tagger}
        .text=${text}
        .customer=${this.edited === undefined ? undefined : customer}
        .anchorOf=${this.cells.anchorOf}
        .onClosed=${this.onClosed}
      ></${menu}>
      <${dialog}
        data-bulk
        .surroundings=${surroundings}
        .text=${text}
        .target=${target}
        .customers=${customers}
        .successor=${this.successor}
        @bulk-choice=${this.onChoice}
      ></${dialog}>`;
  }

  private bar(target: BulkTarget | undefined): TemplateResult | typeof nothing {
    if (!this.selection) return nothing;
    const { text } = this.texts;
    const { formats } = this;
    const words = { text, formats };
    const progress = this.bulk.run.progress ?? this.bulk.reading;
    const total = this.list?.rows.total ?? 0;
    const content = progress
      ? progressBar(progress, { ...words, onCancel: () => this.bulk.cancel() })
      : target && selectionBar(target, { ...words, total, actions: this.actions(target, total) });
    if (!content) return nothing;
    const { label } = text.bulk;
    return html`<div class="bar" part="bulk-bar" role="group" tabindex="-1" data-focus="bar" aria-label=${label}>
      ${content}
    </div>`;
  }

  private actions(target: BulkTarget, total: number) {
    const { mayEdit, dialog } = this;
    const isPart = target.total < total;
    return {
      selectAll: isPart ? () => this.select({ ids: [], isAll: true }) : undefined,
      add: mayEdit ? () => dialog?.open('add') : undefined,
      remove: mayEdit ? () => dialog?.open('remove') : undefined,
      export: () => void this.bulk.export(target),
      clear: () => this.select({ ids: [], isAll: false }),
    };
  }

  private readonly onChoice = ({ detail }: BulkChoiceEvent): void => {
    const { target } = this;
    this.failuresShown = SHOWN;
    if (target) void this.bulk.change(target, detail).then(() => this.learnNames());
  };

  private learnNames(): void {
    const { failed = [] } = this.bulk.outcome ?? {};
    void this.bulk.learnNames(failed.slice(0, this.failuresShown).map(({ customerId }) => customerId));
  }

  private outcome(): TemplateResult | typeof nothing {
    const { outcome, known } = this.bulk;
    if (!outcome) return nothing;
    const actions = {
      goOn: () => void this.bulk.goOn().then(() => this.learnNames()),
      showMore: () => {
        this.failuresShown += SHOWN;
        this.learnNames();
      },
      download: () => this.bulk.saveFailures(),
      dismiss: () => this.bulk.dismiss(),
      nameOf: (id: string) => known.nameOf(id),
    };
    return outcomePanel(outcome, {
      text: this.texts.text,
      formats: this.formats,
      actions,
      shown: Math.min(this.failuresShown, outcome.failed.length),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-tag-tools': TagTools;
  }
}
