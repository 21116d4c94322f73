import { css } from 'lit';

/** Rows as cards, in narrow tables. The heights are those of `card-shape.ts`; `scroll-view.ts` reads that they are cards. */
export const cards = css`
  @container (width < 560px) {
    .scroller {
      --_is-narrow: 1;
      --_line-height: var(--_card-height, 150px);
      --_heading-height: 44px;
      --_head-height: 0px;
    }

    .table {
      inline-size: 100%;
    }

    /* Read out, not seen: sorting is a menu of the toolbar's. */
    .head {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .row:not(.heading) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      grid-template-rows: auto;
      grid-auto-rows: minmax(46px, auto);
      align-content: start;
      column-gap: 16px;
      padding: 12px 16px;
    }

    .row > .cell {
      position: relative;
      inset: auto;
      inline-size: auto;
      padding: 6px 0 0;
      line-height: 20px;
      text-align: start;
    }

    .row > .cell.blank {
      display: none;
    }

    .row > .cell.drawn {
      flex-wrap: wrap;
      align-content: start;
      justify-content: start;
    }

    .row > .cell.drawn::before {
      flex: 0 0 100%;
    }

    /* The line below the label is as high as a text, whatever is drawn in it. */
    .row:not(.waiting) > .cell.drawn::after {
      inline-size: 0;
      block-size: 22px;
      content: '';
    }

    .row > .cell::before {
      display: block;
      overflow: hidden;
      color: var(--_text-muted);
      font-size: 12px;
      font-weight: 400;
      line-height: 16px;
      text-overflow: ellipsis;
      white-space: nowrap;
      content: attr(data-label);
    }

    .row > .cell.always {
      grid-area: 1 / 1 / 2 / -1;
      min-block-size: 28px;
      padding: 0;
      padding-block-end: 8px;
      contain: content;
      font-weight: 600;
    }

    .acts .row > .cell.always {
      padding-inline-end: 44px;
    }

    .row > .cell.always > .text {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: var(--_title-lines, 1);
      overflow-wrap: anywhere;
      white-space: normal;
    }

    /* Over the title, which is as wide as the card. */
    .row > .cell.edge {
      position: absolute;
      z-index: 1;
      inset-block-start: 4px;
      inset-inline-end: 8px;
      inline-size: auto;
      flex-wrap: nowrap;
      align-items: center;
      min-inline-size: 32px;
      block-size: 36px;
      padding: 0;
      contain: none;
    }

    .row > .cell.edge:first-child {
      inset-inline: 16px auto;
      min-inline-size: 24px;
    }

    .row > .cell.edge:first-child ~ .always {
      --_title-start: 28px;
      padding-inline-start: 28px;
    }

    .row.waiting > .cell.always:nth-child(n)::after {
      inset-block-end: 4px;
      inset-inline-start: var(--_title-start, 0);
    }

    .row > .cell.always::before,
    .row > .cell.edge::before,
    .row > .cell.edge::after {
      display: none;
    }

    .row.waiting > .cell:nth-child(n)::after {
      inset-block-start: auto;
      inset-block-end: 8px;
      inset-inline: 0 auto;
    }
  }
`;
