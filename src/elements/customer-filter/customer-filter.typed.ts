import type { TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { LatePart } from '../../core/element/late-part.js';
import type { HubElement } from '../../core/element/hub-element.js';
import { Remembered } from '../../core/remembered.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { CustomerFilters } from '../../families/customer/customer-filters.js';
import type { FacetCounts } from '../../families/customer/facet-counts.js';
import type { CountsWantedEvent, QueryFiltersEvent } from '../../families/customer/query-field.events.js';
import type { FilterWords } from '../../families/customer/query-vocabulary.js';
import { loadFilterWords } from '../../families/customer/query-words.js';
import type { FilterTexts } from './customer-filter.options.js';
import { tagIn } from '../../core/element/tag-in.js';

/** What the typed form stands on. */
export interface TypedFormOptions {
  text(): FilterTexts & CommonTexts;
  filters(): CustomerFilters;
  readonly facets: FacetCounts;
  change(filters: CustomerFilters): void;
}

type Host = HubElement & { readonly typed: boolean };

/** The filters as one line of text. Its code, and the words of other languages, come when it is first shown. */
export class TypedForm {
  private readonly code = new LatePart(
    this.host,
    () => import('../../families/customer/query-field.js'),
    ({ QueryField }) => QueryField,
  ).when(() => this.host.typed);
  private others: readonly FilterWords[] | undefined;
  /** For which language other words were asked for. */
  private asked: string | undefined;
  private wantsFocus = false;
  private readonly all = new Remembered<readonly FilterWords[]>();
  private counted: Parameters<FacetCounts['stateOf']>[0] | undefined;

  constructor(
    private readonly host: Host,
    private readonly options: TypedFormOptions,
  ) {
    host.addQuestion(this.code);
    host.addController({ hostUpdate: () => this.loadWords(), hostUpdated: () => this.takeFocus() });
  }

  /** Puts the focus into the field, as soon as that is there. */
  focusWhenHere(): void {
    this.wantsFocus = true;
    this.host.requestUpdate();
  }

  render(): TemplateResult {
    return html`<div class="query" part="query">${this.content()}</div>`;
  }

  private content(): unknown {
    const { host, options, code } = this;
    const text = options.text();
    if (code.error) return this.failure(text);
    if (!code.part || !this.others) return html`<div class="bone"></div>`;
    const tag = tagIn(host, code.part);
    return html`<${tag}
      class="field-of-query"
      exportparts="search-field, mark, menu: drop-down, option, count, problem"
      .filters=${options.filters()}
      .words=${this.words(text)}
      .seen=${options.facets.seen}
      .counts=${this.counts}
      .kpiLabel=${text.customerFilter.kpi}
      .text=${text.customerQuery}
      .format=${host.formats}
      @query-filters=${({ detail }: QueryFiltersEvent) => options.change(detail.filters)}
      @counts-wanted=${({ detail }: CountsWantedEvent) => this.want(detail.filter)}
    ></${tag}>`;
  }

  private failure(text: FilterTexts & CommonTexts): TemplateResult {
    return html`<p class="failed">
      <span .textContent=${text.customerQuery.missing}></span>
      <button type="button" class="button retry" part="button" @click=${() => void this.code.refresh()}>
        <span .textContent=${text.action.retry}></span>
      </button>
    </p>`;
  }

  /** The words of the language shown first; the same array while they are the same. */
  private words(own: FilterWords): readonly FilterWords[] {
    const others = this.others!;
    return this.all.of([own, others], () => [own, ...others]);
  }

  private get counts() {
    const { counted } = this;
    if (!counted) return { status: 'ready', counts: undefined } as const;
    const { counts, isAsking, error } = this.options.facets.stateOf(counted);
    return { status: error ? 'failed' : isAsking ? 'waiting' : 'ready', counts } as const;
  }

  private want(filter: CountsWantedEvent['detail']['filter']): void {
    this.counted = filter === 'kpi' ? undefined : filter;
    this.options.facets.want(this.counted);
  }

  private loadWords(): void {
    const { settings, typed } = this.host;
    if (!typed || this.asked === settings.locale) return;
    const asked = (this.asked = settings.locale);
    void loadFilterWords(settings).then((words) => {
      if (asked !== this.asked) return;
      this.others = words;
      this.host.requestUpdate();
    });
  }

  private takeFocus(): void {
    if (!this.wantsFocus) return;
    const field = this.host.renderRoot.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(
      '.field-of-query',
    );
    if (!field) return;
    this.wantsFocus = false;
    void field.updateComplete.then(() => field.focus());
  }
}
