import { css } from 'lit';

/** The look of an element that is nothing but one action: a button, and below it what became of it. `.bone` needs the width of its words. */
export const oneActionStyles = css`
  :host {
    display: inline-block;
    vertical-align: top;
    max-inline-size: 100%;
  }
  .surface {
    border: 0;
    border-radius: var(--_radius-control);
  }
  /* The button and the line below it have surfaces of their own: beside the button the page shows. */
  .surface:has(> .button) {
    background: none;
  }
  .button {
    max-inline-size: 100%;
    white-space: normal;
    text-align: start;
  }
  .bone {
    block-size: 32px;
    border-radius: var(--_radius-control);
  }
`;
