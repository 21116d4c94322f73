import { css } from 'lit';

/** What is set aside, for how long, and how the order comes about. */
export const attentionMoreStyles = css`
  .set-aside-list,
  .rules {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .terms {
    display: flex;
    flex-wrap: wrap;
    grid-column: 2 / -1;
    gap: 8px;
    min-inline-size: 0;
  }
  .terms .button {
    min-block-size: 28px;
    padding: 2px 10px;
    font-size: 13px;
    max-inline-size: 100%;
    white-space: normal;
    text-align: start;
  }
  .set-aside {
    padding: 8px 16px;
    border-block-start: 1px solid var(--_border);
  }
  .set-aside-line {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    color: var(--_text-muted);
  }
  .set-aside-item {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    padding-block: 8px;
  }
  .set-aside-item > .told {
    flex: 1 1 24ch;
  }
  .set-aside-name {
    font-weight: 600;
  }
  .ranking > p {
    max-inline-size: 90ch;
    padding-block: 8px;
  }
  .rules {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 260px), 1fr));
    gap: 4px 16px;
    padding-block-end: 4px;
    color: var(--_text-muted);
  }
  @container (width >= 640px) {
    .terms {
      justify-content: flex-end;
    }
  }
  @media print {
    .set-aside-line .button {
      display: none;
    }
  }
`;
