import { nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import type { CustomerPage, TagPage } from '../../api/contract.js';
import { listCustomers } from '../../api/endpoints/customers.js';
import { listTags } from '../../api/endpoints/tags.js';
import { formRefusal } from '../../components/form/form-errors.js';
import { formButtons } from '../../components/modal-dialog/form-buttons.js';
import type { OpenChangeEvent } from '../../components/modal-dialog/modal-dialog.events.js';
import { ModalDialog } from '../../components/modal-dialog/modal-dialog.js';
import type { TagCreateEvent, TagPickEvent } from '../../components/tag-picker/tag-picker.events.js';
import { TagPicker } from '../../components/tag-picker/tag-picker.js';
import type { TagOption } from '../../components/tag-picker/tag-picker.js';
import type { ElementClass } from '../../core/element/register.js';
import { SubjectWatch } from '../../core/query/subject-watch.js';
import { QueryController } from '../../core/query/query-controller.js';
import { TAGS_PER_CUSTOMER, effectOn, tagCounts } from '../../domain/tags.js';
import type { TagChange, Tagged } from '../../domain/tags.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { OverlayTexts } from '../../locales/overlay-texts.js';
import type { TagsTexts } from '../../locales/tags-texts.js';
import { controls } from '../../styles/controls.js';
import { forms } from '../../styles/forms.js';
import { styles } from './bulk-dialog.styles.js';
import type { BulkTarget } from './bulk-run.js';
import { pickerTexts } from './picker-texts.js';
import { TagPart } from './tag-part.js';
import { tagIn } from '../../core/element/tag-in.js';

/** What was chosen for many customers. */
export interface BulkChoice extends TagChange {
  /** Names among `add` that are no tags yet. */
  readonly create: readonly string[];
}

/** Tags were chosen for the selected customers. */
export class BulkChoiceEvent extends CustomEvent<BulkChoice> {
  constructor(choice: BulkChoice) {
    super('bulk-choice', { detail: choice });
  }
}

/** The dialog in which tags are chosen that many customers get or lose. It says before what that does, as far as it is known. */
export class BulkDialog extends TagPart {
  /** The tag without a prefix. */
  static readonly tag: string = 'hub-bulk-dialog';
  static readonly uses: readonly ElementClass[] = [ModalDialog, TagPicker];
  static override styles: CSSResultGroup = [controls, forms, styles];

  /** The words; nothing is shown without. */
  @property({ attribute: false }) text?: CommonTexts & OverlayTexts & TagsTexts;
  /** For whom. */
  @property({ attribute: false }) target?: BulkTarget;
  /** The customers, where all of them are known. */
  @property({ attribute: false }) customers?: readonly Tagged[];

  /** Finds where the focus goes when the opener is gone. */
  @property({ attribute: false }) successor?: () => HTMLElement | null;

  @state() private kind?: 'add' | 'remove';
  @state() private chosen: readonly string[] = [];
  @state() private created: readonly string[] = [];
  @state() private isWanting = false;

  private readonly all = new QueryController<object, TagPage>(this, listTags, {
    parameters: () => (this.kind ? {} : undefined),
    isAside: true,
  });
  /** How many of all that match have each tag. A facet leaves its own filter out: with one of tags it would count others. */
  private readonly facets = new QueryController<object, CustomerPage>(this, listCustomers, {
    parameters: () => {
      const { query } = this.target ?? {};
      if (!this.kind || !query || query.tag || query['not.tag']) return undefined;
      return { ...query, facets: ['tag'], max: 0 };
    },
    isAside: true,
  });

  constructor() {
    super();
    new SubjectWatch(this, () => this.close());
  }

  /** Opens it, with nothing chosen. */
  open(kind: 'add' | 'remove'): void {
    this.kind = kind;
    this.chosen = this.created = [];
    this.isWanting = false;
  }

  private close(): void {
    this.kind = undefined;
  }

  private readonly onOpenChange = ({ detail: { open } }: OpenChangeEvent): void => {
    if (!open) this.close();
  };

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const { chosen, kind } = this;
    if (chosen.length === 0) {
      this.isWanting = true;
      return;
    }
    const create = this.created.filter((name) => chosen.includes(name));
    this.close();
    this.dispatchEvent(
      new BulkChoiceEvent({ add: kind === 'add' ? chosen : [], remove: kind === 'remove' ? chosen : [], create }),
    );
  };

  protected override render(): TemplateResult | typeof nothing {
    const { text, kind, target } = this;
    if (!text || !this.surroundings) return nothing;
    const tag = tagIn(this, ModalDialog);
    const heading = kind && target ? text.bulk[`${kind}Heading`](this.formats.count(target.total)) : '';
    return html`<${tag}
      size="small"
      .open=${kind !== undefined}
      .heading=${heading}
      .dirty=${this.chosen.length > 0}
      .successor=${this.successor}
      .text=${text.modalDialog}
      @open-change=${this.onOpenChange}
      >${kind ? this.body(text, kind) : nothing}</${tag}
    >`;
  }

  private body(text: CommonTexts & TagsTexts, kind: 'add' | 'remove'): TemplateResult {
    const tag = tagIn(this, TagPicker);
    const options = this.options(text, kind);
    const most = this.formats.number(TAGS_PER_CUSTOMER);
    const isFull = kind === 'add' && this.chosen.length >= TAGS_PER_CUSTOMER;
    const isLoading = !this.all.answer && !this.all.error;
    const isNobody = kind === 'remove' && options.length === 0 && !isLoading;
    const failed = this.all.error && !this.all.answer ? text.customerTags.listFailed : '';
    return html`<form id="form" @submit=${this.onSubmit}><${tag}
        class="picker"
        autofocus
        ?creatable=${kind === 'add'}
        .label=${text.bulk.chosen}
        .options=${options}
        .full=${isFull ? text.customerTags.full(most) : ''}
        .note=${failed || (isNobody ? text.bulk.effect.nobody : '')}
        .text=${pickerTexts(text, kind === 'add' ? text.tagCell.search : text.bulk.search, isLoading)}
        .format=${this.formats}
        @tag-pick=${this.onPick}
        @tag-create=${this.onCreate}
      ></${tag}>
      <div class="effect" role="status">
        ${this.effects(text, kind).map((line) => html`<p .textContent=${line}></p>`)}
      </div>
      ${formRefusal(this.isWanting && this.chosen.length === 0 ? text.bulk.choose : '')}
      </form>${formButtons({ cancel: text.action.cancel, send: text.bulk[`${kind}Confirm`] })}`;
  }

  private readonly onPick = ({ detail: { name, isOn } }: TagPickEvent): void => {
    this.chosen = isOn ? [...this.chosen, name] : this.chosen.filter((one) => one !== name);
  };

  private readonly onCreate = ({ detail: { name } }: TagCreateEvent): void => {
    this.created = [...this.created, name];
    this.chosen = [...this.chosen, name];
  };

  /** What the change would do, as far as it is known before. */
  private effects(text: TagsTexts, kind: 'add' | 'remove'): readonly string[] {
    const { chosen, customers, formats } = this;
    const { effect } = text.bulk;
    if (this.target?.query) return [effect.query];
    if (!customers || chosen.length === 0) return [];
    const change = { add: kind === 'add' ? chosen : [], remove: kind === 'remove' ? chosen : [] };
    const { same, full } = effectOn(customers, change);
    return [
      same > 0 ? effect.same(formats.count(same)) : '',
      full > 0 ? effect.full(formats.count(full), formats.number(TAGS_PER_CUSTOMER)) : '',
    ].filter(Boolean);
  }

  private options(text: TagsTexts, kind: 'add' | 'remove'): readonly TagOption[] {
    const counts = this.counts;
    const all = this.all.answer?.items.map(({ name }) => name) ?? [];
    const names = [...new Set([...all, ...this.created])].filter(
      (name) => kind === 'add' || !counts || counts.has(name) || this.chosen.includes(name),
    );
    const { compare } = new Intl.Collator(this.formats.locale, { numeric: true });
    const of = this.formats.number(this.target?.total ?? 0);
    return names.sort(compare).map((name) => ({
      name,
      isOn: this.chosen.includes(name),
      detail: this.created.includes(name)
        ? text.customerTags.create
        : counts && text.bulk.has(this.formats.number(counts.get(name) ?? 0), of),
    }));
  }

  /** How many of the customers have each tag; undefined where that is not known. */
  private get counts(): ReadonlyMap<string, number> | undefined {
    if (this.customers) return tagCounts(this.customers);
    const facet = this.facets.answer?.facets?.tag;
    return facet && new Map(Object.entries(facet).filter(([, count]) => count > 0));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-bulk-dialog': BulkDialog;
  }
}
