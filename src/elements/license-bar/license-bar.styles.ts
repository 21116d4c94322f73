import { css } from 'lit';

export const styles = css`
  :host {
    min-inline-size: 80px;
  }
  .surface {
    padding: 8px 0;
    border: 0;
    border-radius: 0;
  }
  .notice {
    flex-direction: row;
    flex-wrap: wrap;
    padding: 0;
    gap: 4px 8px;
    font-size: 12px;
    line-height: 16px;
  }
  .bone {
    block-size: 8px;
    border-radius: 4px;
  }
`;
