import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Component } from '../../core/element/component.js';
import { FocusKeeper } from '../../core/element/focus-keeper.js';
import { drawnIcon } from '../../core/element/icons.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import type { ChartViewTexts } from './chart-texts.js';
import { arrowOpens } from '../overlay/arrow-opens.js';
import { ButtonMenu } from '../overlay/button-menu.js';

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
  showTable(shown: boolean): void;
  showShares(shown: boolean): void;
  zoomBy(factor: 0.5 | 2): void;
  save(file: ChartFile): void;
}

/** The buttons beside the legend. */
export class ChartTools {
  /** The menu of the files that it can be saved as. */
  private readonly files: ButtonMenu;

  constructor(host: Component) {
    this.files = new ButtonMenu(host);
    new FocusKeeper(host, () => null);
  }

  render(parts: ToolParts): TemplateResult {
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
              ${tableIcon}<span .textContent=${text.showTable}></span>
            </button>`
      }
      <button type="button" class="tool" part="button" popovertarget="files" @keydown=${arrowOpens}>
        ${toolIcon('download')}<span .textContent=${text.download}></span>
      </button>
      <div id="files" class="files" popover="auto" @beforetoggle=${this.files.onToggle}>
        ${fileKinds(tableOnly).map(
          (file) =>
            html`<button
              type="button"
              class="file"
              data-file=${file}
              popovertarget="files"
              popovertargetaction="hide"
              @click=${() => parts.save(file)}
            >
              <span .textContent=${text[file]}></span>
            </button>`,
        )}
      </div>
    </div>`;
  }
}

function fileKinds(tableOnly: boolean): readonly ChartFile[] {
  return tableOnly ? ['csv'] : ['csv', 'svg', 'png'];
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

/** One that can be pressed no more leaves the focus to the other. */
function zoomTools({ text, zoom, zoomBy }: ToolParts): TemplateResult | typeof nothing {
  if (!zoom) return nothing;
  return html`<button
      type="button"
      class="tool"
      part="button"
      data-focus="zoom"
      aria-label=${text.zoomOut}
      ?disabled=${!zoom.canZoomOut}
      @click=${() => zoomBy(2)}
    >
      ${drawnIcon('M3.5 8h9')}
    </button>
    <button
      type="button"
      class="tool"
      part="button"
      data-focus="zoom"
      aria-label=${text.zoomIn}
      ?disabled=${!zoom.canZoomIn}
      @click=${() => zoomBy(0.5)}
    >
      ${toolIcon('add')}
    </button>`;
}

const tableIcon = drawnIcon('M2.5 3h11v10h-11zM2.5 6.4h11M2.5 9.7h11M7 6.4V13');
