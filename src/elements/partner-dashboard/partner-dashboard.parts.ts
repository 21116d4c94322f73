import type { ReactiveController } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { AnyLatePart } from '../../core/element/late-part.js';
import type { LateHost } from '../../core/element/late-module.js';
import type { ElementState } from '../../core/element/hub-events.js';
import { innerHeadingLevel } from '../../core/element/inner-heading-level.js';
import { NearViewport } from '../../core/element/near-viewport.js';
import { errorView, unprinted } from '../../core/element/state-views.js';
import { tagIn } from '../../core/element/tag-in.js';
import type { Formats } from '../../core/texts/formats.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { DashboardTexts } from '../../locales/dashboard-texts.js';
import type { KpiTexts } from '../../locales/kpi-texts.js';
import { dashboardSections } from './partner-dashboard.sections.js';
import type { DashboardPart, DashboardSection, SectionKey } from './partner-dashboard.sections.js';

/** What a section is drawn with. */
export interface SectionContext {
  readonly text: CommonTexts & KpiTexts & DashboardTexts;
  readonly formats: Formats;
  readonly windowDays: number;
  /** The level of the sections' headings. */
  readonly level: number;
  /** The product switch, where it stands between sections. */
  switchBand(): TemplateResult;
}

/** An element of a section. */
interface PartElement extends HTMLElement {
  readonly state: ElementState;
  readonly updateComplete: Promise<boolean>;
  refresh(): Promise<void>;
  /** Charts have it: resolves when their drawing code is here. */
  toImage?(kind: 'svg'): Promise<Blob>;
}

interface Host extends LateHost, HTMLElement {
  readonly renderRoot: HTMLElement;
  readonly updateComplete: Promise<boolean>;
  readonly loading: 'lazy' | 'eager';
  readonly formats: Formats;
  addQuestion(question: { refresh(): Promise<void> }): void;
}

/**
 * The elements of a dashboard's sections. The code of each comes when its section is near the viewport, and the element itself asks when it is; until
 * then its place is kept.
 */
export class DashboardParts implements ReactiveController {
  private readonly lates = new Map<DashboardPart['late'], AnyLatePart>();
  private readonly near: ReadonlyMap<SectionKey, NearViewport>;
  /** Nobody scrolls on paper. */
  private isAllWanted = false;

  /** @param shown The sections that are shown. */
  constructor(
    private readonly host: Host,
    private readonly shown: () => readonly DashboardSection[],
  ) {
    const isLazy = () => host.loading === 'lazy';
    this.near = new Map(
      dashboardSections.map(({ key }) => [key, new NearViewport(host, isLazy, () => this.sectionElement(key))]),
    );
    host.addController(this);
    host.addQuestion({ refresh: () => this.refresh() });
  }

  hostUpdate(): void {
    if (this.host.mayAsk === false || !this.host.connection) return;
    for (const { late } of this.wanted) {
      // What could not be had is tried again by `refresh()`.
      const code = this.codeOf(late);
      if (!code.error) void code.want();
    }
  }

  /** Shows every section, however far away. Resolves when each shows its figures, or why it cannot. */
  async showAll(): Promise<void> {
    this.isAllWanted = true;
    this.host.requestUpdate();
    await Promise.all(this.shown().flatMap(({ parts }) => parts.map(({ late }) => this.codeOf(late).want())));
    await this.host.updateComplete;
    const { elements } = this;
    await Promise.all(elements.map(settled));
    // A page that goes to the printer waits for no code: what the first chart draws with, all of them draw with.
    const chart = elements.find(({ toImage, state }) => toImage && state === 'ready');
    await chart?.toImage?.('svg').catch(() => {});
  }

  /** The sections, one after the other. */
  render(context: SectionContext): unknown {
    return repeat(
      this.shown(),
      ({ key }) => key,
      (section) => (section.parts.length > 0 ? this.section(section, context) : context.switchBand()),
    );
  }

  private section({ key, title, isWide, parts }: DashboardSection, context: SectionContext): TemplateResult {
    const { text, formats, windowDays, level } = context;
    const words = text.dashboardSection[key];
    const heading = title ? text.section[title](formats.count(windowDays)) : words.title;
    return html`<section
      class=${isWide ? 'section wide' : 'section'}
      part="section ${key}"
      data-section=${key}
      aria-labelledby="title-${key}"
    >
      <div
        class="section-title"
        part="section-heading"
        id="title-${key}"
        role="heading"
        aria-level=${level}
        tabindex="-1"
        .textContent=${heading ?? ''}
      ></div>
      ${words.lead ? html`<p class="lead" part="lead" .textContent=${words.lead}></p>` : nothing}
      <div class="parts">${parts.map((part) => this.place(part, context))}</div>
    </section>`;
  }

  private place(part: DashboardPart, context: SectionContext): TemplateResult {
    return html`<div class="place ${part.tag} ${part.section ?? ''}">${this.content(part, context)}</div>`;
  }

  private content({ late, tag: name, section, isUntitled }: DashboardPart, context: SectionContext): TemplateResult {
    const { text, formats, level } = context;
    const { part, error } = this.lates.get(late) ?? {};
    if (error) {
      const retry = () => void this.codeOf(late).refresh();
      return html`<div class="awaited">${errorView({ text, formats, retry }, error)}</div>`;
    }
    if (!part) return awaited(text);
    const tag = tagIn(this.host, part);
    return html`<${tag}
      data-part
      part="element ${name}"
      section=${ifDefined(section)}
      heading=${isUntitled ? '' : nothing}
      .headingLevel=${innerHeadingLevel({ headingLevel: level })}
      .loading=${this.isAllWanted ? 'eager' : this.host.loading}
    ></${tag}>`;
  }

  /** The elements of sections that are near. */
  private get wanted(): readonly DashboardPart[] {
    const isEager = this.isAllWanted || this.host.loading !== 'lazy';
    return this.shown().flatMap(({ key, parts }) => (isEager || this.near.get(key)?.reached ? parts : []));
  }

  /** One for all elements of the same class. */
  private codeOf(late: DashboardPart['late']): AnyLatePart {
    let code = this.lates.get(late);
    if (!code) this.lates.set(late, (code = late(this.host)));
    return code;
  }

  private async refresh(): Promise<void> {
    await Promise.all([...this.lates.values()].map((code) => code.refresh()));
    await Promise.all(this.elements.map((element) => element.refresh()));
  }

  private get elements(): readonly PartElement[] {
    return [...(this.host.renderRoot?.querySelectorAll<PartElement>('[data-part]') ?? [])];
  }

  private sectionElement(key: SectionKey): Element | null {
    return this.host.renderRoot?.querySelector(`[data-section="${key}"]`) ?? null;
  }
}

/** The place of an element whose code is on its way. */
function awaited(text: CommonTexts): TemplateResult {
  return html`<div class="awaited">
    <div class="skeleton" aria-hidden="true"><span class="bone heading-bone"></span></div>
    ${unprinted(text.state.unprinted)}
  </div>`;
}

/** Resolves when an element shows something else than that it waits. */
async function settled(element: PartElement): Promise<void> {
  await element.updateComplete;
  while (element.state === 'loading')
    await new Promise((resolve) => element.addEventListener('hub-state-change', resolve, { once: true }));
}
