import { css } from 'lit';

export const styles = css`
  .surface {
    /* Of each table only the beginning is on paper: a report is read. */
    --_printed-rows: 12;
  }
  .dashboard {
    container: dashboard / inline-size;
    padding: 0 16px 16px;
  }
  .section-header {
    align-items: flex-start;
  }
  .section-heading,
  .section-header ::slotted([slot='heading']) {
    font-size: 20px;
    line-height: 32px;
  }
  .age {
    margin: 0;
    padding-block: 8px;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .window {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .window-label {
    color: var(--_text-muted);
    font-size: 13px;
  }
  .controls > [part='product-switch'],
  .band > [part='product-switch'] {
    min-inline-size: 184px;
    min-block-size: 36px;
  }
  .printed {
    display: none;
  }

  /* The way to each section: above, unless there is room at the side. */
  .navigation {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    margin-block-end: 8px;
    padding-block: 8px;
    background: var(--_surface);
  }
  .opener {
    max-inline-size: 100%;
  }
  .opener > span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .entries {
    margin: 0;
    padding: 4px;
    list-style: none;
  }
  .entries[popover] {
    position: fixed;
    inset: auto;
    max-inline-size: var(--_room-inline);
    max-block-size: var(--_side-block, var(--_room-block));
    overflow: hidden auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow);
    color: var(--_text);
  }
  .entry {
    inline-size: 100%;
    min-block-size: 32px;
    padding: 6px 12px;
    border: 0;
    border-radius: var(--_radius-control);
    background: transparent;
    color: var(--_text-muted);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .entry:hover {
    background: var(--_hover);
    color: var(--_text);
  }
  .entry[aria-current] {
    background: var(--_brand-tint);
    color: var(--_text);
    font-weight: 600;
    box-shadow: inset 2px 0 var(--_brand-mark);
  }
  .entry[aria-current]:dir(rtl) {
    box-shadow: inset -2px 0 var(--_brand-mark);
  }

  /* As many sections side by side as have room for their tables, three at most. */
  .sections {
    display: flex;
    flex-wrap: wrap;
    align-content: flex-start;
    gap: 40px 24px;
    min-inline-size: 0;
  }
  .section {
    display: flex;
    flex: 1 1 max(940px, 31%);
    flex-direction: column;
    container: section / inline-size;
    min-inline-size: 0;
    max-inline-size: 100%;
    /* What stands above stays above. */
    scroll-margin-block-start: 56px;
  }
  .section.wide,
  .band {
    flex-basis: 100%;
  }
  .section-title {
    font-size: 18px;
    line-height: 24px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .lead {
    max-inline-size: 100ch;
    margin: 4px 0 0;
    color: var(--_text-muted);
    text-wrap: pretty;
  }
  .parts {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-content: flex-start;
    gap: 16px;
    margin-block-start: 12px;
  }
  .place {
    display: grid;
    flex: 1 1 100%;
    min-inline-size: 0;
    container-type: inline-size;
  }
  .place > ::part(surface) {
    block-size: 100%;
  }
  /* Cards stand for themselves. */
  .place > [part~='kpi-group']::part(surface) {
    padding: 0;
    border: 0;
  }
  .band {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding: 12px 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_hover);
  }

  /* The heights that elements will have, while their code or their words are on their way. */
  .place {
    --_wide: 742px;
    --_narrow: 846px;
  }
  .place.kpi-group {
    --_wide: 158px;
    --_narrow: 456px;
  }
  .place.overview {
    --_narrow: 726px;
  }
  .place.recent {
    --_narrow: 300px;
  }
  .place.low-assignment {
    --_narrow: 598px;
  }
  .place.customer-list {
    --_wide: 674px;
    --_narrow: 762px;
  }
  /* A line more or less in a card: tables side by side begin at the same height. */
  @container section (width >= 480px) {
    .place.kpi-group {
      min-block-size: 172px;
    }
  }
  .place > * {
    --_kept: var(--_wide);
  }
  @container (width < 948px) {
    .place.overview > * {
      --_kept: 300px;
    }
  }
  @container (width < 480px) {
    .place > *,
    .place.overview > * {
      --_kept: var(--_narrow);
    }
  }
  .awaited,
  .place > :not(:defined) {
    display: block;
    min-block-size: var(--_kept);
  }
  .place > :state(wordless) {
    min-block-size: var(--_kept);
  }
  .awaited {
    padding: 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
  }

  @container dashboard (width >= 1080px) {
    .frame {
      display: grid;
      grid-template-columns: 184px minmax(0, 1fr);
      gap: 24px;
    }
    .navigation {
      inset-block-start: 16px;
      align-self: start;
      margin: 0;
      max-block-size: calc(100dvb - 32px);
      padding: 0;
      overflow: hidden auto;
    }
    .opener {
      display: none;
    }
    .entries[popover] {
      display: block;
      position: static;
      inline-size: auto;
      max-block-size: none;
      padding: 0;
      border: 0;
      background: transparent;
      box-shadow: none;
    }
    .section {
      scroll-margin-block-start: 16px;
    }
  }

  /* Charts side by side; key figures and charts beside the table to which they belong. */
  @container section (width >= 1000px) {
    .place.calling-quality-chart,
    .place.endpoint-quality-chart {
      flex-basis: 480px;
    }
  }
  @container section (width >= 1300px) {
    .place.kpi-group:not(:only-child) {
      flex: 0 0 280px;
    }
    .place.kpi-group ~ .place {
      flex-basis: 900px;
    }
    .place.calling-usage-chart {
      flex-basis: 480px;
    }
    .place:is(.calling-quality-table, .calling-usage-table) {
      flex: 2 1 800px;
    }
  }

  @media (forced-colors: active) {
    .entry[aria-current] {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }

  @media print {
    .surface {
      border: 0;
      break-inside: auto;
    }
    .controls,
    .age,
    .navigation,
    .band {
      display: none;
    }
    .dashboard,
    .section,
    .place {
      container-type: normal;
    }
    .dashboard,
    .section-header {
      padding-inline: 0;
    }
    .frame,
    .sections,
    .section,
    .parts,
    .place {
      display: block;
    }
    .printed {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
      margin: 0 0 16px;
      color: var(--_text-muted);
    }
    .section ~ .section {
      break-before: page;
    }
    .section-title,
    .lead {
      break-after: avoid;
    }
    .place {
      margin-block-end: 16px;
    }
    .place > ::part(surface) {
      block-size: auto;
    }
    .awaited {
      min-block-size: 0;
      padding: 0;
    }
  }
`;
