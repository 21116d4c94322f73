import { css } from 'lit';

export const styles = css`
  .surface {
    container-type: inline-size;
  }
  .rows,
  .reasons,
  .part-lines,
  .set-aside-list,
  .rules {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  p {
    margin: 0;
  }
  .count {
    padding: 0 16px 8px;
    color: var(--_text-muted);
  }
  .row {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr);
    gap: 4px 12px;
    padding: 12px 16px;
    border-block-start: 1px solid var(--_border);
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
    fill: var(--_brand);
  }
  .content {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
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
    color: var(--_text);
    overflow-wrap: anywhere;
  }
  .door {
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_brand);
    font: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .door:hover {
    text-decoration: underline;
  }
  .reasons {
    display: grid;
    gap: 12px;
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
    color: var(--_text-muted);
  }
  .do .door {
    margin-inline-start: 4px;
  }
  .reason-points {
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 20px;
    font-variant-numeric: tabular-nums;
  }
  .setting-aside {
    display: flex;
    flex-wrap: wrap;
    grid-column: 2 / -1;
    gap: 8px;
    align-items: center;
  }
  .quiet {
    min-block-size: 28px;
    padding: 2px 10px;
    border-color: var(--_border);
    color: var(--_text-muted);
    font-size: 13px;
  }
  .quiet:hover,
  .quiet[aria-expanded='true'] {
    color: var(--_text);
  }
  .terms {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    min-inline-size: 0;
  }
  .terms .button {
    min-block-size: 28px;
    padding: 2px 10px;
    font-size: 13px;
    max-inline-size: 100%;
    white-space: normal;
    text-align: start;
  }
  .more,
  .set-aside,
  .ranking,
  .none-shown {
    padding: 8px 16px;
    border-block-start: 1px solid var(--_border);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    color: var(--_text-muted);
  }
  .none-shown {
    padding-block: 16px;
    color: var(--_text-muted);
  }
  .set-aside-line {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    color: var(--_text-muted);
  }
  .set-aside-item {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    padding-block: 8px;
  }
  .set-aside-item > .told {
    flex: 1 1 24ch;
  }
  .set-aside-name {
    font-weight: 600;
  }
  .not-kept {
    color: var(--_warning-text);
  }
  .part-lines {
    border-block-start: 1px solid var(--_border);
    padding-block: 8px;
  }
  .part-line {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    padding: 4px 16px;
    color: var(--_text-muted);
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
  .ranking > p {
    max-inline-size: 90ch;
    padding-block: 8px;
  }
  .rules {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 260px), 1fr));
    gap: 4px 16px;
    padding-block-end: 4px;
    color: var(--_text-muted);
  }
  .bones {
    display: grid;
  }
  .row-bone {
    block-size: 40px;
    margin: 14px 16px;
  }
  @container (width >= 640px) {
    .row {
      grid-template-columns: 52px minmax(0, 1fr);
      column-gap: 16px;
    }
    .reason {
      grid-template-columns: 16px minmax(0, 1fr) 4ch auto;
    }
    .setting-aside {
      grid-column: auto;
      justify-content: flex-end;
    }
    .reason-points {
      text-align: end;
    }
    /* The terms stand below the sentence, where there is room for them. */
    .setting-aside:has(.terms) {
      grid-column: 2 / -1;
    }
  }
  @container (width >= 1600px) {
    .told {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
    }
  }
  @media (forced-colors: active) {
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
    .setting-aside,
    .more .button,
    .set-aside-line .button {
      display: none;
    }
    .row {
      break-inside: avoid;
    }
  }
`;
