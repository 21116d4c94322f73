import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
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
    color: var(--_brand-text);
  }

  .option[aria-disabled] {
    color: var(--_text-muted);
    cursor: default;
  }

  @media (forced-colors: active) {
    .option > .icon {
      color: CanvasText;
    }

    .option[aria-disabled] {
      color: GrayText;
    }
  }
`;
