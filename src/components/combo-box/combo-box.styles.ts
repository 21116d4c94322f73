import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  .label {
    display: block;
    margin-block-end: 4px;
    font-weight: 500;
  }

  .box {
    position: relative;
  }

  .field {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 36px;
    padding-inline-end: 36px;
    text-overflow: ellipsis;
  }

  .field[aria-invalid] {
    border-color: var(--_danger);
  }

  .field:disabled {
    color: var(--_text-muted);
    background: var(--_hover);
  }

  .toggle {
    position: absolute;
    inset-block: 2px;
    inset-inline-end: 2px;
    min-block-size: 0;
    color: var(--_text-muted);
  }

  .drop-down {
    inline-size: max(220px, var(--_anchor-inline));
    max-block-size: min(360px, var(--_side-block));
  }

  .option-detail {
    display: block;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }

  .option > .icon {
    color: var(--_brand);
  }

  .option[aria-disabled] {
    color: var(--_text-muted);
    cursor: default;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }

  .hint,
  .error {
    margin: 4px 0 0;
    font-size: 13px;
  }

  .hint {
    color: var(--_text-muted);
  }

  .error {
    display: flex;
    gap: 6px;
    align-items: start;
    color: var(--_danger-text);
  }

  .error > .icon {
    margin-block-start: 2px;
  }

  @media (forced-colors: active) {
    .option > .icon {
      color: CanvasText;
    }

    .option[aria-disabled] {
      color: GrayText;
    }

    .field[aria-invalid] {
      border-color: Mark;
    }
  }
`;
