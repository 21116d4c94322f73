import { nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { property, query, queryAll, state } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import type { CustomerPage } from '../../api/contract.js';
import type { FilterMenuChangeEvent, OpenChangeEvent } from '../../components/filter-menu/filter-menu.events.js';
import { FilterMenu } from '../../components/filter-menu/filter-menu.js';
import { RovingFocusController } from '../../components/roving-focus/roving-focus.js';
import { SearchField } from '../../components/search-field/search-field.js';
import { chipStyles } from '../../components/chip/chip.styles.js';
import { searchFieldStyles } from '../../components/search-field/search-field.styles.js';
import { configError } from '../../core/element/config-error.js';
import type { Basis } from '../../core/element/element-state.js';
import { HubElement } from '../../core/element/hub-element.js';
import { drawnIcon, icon } from '../../core/element/icons.js';
import type { ElementClass } from '../../core/element/register.js';
import { LateModule } from '../../core/element/late-module.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import { warnOnce } from '../../warn-once.js';
import { codeFilterNames } from '../../families/customer/customer-filters.js';
import type { CodeFilter, CustomerFilters } from '../../families/customer/customer-filters.js';
import { FacetCounts } from '../../families/customer/facet-counts.js';
import { activeFilters, choiceOf, patchOf, replacing, withoutActive } from '../../families/customer/filter-choice.js';
import type { ActiveFilter, FilterPatch } from '../../families/customer/filter-choice.js';
import { HubFilterChangeEvent } from '../../families/customer/filter-change.event.js';
import type { FilterTarget } from '../../families/customer/filter-target.js';
import type { SavedView } from '../../families/customer/saved-views.js';
import { TargetController } from '../../families/customer/target-controller.js';
import { choiceTexts } from '../../locales/choice-texts.js';
import { commonTexts } from '../../locales/common-texts.js';
import { customerFilterTexts } from '../../locales/customer-filter-texts.js';
import { customerTexts } from '../../locales/customer-texts.js';
import { FilterBeginning } from './customer-filter.beginning.js';
import { filterChips } from './customer-filter.chips.js';
import { chipText, countsNote, filterOptions } from './customer-filter.options.js';
import { room } from '../../styles/room.js';
import { styles } from './customer-filter.styles.js';
import { TypedForm } from './customer-filter.typed.js';
import type { ViewsPart } from './customer-filter.views.js';
import { tagIn } from '../../core/element/tag-in.js';
import { filterProperties } from '../../families/customer/filter-properties.js';
import type { FilterProperties } from '../../families/customer/filter-properties.js';
import { settingProperties } from '../../core/element/setting-properties.js';

/**
 * Filters customers: menus for who manages them, product, status, subscription type and tags, each with how many customers it finds, free text, a chip for
 * each filter that is active, and all of it as one line of text. It drives all customer lists of its hub, or with `for` one of them. Its own filters are
 * the beginning: what the page's address says (`url-state`) comes before them.
 *
 * @element customer-filter
 * @without empty header heading actions skeleton slot:loading banner footnotes
 * @handson {FilterMenu} elements/customer-filter/customer-filter.ts
 * @handson {QueryField} elements/customer-filter/customer-filter.typed.ts
 * @slot search - In a `customer-list`: the list's search box.
 * @csspart filter - Everything in it.
 * @csspart search - The search box.
 * @csspart search-field - Its field.
 * @csspart toggle - Shows and hides the menus where there is little room; also `active`.
 * @csspart menu - A menu of a filter.
 * @csspart typing - Switches between menus and text.
 * @csspart query - The filters as text.
 * @csspart chips - What is active.
 * @csspart chip - One active filter.
 * @csspart remove - Ends it.
 * @csspart clear - Ends all of them.
 * @csspart views - The menu of saved views.
 * @fires {HubFilterChangeEvent} hub-filter-change - When a person filters otherwise.
 * @fires {HubViewsChangeEvent} hub-views-change - When a person saved, renamed or deleted a view, or renamed a tag that one filters by.
 * @example
 * <customer-filter for="my-list" q="status:trial -product:meetings"></customer-filter>
 * <customer-list id="my-list" no-filters></customer-list>
 */
export class CustomerFilter extends HubElement<CustomerPage> {
  static override readonly tag: string = 'customer-filter';
  static override readonly uses: readonly ElementClass[] = [FilterMenu];
  static override styles: CSSResultGroup = [HubElement.styles, room, searchFieldStyles, chipStyles, styles];
  static override properties: PropertyDeclarations = { ...settingProperties, ...filterProperties };

  /** The id of the `customer-list` that it drives, in the same document or shadow root. Default: all lists of its hub. */
  @property() for?: string;
  /** Shows the filters as text instead of menus. */
  @property({ type: Boolean, reflect: true }) typed = false;
  /** Saved views, which the page keeps: it hears of others by `hub-views-change`. An array of `{ name, filters, sort?, columns? }`. Default: none. */
  @property({ attribute: false }) views?: readonly SavedView[];
  /**
   * Keeps saved views in this browser's localStorage, under `partner-hub:customer-views`, with a value under `partner-hub:customer-views:VALUE`. The text
   * that is searched for is not kept: it may name a customer. Default: nothing is kept.
   */
  @property({ attribute: 'keep-views' }) keepViews?: string;
  /**
   * What the list around it is driven by.
   * @internal
   */
  @property({ attribute: false }) target?: FilterTarget;

  /** Whether the menus show where there is little room. */
  @state() private isOpen = false;

  private readonly texts = new TextsController(this, commonTexts, customerTexts, customerFilterTexts, choiceTexts);
  private readonly drives = new TargetController(this);
  private readonly facets = new FacetCounts(this, () => this.filters);
  private readonly search = new SearchField(this, (q) => this.change({ q: q || undefined }));
  private readonly beginning = new FilterBeginning(this, () => this.drives.current);
  private readonly typedForm = new TypedForm(this, {
    text: () => this.texts.text,
    filters: () => this.filters,
    facets: this.facets,
    change: (filters) => this.change(replacing(this.filters, filters)),
  });
  private readonly viewsCode = new LateModule(this, () => import('./customer-filter.views.js')).when(
    () => (this.views ?? this.keepViews) !== undefined,
  );
  private savedViews?: ViewsPart;

  @query('.toggle') private readonly toggleButton!: HTMLElement | null;
  @query('.menu') private readonly firstMenu!: HTMLElement | null;
  @queryAll('.remove') private readonly removers!: NodeListOf<HTMLElement>;

  constructor() {
    super();
    new RovingFocusController(this, { items: () => this.removers });
  }

  /** All that narrows the customers that it drives. */
  get filters(): CustomerFilters {
    return this.drives.current?.filters ?? {};
  }

  protected override get basis(): Basis<CustomerPage> {
    const { for: id, target } = this;
    if (target) return {};
    if (id !== undefined && !this.drives.current && document.readyState !== 'loading') {
      const message = `for="${id}" names no customer-list in the same document or shadow root.`;
      return { problem: configError(message, this.texts.text.customerFilter.noTarget(id)) };
    }
    // There is nothing to wait for, but without a source it says so, and who signed out sees no filters.
    return { query: { answer: { items: [], total: 0 }, error: undefined, status: 'ready', isAsking: false } };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.target) this.beginning.follow(changed);
    this.savedViews ??= this.makeViews();
  }

  private makeViews(): ViewsPart | undefined {
    const { module, error } = this.viewsCode;
    if (error) warnOnce(`The saved views of <${this.localName}> could not be loaded: ${error.message}`);
    return (
      module &&
      new module.ViewsPart(this, {
        text: () => this.texts.text.customerViews,
        target: () => this.drives.current,
        onShow: () => this.dispatchEvent(new HubFilterChangeEvent(this.filters)),
      })
    );
  }

  protected override wordless(): unknown {
    const chips = activeFilters(this.filters).length > 0 ? html`<div class="chips"></div>` : nothing;
    return html`<div class=${this.target ? 'filter inside' : 'filter'} part="filter">
      ${this.searchBox('')}
      <div class="panel"></div>
      ${chips}
    </div>`;
  }

  protected override render(): unknown {
    const ready = () => this.content();
    return html`${this.heading ? this.header('') : nothing}${this.body({ ready, skeleton: ready })}<slot
        name="footer"
      ></slot>`;
  }

  private content(): TemplateResult {
    const { filters, typed } = this;
    const { text } = this.texts;
    const active = activeFilters(filters);
    const classes = ['filter', this.target && 'inside', typed && 'typed', this.isOpen && 'open'].filter(Boolean);
    return html`<div class=${classes.join(' ')} part="filter" role="group" aria-label=${text.customerFilter.label}>
      ${typed ? this.typedForm.render() : html`${this.searchBox(text.customerFilter.search)}${this.toggle(active.length)}`}
      <div id="panel" class="panel">
        ${typed ? nothing : codeFilterNames.map((filter) => this.menu(filter))}
        <div class="end">${this.savedViews?.render() ?? nothing}${this.switch()}</div>
      </div>
      ${filterChips({ active, text, onRemove: (filter) => this.end(filter), onClear: () => this.clear() })}
    </div>`;
  }

  private searchBox(label: string): unknown {
    return this.target ? html`<slot name="search"></slot>` : this.search.render(this.filters.q, label);
  }

  private toggle(active: number): TemplateResult {
    const shown = active > 0 ? this.formats.number(active) : '';
    return html`<button
      type="button"
      class="button toggle"
      part=${active > 0 ? 'toggle active' : 'toggle'}
      aria-expanded=${this.isOpen ? 'true' : 'false'}
      aria-controls="panel"
      @click=${() => (this.isOpen = !this.isOpen)}
    >
      ${icon('filter')}<bdi .textContent=${this.texts.text.customerFilter.filters(shown)}></bdi>
    </button>`;
  }

  private menu(filter: CodeFilter): TemplateResult {
    const { text } = this.texts;
    const tag = tagIn(this, FilterMenu);
    const facet = this.facets.stateOf(filter);
    const { values, isExcluded } = choiceOf(this.filters, filter);
    return html`<${tag}
      class="menu"
      part="menu"
      exportparts="button: menu-button, menu: drop-down, option, count"
      excludable
      .label=${text.filter[filter]}
      .options=${filterOptions(filter, facet, { text, formats: this.formats })}
      .values=${values}
      .excluded=${isExcluded}
      .counting=${facet.isAsking}
      .note=${countsNote(filter, facet.error, text)}
      .text=${text.filterMenu}
      .format=${this.formats}
      @filter-menu-change=${({ detail }: FilterMenuChangeEvent) => this.change(patchOf(this.filters, filter, detail))}
      @open-change=${({ detail }: OpenChangeEvent) => (detail.isOpen ? this.facets.want(filter) : this.facets.release(filter))}
    ></${tag}>`;
  }

  private switch(): TemplateResult {
    const { customerQuery } = this.texts.text;
    return html`<button type="button" class="button typing" part="typing" @click=${this.onSwitch}>
      ${this.typed ? icon('filter') : drawnIcon(prompt)}<span
        .textContent=${this.typed ? customerQuery.choose : customerQuery.type}
      ></span>
    </button>`;
  }

  private readonly onSwitch = (): void => {
    this.typed = !this.typed;
    if (this.typed) this.typedForm.focusWhenHere();
  };

  private change(patch: FilterPatch): void {
    this.drives.current?.change(patch);
    this.requestUpdate();
    this.dispatchEvent(new HubFilterChangeEvent(this.filters));
  }

  private end(filter: ActiveFilter): void {
    const isLast = this.removers.length === 1;
    this.announce(this.texts.text.customerFilter.removed(chipText(filter, this.texts.text)));
    this.change(withoutActive(this.filters, filter));
    if (isLast) this.focusFilters();
  }

  private clear(): void {
    this.announce(this.texts.text.customerFilter.cleared);
    this.change(replacing(this.filters, {}));
    this.focusFilters();
  }

  /** What had the focus is gone: it goes where filters are chosen. */
  private focusFilters(): void {
    if (this.typed) return this.typedForm.focusWhenHere();
    const toggle = this.toggleButton?.checkVisibility() ? this.toggleButton : this.firstMenu;
    toggle?.focus();
  }
}

/** A prompt: filters are typed there. */
const prompt = 'm2.8 4.5 3.5 3.5-3.5 3.5 M8 12h5.2';

/** Where it begins. */
export interface CustomerFilter extends FilterProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'customer-filter': CustomerFilter;
  }
}
