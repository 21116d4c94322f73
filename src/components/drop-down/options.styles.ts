import { css } from 'lit';

/**
 * The look of a list of options in a drop-down, whether one of them is active while the focus stays in a field, or each has a check box of its
 * own. `.option-label` is what it is called, `.option-end` what stands at its end, `.note` what is said beside the list.
 */
export const optionStyles = css`
  .options {
    position: relative;
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

  .option.active {
    background: color-mix(in oklab, var(--_brand) 14%, var(--_surface-raised));
    box-shadow: inset 2px 0 var(--_brand-mark);
  }

  .option.active:dir(rtl) {
    box-shadow: inset -2px 0 var(--_brand-mark);
  }

  .option:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  .option > input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_brand-mark);
  }

  .option > input:focus-visible {
    outline: none;
  }

  .option-label {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .option-end {
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

  @media (pointer: coarse) {
    .option {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .option.active {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .option:has(:focus-visible) {
      outline-color: Highlight;
    }
  }
`;
