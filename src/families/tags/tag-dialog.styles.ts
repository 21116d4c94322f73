import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  .row > .field {
    resize: vertical;
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    justify-content: space-between;
    min-block-size: 20px;
    margin-block-start: 4px;
  }
  .below > * {
    margin: 0;
  }
  .left {
    margin-inline-start: auto;
    color: var(--_text-muted);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .left.over {
    color: var(--_danger-text);
  }
`;
