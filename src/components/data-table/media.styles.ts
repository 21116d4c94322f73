import { css } from 'lit';

/** The table in forced colors and on paper. */
export const media = css`
  @media (forced-colors: active) {
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
      flex: none;
      max-block-size: none;
      overflow: visible;
      contain: none;
      block-size: auto;
    }

    .row.waiting {
      display: none !important;
    }

    .table,
    .body,
    .row {
      inline-size: 100%;
      block-size: auto;
    }

    .head,
    .row {
      position: static;
    }

    .table :is(.head-row, .row:not(.heading)) {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      block-size: auto;
      contain: none;
      break-inside: avoid;
    }

    .cell,
    .row > .cell {
      position: relative;
      inset: auto;
      inline-size: auto;
      padding: 6px 8px;
      contain: none;
      line-height: 20px;
      white-space: normal;
      overflow-wrap: anywhere;
    }

    /* Nobody presses a button on paper. */
    .table .cell.edge {
      display: none;
    }

    .table .cell.always {
      position: relative;
      box-shadow: none;
    }

    .row > .cell.drawn {
      flex-wrap: wrap;
    }

    .row > .cell.drawn > * {
      flex-wrap: wrap;
    }
  }
`;
