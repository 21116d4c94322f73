import { css } from 'lit';

export const styles = css`
  .surface {
    container-type: inline-size;
  }
  .steps {
    padding: 0 8px 8px;
  }
  .page {
    display: grid;
    gap: 12px;
    padding: 8px 16px 16px;
  }
  .page > * {
    margin: 0;
  }
  .page-heading {
    font-size: 16px;
    line-height: 24px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .page-heading:focus-visible {
    outline-offset: 4px;
  }
  .lead {
    max-inline-size: 68ch;
    overflow-wrap: anywhere;
  }
  .lead a {
    color: var(--_brand-text);
    text-underline-offset: 3px;
  }
  .subscriptions {
    display: grid;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-control);
    list-style: none;
  }
  .subscription {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    justify-content: space-between;
    padding: 12px;
  }
  .subscription + .subscription {
    border-block-start: 1px solid var(--_border);
  }
  .name {
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }
  .choice {
    inline-size: fit-content;
    min-block-size: 24px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .done {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin: 0 16px 12px;
    padding: 8px 12px;
    border-radius: var(--_radius-control);
    background: var(--_success-tint);
    color: var(--_success-text);
  }
  .done > span {
    flex: 1 1 24ch;
    overflow-wrap: anywhere;
  }
  .awaited-wizard {
    display: grid;
  }
  .awaited-wizard > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  .wizard-bones {
    display: grid;
    grid-template-rows: auto auto minmax(120px, 1fr);
    gap: 16px;
    padding: 8px 16px 16px;
  }
  .steps-bone {
    block-size: 52px;
  }
`;
