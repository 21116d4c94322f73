import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { html } from 'lit/static-html.js';
import type { Customer, TagPage } from '../../api/contract.js';
import { listTags } from '../../api/endpoints/tags.js';
import type * as comboModule from '../../components/combo-box/combo-box.js';
import type { ChoiceEvent, QueryChangeEvent } from '../../components/combo-box/combo-box.events.js';
import type { ComboBoxOption } from '../../components/combo-box/combo-option.js';
import { eachKey } from '../../core/element/each-key.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import { LatePart } from '../../core/element/late-part.js';
import { QueryController } from '../../core/query/query-controller.js';
import type { QueryHost } from '../../core/query/query-host.js';
import type { MutationHost } from '../../core/query/mutation-controller.js';
import type { Formats } from '../../core/texts/formats.js';
import { TAGS_PER_CUSTOMER } from '../../domain/tags.js';
import type { ChoiceTexts } from '../../locales/choice-texts.js';
import type { TagsTexts } from '../../locales/tags-texts.js';
import type { NoticeController } from '../notice/notice-controller.js';
import { CustomerTagger } from './customer-tagger.js';
import { tagSuggestions } from './tag-suggestions.js';
import { tagIn } from '../../core/element/tag-in.js';

/** An element that shows the tags of a customer. */
interface Host extends QueryHost, MutationHost, HTMLElement {
  readonly renderRoot: HTMLElement;
  readonly formats: Formats;
  readonly updateComplete: Promise<boolean>;
}

/** What the chips speak with, and whether they can be changed. */
export interface TagChipsOptions {
  text(): TagsTexts & ChoiceTexts;
  readonly notices: NoticeController;
  mayEdit(): boolean;
}

/** Nothing is suggested. */
const none: readonly ComboBoxOption[] = [];

/** The tags of one customer as chips that can be taken off, and a field in which one is added or made. */
export class TagChips {
  private readonly tagger: CustomerTagger;
  private readonly field: LatePart<typeof comboModule>;
  /** All tags; asked when somebody looks for one. */
  private readonly all: QueryController<object, TagPage>;
  private isSought = false;
  private query = '';

  constructor(
    private readonly host: Host,
    private readonly options: TagChipsOptions,
  ) {
    this.tagger = new CustomerTagger(host, {
      text: () => options.text(),
      notices: options.notices,
      onRefused: (_, { add }) => this.combo?.retype(add.at(-1) ?? ''),
    });
    this.field = new LatePart(
      host,
      () => import('../../components/combo-box/combo-box.js'),
      ({ ComboBox }) => ComboBox,
    );
    this.all = new QueryController<object, TagPage>(host, listTags, {
      parameters: () => (this.isSought ? {} : undefined),
      isAside: true,
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.isSought = false;
  }

  /** The chips, and the field where they can be changed. */
  render(customer: Customer): TemplateResult {
    const { options } = this;
    const tags = this.tagger.tagsOf(customer);
    const { customerTags } = options.text();
    const chips = html`<ul class="chips" part="list" role="list" aria-label=${customerTags.label}>
      ${repeat(
        tags,
        eachKey((name) => name),
        (name) => this.chip(customer, name),
      )}
    </ul>`;
    const nobody = html`<p class="tag-note none" part="note" .textContent=${customerTags.none}></p>`;
    return html`${tags.length > 0 ? chips : nobody}${options.mayEdit() ? this.adding(customer, tags) : nothing}`;
  }

  private chip(customer: Customer, name: string): TemplateResult {
    const remove = html`<button
      type="button"
      class="icon-button"
      part="remove-button"
      aria-label=${this.options.text().customerTags.remove(name)}
      @click=${(event: Event) => this.remove(customer, name, event.currentTarget as HTMLElement)}
    >
      ${toolIcon('close')}
    </button>`;
    return html`<li class="chip" part="tag">
      <bdi .textContent=${name}></bdi>${this.options.mayEdit() ? remove : nothing}
    </li>`;
  }

  private remove(customer: Customer, name: string, button: HTMLElement): void {
    // The chip goes: the focus goes to the next one, else to the field.
    const chips = [...this.host.renderRoot.querySelectorAll<HTMLElement>('[part="remove-button"]')];
    const place = chips.indexOf(button);
    const next = chips[place + 1] ?? chips[place - 1];
    (next ?? this.combo)?.focus();
    this.tagger.change(customer, { add: [], remove: [name] });
  }

  private get combo(): comboModule.ComboBox | null {
    return this.host.renderRoot.querySelector<comboModule.ComboBox>('[data-field]');
  }

  private adding(customer: Customer, tags: readonly string[]): TemplateResult {
    if (!this.field.part) {
      if (!this.field.error) void this.field.want();
      return html`<div class="adding"></div>`;
    }
    const { host, all, query } = this;
    const { formats } = host;
    const text = this.options.text();
    const { customerTags, comboBox } = text;
    const most = formats.number(TAGS_PER_CUSTOMER);
    const isFull = tags.length >= TAGS_PER_CUSTOMER;
    const options = all.answer ? tagSuggestions(all.answer.items, { query, taken: tags, text, formats }) : none;
    const status = all.answer ? 'ready' : all.error ? 'failed' : 'waiting';
    const tag = tagIn(host, this.field.part);
    return html`<div class="adding">
      <${tag}
        data-field
        part="field"
        .label=${customerTags.add}
        .labelHidden=${true}
        .placeholder=${customerTags.add}
        .hint=${isFull ? customerTags.full(most) : customerTags.count(formats.number(tags.length), most)}
        .disabled=${isFull}
        .options=${options}
        .status=${status}
        .text=${comboBox}
        .format=${formats}
        @query-change=${this.onQuery}
        @choice=${(event: ChoiceEvent) => this.choose(customer, event)}
      ></${tag}>
    </div>`;
  }

  private readonly onQuery = ({ detail }: QueryChangeEvent): void => {
    this.query = detail.query;
    if (this.isSought && this.all.error) void this.all.refresh();
    this.isSought = true;
    this.host.requestUpdate();
  };

  private choose(customer: Customer, event: ChoiceEvent): void {
    const option = event.detail.chosen;
    event.preventDefault();
    if (!option) return;
    if (option.key) this.tagger.change(customer, { add: [option.key], remove: [] });
    else this.tagger.create(customer, option.label);
    void this.host.updateComplete.then(() => this.keepFocus());
  }

  /** A field that was disabled because the customer has enough tags lost the focus. */
  private keepFocus(): void {
    if (!this.combo?.matches(':disabled, [disabled]')) return;
    [...this.host.renderRoot.querySelectorAll<HTMLElement>('[part="remove-button"]')].at(-1)?.focus();
  }
}
