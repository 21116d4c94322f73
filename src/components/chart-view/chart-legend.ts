import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { ChartColor, LegendEntry } from '../../charts/chart-model.js';
import { patternSize, patternTile } from '../../charts/chart-patterns.js';

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
}

/** A button for each entry, pressed while its series are shown. A single entry needs no legend. */
export function chartLegend({
  entries,
  hidden,
  patterned,
  label,
  toggle,
}: LegendParts): TemplateResult | typeof nothing {
  if (entries.length < 2) return nothing;
  return html`<div class="legend" part="legend" role="group" aria-label=${label}>
    ${entries.map(
      (entry) =>
        html`<button
          type="button"
          class="legend-entry"
          part="legend-entry"
          aria-pressed=${hidden.has(entry.key) ? 'false' : 'true'}
          @click=${() => toggle(entry.key)}
        >
          ${swatch({ ...entry, patterned })}<bdi>${entry.label}</bdi>
        </button>`,
    )}
  </div>`;
}

/** The sign of a series: a piece of its line or of its area. */
export function swatch({
  color,
  mark,
  patterned,
}: {
  color: ChartColor;
  mark: 'bar' | 'line' | 'none';
  patterned: boolean;
}): TemplateResult {
  const ink = `var(--_chart-${color})`;
  const tile = patternTile(color, patterned);
  const id = `swatch-${color}`;
  return html`<svg class="swatch" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${
      mark === 'line'
        ? svg`<path d="M1 6H11" stroke=${ink} stroke-width="3" stroke-linecap="round"/>`
        : tile
          ? svg`<pattern id=${id} width=${patternSize} height=${patternSize} patternUnits="userSpaceOnUse"
            ><path d=${tile} stroke=${ink} stroke-width="1.5" fill="none"/></pattern
          ><rect x="0.5" y="0.5" width="11" height="11" rx="2" fill=${`url(#${id})`} stroke=${ink}/>`
          : svg`<rect width="12" height="12" rx="2.5" fill=${ink}/>`
    }
  </svg>`;
}
