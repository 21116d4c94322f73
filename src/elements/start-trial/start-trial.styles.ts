import { css } from 'lit';

export const styles = css`
  .bone {
    inline-size: 120px;
  }
  .notice-line {
    margin: 0;
  }
`;
