import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  form {
    display: flex;
    flex-direction: column;
  }
  .label {
    margin-block-end: 4px;
    font-weight: 500;
  }
  .field {
    box-sizing: border-box;
    inline-size: 100%;
    resize: vertical;
  }
  .field[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    justify-content: space-between;
    min-block-size: 20px;
    margin-block: 4px 12px;
    font-size: 13px;
    line-height: 20px;
  }
  .left {
    margin-inline-start: auto;
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }
  #description-hint {
    margin-inline-start: 0;
  }
  .left.over,
  .error {
    color: var(--_danger-text);
  }
  .error {
    display: flex;
    gap: 6px;
    overflow-wrap: anywhere;
  }
  .error .icon {
    margin-block: 2px;
  }
  .failure {
    margin: 0 0 12px;
    padding: 8px 12px;
    border-radius: var(--_radius-control);
    background: var(--_danger-tint);
    color: var(--_danger-text);
    overflow-wrap: anywhere;
  }
`;
