import { css } from 'lit';
import { room } from '../../styles/room.js';

export const tableStyles = [
  room,
  css`
    /* Where the page gives it a height, rows scroll in that. */
    :host {
      display: flex;
      flex-direction: column;
    }
    .surface {
      display: flex;
      flex: 1 1 auto;
      flex-direction: column;
      min-block-size: 0;
      /* Not "hidden": what sticks to the edge of the window would stick to this box. */
      overflow: clip;
    }
    [data-rows] {
      flex: 1 1 auto;
    }
    /* Rows may be cut there; a line that takes no room. */
    [data-rows] ~ .footnotes {
      box-shadow: 0 -1px var(--_border);
    }
    /* Longer than a page: it begins where it stands. */
    @media print {
      :host,
      .surface {
        display: block;
      }
      .surface {
        overflow: visible;
        break-inside: auto;
      }
    }
    .skeleton {
      container-type: inline-size;
    }
    /* As high as the toolbar and a grid that has more rows than it shows. */
    .rows-skeleton {
      display: flex;
      flex-direction: column;
      gap: calc(var(--_row-height) - 12px);
      block-size: calc(48px + var(--_table-height));
      padding: 18px 16px;
      overflow: hidden;
    }
    /* Cards are sorted by a menu, which takes a line of its own there. */
    @container (width < 440px) {
      .rows-skeleton {
        block-size: calc(88px + var(--_table-height));
      }
    }
    .rows-skeleton .bone {
      flex: none;
      block-size: 12px;
    }
    .rows-skeleton .bone:nth-child(even) {
      inline-size: 82%;
    }
    .rows-skeleton .bone:nth-child(3n) {
      inline-size: 64%;
    }
  `,
];
