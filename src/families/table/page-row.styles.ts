import { css } from 'lit';

/**
 * The grid whose rows the page draws: rows as high as that makes them, at any width, without a header, which is read out and not seen. Its sheet comes after the
 * grid's own; `:nth-child(n)` outweighs the rules of cards.
 */
export const pageRowStyles = css`
  /* Sorting is a menu of the toolbar's, and which columns a file has is nothing to choose where none is seen. */
  .scroller {
    --_is-narrow: 1;
    --_line-height: var(--_card-height, 64px);
    --_heading-height: 44px;
    --_head-height: 0px;
  }

  .columns-button {
    display: none;
  }

  @container (width >= 560px) {
    .sort-menu {
      flex: none;
    }
  }

  @media screen {
    .head {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .row:not(.heading) {
      display: flex;
      gap: 8px;
      padding: 0 16px;
    }

    .body .row > .cell:nth-child(n)::after {
      display: none;
    }

    /* Behind all of the row. */
    .body .row > .cell.always:nth-child(n) {
      position: absolute;
      inset: 0;
      inline-size: auto;
      min-block-size: 0;
      padding: 0;
      contain: strict;
      pointer-events: none;
    }

    /* Its text begins beyond the end of the row. */
    .body .row > .cell.always > bdi,
    .body .row .always .row-link {
      position: absolute;
      inset: 0;
      display: block;
      overflow: hidden;
      padding-inline-start: 100%;
      text-indent: 8px;
      white-space: nowrap;
    }

    .body .row .always .row-link {
      pointer-events: auto;
    }

    .body .row.unreadable > .cell.always > bdi {
      padding-inline: 16px;
      align-content: center;
      text-indent: 0;
    }

    .body .row > .cell.edge:nth-child(n) {
      position: relative;
      inset: auto;
      display: flex;
      flex: none;
      align-items: center;
      inline-size: auto;
      min-inline-size: 0;
      block-size: auto;
      padding: 0;
      contain: none;
    }

    /* What the page draws. */
    .body .row > .cell[part~='cell-row']:nth-child(n) {
      flex: 1;
      contain: strict;
      pointer-events: none;
    }

    .body .row.waiting > .cell[part~='cell-row']:nth-child(n)::after {
      inset-block: calc(50% - 5px) auto;
      inset-inline: 0 auto;
      display: block;
      inline-size: min(60%, 240px);
    }
  }

  .page-row {
    flex: 1;
    min-inline-size: 0;
    min-block-size: calc(var(--_row-height, 44px) - 1px);
    padding-block: calc((var(--_row-height, 44px) - 21px) / 2);
    line-height: 20px;
    overflow-wrap: break-word;
    text-align: start;
    white-space: normal;
  }

  .row:not(.waiting, .unreadable) > .cell > .page-row:not(.linked) {
    pointer-events: auto;
  }

  @media print {
    .head,
    .table .row > .cell:nth-child(n) {
      display: none;
    }

    .table .row > .cell[part~='cell-row']:nth-child(n) {
      position: static;
      display: table-cell;
    }

    .page-row {
      min-block-size: 0;
      padding: 0;
    }
  }
`;
