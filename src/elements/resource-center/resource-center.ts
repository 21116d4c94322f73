import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, query, queryAll, state } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import type { ResourcePage } from '../../api/contract.js';
import { listResources } from '../../api/endpoints/help.js';
import { chipStyles } from '../../components/chip/chip.styles.js';
import { FilterMenu } from '../../components/filter-menu/filter-menu.js';
import { RovingFocusController } from '../../components/roving-focus/roving-focus.js';
import { SearchField } from '../../components/search-field/search-field.js';
import { searchFieldStyles } from '../../components/search-field/search-field.styles.js';
import { listAttribute } from '../../core/element/attributes.js';
import type { Basis, Emptiness } from '../../core/element/element-state.js';
import { HubElement } from '../../core/element/hub-element.js';
import { innerHeadingLevel } from '../../core/element/inner-heading-level.js';
import { warnOfUnknownKeys } from '../../core/element/known-keys.js';
import type { ElementClass } from '../../core/element/register.js';
import { wordlessView } from '../../core/element/state-views.js';
import { PagesController } from '../../core/query/pages-controller.js';
import { QueryController } from '../../core/query/query-controller.js';
import { isGiven } from '../../core/query/query-host.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import { isNarrowed } from '../../domain/resources.js';
import type { ResourceFilter, ResourceFilters } from '../../domain/resources.js';
import { choiceTexts } from '../../locales/choice-texts.js';
import { commonTexts } from '../../locales/common-texts.js';
import { resourcesTexts } from '../../locales/resources-texts.js';
import type { CardContext } from './resource-center.card.js';
import { HubResourceOpenEvent } from './resource-center.events.js';
import { chipWords, filtersOf, resourceFilters } from './resource-center.filters.js';
import { listingGiven, listingOf } from './resource-center.listing.js';
import type { Listing } from './resource-center.listing.js';
import { KeptListing } from './resource-center.kept.js';
import { foundList, foundSkeleton } from './resource-center.list.js';
import { quickSection, featuredSection, sectionsSkeleton } from './resource-center.sections.js';
import { room } from '../../styles/room.js';
import { styles } from './resource-center.styles.js';
import { resourceTools } from './resource-center.tools.js';

/** Resources that one request brings, and that one press on "Show more" adds: a whole number of rows in one to four columns. */
const PAGE = 12;
/** With another one of these other resources show, from the first on. */
const narrowing = ['q', 'category', 'type', 'data'] as const;
/** Quick links, and featured resources, at most. */
const MOST_CHOSEN = 50;

/**
 * Resources and help (seed, "Resources & help"): quick links, featured resources, and all resources, to be searched while one types and filtered by category
 * and type. What was searched for is marked. What is typed and chosen is in `q`, `category` and `type`.
 *
 * @element resource-center
 * @handson {FilterMenu} elements/resource-center/resource-center.tools.ts
 * @csspart section - Quick links, featured resources, or the head of all resources; also `quick` or `featured`.
 * @csspart all - The head of all resources: heading, search and filters.
 * @csspart section-heading - The heading of one of them.
 * @csspart quick-links - The list of links to what is needed most.
 * @csspart quick-link - One of these links.
 * @csspart resources - The featured resources, or those that were found.
 * @csspart resource - One guide, video or page.
 * @csspart title - Its title; also `link` where it can be opened.
 * @csspart description - What it is.
 * @csspart facts - Category, type, language and date.
 * @csspart match - What was searched for, in a title or a description.
 * @csspart tools - Search and filters.
 * @csspart search - The search box.
 * @csspart search-field - Its field.
 * @csspart menu - The menu of a filter.
 * @csspart chips - The filters that are active.
 * @csspart chip - One of them.
 * @csspart remove - Ends it.
 * @csspart clear - Ends all of them, and the search.
 * @csspart count - How many resources there are.
 * @csspart more - How many of them show, and the button for more.
 * @csspart more-button - Shows more.
 * @csspart section-failed - Said where quick links or featured resources could not be loaded.
 * @fires {HubResourceOpenEvent} hub-resource-open - Before a resource is opened. Cancelable: the page shows it itself.
 * @example <resource-center category="calling"></resource-center>
 */
export class ResourceCenter extends HubElement<ResourcePage> {
  static override readonly tag: string = 'resource-center';
  static override readonly uses: readonly ElementClass[] = [FilterMenu];
  static override styles: CSSResultGroup = [HubElement.styles, room, searchFieldStyles, chipStyles, styles];

  /** What is searched for, in titles and descriptions. Default: nothing, all of them show. */
  @property() q?: string;
  /** Only resources about one of these, `calling,sales`; codes of the API. Default: all. */
  @property({ converter: listAttribute }) category?: readonly string[];
  /** Only resources of these kinds, `guide,video`; codes of the API. Default: all. */
  @property({ converter: listAttribute }) type?: readonly string[];

  /** How many are shown at most. */
  @state() private most = PAGE;

  private readonly texts = new TextsController(this, commonTexts, choiceTexts, resourcesTexts);
  private readonly pages = new PagesController(this, listResources, () => ({ ...this.asked, max: PAGE }));
  private readonly quick = new QueryController(this, listResources, () => ({ quickLink: true, max: MOST_CHOSEN }));
  private readonly featured = new QueryController(this, listResources, () => ({ featured: true, max: MOST_CHOSEN }));
  private readonly search = new SearchField(this, (q) => this.narrow({ q }));
  private readonly kept = new KeptListing(this);
  /** What was found, as it stands in this update. */
  private listing?: Listing;
  /** How many were there when more were asked for by a button that has the focus. */
  private focusFrom?: number;

  @query('.search > .field') private readonly searchField!: HTMLElement | null;
  @query('.more-button') private readonly moreButton!: HTMLElement | null;
  @queryAll('.remove') private readonly removers!: NodeListOf<HTMLElement>;
  @queryAll('.found > .resource') private readonly cards!: NodeListOf<HTMLElement>;

  /** Whether somebody has searched here: from then on what is found is said, also when it is everything. */
  private isSought = false;

  constructor() {
    super();
    new RovingFocusController(this, { items: () => this.removers });
  }

  protected override get basis(): Basis<ResourcePage> {
    const { listing } = this;
    const says = listing && (this.isSought || isNarrowed(listing.filters)) ? this.countWords(listing) : undefined;
    return { query: this.pages, empty: () => this.emptiness(listing), says };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (narrowing.some((name) => changed.has(name))) this.most = PAGE;
  }

  protected override update(changed: PropertyValues<this>): void {
    this.pages.show(0, this.most);
    this.listing = this.found();
    if (this.isConnected) this.kept.follow(this.listing);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.focusNew();
    this.warnOfUnknownCodes();
  }

  protected override wordless(): unknown {
    return wordlessView(html`${sectionsSkeleton}${foundSkeleton}`);
  }

  protected override render(): TemplateResult {
    return this.panel(this.texts.text.resourceCenter.heading, {
      ready: () => this.list(this.listing!),
      waiting: () => this.kept.listing && this.list(this.kept.listing, { isOld: true }),
      skeleton: () => foundSkeleton,
    });
  }

  /** Quick links, featured resources and the tools stay while what is searched for comes, or does not. */
  protected override header(heading: string): TemplateResult {
    const title = super.header(heading);
    if (!this.hasSections) return title;
    const context = { ...this.cardContext, level: this.level, retry: () => void this.refresh() };
    return html`${title}${quickSection(this.quick, context)}${featuredSection(this.featured, context)}${this.tools()}`;
  }

  private get asked(): ResourceFilters {
    return filtersOf(this);
  }

  private found(): Listing | undefined {
    const { pages, asked, most } = this;
    return isGiven(this) && pages.answer ? listingGiven(pages.answer, asked, most) : listingOf(pages, asked, most);
  }

  /** Not where there are no resources at all, and not before one knows that there are some. */
  private get hasSections(): boolean {
    const { state, emptiness } = this.shown;
    if (state === 'idle') return false;
    if (state === 'empty') return emptiness!.kind === 'noMatch';
    return state !== 'error' || isNarrowed(this.asked) || this.kept.listing !== undefined;
  }

  private get level(): number {
    return innerHeadingLevel(this);
  }

  private get cardContext(): CardContext {
    return {
      text: this.texts.text,
      formats: this.formats,
      timeZone: this.settings.timeZone,
      mayOpen: (resource) => this.dispatchEvent(new HubResourceOpenEvent(resource)),
    };
  }

  private emptiness(listing: Listing | undefined): Emptiness | undefined {
    const { none, noMatch } = this.texts.text.resourceCenter;
    if (!listing || listing.total > 0) return undefined;
    return isNarrowed(listing.filters)
      ? { kind: 'noMatch', ...noMatch, clear: () => this.clear() }
      : { kind: 'noData', ...none };
  }

  private tools(): unknown {
    const { kept, shown, asked, formats } = this;
    const { text } = this.texts;
    const isCounting = shown.state === 'loading';
    return resourceTools(this, {
      ...{ text, formats, filters: asked, isCounting, level: this.level },
      facets: kept.listing?.facets,
      search: this.search.render(asked.q, text.resourceCenter.search),
      count: this.countLine(),
      onChoose: (filter, values) => this.narrow({ [filter]: values }),
      onRemove: (filter, value) => this.end(filter, value),
      onClear: () => this.clear(),
    });
  }

  private list(listing: Listing, { isOld = false } = {}): TemplateResult {
    const { error } = this.pages;
    return foundList(listing, {
      ...{ ...this.cardContext, isOld },
      hasFailed: error !== undefined && listing.items.length < Math.min(this.most, listing.total),
      onMore: () => this.showMore(listing),
      retry: () => void this.refresh(),
    });
  }

  /** How many there are; the first time nobody has searched for anything. */
  private countLine(): string {
    const { listing } = this.kept;
    if (this.shown.state !== 'loading') return listing ? this.countWords(listing) : '';
    return listing || isNarrowed(this.asked) ? this.texts.text.resourceCenter.searching : '';
  }

  /** Codes are open; one that stands on no resource at all was misspelt. A filter's counts leave out what the others narrow. */
  private warnOfUnknownCodes(): void {
    const { listing } = this;
    if (!listing || listing.awaited > 0) return;
    for (const attribute of resourceFilters) {
      const { [attribute]: given = [], ...others } = listing.filters;
      const known = Object.keys(listing.facets[attribute]);
      if (known.length > 0 && !isNarrowed(others))
        warnOfUnknownKeys({ attribute, of: `<${this.localName}>`, given, known });
    }
  }

  private countWords({ total, filters }: Listing): string {
    const { count, found } = this.texts.text.resourceCenter;
    return (isNarrowed(filters) ? found : count)(this.formats.count(total));
  }

  private narrow(filters: ResourceFilters): void {
    this.isSought = true;
    const { q = this.q, category = this.category, type = this.type } = filters;
    Object.assign(this, { q: q || undefined, category, type });
  }

  private end(filter: ResourceFilter, value: string): void {
    const { removed } = this.texts.text.resourceCenter;
    if (this.removers.length === 1) this.searchField?.focus();
    this.announce(removed(chipWords(filter, value, this.texts.text)));
    this.narrow({ [filter]: this.asked[filter]?.filter((one) => one !== value) ?? [] });
  }

  /** The button that was pressed goes: the focus goes where the next search begins. */
  private clear(): void {
    this.announce(this.texts.text.resourceCenter.cleared);
    this.narrow({ q: '', category: [], type: [] });
    this.searchField?.focus();
  }

  private showMore({ items }: Listing): void {
    if (this.moreButton?.matches(':focus')) this.focusFrom = items.length;
    this.most += PAGE;
  }

  /** Who asked for more goes on reading with the first of them. */
  private focusNew(): void {
    const { focusFrom = Infinity, cards } = this;
    const first = cards[focusFrom];
    if (!first) return;
    this.focusFrom = undefined;
    (first.querySelector<HTMLElement>('a') ?? first).focus();
    const { items, total } = this.listing!;
    const { shownOf } = this.texts.text.resourceCenter;
    this.announce(shownOf(this.formats.number(items.length), this.formats.count(total)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'resource-center': ResourceCenter;
  }
}
