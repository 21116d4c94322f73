import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Resource, ResourcePage } from '../../api/contract.js';
import { eachKey } from '../../core/element/each-key.js';
import { icon } from '../../core/element/icons.js';
import type { QueryState } from '../../core/query/query-state.js';
import { quickLink, resourceCard } from './resource-center.card.js';
import type { CardContext } from './resource-center.card.js';
import { eachOnce } from './resource-center.listing.js';

/** What the sections above all resources are drawn with. */
export interface SectionContext extends CardContext {
  /** The level of their headings. */
  readonly level: number;
  /** Asks again. */
  retry(): void;
}

/** A section: what is in it, and how it is drawn. */
interface Section {
  readonly name: 'quick' | 'featured';
  readonly heading: string;
  readonly items: readonly Resource[];
  draw(items: readonly Resource[]): TemplateResult;
}

/** The heading of a section. */
export function sectionHeading(words: string, level: number): TemplateResult {
  return html`<div
    class="group-heading"
    part="section-heading"
    role="heading"
    aria-level=${level}
    .textContent=${words}
  ></div>`;
}

/** Links that are popular with partners; nothing where there are none. */
export function quickSection(query: QueryState<ResourcePage>, context: SectionContext): unknown {
  return section(query, context, {
    name: 'quick',
    heading: context.text.resourceCenter.quickLinks,
    items: itemsOf(query).filter((resource) => resource.quickLink),
    // Safari takes a list without bullets for no list, unless it is told.
    draw: (items) =>
      html`<ul class="quick-links" part="quick-links" role="list">
        ${repeat(
          items,
          eachKey(({ id }) => id),
          (resource) => html`<li class="quick-link" part="quick-link">${quickLink(resource, context)}</li>`,
        )}
      </ul>`,
  });
}

/** Resources that the partner is to see; nothing where there are none. */
export function featuredSection(query: QueryState<ResourcePage>, context: SectionContext): unknown {
  return section(query, context, {
    name: 'featured',
    heading: context.text.resourceCenter.featured,
    items: itemsOf(query).filter((resource) => resource.featured),
    draw: (items) =>
      html`<ul class="resources" part="resources" role="list">
        ${repeat(
          items,
          eachKey(({ id }) => id),
          (resource) => html`<li class="resource" part="resource">${resourceCard(resource, context)}</li>`,
        )}
      </ul>`,
  });
}

function itemsOf({ answer }: QueryState<ResourcePage>): readonly Resource[] {
  return eachOnce(answer?.items ?? []);
}

function section(query: QueryState<ResourcePage>, context: SectionContext, parts: Section): unknown {
  const { name, heading, items, draw } = parts;
  const { answer, error } = query;
  if (answer && items.length === 0) return nothing;
  const content = answer ? draw(items) : error ? failed(heading, context) : bones[name];
  return html`<div class="section" part="section ${name}">${sectionHeading(heading, context.level)}${content}</div>`;
}

function failed(heading: string, { text, retry }: SectionContext): TemplateResult {
  return html`<div class="section-failed" part="section-failed">
    ${icon('alert')}<span .textContent=${text.resourceCenter.sectionFailed(heading)}></span>
    <button type="button" class="button retry" part="button" @click=${retry}>
      ${icon('refresh')}<span .textContent=${text.action.retry}></span>
    </button>
  </div>`;
}

const bones = {
  quick: html`<div class="quick-links skeleton" aria-hidden="true">
    ${Array.from({ length: 6 }, () => html`<span class="bone quick-bone"></span>`)}
  </div>`,
  featured: html`<div class="resources skeleton" aria-hidden="true">
    ${Array.from({ length: 6 }, () => html`<span class="bone resource-bone"></span>`)}
  </div>`,
};

/** The shape of both sections, before there are words. */
export const sectionsSkeleton = html`<div class="section">${bones.quick}</div>
  <div class="section">${bones.featured}</div>`;
