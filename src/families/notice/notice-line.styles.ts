import { css } from 'lit';

/** The line in which an element says what became of a change. */
export const noticeLineStyles = css`
  .notice-line {
    margin: 0 16px;
  }
  .notice-line.said {
    margin-block-end: 12px;
  }
`;
