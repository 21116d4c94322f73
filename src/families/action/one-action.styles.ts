import { css } from 'lit';

/** The look of an element that is nothing but one action: a button, and below it what became of it, which lies over the page: nothing moves when it is said. `.bone` needs the width of its words. */
export const oneActionStyles = css`
  :host {
    position: relative;
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
  .launch,
  .notice-line.said {
    position: absolute;
    inset: auto;
    inset-block-start: calc(100% + 8px);
    z-index: 3;
    inline-size: max-content;
    /* Where there is room for it: see LinePlace. */
    max-inline-size: min(360px, var(--_line-room, 360px));
    margin: 0;
    border-radius: var(--_radius-control);
    background-color: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .launch.to-left,
  .notice-line.said.to-left {
    right: 0;
  }
  .launch.to-right,
  .notice-line.said.to-right {
    left: 0;
  }
  .bone {
    block-size: 32px;
    border-radius: var(--_radius-control);
  }
`;
