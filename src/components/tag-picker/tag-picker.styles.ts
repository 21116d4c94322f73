import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .search {
    flex: none;
    margin: 8px 8px 0;
  }
  .option:has([aria-disabled='true']) {
    color: var(--_text-muted);
    cursor: default;
  }
  .option > input[aria-disabled='true'] {
    opacity: 0.45;
  }
  .note.full {
    color: var(--_warning-text);
    background: var(--_warning-tint);
  }
  .note.over {
    color: var(--_danger-text);
  }
  .create {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    justify-content: space-between;
    padding: 4px 8px 8px;
    font-size: 13px;
  }
  .create .button {
    max-inline-size: 100%;
    white-space: normal;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .create .note {
    padding: 0 4px;
    font-variant-numeric: tabular-nums;
  }
`;
