import { css } from 'lit';

/** The table in forced colors and on paper. */
export const media = css`
  @media (forced-colors: active) {
    .row-link[href] {
      text-decoration: underline;
    }

    .row[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .row[aria-current='true']::after {
      background: Highlight;
    }

    .row.waiting > .cell::after {
      background: GrayText;
    }

    .columns-menu {
      border-color: CanvasText;
    }
  }

  @media print {
    .toolbar > :not(.count),
    .handle {
      display: none;
    }

    .scroller {
      flex: none !important;
      max-block-size: none;
      overflow: visible;
      contain: none;
      block-size: auto;
    }

    .row.waiting {
      display: none !important;
    }

    /* As wide as their contents want, below headers that each page repeats. */
    .table {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
      font-size: 11px;
    }

    .head {
      position: static;
      display: table-header-group;
      overflow: visible;
      break-inside: avoid;
    }

    .body {
      display: table-row-group;
      block-size: auto !important;
    }

    .table :is(.head-row, .row) {
      position: static;
      display: table-row;
      block-size: auto;
      contain: none;
      break-inside: avoid;
    }

    .head .cell,
    .row > .cell,
    .row > .cell.drawn {
      position: static;
      display: table-cell;
      inline-size: auto;
      padding: 4px 6px;
      contain: none;
      line-height: 18px;
      vertical-align: top;
    }

    /* A number, a date and an id stay in one piece; between their words headers wrap, and names wherever they have to. */
    .head .cell,
    .table .row > .cell:is(.always, .drawn, .wraps) {
      white-space: normal;
    }

    .table .row > .cell.always {
      min-inline-size: 14ch;
      overflow-wrap: anywhere;
    }

    .table .row > .cell.drawn {
      min-inline-size: 9ch;
    }

    .table .row > .cell.wraps {
      min-inline-size: 14ch;
      overflow-wrap: break-word;
    }

    .table .cell.always {
      position: static;
      box-shadow: none;
    }

    /* Chromium repeats on the next page only what is placed. */
    .header-label {
      position: relative;
      display: inline-block;
      font-size: 11px;
      overflow-wrap: normal;
    }

    /* Nobody presses a button on paper. */
    .table .cell.edge {
      display: none;
    }

    .row > .cell.drawn > * {
      flex-wrap: wrap;
      overflow-wrap: break-word;
    }
  }
`;
