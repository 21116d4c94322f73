import { css } from 'lit';

export const styles = css`
  :host {
    content-visibility: var(--_off-screen, visible);
    contain-intrinsic-size: auto 200px auto 130px;
  }
  .surface {
    position: relative;
    block-size: 100%;
    min-block-size: 130px;
    padding: 16px;
    overflow: hidden;
  }
  .surface:has(.hit:hover) {
    background: var(--_hover);
  }
  .surface:has([aria-pressed='true']) {
    border-color: var(--_brand-mark);
    box-shadow: inset 0 0 0 1px var(--_brand-mark);
  }
  .accent {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 3px;
    background: var(--_accent, var(--_info));
  }
  .accent.warning {
    --_accent: var(--_warning);
  }
  .accent.danger {
    --_accent: var(--_danger);
  }
  .label {
    display: flex;
    align-items: flex-start;
    gap: 4px;
    font-size: 13px;
    line-height: 18px;
    /* Two lines, so that the figures of a row stand on one line, and nothing moves when a label turns out to need both. */
    min-block-size: 36px;
    color: var(--_text-muted);
  }
  .label-text {
    flex: auto;
    overflow-wrap: anywhere;
  }
  .explain {
    position: relative;
    z-index: 1;
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    margin-block: -2px 0;
    margin-inline: 0 -4px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_text-muted);
    cursor: help;
  }
  .explain:hover {
    color: var(--_text);
  }
  .hit {
    all: unset;
    display: block;
    cursor: pointer;
  }
  .hit::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  /* Above the whole card, which can be pressed: what can be pressed in it. */
  .button,
  slot:is([name='actions'], [name='footer'])::slotted(*) {
    position: relative;
    z-index: 1;
  }
  .hit:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
    border-radius: var(--_radius-card);
  }
  .value {
    display: block;
    margin-block-start: 4px;
    font-size: 28px;
    line-height: 36px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .own {
    display: block;
    min-block-size: 58px;
    overflow-wrap: anywhere;
  }
  :is(.change, .filtering) {
    display: flex;
    align-items: center;
    gap: 4px;
    min-block-size: 16px;
    margin: 2px 0 0;
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-muted);
  }
  .change.long {
    min-block-size: 32px;
    align-items: start;
  }
  :is(.value, .change):has(> .bone) {
    position: relative;
  }
  .remark {
    display: flex;
    gap: 4px;
    align-items: center;
  }
  /* What an arrow says is said in words beside it. */
  :is(.rose, .fell)::before {
    flex: none;
    inline-size: 12px;
    text-align: center;
    content: '↑';
    content: '↑' / '';
  }
  .fell::before {
    content: '↓';
    content: '↓' / '';
  }
  .filtering .icon {
    inline-size: 12px;
    block-size: 12px;
  }
  .change.good {
    color: var(--_success-text);
  }
  .change.bad {
    color: var(--_danger-text);
  }
  .filtering {
    color: var(--_brand-text);
  }
  .notice {
    padding: 0;
    gap: 4px;
    font-size: 12px;
    line-height: 16px;
  }
  .notice .button {
    min-block-size: 24px;
    padding: 0 8px;
    font-size: 12px;
  }
  @media print {
    .skeleton {
      display: block;
    }
    .unprinted {
      padding: 0;
    }
    [part='info'] {
      display: none;
    }
  }
  .bone.for-label {
    inline-size: 60%;
    block-size: 12px;
    margin-block: 3px;
  }
  .bone.for-value {
    position: absolute;
    inset-block-start: 6px;
    inline-size: 40%;
    block-size: 24px;
  }
  .bone.for-change {
    position: absolute;
    inset-block-start: 3px;
    inline-size: 60%;
    block-size: 10px;
  }
`;
