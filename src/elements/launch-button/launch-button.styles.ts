import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
    max-inline-size: 100%;
  }
  .surface {
    border: 0;
    border-radius: var(--_radius-control);
  }
  .button {
    max-inline-size: 100%;
    white-space: normal;
    text-align: start;
  }
  .button[aria-disabled='true'] {
    cursor: progress;
  }
  .bone {
    inline-size: 168px;
    block-size: 32px;
    border-radius: var(--_radius-control);
  }
  .launch {
    margin-block-start: 8px;
    padding: 8px 12px;
    border-radius: var(--_radius-control);
    max-inline-size: 360px;
  }
`;
