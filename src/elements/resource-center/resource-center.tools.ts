import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { html } from 'lit/static-html.js';
import type { ResourceFacets } from '../../api/contract.js';
import { chip } from '../../components/chip/chip.js';
import { FilterMenu } from '../../components/filter-menu/filter-menu.js';
import type { FilterMenuChangeEvent } from '../../components/filter-menu/filter-menu.events.js';
import { tagIn } from '../../core/element/tag-in.js';
import type { Formats } from '../../core/texts/formats.js';
import type { ResourceFilter, ResourceFilters } from '../../domain/resources.js';
import type { ChoiceTexts } from '../../locales/choice-texts.js';
import type { ResourcesTexts } from '../../locales/resources-texts.js';
import { chipWords, filterOptions, resourceFilters } from './resource-center.filters.js';
import { sectionHeading } from './resource-center.sections.js';

/** The heading of all resources, and what narrows them. */
export interface ToolsParts {
  readonly text: ResourcesTexts & ChoiceTexts;
  readonly formats: Formats;
  /** The level of the heading. */
  readonly level: number;
  readonly filters: ResourceFilters;
  /** What the filters would find; absent while that was never counted. */
  readonly facets: ResourceFacets | undefined;
  readonly isCounting: boolean;
  /** The search box. */
  readonly search: TemplateResult;
  /** How many were found, in words. */
  readonly count: string;
  onChoose(filter: ResourceFilter, values: readonly string[]): void;
  onRemove(filter: ResourceFilter, value: string): void;
  /** Ends the search and all filters. */
  onClear(): void;
}

/** Search and filters. @param host The element, under whose prefix the menus are. */
export function resourceTools(host: object, parts: ToolsParts): TemplateResult {
  const { text, level, search, count } = parts;
  return html`<div class="section" part="section all">
    <div class="all-header">
      ${sectionHeading(text.resourceCenter.all, level)}
      <span class="count" part="count" .textContent=${count}></span>
    </div>
    <div class="tools" part="tools">
      ${search}
      <div class="menus">${resourceFilters.map((filter) => menu(host, filter, parts))}</div>
      ${chips(parts)}
    </div>
  </div>`;
}

function menu(host: object, filter: ResourceFilter, parts: ToolsParts): TemplateResult {
  const { text, formats, facets, filters, isCounting, onChoose } = parts;
  const tag = tagIn(host, FilterMenu);
  const chosen = filters[filter] ?? [];
  return html`<${tag}
    class="menu"
    part="menu"
    exportparts="button: menu-button, menu: drop-down, option, count: option-count"
    .label=${text.resourceCenter[filter]}
    .options=${filterOptions(filter, { facets, chosen, text, formats })}
    .values=${chosen}
    .counting=${isCounting}
    .text=${text.filterMenu}
    .format=${formats}
    @filter-menu-change=${({ detail }: FilterMenuChangeEvent) => onChoose(filter, detail.values)}
  ></${tag}>`;
}

function chips(parts: ToolsParts): TemplateResult | typeof nothing {
  const { text, filters, onRemove, onClear } = parts;
  const { active, remove, clearAll } = text.resourceCenter;
  const all = resourceFilters.flatMap((filter) => (filters[filter] ?? []).map((value) => ({ filter, value })));
  if (all.length === 0) return nothing;
  return html`<div class="chips" part="chips" role="group" aria-label=${active}>
    <ul role="list">
      ${repeat(
        all,
        ({ filter, value }) => `${filter} ${value}`,
        ({ filter, value }) => {
          const label = chipWords(filter, value, text);
          return chip({ label, removeLabel: remove(label), onRemove: () => onRemove(filter, value) });
        },
      )}
    </ul>
    <button type="button" class="button clear" part="clear" @click=${onClear}>
      <span .textContent=${clearAll}></span>
    </button>
  </div>`;
}
