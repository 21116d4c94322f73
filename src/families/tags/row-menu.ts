import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { html as staticHtml } from 'lit/static-html.js';
import type { Customer, TagPage } from '../../api/contract.js';
import { listTags } from '../../api/endpoints/tags.js';
import { DropDownController } from '../../components/drop-down/drop-down.js';
import { dropDownStyles } from '../../components/drop-down/drop-down.styles.js';
import { FocusReturn } from '../../components/overlay/focus-return.js';
import { TagPicker } from '../../components/tag-picker/tag-picker.js';
import type { TagOption } from '../../components/tag-picker/tag-picker.js';
import type { TagCreateEvent, TagPickEvent } from '../../components/tag-picker/tag-picker.events.js';
import type { ElementClass } from '../../core/element/register.js';
import { QueryController } from '../../core/query/query-controller.js';
import { TAGS_PER_CUSTOMER } from '../../domain/tags.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { TagsTexts } from '../../locales/tags-texts.js';
import { controls } from '../../styles/controls.js';
import type { CustomerTagger } from './customer-tagger.js';
import { pickerTexts } from './picker-texts.js';
import { styles } from './row-menu.styles.js';
import { TagPart } from './tag-part.js';
import { tagIn } from '../../core/element/tag-in.js';

/**
 * The menu of a row in which the tags of its customer are ticked, searched and made. It stays with its row while that is scrolled, and closes
 * when the row is gone; the focus returns to the cell.
 */
export class RowMenu extends TagPart {
  /** The tag without a prefix. */
  static readonly tag: string = 'hub-row-menu';
  static readonly uses: readonly ElementClass[] = [TagPicker];
  static override styles: CSSResultGroup = [controls, dropDownStyles, styles];

  /** Changes what was ticked. */
  @property({ attribute: false }) tagger?: CustomerTagger;
  /** The words; nothing is shown without. */
  @property({ attribute: false }) text?: CommonTexts & TagsTexts;
  /** The customer as it is shown now; undefined while the menu is closed. */
  @property({ attribute: false }) customer?: Customer;
  /** Finds the button of the customer's row, which may be another one after the rows were drawn anew. */
  @property({ attribute: false }) anchorOf: (id: string) => HTMLElement | undefined = () => undefined;
  /** Called when the menu has closed. */
  @property({ attribute: false }) onClosed: () => void = () => {};

  @query('.drop-down') private readonly box!: HTMLElement | null;
  @query('[data-picker]') private readonly picker!: TagPicker | null;

  private focusReturn?: FocusReturn;
  private readonly dropDown = new DropDownController(this, {
    anchor: () => this.anchor,
    box: () => this.box,
    onOpen: () => this.requestUpdate(),
    onClose: () => this.end(),
  });
  /** All tags; asked while the menu is open. */
  private readonly all = new QueryController<object, TagPage>(this, listTags, {
    parameters: () => (this.customer ? {} : undefined),
    isAside: true,
  });

  /** Opens the menu below the button of the row. */
  async open(button: HTMLElement): Promise<void> {
    const { id } = this.customer ?? {};
    if (id === undefined) return;
    this.focusReturn = new FocusReturn({ opener: button, successor: () => this.anchorOf(id) }, this.ownerDocument);
    await this.updateComplete;
    this.dropDown.open();
    await this.updateComplete;
    await this.picker?.updateComplete;
    this.picker?.focus();
  }

  /** The button of the row, while it is on the screen: it is looked for in each frame. */
  private get anchor(): HTMLElement | null {
    const anchor = this.customer && this.anchorOf(this.customer.id);
    if (anchor && isSeen(anchor)) return anchor;
    queueMicrotask(() => this.close());
    return null;
  }

  /** Puts the name of a tag back that could not be made for a customer, where its menu is still open. */
  retype(customerId: string, name: string): void {
    if (this.customer?.id === customerId) this.picker?.retype(name);
  }

  /** Closes the menu. */
  close(): void {
    this.dropDown.close();
  }

  /** Whether it is open. */
  get isOpen(): boolean {
    return this.dropDown.isOpen;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    // Without a row there is nothing that the menu belongs to.
    if (this.isOpen && (!this.customer || !this.anchorOf(this.customer.id))) queueMicrotask(() => this.close());
  }

  private end(): void {
    this.onClosed();
    this.focusReturn?.restore(this);
    this.focusReturn = undefined;
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { text, customer } = this;
    if (!text || !this.surroundings) return nothing;
    const label = customer ? text.tagCell.menu(customer.displayName) : '';
    return html`<div class="drop-down" part="menu" popover="manual" role="dialog" aria-label=${label} tabindex="-1">
      ${customer ? this.content(text, customer) : nothing}
    </div>`;
  }

  private content(text: CommonTexts & TagsTexts, customer: Customer): TemplateResult {
    const tag = tagIn(this, TagPicker);
    const tags = this.tagger?.tagsOf(customer) ?? customer.tags;
    const most = this.formats.number(TAGS_PER_CUSTOMER);
    const label = text.tagCell.menu(customer.displayName);
    const { length } = tags;
    return staticHtml`<p class="title"><bdi .textContent=${customer.displayName}></bdi><span
        class="count"
        .textContent=${text.customerTags.count(this.formats.number(length), most)}
      ></span></p>
      <${tag}
        data-picker
        creatable
        .label=${label}
        .options=${this.options(tags)}
        .full=${length >= TAGS_PER_CUSTOMER ? text.customerTags.full(most) : ''}
        .note=${this.all.error && !this.all.answer ? text.customerTags.listFailed : ''}
        .text=${pickerTexts(text, text.tagCell.search, !this.all.answer && !this.all.error)}
        .format=${this.formats}
        @tag-pick=${({ detail }: TagPickEvent) => this.change(customer, detail)}
        @tag-create=${({ detail }: TagCreateEvent) => this.tagger?.create(customer, detail.name)}
      ></${tag}>
      <div class="end">
        <button type="button" class="button" part="button" @click=${() => this.close()}><span .textContent=${text.tagCell.done}></span></button>
      </div>`;
  }

  private change(customer: Customer, { name, isOn }: { name: string; isOn: boolean }): void {
    this.tagger?.change(customer, isOn ? { add: [name], remove: [] } : { add: [], remove: [name] });
    this.requestUpdate();
  }

  /** All tags by name; those of the customer too, while the list is on its way. */
  private options(tags: readonly string[]): readonly TagOption[] {
    const names = new Set([...(this.all.answer?.items.map(({ name }) => name) ?? []), ...tags]);
    const { compare } = new Intl.Collator(this.formats.locale, { numeric: true });
    return [...names].sort(compare).map((name) => ({ name, isOn: tags.includes(name) }));
  }
}

/** Whether an element is inside what its table shows; the row that has the focus stays in the document when it is scrolled away. */
function isSeen(element: HTMLElement): boolean {
  const box = element.closest('.scroller')?.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  return !box || (bottom > box.top && top < box.bottom);
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-row-menu': RowMenu;
  }
}
