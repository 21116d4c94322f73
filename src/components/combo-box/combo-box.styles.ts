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

  .drop-down:popover-open {
    display: flex;
    flex-direction: column;
  }

  .list {
    position: relative;
    min-block-size: 0;
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

  .option-text {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .option-label,
  .option-detail {
    display: block;
  }

  .option-detail {
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }

  .option:hover {
    background: var(--_hover);
  }

  .option.active {
    background: color-mix(in oklab, var(--_brand) 14%, var(--_surface-raised));
    box-shadow: inset 2px 0 var(--_brand);
  }

  .option.active:dir(rtl) {
    box-shadow: inset -2px 0 var(--_brand);
  }

  .option > .icon {
    color: var(--_brand);
  }

  .option[aria-disabled] {
    color: var(--_text-muted);
    cursor: default;
  }

  .note {
    flex: none;
    margin: 0;
    padding: 8px 12px;
    color: var(--_text-muted);
    font-size: 13px;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: 26px;
    padding-inline-start: 10px;
    border: 1px solid var(--_border);
    border-radius: 13px;
    background: var(--_hover);
    font-size: 13px;
  }

  .chip-text {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .remove {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 26px;
    block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 12px;
    background: none;
    color: var(--_text-muted);
    cursor: pointer;
  }

  .remove:disabled {
    visibility: hidden;
    inline-size: 10px;
  }

  .remove:hover {
    color: var(--_text);
  }

  .remove:focus-visible {
    outline-offset: -1px;
  }

  .remove > .icon {
    inline-size: 12px;
    block-size: 12px;
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

  @media (pointer: coarse) {
    .option {
      min-block-size: 44px;
    }

    .chip,
    .remove {
      min-block-size: 32px;
    }

    .remove {
      inline-size: 32px;
    }
  }

  @media (forced-colors: active) {
    .option.active {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

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
