import { css } from 'lit';

/**
 * The room that an element wants whose contents go by its width: as a container it has no width of its own, and a box that takes its width from what is in it, such as a
 * dialog, a flex item or the cell of a table, would leave it a hairline. It wants to be 640 px wide there, gives way down to 280 px, and never leaves the box around it.
 */
export const room = css`
  :host {
    min-inline-size: min(280px, 100%);
  }
  /* Two letters of no size, so far apart; where there is less room the line breaks between them. */
  :host::before {
    content: 'i i';
    display: block;
    block-size: 0;
    overflow: hidden;
    font-size: 0;
    word-spacing: 640px;
    white-space: normal;
    visibility: hidden;
  }
`;
