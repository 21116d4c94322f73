import type { ReactiveController, ReactiveElement } from 'lit';
import type { Hub } from '../../core/hub/hub.js';
import { SliceController } from '../../core/hub/slice-controller.js';
import { customerFilters, mergedFilters } from './customer-filters.js';
import type { CustomerFilters } from './customer-filters.js';
import { customerSort } from './customer-sort.js';
import { drivenBy, isDriven } from './filter-target.js';
import type { FilterTarget } from './filter-target.js';

/** A filter. */
interface Host extends ReactiveElement {
  readonly currentHub: Hub | undefined;
  /** The id of the list that it drives; undefined: all lists of the hub. */
  readonly for?: string | undefined;
  /** The list around it. */
  readonly target?: FilterTarget | undefined;
}

/**
 * Finds what a filter drives: the list around it, the element with an id in the same document or shadow root, also one that comes later or becomes
 * another, or all lists of the hub. Redraws the filter when that changes.
 */
export class TargetController implements ReactiveController {
  private readonly shared: SliceController<CustomerFilters>;
  private readonly sort: SliceController<string | undefined>;
  private watched?: FilterTarget | undefined;
  private unwatch?: (() => void) | undefined;
  private observer?: MutationObserver | undefined;
  private readonly hubTarget: FilterTarget;

  constructor(private readonly host: Host) {
    this.shared = new SliceController(host, customerFilters);
    this.sort = new SliceController(host, customerSort);
    this.hubTarget = this.lists();
    host.addController(this);
  }

  /** What the filter drives; undefined while the element with the id is not there. */
  get current(): FilterTarget | undefined {
    const { target, for: id } = this.host;
    if (target) return target;
    if (id === undefined) return this.host.currentHub && this.hubTarget;
    const element = this.element;
    return isDriven(element) ? element[drivenBy] : undefined;
  }

  hostUpdate(): void {
    this.observe();
    const { current } = this;
    if (current === this.watched) return;
    this.unwatch?.();
    this.watched = current;
    this.unwatch = current?.watch(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.unwatch?.();
    this.observer?.disconnect();
    this.watched = this.unwatch = this.observer = undefined;
  }

  private get element(): Element | null {
    const root = this.host.getRootNode() as Partial<DocumentOrShadowRoot & NonElementParentNode>;
    return root.getElementById?.(this.host.for ?? '') ?? null;
  }

  /** Only with `for`: elements that come, go or get another id. */
  private observe(): void {
    if (this.host.for === undefined || this.host.target) {
      this.observer?.disconnect();
      this.observer = undefined;
      return;
    }
    const { element } = this;
    if (element && !isDriven(element) && element.localName.includes('-'))
      void customElements.whenDefined(element.localName).then(() => this.host.isConnected && this.host.requestUpdate());
    if (this.observer) return;
    this.observer = new MutationObserver(() => {
      if (this.current !== this.watched) this.host.requestUpdate();
    });
    const what = { childList: true, subtree: true, attributes: true, attributeFilter: ['id'] };
    this.observer.observe(this.host.getRootNode(), what);
  }

  private lists(): FilterTarget {
    const { shared, sort } = this;
    return {
      get filters() {
        return mergedFilters({}, shared.value);
      },
      get arrangement() {
        return { sort: sort.value };
      },
      change: (patch) => shared.set(mergedFilters({}, { ...shared.value, ...patch })),
      arrange: (arrangement) => sort.set(arrangement.sort),
      // The slices redraw the filter.
      watch: () => () => undefined,
    };
  }
}
