import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { drawnIcon, icon } from '../../core/element/icons.js';
import { windowChoices } from '../../core/hub/settings.js';
import type { WindowDays } from '../../core/hub/settings.js';
import type { Formats } from '../../core/texts/formats.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { DashboardTexts } from '../../locales/dashboard-texts.js';

/** What the header's controls show and tell. */
export interface ControlsOptions {
  readonly text: CommonTexts & DashboardTexts;
  readonly formats: Formats;
  readonly windowDays: WindowDays;
  readonly productSwitch: unknown;
  readonly isRefreshing: boolean;
  readonly isPreparing: boolean;
  chooseWindow(days: WindowDays): void;
  refresh(): void;
  print(): void;
}

const printer = 'M4.5 6V2.5h7V6 M4.5 12h-2V6h11v6h-2 M4.5 9.5h7v4h-7z';

/** What counts for all sections, and what can be done with all of them. */
export function controls(options: ControlsOptions): TemplateResult {
  const { text, productSwitch, isRefreshing, isPreparing, refresh, print } = options;
  return html`<div class="controls" part="controls">
    ${productSwitch} ${windowChoice(options)}
    <button
      type="button"
      class="button"
      part="refresh-button"
      aria-disabled=${isRefreshing ? 'true' : nothing}
      @click=${refresh}
    >
      ${icon('refresh')}<span .textContent=${text.action.refresh}></span>
    </button>
    <button
      type="button"
      class="button"
      part="print-button"
      aria-disabled=${isPreparing ? 'true' : nothing}
      @click=${print}
    >
      ${drawnIcon(printer)}<span .textContent=${text.dashboard.print}></span>
    </button>
  </div>`;
}

function windowChoice({ text, formats, windowDays, chooseWindow }: ControlsOptions): TemplateResult {
  const choose = ({ currentTarget }: Event) =>
    chooseWindow(Number((currentTarget as HTMLSelectElement).value) as WindowDays);
  return html`<label class="window"
    ><span class="window-label" .textContent=${text.dashboard.period}></span>
    <select class="field" part="window" .value=${String(windowDays)} @change=${choose}>
      ${windowChoices.map(
        (days) =>
          html`<option
            value=${days}
            ?selected=${days === windowDays}
            .textContent=${text.dashboard.days(formats.count(days))}
          ></option>`,
      )}
    </select></label
  >`;
}

/** What paper says at its top. */
export interface PrintedFacts {
  /** The partner's name; undefined: it is not known. */
  readonly partner: string | undefined;
  /** The day of the printing, `YYYY-MM-DD`. */
  readonly date: string;
  readonly product: string;
  readonly windowDays: number;
}

/** Of whom, when and of what a report is: it stands on paper only. */
export function printedFacts(facts: PrintedFacts, { text, formats }: Pick<ControlsOptions, 'text' | 'formats'>) {
  const { dashboard } = text;
  const lines = [
    facts.partner && dashboard.printedFor(facts.partner),
    dashboard.printedOn(formats.date(facts.date)),
    dashboard.printedOf(facts.product, dashboard.days(formats.count(facts.windowDays))),
  ];
  return html`<p class="printed" part="printed">
    ${lines.map((line) => (line ? html`<span><bdi .textContent=${line}></bdi></span>` : nothing))}
  </p>`;
}
