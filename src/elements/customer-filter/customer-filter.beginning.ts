import type { PropertyValues } from 'lit';
import { LateModule } from '../../core/element/late-module.js';
import type { LateHost } from '../../core/element/late-module.js';
import type { ResolvedSettings } from '../../core/hub/settings.js';
import { warnOnce } from '../../warn-once.js';
import { anyFilter, codeFilterNames } from '../../families/customer/customer-filters.js';
import { ownFilters } from '../../families/customer/customer-filtering.js';
import type { FilterProperties } from '../../families/customer/filter-properties.js';
import type { FilterTarget } from '../../families/customer/filter-target.js';
import type * as reading from '../../families/customer/read-query.js';
import { isPlainWord } from '../../families/customer/query-syntax.js';

/** A filter with filters as attributes. */
interface Host extends FilterProperties, HTMLElement, LateHost {
  readonly isConnected: boolean;
  readonly for?: string | undefined;
  readonly settings: ResolvedSettings;
}

const attributes = [...codeFilterNames, 'kpi'] as const;

/**
 * Gives what a filter's attributes say to what it drives: all of it once, when both are there, and later what the page changes. Where all lists of a hub are
 * driven and something narrows them already, such as by the page's address, the beginning is over.
 */
export class FilterBeginning {
  private hasBegun = false;
  /** What reads a typed query; it comes when there is one. */
  private readonly code: LateModule<typeof reading>;

  constructor(
    private readonly host: Host,
    private readonly target: () => FilterTarget | undefined,
  ) {
    this.code = new LateModule(host, () => import('../../families/customer/read-query.js'));
  }

  /** Called before the filter updates. */
  follow(changed: PropertyValues): void {
    const target = this.target();
    if (!target) return;
    if (this.hasBegun) return this.give(changed, target);
    this.hasBegun = true;
    const isOver = this.host.for === undefined && anyFilter(target.filters);
    const set = Object.entries(ownFilters(this.host)).filter(([, value]) => value !== undefined);
    if (!isOver) this.give(new Map(set), target);
  }

  private give(changed: ReadonlyMap<PropertyKey, unknown>, target: FilterTarget): void {
    const { host } = this;
    const patch: Record<string, unknown> = {};
    for (const key of attributes) if (changed.has(key)) patch[key] = host[key] ?? undefined;
    const isText = !host.q || host.q.split(' ').every((word) => word === '' || isPlainWord(word));
    if (changed.has('q') && isText) patch['q'] = host.q?.trim() || undefined;
    if (Object.keys(patch).length > 0) target.change(patch);
    if (changed.has('q') && !isText) void this.giveQuery(host.q!);
  }

  private async giveQuery(q: string): Promise<void> {
    const { code, host } = this;
    if (!(await code.want())) return warnOnce(`<${host.localName} q> could not be read: ${code.error!.message}`);
    const { filters, unread } = await code.module!.readQuery(q, host.settings);
    for (const piece of unread) warnOnce(`<${host.localName} q> cannot be read at "${piece}"; the rest counts.`);
    if (host.isConnected && host.q === q) this.target()?.change(filters);
  }
}
