import { css } from 'lit';

/** The look of the grid. */
export const grid = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    container-type: inline-size;
    color: var(--_text);
    font-size: 14px;
    line-height: 20px;
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
  }

  .scroller {
    --_is-narrow: 0;
    --_is-tight: 0;
    --_line-height: var(--_row-height, 44px);
    --_heading-height: var(--_line-height);
    --_head-height: var(--_row-height, 44px);
    position: relative;
    flex: 1 1 var(--_table-height, 572px);
    min-block-size: 132px;
    overflow: hidden auto;
    overflow-anchor: none;
    contain: strict;
    scrollbar-width: thin;
    scrollbar-color: var(--_control-border) transparent;
    border-block-start: 1px solid var(--_border);
  }

  /* Only columns that have no room scroll: a bar that comes for anything less takes room, so that another one comes. */
  @media screen {
    .scroller.sideways {
      overflow-x: auto;
    }
  }

  .table {
    inline-size: 100%;
  }

  /* The handle of the last column stands out by its half. */
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    overflow-x: clip;
    background: var(--_surface);
  }

  .head-row {
    position: relative;
    block-size: var(--_row-height, 44px);
    border-block-end: 1px solid var(--_border);
  }

  .body {
    position: relative;
    overflow: clip;
  }

  .row {
    position: absolute;
    inset-inline: 0;
    block-size: var(--_line-height);
    contain: strict;
    border-block-end: 1px solid var(--_border);
    cursor: pointer;
  }

  .row:hover {
    background: var(--_hover);
  }

  .row:is([aria-selected='true'], [aria-current='true']) {
    background: var(--_brand-tint);
  }

  .row[aria-current='true']::after {
    position: absolute;
    z-index: 2;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 3px;
    background: var(--_brand-mark);
    content: '';
  }

  .cell {
    position: absolute;
    inset-block: 0;
    overflow: hidden;
    padding-inline: var(--_cell-padding, 12px);
    line-height: calc(var(--_row-height, 44px) - 1px);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .row > .cell {
    contain: strict;
  }

  /* A table that scrolls sideways keeps the name and the actions in sight. */
  .overflows :is(.head-row, .row:not(.heading)) {
    display: flex;
    background: var(--_surface);
  }

  .overflows .row:hover {
    background: var(--_hover);
  }

  .overflows .row:is([aria-selected='true'], [aria-current='true']) {
    background: var(--_brand-tint);
  }

  .overflows :is(.cell.always, .cell.edge) {
    position: sticky;
    z-index: 1;
    flex: none;
    block-size: 100%;
    background: inherit;
  }

  .overflows .cell.always {
    box-shadow: 1px 0 0 var(--_border);
  }

  .overflows .cell.edge:last-child {
    inset-inline: auto 0;
    margin-inline-start: auto;
    box-shadow: -1px 0 0 var(--_border);
  }

  .overflows .cell:dir(rtl).always {
    box-shadow: -1px 0 0 var(--_border);
  }

  .overflows .cell:dir(rtl).edge:last-child {
    box-shadow: 1px 0 0 var(--_border);
  }

  .cell:first-child {
    padding-inline-start: 16px;
  }

  .cell.edge {
    padding-inline-start: 8px;
  }

  .cell.edge:first-child {
    padding-inline-start: 16px;
  }

  @container (width < 1100px) {
    .scroller {
      --_is-tight: 1;
      --_cell-padding: 8px;
    }
  }

  .cell.always {
    font-weight: 500;
  }

  /* Figures are compared digit by digit, which are written from left to right in every language. */
  .cell.end {
    text-align: right;
    font-variant-numeric: tabular-nums;
  }

  .row > .cell.drawn {
    display: flex;
    align-items: center;
    line-height: 20px;
  }

  .row > .cell.drawn.end {
    justify-content: right;
  }

  .cell:focus-visible,
  .section-heading:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
    border-radius: var(--_radius-control);
  }

  .text {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .row-link[href] {
    color: var(--_brand-text);
    text-decoration: none;
  }

  .row-link[href]:hover {
    text-decoration: underline;
  }

  .row-link:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
    border-radius: 2px;
  }

  .row.waiting {
    cursor: default;
  }

  .row.waiting > .cell > :not(bdi) {
    visibility: hidden;
  }

  /* Read out, not seen. */
  .row.waiting > .cell > bdi {
    clip-path: inset(50%);
  }

  .row.waiting > .cell::after {
    position: absolute;
    inset-block-start: calc(50% - 5px);
    inset-inline-start: 12px;
    inline-size: min(60%, 120px);
    block-size: 10px;
    border-radius: 5px;
    background: var(--_track);
    content: '';
  }

  .row.waiting > .cell:first-child::after {
    inset-inline-start: 16px;
  }

  .row.waiting > .cell.end::after {
    right: 12px;
    left: auto;
  }

  .row.waiting > .cell.edge::after {
    inline-size: 16px;
  }

  .row.unreadable {
    color: var(--_text-muted);
    cursor: default;
  }

  .row.unreadable > .cell > :not(bdi) {
    visibility: hidden;
  }

  .row > .section-heading {
    display: none;
  }

  .row.heading {
    block-size: var(--_heading-height);
    background: var(--_surface);
    cursor: default;
  }

  .row.heading > .cell {
    display: none;
  }

  .row.heading > .section-heading {
    position: sticky;
    display: flex;
    align-items: end;
    inset-inline-start: 0;
    inline-size: max-content;
    block-size: 100%;
    padding: 0 16px 8px;
    color: var(--_text-muted);
    font-size: 12px;
    font-weight: 600;
  }

  .head .cell {
    display: flex;
    align-items: center;
    overflow: visible;
    color: var(--_text-muted);
    font-size: 12px;
    font-weight: 500;
  }

  .head .cell.end {
    justify-content: right;
  }

  .header-label {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-height: 16px;
    overflow-wrap: anywhere;
    text-wrap: balance;
    white-space: normal;
  }

  .sort {
    position: relative;
    min-inline-size: 0;
    margin-inline: -6px;
    padding: 4px 6px;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }

  .sort:hover {
    background: var(--_hover);
    color: var(--_text);
  }

  /* The arrow stands in the space between columns, so that it takes none from the label. */
  .sort .icon {
    position: absolute;
    inset-block-start: calc(50% - 6px);
    inset-inline-start: calc(100% - 4px);
    inline-size: 12px;
    block-size: 12px;
    opacity: 0;
  }

  .end > .sort .icon {
    right: calc(100% - 4px);
    left: auto;
  }

  .sort:hover .icon,
  .sort:focus-visible .icon {
    opacity: 0.6;
  }

  .sort.ascending,
  .sort.descending {
    color: var(--_text);
    font-weight: 600;
  }

  .sort.ascending .icon,
  .sort.descending .icon {
    opacity: 1;
  }

  .handle {
    position: absolute;
    inset-block: 0;
    inset-inline-end: -6px;
    z-index: 1;
    inline-size: 12px;
    touch-action: none;
    cursor: col-resize;
  }

  .handle::after {
    position: absolute;
    inset-block: 12px;
    inset-inline-start: 5px;
    inline-size: 2px;
    border-radius: 1px;
    background: var(--_border);
    content: '';
    opacity: 0;
  }

  .head:hover .handle::after {
    opacity: 1;
  }

  .handle:hover::after,
  .handle:active::after {
    background: var(--_focus);
  }
`;
