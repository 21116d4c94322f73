import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Hub } from '../../core/hub/hub.js';
import { SliceController } from '../../core/hub/slice-controller.js';
import { customerFilters, mergedFilters } from './customer-filters.js';
import type { CustomerFilters } from './customer-filters.js';
import { customerSort } from './customer-sort.js';
import type { FilterPatch } from './filter-choice.js';
import { filterProperties } from './filter-properties.js';
import type { FilterProperties } from './filter-properties.js';
import type { Arrangement, FilterTarget } from './filter-target.js';

/** A list of customers. */
interface Host extends ReactiveControllerHost, FilterProperties {
  readonly currentHub: Hub | undefined;
  sort?: string;
  columns?: readonly string[];
}

const attributeFilters = Object.keys(filterProperties) as readonly (keyof FilterProperties)[];

/** The filters that an element says itself. */
export function ownFilters(element: FilterProperties): FilterProperties {
  return Object.fromEntries(attributeFilters.map((key) => [key, element[key]]));
}

/**
 * What narrows a list of customers: its own filters over those that the elements of its hub share. A filter changes where it comes from: in the list's
 * own attributes, else in the hub. A `customer-filter` that drives this list alone leaves the hub's as they are, but for those that it ends.
 */
export class CustomerFiltering implements ReactiveController {
  private readonly shared: SliceController<CustomerFilters>;
  /** The order that the lists of the hub share. */
  readonly sharedSort: SliceController<string | undefined>;
  /** What the list itself leaves out; there are no attributes for it. */
  private leftOut: CustomerFilters = {};
  private readonly listeners = new Set<() => void>();
  private told = '';

  constructor(private readonly host: Host) {
    this.shared = new SliceController(host, customerFilters);
    this.sharedSort = new SliceController(host, customerSort);
    host.addController(this);
  }

  /** All that narrows the list. */
  get filters(): CustomerFilters {
    return mergedFilters(this.shared.value, this.own);
  }

  /** What drives the list together with the others of its hub. */
  readonly together: FilterTarget = this.target({ isAlone: false });

  /** What drives this list and no other. */
  readonly alone: FilterTarget = this.target({ isAlone: true });

  hostUpdated(): void {
    const { filters, arrangement } = this.together;
    const said = JSON.stringify([filters, arrangement]);
    if (said === this.told) return;
    this.told = said;
    for (const listener of [...this.listeners]) listener();
  }

  private get own(): CustomerFilters {
    return { ...ownFilters(this.host), ...this.leftOut };
  }

  private target({ isAlone }: { isAlone: boolean }): FilterTarget {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- its getters are those of another object
    const filtering = this;
    return {
      get filters() {
        return filtering.filters;
      },
      get arrangement() {
        const { sort = filtering.sharedSort.value, columns } = filtering.host;
        return { sort, columns };
      },
      change: (patch) => this.change(patch, isAlone),
      arrange: (arrangement) => this.arrange(arrangement, isAlone),
      watch: (listener) => {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
      },
    };
  }

  private change(patch: FilterPatch, isAlone: boolean): void {
    const { host, own } = this;
    const shared: Record<string, unknown> = { ...this.shared.value };
    for (const [key, value] of Object.entries(patch) as [keyof CustomerFilters, string & readonly string[]][]) {
      const isOwn = isAlone || own[key] !== undefined || !host.currentHub;
      const isEnd = value === undefined || value.length === 0;
      if (isOwn) this.setOwn(key, isEnd ? undefined : value);
      if (!isOwn || isEnd) shared[key] = value;
    }
    const merged = mergedFilters({}, shared);
    if (JSON.stringify(merged) !== JSON.stringify(this.shared.value)) this.shared.set(merged);
    host.requestUpdate();
  }

  private setOwn(key: keyof CustomerFilters, value: (string & readonly string[]) | undefined): void {
    if (key.startsWith('not.')) this.leftOut = { ...this.leftOut, [key]: value };
    else this.host[key as keyof FilterProperties] = value;
  }

  private arrange({ sort, columns }: Arrangement, isAlone: boolean): void {
    const { host } = this;
    host.columns = columns;
    if (isAlone || host.sort !== undefined || !host.currentHub) host.sort = sort;
    else this.sharedSort.set(sort);
  }
}
