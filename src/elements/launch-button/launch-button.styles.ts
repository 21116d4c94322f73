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
    padding: 8px 12px;
  }
`;
