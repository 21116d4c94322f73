import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  /* A long name leaves room for the form. */
  .dialog::part(heading) {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
    padding-block-end: 0;
    margin-block-end: 4px;
  }
  form {
    display: grid;
    gap: 16px;
    min-inline-size: 0;
  }
  form.waiting {
    opacity: 0.6;
  }
  .row {
    min-inline-size: 0;
  }
  .label {
    display: block;
    margin-block-end: 4px;
    padding: 0;
    font-weight: 600;
  }
  .row .field {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 36px;
  }
  .field[aria-invalid] {
    border-color: var(--_danger);
  }
  .group {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .product {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding-block: 6px;
    border-block-end: 1px solid var(--_border);
  }
  .choice {
    display: flex;
    flex: 1 1 14ch;
    gap: 8px;
    align-items: center;
    min-block-size: 32px;
    min-inline-size: 0;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_brand);
  }
  .quantity {
    display: inline-flex;
    flex: none;
    gap: 8px;
    align-items: center;
  }
  .quantity .field {
    box-sizing: border-box;
    inline-size: 96px;
    text-align: end;
  }
  .quantity .field:disabled {
    opacity: 0.45;
  }
  .unit,
  .until,
  .hint {
    color: var(--_text-muted);
    font-size: 13px;
  }
  .durations {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .duration {
    flex: 1 1 156px;
    box-sizing: border-box;
    padding: 8px;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius-control);
  }
  .duration:has(:checked) {
    border-color: var(--_brand);
    background: var(--_brand-tint);
  }
  .days,
  .until {
    display: block;
  }
  .days {
    font-weight: 500;
  }
  .hint,
  .error {
    margin: 0 0 4px;
  }
  .error {
    display: flex;
    flex: 1 1 100%;
    gap: 6px;
    align-items: start;
    margin-block: 4px 0;
    color: var(--_danger-text);
    font-size: 13px;
  }
  .error > .icon {
    margin-block-start: 2px;
  }
  .refusal {
    display: flex;
    flex: 1 1 100%;
    gap: 8px;
    align-items: start;
    margin: 0;
    padding: 8px 12px;
    border-radius: var(--_radius-control);
    background: var(--_danger-tint);
    color: var(--_danger-text);
    overflow-wrap: anywhere;
  }
  /* It stands before its words come, so that they are read out. */
  .refusal.silent {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .button[aria-disabled] {
    cursor: progress;
    opacity: 0.7;
  }
  .icon {
    margin-block-start: 2px;
  }
  /* The name of the field says what is counted. */
  @media (width < 480px) {
    .product {
      flex-wrap: nowrap;
    }
    .product:has(.error:not([hidden])) {
      flex-wrap: wrap;
    }
    .product .choice {
      flex-basis: 0;
    }
    .quantity .field {
      inline-size: 80px;
    }
    .unit {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .field[aria-invalid] {
      border-color: Mark;
    }
    .duration:has(:checked) {
      border-color: Highlight;
    }
  }
`;
