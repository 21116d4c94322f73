import { css } from 'lit';

export const styles = css`
  .surface {
    container-type: inline-size;
  }
  .rows,
  .reasons,
  .part-lines {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  p {
    margin: 0;
  }
  .head,
  .row {
    display: grid;
    grid-template-columns: 52px minmax(0, 1fr);
    gap: 8px 12px;
    padding: 12px 16px;
  }
  .row,
  .more,
  .ranking,
  .cut-lines {
    border-block-start: 1px solid var(--_border);
  }
  .head {
    padding-block: 0 8px;
    align-items: baseline;
    color: var(--_text-muted);
  }
  /* Without a heading above it. */
  .headless ~ .head {
    padding-block-start: 12px;
  }
  .weight-label {
    font-size: 12px;
  }
  .weight {
    display: grid;
    gap: 4px;
    align-content: start;
  }
  .points {
    font-size: 20px;
    font-weight: 600;
    line-height: 24px;
    font-variant-numeric: tabular-nums;
  }
  .meter {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    border-radius: 2px;
  }
  :dir(rtl) > .meter {
    transform: scaleX(-1);
  }
  .track {
    fill: var(--_track);
  }
  .filled {
    fill: var(--_brand-mark);
  }
  /* Where there is little room the reasons begin below the weight. */
  .content {
    display: contents;
  }
  .name {
    font-weight: 600;
    line-height: 24px;
  }
  .name .door {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
    overflow-wrap: anywhere;
  }
  .door {
    min-block-size: 24px;
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_brand-text);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .door:hover {
    text-decoration-thickness: 2px;
  }
  .name .door {
    color: var(--_text);
  }
  /* A name that stands alone needs no line; what stands beside a sentence does. */
  .name .door:not(:hover) {
    text-decoration: none;
  }
  .reasons {
    display: grid;
    grid-column: 1 / -1;
    gap: 12px;
    min-inline-size: 0;
  }
  .reason {
    --_tone: var(--_text-muted);
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto;
    gap: 4px 8px;
    align-items: start;
  }
  .reason.danger {
    --_tone: var(--_danger-text);
  }
  .reason.warning {
    --_tone: var(--_warning-text);
  }
  .reason.info {
    --_tone: var(--_info-text);
  }
  .rule-icon {
    display: grid;
    block-size: 20px;
    place-items: center;
    color: var(--_tone);
  }
  .told {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .rule {
    color: var(--_tone, var(--_text));
    font-weight: 600;
  }
  .do {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: center;
    color: var(--_text-muted);
  }
  .reason-points {
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 20px;
    font-variant-numeric: tabular-nums;
  }
  .setting-aside {
    display: contents;
  }
  .setting-aside > .quiet {
    grid-column: 2 / -1;
    justify-self: start;
  }
  .quiet {
    min-block-size: 28px;
    padding: 2px 10px;
    font-size: 13px;
    border-color: var(--_border);
    color: var(--_text-muted);
  }
  .quiet:hover,
  .quiet[aria-expanded='true'] {
    color: var(--_text);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    color: var(--_text-muted);
  }
  .more,
  .ranking,
  .part-lines {
    padding: 8px 16px;
  }
  .part-lines {
    display: grid;
    gap: 8px 24px;
  }
  .cut-lines {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 380px), 1fr));
    font-size: 13px;
  }
  .part-line {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    min-inline-size: 0;
    color: var(--_text-muted);
  }
  .missing-lines {
    padding-block: 0 12px;
  }
  .missing-code {
    padding: 0 16px 12px;
  }
  .part-line.failed {
    color: var(--_warning-text);
  }
  .part-words {
    flex: 1 1 20ch;
    overflow-wrap: anywhere;
  }
  .part-line .tracking {
    flex-basis: 100%;
  }
  .ranking > summary {
    color: var(--_text-muted);
    cursor: pointer;
  }
  .row-bone {
    block-size: 40px;
    margin: 14px 16px;
  }
  @container (width >= 640px) {
    .content {
      display: grid;
      gap: 8px;
      align-content: start;
      min-inline-size: 0;
    }
    .reason {
      grid-template-columns: 16px minmax(0, 1fr) 4ch auto;
    }
    .setting-aside > .quiet {
      grid-column: auto;
    }
    .reason-points {
      line-height: 28px;
      text-align: end;
    }
  }
  /* What to do stands beside the sentence where both fit. */
  @container (1280px <= width < 1800px) {
    .reason .told {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 0 24px;
    }
  }
  /* Still wider, customers stand side by side, in their order from row to row. */
  @container (width >= 1800px) {
    .rows {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (width >= 2700px) {
    .rows {
      grid-template-columns: 1fr 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .name .door:not(:hover),
    .door {
      color: LinkText;
      text-decoration: underline;
    }
    .track {
      fill: Canvas;
    }
    .filled {
      fill: CanvasText;
    }
    .meter {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .setting-aside {
      display: none;
    }
    .row {
      break-inside: avoid;
    }
  }
`;
