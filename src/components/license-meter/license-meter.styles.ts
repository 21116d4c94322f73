import { css } from 'lit';

/** The look of license bars and of the figures in their tooltip. */
export const licenseMeterStyles = css`
  .meter {
    position: relative;
    display: flex;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 48px;
    block-size: 8px;
    border-radius: 4px;
    outline-offset: 3px;
  }

  .meter:focus-visible {
    outline: 2px solid var(--_focus);
  }

  .segments {
    display: flex;
    flex: 1;
    overflow: hidden;
    border-radius: inherit;
  }

  /* What there is shows, were it one of a million: the others give way. */
  .segment {
    box-sizing: border-box;
    flex: 0 1 auto;
    border: 0 solid var(--_surface);
  }

  .segment.used {
    inline-size: calc(var(--_share-used) * 100%);
    min-inline-size: min(2px, var(--_share-used) * 1e9px);
    background: var(--_used);
  }

  .segment.unused {
    inline-size: calc(var(--_share-unused) * 100%);
    min-inline-size: min(2px, var(--_share-unused) * 1e9px);
    background: var(--_assigned);
  }

  .segment.available {
    inline-size: calc(var(--_share-available) * 100%);
    min-inline-size: min(2px, var(--_share-available) * 1e9px);
    background: var(--_available);
  }

  .segment.overage {
    --_hatch: color-mix(in oklab, var(--_overage) 35%, var(--_surface));
    inline-size: calc(var(--_share-overage) * 100%);
    min-inline-size: min(2px, var(--_share-overage) * 1e9px);
    background: repeating-linear-gradient(-45deg, var(--_overage) 0 3px, var(--_hatch) 3px 6px);
  }

  .limit {
    position: absolute;
    inset-block: -3px;
    inset-inline-start: calc(var(--_share-limit) * 100% - 1px);
    inline-size: 2px;
    border-radius: 1px;
    background: var(--_text);
  }

  .limit[hidden] {
    display: none;
  }

  /* One element, since a table has many: layers of plain colors, whose widths are written beside it. No shorthands: a browser reads those anew for each bar. */
  .meter-line {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 8px;
    border-radius: 4px;
    background-color: var(--_available);
    background-image: linear-gradient(var(--_used), var(--_used)), linear-gradient(var(--_assigned), var(--_assigned));
    background-repeat: no-repeat;
  }

  .meter-line:dir(rtl) {
    background-position: right;
  }

  /* Nothing is available: between what is assigned within the total and the hatch stands the mark at 100 %. */
  .meter-line.over {
    --_hatch: color-mix(in oklab, var(--_overage) 35%, var(--_surface));
    background-color: transparent;
    background-image:
      linear-gradient(var(--_used), var(--_used)), linear-gradient(var(--_assigned), var(--_assigned)),
      linear-gradient(var(--_text), var(--_text)),
      repeating-linear-gradient(-45deg, var(--_overage) 0 3px, var(--_hatch) 3px 6px);
    background-position: 0, 0, calc(var(--_limit) * (100% + 2px)), 0;
  }

  .meter-line.over:dir(rtl) {
    background-position: right, right, calc((1 - var(--_limit)) * 100% - var(--_limit) * 2px), right;
  }

  .meter.none,
  .meter-line.none {
    border: 1px dashed var(--_control-border);
    background: none;
  }

  .figures {
    display: grid;
    grid-template-columns: auto auto auto;
    gap: 2px 16px;
  }

  .figure-name {
    display: flex;
    gap: 8px;
    align-items: center;
  }

  .figure {
    text-align: right;
    font-variant-numeric: tabular-nums;
  }

  .figures-note {
    display: block;
    padding-block-start: 4px;
    color: var(--_text-muted);
    font-size: 12px;
  }

  .swatch {
    inline-size: 8px;
    block-size: 8px;
    border-radius: 2px;
  }

  .swatch.used {
    background: var(--_used);
  }

  .swatch.unused {
    background: var(--_assigned);
  }

  .swatch.available {
    background: var(--_available);
  }

  .swatch.overage {
    background: var(--_overage);
  }

  /* System colors: used is solid, assigned outlined, available empty, overage hatched. */
  @media (forced-colors: active) {
    .meter,
    .meter-line,
    .swatch {
      --_used: CanvasText;
      --_assigned: GrayText;
      --_available: Canvas;
      --_overage: Highlight;
      --_hatch: Canvas;
      --_text: CanvasText;
      outline: 1px solid CanvasText;
      forced-color-adjust: none;
    }

    .swatch.total {
      outline: none;
    }
  }

  @media print {
    .meter,
    .meter-line,
    .swatch {
      print-color-adjust: exact;
    }
  }
`;
