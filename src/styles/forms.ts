import { css } from 'lit';

/** What every form has, beside the `controls`: rows of labels and fields, choices, what is wrong with a field or with all of it, a button at work. */
export const forms = css`
  .form {
    display: grid;
    gap: 16px;
    min-inline-size: 0;
  }
  .row,
  .group {
    min-inline-size: 0;
  }
  .group {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .label {
    display: block;
    margin-block-end: 4px;
    padding: 0;
    font-weight: 500;
  }
  .row > .field {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 36px;
  }
  .field[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  /* A check box or a radio button with its words; below its name it may say more. */
  .choice {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .choice > input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 2px 0;
    accent-color: var(--_brand-mark);
  }
  .choice > span {
    min-inline-size: 0;
  }
  .choice-name,
  .choice-more {
    display: block;
  }
  .choice-name {
    font-weight: 500;
  }
  .choice-more,
  .hint {
    color: var(--_text-muted);
    font-size: 13px;
  }
  .hint {
    margin: 4px 0 0;
  }
  .field-error,
  .refusal {
    display: flex;
    gap: 6px;
    align-items: start;
    min-inline-size: 0;
    color: var(--_danger-text);
    overflow-wrap: anywhere;
  }
  .field-error {
    margin: 4px 0 0;
    font-size: 13px;
  }
  .field-error > .icon,
  .refusal > .icon {
    margin-block: 2px;
  }
  .refusal {
    flex: 1 1 100%;
    margin: 0;
    padding: 8px 12px;
    border-radius: var(--_radius-control);
    background: var(--_danger-tint);
  }
  .button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.7;
  }
  @media (forced-colors: active) {
    .field[aria-invalid='true'] {
      border-color: Mark;
    }
  }
`;
