import { html } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, query, queryAll } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Component } from '../../core/element/component.js';
import { controls } from '../../styles/controls.js';
import { RovingFocusController } from '../roving-focus/roving-focus.js';
import { TabChangeEvent } from './tab-set.events.js';
import { styles } from './tab-set.styles.js';
import { shownTab } from './tab.js';
import type { Tab } from './tab.js';

/**
 * Tabs as the ARIA APG describes them, above a panel for each. The panels come from the template around it, made when they are first shown
 * (`tabPanels`). Where the tabs do not fit they go on in the next line.
 *
 * Keys: arrows, Home and End go from tab to tab; Enter and Space select one.
 *
 * @slot panel-KEY - What the panel of the tab with that key shows.
 * @csspart tabs - The tabs, in one line or more.
 * @csspart tab - A tab; also `selected`.
 * @csspart panel - The panel.
 * @fires {TabChangeEvent} tab-change - Another tab was chosen. Cancelable.
 */
export class TabSet extends Component {
  /** The tag without a prefix. */
  static readonly tag: string = 'hub-tab-set';
  static override styles: CSSResultGroup = [controls, styles];

  /** What the tabs are about, for those who do not see them. */
  @property() label = '';
  /** The tabs in their order. */
  @property({ attribute: false }) tabs: readonly Tab[] = [];
  /** The key of the tab that shows; without one, or with an unknown one, the first tab does. */
  @property() selected?: string;

  @queryAll('.tab') private readonly tabElements!: NodeListOf<HTMLElement>;
  @query('[aria-selected="true"]') private readonly selectedTab!: HTMLElement | null;

  constructor() {
    super();
    new RovingFocusController(this, {
      items: () => this.tabElements,
      direction: 'horizontal',
      entry: () => this.selectedTab ?? undefined,
    });
  }

  private get shown(): string | undefined {
    return shownTab(this.tabs, this.selected)?.key;
  }

  private select(key: string): void {
    if (key === this.shown || !this.dispatchEvent(new TabChangeEvent(key))) return;
    this.selected = key;
  }

  protected override render(): TemplateResult {
    const { shown } = this;
    return html`<div class="tabs" part="tabs" role="tablist" aria-label=${this.label}>
        ${repeat(
          this.tabs,
          ({ key }) => key,
          (tab) => this.tab(tab, tab.key === shown),
        )}
      </div>
      ${repeat(
        this.tabs,
        ({ key }) => key,
        ({ key }) =>
          html`<div
            class="panel"
            part="panel"
            role="tabpanel"
            id=${`panel-${key}`}
            aria-labelledby=${`tab-${key}`}
            tabindex="0"
            ?hidden=${key !== shown}
          >
            <slot name=${`panel-${key}`}></slot>
          </div>`,
      )}`;
  }

  private tab({ key, label }: Tab, isSelected: boolean): TemplateResult {
    return html`<button
      type="button"
      class="tab"
      part=${isSelected ? 'tab selected' : 'tab'}
      role="tab"
      id=${`tab-${key}`}
      aria-selected=${isSelected ? 'true' : 'false'}
      aria-controls=${`panel-${key}`}
      @click=${() => this.select(key)}
    >
      <bdi .textContent=${label}></bdi>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-tab-set': TabSet;
  }
}
