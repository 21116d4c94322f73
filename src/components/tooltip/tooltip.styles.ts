import { css } from 'lit';

/** The look of a tooltip: comes into an element with its first one. */
export const tooltipStyles = css`
  .tooltip {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(320px, var(--_room-inline, calc(100vw - 16px)));
    margin: 0;
    padding: 8px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-control);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow);
    color: var(--_text);
    font-size: 13px;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    line-height: 1.45;
    text-align: start;
    text-wrap: pretty;
    white-space: normal;
    overflow-wrap: anywhere;
    max-block-size: min(320px, var(--_room-block, calc(100vh - 16px)));
    overflow: hidden auto;
  }

  .tooltip > .line {
    display: block;
  }

  @media (forced-colors: active) {
    .tooltip {
      border-color: CanvasText;
    }
  }

  @media print {
    .tooltip {
      display: none;
    }
  }
`;
