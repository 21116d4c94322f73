import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ChartColor, LegendEntry } from '../../charts/chart-model.js';
import { fillName, lineDash, patternSize, tileOf } from '../../charts/chart-patterns.js';
import type { ChartFill } from '../../charts/chart-ramp.js';
import { icon } from '../../core/element/icons.js';

/** What the legend shows and does. */
export interface LegendParts {
  readonly entries: readonly LegendEntry[];
  /** Keys of the entries that are off. */
  readonly hidden: ReadonlySet<string>;
  /** Patterns instead of colors. */
  readonly patterned: boolean;
  /** Names the group. */
  readonly label: string;
  readonly toggle: (key: string) => void;
  /** What leads to the rows behind an entry; undefined: nothing does. */
  readonly leads?: ((key: string) => LegendLead | undefined) | undefined;
}

/** Leads to the rows behind an entry: those of its newest figure. */
export interface LegendLead {
  /** The figure, in words. */
  readonly label: string;
  readonly isChosen: boolean;
  choose(): void;
}

/** A button for each entry, pressed while its series are shown. A single entry needs no legend. */
export function chartLegend({
  entries,
  hidden,
  patterned,
  label,
  toggle,
  leads,
}: LegendParts): TemplateResult | typeof nothing {
  if (entries.length < 2) return nothing;
  return html`<div class="legend" part="legend" role="group" aria-label=${label}>
    ${entries.map(
      (entry) =>
        html`<span class="legend-item"
          ><button
            type="button"
            class="legend-entry"
            part="legend-entry"
            aria-pressed=${hidden.has(entry.key) ? 'false' : 'true'}
            @click=${() => toggle(entry.key)}
          >
            ${swatch({ ...entry, patterned })}<bdi .textContent=${entry.label}></bdi></button
          >${hidden.has(entry.key) ? nothing : leadButton(leads?.(entry.key))}</span
        >`,
    )}
  </div>`;
}

function leadButton(lead: LegendLead | undefined): TemplateResult | typeof nothing {
  if (!lead) return nothing;
  const { label, isChosen } = lead;
  return html`<button
    type="button"
    class="legend-rows"
    part="legend-rows"
    aria-label=${label}
    aria-pressed=${isChosen ? 'true' : 'false'}
    title=${label}
    @click=${() => lead.choose()}
  >
    ${icon('filter')}
  </button>`;
}

interface SwatchParts extends ChartFill {
  readonly mark: 'bar' | 'line' | 'none';
  readonly patterned: boolean;
}

/** The sign of a series: a piece of its line or of its area. Nothing, at the same width, for a series that is not drawn. */
export function swatch({ mark, patterned, ...fill }: SwatchParts): TemplateResult {
  if (mark === 'line') return lineSign(fill.color, patterned);
  if (mark === 'bar') return areaSign(fill, patterned);
  return html`<svg class="swatch" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"></svg>`;
}

function lineSign(color: ChartColor, patterned: boolean): TemplateResult {
  const dash = lineDash(color, patterned)?.join(' ') ?? nothing;
  return html`<svg class="swatch" viewBox="0 0 18 12" width="18" height="12" aria-hidden="true">
    <path
      d="M1.5 6H16.5"
      stroke=${ink(color)}
      stroke-width="3"
      stroke-linecap=${patterned ? 'butt' : 'round'}
      stroke-dasharray=${dash}
    />
  </svg>`;
}

function areaSign(fill: ChartFill, patterned: boolean): TemplateResult {
  const { color } = fill;
  const tile = tileOf(fill, patterned);
  if (!tile)
    return html`<svg class="swatch" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <rect width="12" height="12" rx="2.5" fill=${ink(color)} />
    </svg>`;
  const id = `swatch-${fillName(fill)}`;
  return html`<svg class="swatch" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <pattern id=${id} width=${patternSize} height=${patternSize} patternUnits="userSpaceOnUse">
      <path d=${tile.path} stroke=${ink(color)} stroke-width=${tile.width} stroke-linecap="round" fill="none" />
    </pattern>
    <rect x="0.5" y="0.5" width="11" height="11" rx="2" fill=${`url(#${id})`} stroke=${ink(color)} />
  </svg>`;
}

function ink(color: ChartColor): string {
  return `var(--_chart-${color})`;
}
