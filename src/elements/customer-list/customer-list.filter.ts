import type { TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import { SearchField } from '../../components/search-field/search-field.js';
import type { HubElement } from '../../core/element/hub-element.js';
import { LatePart } from '../../core/element/late-part.js';
import { prefixed } from '../../core/element/register.js';
import { Remembered } from '../../core/remembered.js';
import { ScopeController } from '../../core/hub/scope-controller.js';
import type { CustomerFiltering } from '../../families/customer/customer-filtering.js';
import type { FilterProperties } from '../../families/customer/filter-properties.js';
import { HubFilterChangeEvent } from '../../families/customer/filter-change.event.js';
import type { SavedView } from '../../families/customer/saved-views.js';
import type { HubViewsChangeEvent } from '../../families/customer/views-change.event.js';

/** A list that holds a filter. */
type Host = HubElement &
  FilterProperties & {
    readonly noFilters: boolean;
    views?: readonly SavedView[] | undefined;
    readonly keepViews?: string;
  };

/**
 * Named like `CustomerFilter`, whose code comes when the rows are here: until then the tag holds its place, and the search box in it works. Where something
 * narrows the list from the start, it comes with the question: its chips take their lines before the rows are there, and do not push them down.
 */
const FILTER = 'customer-filter';

/**
 * The filter of a list. The list brings its own search box, which is there from the start and stays the same one when the rest of the filter comes around it:
 * what somebody is typing, and the caret, stay too.
 */
export class ListFilter {
  private readonly code = new LatePart(
    this.host,
    () => import('../customer-filter/customer-filter.js'),
    ({ CustomerFilter }) => CustomerFilter,
  ).when(() => this.isNarrowed && !this.host.noFilters);
  private readonly search: SearchField;
  private readonly given = new Remembered<unknown>();

  constructor(
    private readonly host: Host,
    private readonly filtering: CustomerFiltering,
  ) {
    new ScopeController(host);
    this.search = new SearchField(host, (q) => {
      filtering.together.change({ q: q || undefined });
      host.dispatchEvent(new HubFilterChangeEvent(filtering.filters));
    });
    host.addQuestion(this.code);
    host.addController({ hostUpdated: () => this.bring() });
  }

  /** The filter with the search box in it. */
  render(label: string): TemplateResult {
    const { host, filtering } = this;
    const { q } = filtering.filters;
    const { prefix = '' } = host.constructor as typeof HubElement;
    const tag = unsafeStatic(prefixed(FILTER, prefix));
    return html`<${tag}
      class=${this.isNarrowed ? 'filter narrows' : 'filter'}
      part="filter"
      exportparts="toggle, typing, query, chips, chip, remove, clear, views, menu: filter-menu"
      .target=${filtering.together}
      .data=${this.facets}
      .views=${host.views}
      .keepViews=${host.keepViews}
      @hub-ready=${silence}
      @hub-error=${silence}
      @hub-state-change=${silence}
      @hub-views-change=${this.onViews}
      ><div class="search-box" slot="search">${this.search.render(q, label)}</div></${tag}>`;
  }

  /** Whether something else than a search narrows the list. */
  private get isNarrowed(): boolean {
    return Object.keys(this.filtering.filters).some((name) => name !== 'q');
  }

  /** The rest of the filter comes when the rows, or why there are none, are painted. */
  private bring(): void {
    const { state, noFilters } = this.host;
    if (!noFilters && state !== 'idle' && state !== 'loading') this.code.wantWhenIdle();
  }

  /** Of rows that the page gave, their counts alone. */
  private get facets(): unknown {
    const { data } = this.host;
    const { facets } = Object(data) as { facets?: unknown };
    return this.given.of([data], () => data && { items: [], total: 0, facets });
  }

  private readonly onViews = ({ detail }: HubViewsChangeEvent): void => {
    if (this.host.views) this.host.views = detail.views;
  };
}

/** How the filter stands is no news of the list's. */
function silence(event: Event): void {
  event.stopPropagation();
}
