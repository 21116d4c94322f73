import type { ReactiveController } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { html } from 'lit/static-html.js';
import type { TemplateResult } from 'lit';
import { tabPanels } from '../../components/tab-set/tab-panels.js';
import type { TabChangeEvent } from '../../components/tab-set/tab-set.events.js';
import { TabSet } from '../../components/tab-set/tab-set.js';
import type { Tab } from '../../components/tab-set/tab.js';
import type { ElementClass } from '../../core/element/register.js';
import { innerHeadingLevel } from '../../core/element/inner-heading-level.js';
import { errorView } from '../../core/element/state-views.js';
import type { Formats } from '../../core/texts/formats.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { CustomerDetailTexts } from '../../locales/customer-detail-texts.js';
import { subscriptionsSkeleton } from '../../families/subscription/subscriptions-skeleton.js';
import { customerTabs } from '../../families/customer/customer-tabs.js';
import type { CustomerTab } from '../../families/customer/customer-tabs.js';
import { detailParts } from './customer-detail.parts.js';
import type { DetailPart } from './customer-detail.parts.js';
import { tagIn } from '../../core/element/tag-in.js';
import type { AnyLatePart } from '../../core/element/late-part.js';
import type { LateHost } from '../../core/element/late-module.js';

interface Host extends LateHost {
  readonly renderRoot: HTMLElement;
  readonly formats: Formats;
  readonly heading?: string;
  readonly headingLevel?: number;
  addQuestion(question: { refresh(): Promise<void> }): void;
}

/** Which tab is to be shown, and of whom. */
export interface TabsOptions {
  readonly text: CommonTexts & CustomerDetailTexts;
  readonly of: { readonly id: string; readonly name: string };
  readonly selected: string | undefined;
  /** The details say already that they could not be refreshed, for all that they hold. */
  readonly isStale: boolean;
  choose(tab: CustomerTab): void;
}

/** The tabs of a customer's details. What a tab shows is an element of its own, whose code comes when the tab is first shown. */
export class DetailTabs implements ReactiveController {
  private readonly parts: ReadonlyMap<CustomerTab, AnyLatePart>;
  private readonly tags?: AnyLatePart;

  /** @param shown The key of the tab that shows; undefined while no tab does. */
  constructor(
    private readonly host: Host,
    private readonly shown: () => string | undefined,
  ) {
    this.parts = new Map(
      customerTabs.flatMap((key) => {
        const part = detailParts[key]?.(host);
        return part ? [[key, part]] : [];
      }),
    );
    this.tags = detailParts.tags?.(host);
    host.addController(this);
    for (const part of [...this.parts.values(), this.tags]) if (part) host.addQuestion(part);
    host.addQuestion({ refresh: async () => void (await Promise.all(this.elements.map((one) => one.refresh()))) });
  }

  /** The key of the tab that shows when this one is wanted: it, or the first where there is none of that name. */
  keyOf(wanted: string | undefined): CustomerTab {
    const keys = [...this.parts.keys()];
    return keys.find((key) => key === wanted) ?? keys[0]!;
  }

  hostUpdate(): void {
    const shown = this.shown();
    if (shown === undefined) return;
    // What could not be had is tried again by `refresh()`.
    for (const part of [this.parts.get(this.keyOf(shown)), this.tags]) if (part && !part.error) void part.want();
  }

  /** The customer's tags, where they can be changed; undefined while that code is not here. */
  tagsOf(customerId: string): TemplateResult | undefined {
    const part = this.tags?.part;
    return part && this.element(part, { key: 'tags', customerId });
  }

  /** The tabs; another customer begins with panels of its own, so that nothing of the former one is left. */
  render({ text, of, selected, isStale, choose }: TabsOptions): TemplateResult {
    const { customerDetail: words } = text;
    const tabs: readonly Tab[] = [...this.parts.keys()].map((key) => ({
      key,
      label: words.tabs[key],
      panel: () => this.panel(key, of.id, text),
    }));
    const tag = tagIn(this.host, TabSet);
    const shown = this.keyOf(selected);
    return html`<${tag}
      class=${isStale ? 'stale' : ''}
      exportparts="tabs, tab, selected, panel"
      .label=${words.tabsOf(of.name)}
      .tabs=${tabs}
      .selected=${shown}
      @tab-change=${({ detail }: TabChangeEvent) => choose(this.keyOf(detail.tab))}
      >${keyed(of.id, html`${tabPanels(tabs, shown)}`)}</${tag}>`;
  }

  private panel(key: CustomerTab, customerId: string, text: TabsOptions['text']): unknown {
    const late = this.parts.get(key)!;
    const { host } = this;
    if (late.error) {
      return errorView({ text, formats: host.formats, retry: () => void late.refresh() }, late.error);
    }
    if (!late.part) return html`<div class="skeleton" aria-hidden="true">${subscriptionsSkeleton()}</div>`;
    return this.element(late.part, { key, customerId });
  }

  /** Its heading is the tab's, or the label of the fact. */
  private element(part: ElementClass, { key, customerId }: { key: string; customerId: string }): TemplateResult {
    const tag = tagIn(this.host, part);
    return html`<${tag}
      data-part
      class=${`part-element part-${key}`}
      .customerId=${customerId}
      .heading=${''}
      .headingLevel=${innerHeadingLevel(this.host)}
    ></${tag}>`;
  }

  private get elements(): readonly DetailPart[] {
    return [...(this.host.renderRoot?.querySelectorAll<DetailPart>('[data-part]') ?? [])];
  }
}
