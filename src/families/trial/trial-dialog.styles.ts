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
  .waiting {
    opacity: 0.6;
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
    flex: 1 1 14ch;
    align-items: center;
    min-block-size: 32px;
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
  .unit {
    color: var(--_text-muted);
    font-size: 13px;
  }
  .durations {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  /* The date stays in one piece: where three of them have no room beside each other they stand below each other. */
  .duration {
    flex: 1 1 max-content;
    max-inline-size: 100%;
    box-sizing: border-box;
    padding: 8px;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius-control);
  }
  .duration .choice-more {
    white-space: nowrap;
  }
  .duration:has(:checked) {
    border-color: var(--_brand-mark);
    background: var(--_brand-tint);
  }
  .group > .hint {
    margin: 0 0 4px;
  }
  .product > .field-error {
    flex: 1 1 100%;
  }
  /* The name of the field says what is counted. */
  @media (width < 480px) {
    .product {
      flex-wrap: nowrap;
    }
    .product:has(.field-error:not([hidden])) {
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
    .duration:has(:checked) {
      border-color: Highlight;
    }
  }
`;
