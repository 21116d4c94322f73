import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { arrowOpens } from '../../components/overlay/arrow-opens.js';
import type { ButtonMenu } from '../../components/overlay/button-menu.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import type { DashboardTexts } from '../../locales/dashboard-texts.js';
import type { DashboardSection } from './partner-dashboard.sections.js';

/** What the navigation shows and tells. */
export interface NavigationOptions {
  readonly text: DashboardTexts;
  readonly sections: readonly DashboardSection[];
  /** The key of the section that is read; undefined: the first. */
  readonly current: string | undefined;
  /** Where there is no room beside the sections, the entries are a menu. */
  readonly menu: ButtonMenu;
  go(key: string): void;
}

/** The way to each section: a list at the side, or one button above with the name of the section that is read, which opens the list. */
export function navigation({ text, sections, current, menu, go }: NavigationOptions): TemplateResult | typeof nothing {
  const entries = sections.filter(({ parts }) => parts.length > 0);
  const read = entries.find(({ key }) => key === current) ?? entries[0];
  if (!read || entries.length < 2) return nothing;
  const labelOf = ({ key }: DashboardSection) => text.dashboardSection[key].label;
  return html`<nav class="navigation" part="navigation" aria-label=${text.dashboard.navigation}>
    <button type="button" class="button opener" part="navigation-button" popovertarget="entries" @keydown=${arrowOpens}>
      <span .textContent=${labelOf(read)}></span>${toolIcon('chevron')}
    </button>
    <ul id="entries" class="entries" part="entries" role="list" popover="auto" @beforetoggle=${menu.onToggle}>
      ${entries.map(
        (entry) =>
          html`<li>
            <button
              type="button"
              class="entry"
              part=${entry === read ? 'entry current' : 'entry'}
              aria-current=${entry === read ? 'location' : nothing}
              @click=${() => go(entry.key)}
            >
              <span .textContent=${labelOf(entry)}></span>
            </button>
          </li>`,
      )}
    </ul>
  </nav>`;
}
