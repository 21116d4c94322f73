import { css } from 'lit';
import { namesAligned, visuallyHidden } from '../../styles/controls.js';
import { chartThemeStyles } from '../../charts/chart-theme.js';
import { chartFrameStyles, iconsAlone } from './chart-frame.styles.js';
import { tooltipStyles } from '../tooltip/tooltip.styles.js';

/** The look of a chart view. */
export const chartViewStyles = [
  chartThemeStyles,
  namesAligned,
  tooltipStyles,
  chartFrameStyles,
  css`
    :host {
      display: block;
      position: relative;
      contain: inline-size layout style;
      font-size: 14px;
      line-height: 20px;
      color: var(--_text);
    }

    :host([hidden]),
    [hidden] {
      display: none !important;
    }

    *,
    ::before {
      box-sizing: border-box;
    }

    ${visuallyHidden}

    .icon {
      flex: none;
      inline-size: 16px;
      block-size: 16px;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    :focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }

    button {
      font: inherit;
      font-size: 13px;
      color: var(--_text-muted);
      background: none;
      border: 1px solid transparent;
      border-radius: var(--_radius-control);
      cursor: pointer;
    }

    button:hover:not(:disabled) {
      color: var(--_text);
      background: var(--_hover);
    }

    button:disabled {
      cursor: default;
      opacity: 0.4;
    }

    .legend-entry {
      color: var(--_text);
    }

    .legend-entry[aria-pressed='false'] {
      color: var(--_text-muted);
      text-decoration: line-through;
    }

    .legend-entry[aria-pressed='false'] .swatch {
      opacity: 0.3;
    }

    .failure .tool {
      border-color: var(--_control-border);
    }

    .legend-rows[aria-pressed='true'],
    .tool[aria-pressed='true'] {
      color: var(--_text);
      background: var(--_hover);
      border-color: var(--_border);
    }

    .segmented button {
      min-block-size: 26px;
      padding: 1px 10px;
      border: 0;
    }

    .segmented button[aria-pressed='true'] {
      color: var(--_text);
      background: var(--_track);
    }

    .files {
      position: fixed;
      inset: auto;
      margin: 0;
      padding: 4px;
      color: var(--_text);
      background: var(--_surface-raised);
      border: 1px solid var(--_border);
      border-radius: var(--_radius-control);
      box-shadow: var(--_shadow);
    }

    .file {
      display: block;
      inline-size: 100%;
      min-block-size: 32px;
      padding: 4px 12px;
      color: var(--_text);
      text-align: start;
    }

    /* The plot */

    .plot {
      block-size: 248px;
      overflow: clip;
      overflow-clip-margin: 4px;
      forced-color-adjust: none;
    }

    @media screen {
      .figures-twin > .late {
        display: none;
      }
    }

    .visually-hidden table {
      inline-size: 800px;
      table-layout: fixed;
    }

    .plot.zoomable {
      cursor: crosshair;
      touch-action: pan-y;
    }

    .drawing {
      position: absolute;
      inset: 0;
      /* Only the plot itself hears the pointer. */
      pointer-events: none;
      /* The layout has mirrored everything already; SVG would mirror the texts' anchors once more. */
      direction: ltr;
      /* What nobody sees is drawn when it comes near the viewport: whoever hears the chart has the table. */
      content-visibility: var(--_off-screen, visible);
      overflow: clip;
      overflow-clip-margin: 4px;
    }

    .band {
      position: absolute;
      border-radius: 3px;
      background: color-mix(in srgb, var(--_chart-text) 7%, transparent);
      pointer-events: none;
    }

    .ring {
      position: absolute;
      pointer-events: none;
    }

    .chosen {
      position: absolute;
      outline: 2px solid var(--_brand-mark);
      outline-offset: 1px;
      border-radius: 3px;
      pointer-events: none;
    }

    /* A point of a line is a box without size. */
    .ring::before {
      content: '';
      position: absolute;
      inset: -6px;
      min-block-size: 12px;
      border: 2px solid var(--_chart-text);
      border-radius: 6px;
    }

    /* The tooltip */

    .tooltip {
      pointer-events: none;
      padding: 8px 12px;
    }

    .readout-title {
      margin-block-end: 4px;
      font-weight: 600;
    }

    .readout-rows {
      display: grid;
      grid-template-columns: auto 1fr auto;
      gap: 2px 8px;
    }

    .readout-row {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      align-items: center;
      color: var(--_text-muted);
    }

    .readout-row.current {
      color: var(--_text);
      font-weight: 600;
    }

    .readout-value {
      padding-inline-start: 12px;
      color: var(--_text);
      text-align: right;
    }

    /* The figures as a table */

    .figures {
      margin-block-start: 4px;
      max-block-size: 420px;
      overflow: auto;
      border-block: 1px solid var(--_border);
    }

    table {
      inline-size: 100%;
      border-spacing: 0;
      font-size: 13px;
      font-variant-numeric: tabular-nums;
    }

    caption {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    th,
    td {
      padding: 6px 12px;
      text-align: start;
      font-weight: 400;
      border-block-start: 1px solid var(--_border);
    }

    .figures thead th {
      position: sticky;
      inset-block-start: 0;
    }

    thead th {
      color: var(--_text-muted);
      background: var(--_surface);
      border-block-start: 0;
      box-shadow: 0 1px var(--_border);
      vertical-align: bottom;
    }

    /* A week in one line: so the newest are seen without scrolling. */
    tbody th {
      white-space: nowrap;
    }

    /* Figures are compared digit by digit, which are written from left to right in every language. */
    tr .number {
      text-align: right;
      white-space: nowrap;
    }

    thead .number {
      white-space: normal;
    }

    .reason {
      padding: 4px 12px;
      color: var(--_text-muted);
      font-size: 12px;
      line-height: 16px;
    }

    .tooltip .reason {
      padding: 4px 0 0;
    }

    .failure {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
      padding-block: 8px;
      color: var(--_text-muted);
    }

    /* The skeleton waits until there is a drawing. */
    .drawing:not(:empty) ~ .bones {
      display: none;
    }

    /* No container query: each chart would be styled by itself then, in the middle of a layout. */
    ${iconsAlone(css`.narrow ~ .bar`)}

    .narrow ~ * :is(th, td) {
      padding: 6px 8px;
    }

    @media (forced-colors: active) {
      .legend-entry[aria-pressed='false'] {
        color: GrayText;
      }

      .legend-rows[aria-pressed='true'],
      .tool[aria-pressed='true'],
      .segmented button[aria-pressed='true'] {
        border: 1px solid Highlight;
      }

      .swatch {
        forced-color-adjust: none;
      }

      .ring::before {
        border-color: Highlight;
      }

      .chosen {
        outline-color: Highlight;
      }

      .band {
        background: none;
        border-inline: 1px solid Highlight;
      }

      .bone {
        background: GrayText;
      }
    }

    @media print {
      .tools,
      .ring,
      .chosen,
      .band {
        display: none;
      }

      /* The drawing was made for the window: the page scales it. */
      .plot {
        block-size: auto !important;
        overflow: visible;
      }

      .drawing {
        position: static;
        content-visibility: visible;
        overflow: visible;
      }

      /* What could not be drawn before the page was printed: the figures are there. */
      .plot:has(> .drawing:empty) {
        display: none;
      }

      .plot:has(> .drawing:empty) ~ .figures-twin {
        position: static;
        inline-size: auto;
        block-size: auto;
        margin: 0;
        overflow: visible;
        clip-path: none;
        white-space: normal;
      }

      .figures-twin table {
        inline-size: 100%;
        table-layout: auto;
      }

      .figures {
        max-block-size: none;
        overflow: visible;
      }

      .drawing > div,
      .drawing svg {
        position: static !important;
        inline-size: 100% !important;
        block-size: auto !important;
      }
    }
  `,
];
