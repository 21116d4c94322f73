import { css } from 'lit';

export const styles = css`
  .bone {
    inline-size: 120px;
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
