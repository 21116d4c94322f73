import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    vertical-align: top;
    max-inline-size: 100%;
  }
  .surface {
    border: 0;
    border-radius: var(--_radius-control);
  }
  .start {
    max-inline-size: 100%;
    white-space: normal;
    text-align: start;
  }
  .bone {
    inline-size: 120px;
    block-size: 32px;
    border-radius: var(--_radius-control);
  }
  .notice-line,
  .notice-line.said {
    margin: 0;
    max-inline-size: 420px;
  }
  .notice-line.said {
    margin-block-start: 8px;
  }
`;
