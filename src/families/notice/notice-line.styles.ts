import { css } from 'lit';

/**
 * The line in which an element says what became of a change. It comes last in the element, so that nothing moves that somebody is about to press,
 * and stays in sight while the element is: a list may be longer than the window.
 */
export const noticeLineStyles = css`
  .notice-line {
    margin: 0 16px;
  }
  .notice-line.said {
    position: sticky;
    inset-block-end: 8px;
    z-index: 3;
    margin-block: 12px;
    border-radius: var(--_radius-control);
    background: var(--_surface);
  }
  /* Whoever comes to a button below the line sees it above. */
  .surface:has(.notice-line.said) {
    --_covered: 80px;
  }
  :is(button, a, input, select) {
    scroll-margin-block-end: var(--_covered);
  }
  @media print {
    .notice-line.said {
      position: static;
    }
  }
`;
