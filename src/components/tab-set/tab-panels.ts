import { html, nothing } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { repeat } from 'lit/directives/repeat.js';
import { shownTab } from './tab.js';
import type { Tab } from './tab.js';

class TabPanelsDirective extends Directive {
  private readonly made = new Set<string>();

  render(tabs: readonly Tab[], selected: string | undefined): unknown {
    const shown = shownTab(tabs, selected);
    if (shown) this.made.add(shown.key);
    return repeat(
      tabs,
      ({ key }) => key,
      ({ key, panel }) => html`<div slot=${`panel-${key}`}>${this.made.has(key) ? panel?.() : nothing}</div>`,
    );
  }
}

/**
 * The panels of a tab set, for the template of the element that contains it. What a panel shows is made when its tab is first shown; from
 * then on it is kept, with its scroll places and what was typed, and is drawn with every update of the element.
 *
 *     const tabs = [{ key: 'trials', label: text.trials, panel: () => html`…` }];
 *     html`<hub-tab-set label=… .tabs=${tabs} .selected=${this.tab} @tab-change=…>${tabPanels(tabs, this.tab)}</hub-tab-set>`
 */
export const tabPanels = directive(TabPanelsDirective);
