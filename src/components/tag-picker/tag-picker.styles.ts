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
  .options {
    flex: 0 1 auto;
    min-block-size: 40px;
    padding: 4px;
    overflow: hidden auto;
    overscroll-behavior: contain;
  }
  .option {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 32px;
    padding: 4px 8px;
    border-radius: var(--_radius-control);
    cursor: pointer;
  }
  .option:hover {
    background: var(--_hover);
  }
  .option:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .option:has([aria-disabled='true']) {
    color: var(--_text-muted);
    cursor: default;
  }
  .option > input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_brand);
  }
  .option > input[aria-disabled='true'] {
    opacity: 0.45;
  }
  .option > input:focus-visible {
    outline: none;
  }
  .option > bdi {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .detail {
    flex: none;
    color: var(--_text-muted);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .note {
    flex: none;
    margin: 0;
    padding: 8px 12px;
    color: var(--_text-muted);
    font-size: 13px;
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
  @media (pointer: coarse) {
    .option {
      min-block-size: 44px;
    }
  }
`;
