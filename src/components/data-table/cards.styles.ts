import { css } from 'lit';

/** Rows as cards, in narrow tables. The heights are those of `card-shape.ts`, the width that of `CARDS_BELOW` in `scroll-view.ts`. */
export const cards = css`
  @container (width < 560px) {
    .button-text {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .toolbar .button:has(.button-text) {
      padding-inline: 7px;
    }

    .scroller {
      --_line-height: var(--_card-height, 150px);
      --_heading-height: 44px;
    }

    .table {
      inline-size: 100%;
    }

    .head-row {
      display: flex;
      gap: 16px;
      padding-inline: 16px;
      overflow: auto hidden;
      scrollbar-width: none;
    }

    .head-row > .cell {
      position: relative;
      inset: auto;
      flex: none;
      inline-size: auto;
      padding: 0;
    }

    .head-row .header-label {
      display: block;
      white-space: nowrap;
    }

    .head-row > .cell {
      padding-inline-end: 10px;
    }

    .head-row > .cell.edge,
    .handle {
      display: none;
    }

    .row:not(.heading) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      grid-template-rows: 28px;
      grid-auto-rows: 46px;
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

    .row > .cell::before {
      display: block;
      overflow: hidden;
      color: var(--_text-muted);
      font-size: 12px;
      font-weight: 400;
      line-height: 16px;
      text-overflow: ellipsis;
      content: attr(data-label);
    }

    .row > .cell > :not(bdi) {
      block-size: 22px;
    }

    .row > .cell > [part~='bar'] {
      block-size: 8px;
      margin-block-start: 6px;
    }

    .row > .cell.wide {
      grid-column: 1 / -1;
    }

    .row > .cell.always {
      grid-area: 1 / 1 / 2 / -1;
      padding: 0;
      padding-inline-end: 72px;
      font-weight: 600;
    }

    .row > .cell.edge {
      position: absolute;
      inset-block-start: 4px;
      inset-inline-end: 12px;
      inline-size: auto;
      min-inline-size: 32px;
      block-size: 36px;
      padding: 0;
      contain: none;
    }

    .row > .cell.edge > * {
      block-size: 36px;
      margin-block-start: 0;
    }

    .row > .cell.edge:first-child {
      inset-inline: 16px auto;
      min-inline-size: 24px;
    }

    .row > .cell.edge > input.select {
      block-size: 16px;
      margin-block-start: 10px;
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
    .row > .cell.edge::before {
      display: none;
    }

    .row.waiting > .cell:nth-child(n)::after {
      inset-block-start: auto;
      inset-block-end: 8px;
      inset-inline: 0 auto;
    }
  }
`;
