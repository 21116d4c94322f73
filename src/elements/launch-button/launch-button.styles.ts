import { css } from 'lit';

export const styles = css`
  :host {
    vertical-align: middle;
  }
  .button[aria-disabled='true'] {
    cursor: progress;
  }
  .bone {
    inline-size: 168px;
  }
  .launch {
    margin-block-start: 8px;
    padding: 8px 12px;
    border-radius: var(--_radius-control);
    max-inline-size: 360px;
  }
`;
