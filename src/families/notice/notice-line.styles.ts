import { css } from 'lit';

/** The line in which an element says what became of a change. */
export const noticeLineStyles = css`
  .notice-line {
    margin: 0 16px;
  }
  .notice-line.said {
    margin-block: var(--_notice-above, 0px) 12px;
  }
  /* Without a heading it is the first. */
  .section-header:not(:has(.section-heading, > :not(slot))) ~ .notice-line {
    --_notice-above: 12px;
  }
`;
