import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { shapeOf } from '../../charts/chart-layout.js';
import type { ChartModel } from '../../charts/chart-model.js';
import type { ChartCursor } from './chart-cursor.js';
import { chartSkeleton } from './chart-skeleton.js';
import type { ChartViewTexts } from './chart-texts.js';

/** What a drawing shows. */
interface PlotParts {
  readonly model: ChartModel;
  readonly text: ChartViewTexts;
  readonly cursor: ChartCursor;
  readonly label: string;
  /** The trend sentence above it. */
  readonly summary: string;
  readonly canZoom: boolean;
  /** The drawing is not here yet. */
  readonly mustWait: boolean;
  /** The table is shown instead. */
  readonly isHidden: boolean;
}

/** The drawing with its cursor: one stop for the keyboard, whose arrows walk through the figures. */
export function chartPlot(parts: PlotParts): TemplateResult {
  const { model, text, cursor, canZoom } = parts;
  const keys = canZoom ? `${text.keys} ${text.zoomKeys}` : text.keys;
  return html`<div
    class="plot ${canZoom ? 'zoomable' : ''}"
    part="plot"
    role="application"
    aria-roledescription=${text.role}
    aria-label=${parts.label}
    aria-describedby=${parts.summary ? 'summary keys' : 'keys'}
    tabindex="0"
    ?hidden=${parts.isHidden}
    @pointerdown=${cursor.onPointer}
    @pointermove=${cursor.onPointer}
    @pointerup=${cursor.onPointer}
    @pointerleave=${cursor.onPointer}
    @pointercancel=${cursor.onPointer}
    @click=${cursor.onPointer}
    @keydown=${(event: KeyboardEvent) => cursor.onKey(event)}
    @focus=${() => cursor.onFocus()}
    @blur=${() => cursor.hide()}
  >
    <div class="drawing" aria-hidden="true"></div>
    ${parts.mustWait ? chartSkeleton(shapeOf(model)) : nothing} ${cursor.marks()}
    <div class="visually-hidden" id="keys" .textContent=${keys}></div>
  </div>`;
}
