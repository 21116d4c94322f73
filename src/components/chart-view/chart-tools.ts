import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ChartViewTexts } from './chart-texts.js';
import type { ButtonMenu } from '../overlay/button-menu.js';

/** The kinds of file that a chart can be saved as. */
export type ChartFile = 'csv' | 'svg' | 'png';

/** What the tools show and do. */
export interface ToolParts {
  readonly text: ChartViewTexts;
  /** The table is shown instead of the drawing. */
  readonly asTable: boolean;
  /** The drawing failed: there is a table only. */
  readonly tableOnly: boolean;
  /** Stacks are shown as shares; undefined when they cannot be. */
  readonly asShares: boolean | undefined;
  /** What zooming can do; undefined when there is too little to zoom into. */
  readonly zoom: { readonly canZoomIn: boolean; readonly canZoomOut: boolean } | undefined;
  /** The menu of the files that it can be saved as. */
  readonly files: ButtonMenu;
  showTable(shown: boolean): void;
  showShares(shown: boolean): void;
  zoomBy(factor: 0.5 | 2): void;
  save(file: ChartFile): void;
}

/** The buttons beside the legend. Their icons stand in the template itself: a template for each of them would cost as much as the button. */
export function chartTools(parts: ToolParts): TemplateResult {
  const { text, asTable, tableOnly } = parts;
  return html`<div class="tools" part="tools">
    ${tableOnly || asTable ? nothing : zoomTools(parts)} ${shareSwitch(parts)}
    ${
      tableOnly
        ? nothing
        : html`<button
            type="button"
            class="tool"
            part="button"
            aria-pressed=${asTable ? 'true' : 'false'}
            @click=${() => parts.showTable(!asTable)}
          >
            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M2.5 3h11v10h-11zM2.5 6.4h11M2.5 9.7h11M7 6.4V13" />
            </svg>
            <span .textContent=${text.showTable}></span>
          </button>`
    }
    <button type="button" class="tool" part="button" popovertarget="files">
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 2.5v7.5M4.8 7 8 10.2 11.2 7M2.8 13.2h10.4" />
      </svg>
      <span .textContent=${text.download}></span>
    </button>
    <div id="files" class="files" popover="auto" @beforetoggle=${parts.files.onToggle}>
      ${fileButton('csv', parts)}${tableOnly ? nothing : html`${fileButton('svg', parts)}${fileButton('png', parts)}`}
    </div>
  </div>`;
}

function fileButton(file: ChartFile, { text, save }: ToolParts): TemplateResult {
  return html`<button
    type="button"
    class="file"
    data-file=${file}
    popovertarget="files"
    popovertargetaction="hide"
    @click=${() => save(file)}
  >
    <span .textContent=${text[file]}></span>
  </button>`;
}

function shareSwitch({ text, asShares, showShares }: ToolParts): TemplateResult | typeof nothing {
  if (asShares === undefined) return nothing;
  const choice = (label: string, shares: boolean) =>
    html`<button
      type="button"
      aria-pressed=${shares === asShares ? 'true' : 'false'}
      @click=${() => showShares(shares)}
    >
      <span .textContent=${label}></span>
    </button>`;
  return html`<div class="segmented" role="group" aria-label=${text.unit}>
    ${choice(text.counts, false)}${choice(text.shares, true)}
  </div>`;
}

function zoomTools({ text, zoom, zoomBy }: ToolParts): TemplateResult | typeof nothing {
  if (!zoom) return nothing;
  return html`<button
      type="button"
      class="tool"
      part="button"
      aria-label=${text.zoomOut}
      ?disabled=${!zoom.canZoomOut}
      @click=${() => zoomBy(2)}
    >
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 8h9" />
      </svg>
    </button>
    <button
      type="button"
      class="tool"
      part="button"
      aria-label=${text.zoomIn}
      ?disabled=${!zoom.canZoomIn}
      @click=${() => zoomBy(0.5)}
    >
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 3v10M3 8h10" />
      </svg>
    </button>`;
}
