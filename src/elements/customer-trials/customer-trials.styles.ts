import { css } from 'lit';

export const styles = css`
  .surface {
    container-type: inline-size;
  }
  .start-trial {
    flex: none;
    max-inline-size: 100%;
  }
  /* What is said instead of trials has the button already. */
  .start-trial.spare::part(start-button) {
    display: none;
  }
  .headless:has(> .spare) {
    padding: 0;
  }
  .trials {
    display: grid;
    gap: 12px;
    margin: 0;
    padding: 4px 16px 16px;
    list-style: none;
  }
  .trial {
    display: grid;
    gap: 12px;
    min-inline-size: 0;
    padding: 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    justify-content: space-between;
    min-inline-size: 0;
  }
  .name {
    flex: 1 1 16ch;
    min-inline-size: 0;
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .products {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .products li {
    max-inline-size: 100%;
    padding: 2px 8px;
    border-radius: 4px;
    background: var(--_hover);
    overflow-wrap: anywhere;
  }
  .measures {
    display: grid;
    gap: 16px 32px;
  }
  @container (width >= 560px) {
    .measures {
      grid-template-columns: 1fr 1fr;
    }
  }
  .measure {
    display: grid;
    gap: 8px;
    align-content: start;
    min-inline-size: 0;
  }
  .measure p {
    margin: 0;
  }
  .days-left,
  .use {
    font-weight: 500;
  }
  .balance,
  .dates,
  .reason,
  .none-runs {
    color: var(--_text-muted);
  }
  .passed {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    overflow: hidden;
    appearance: none;
    border: 0;
    border-radius: 4px;
    background: var(--_track);
  }
  .passed::-webkit-progress-bar {
    background: var(--_track);
  }
  .passed::-webkit-progress-value {
    background: var(--_text-muted);
  }
  .passed::-moz-progress-bar {
    background: var(--_text-muted);
  }
  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    justify-content: space-between;
    margin: 0;
    font-size: 13px;
  }
  .dates > div {
    display: flex;
    gap: 6px;
  }
  .dates dd {
    margin: 0;
    color: var(--_text);
  }
  .balance {
    font-size: 13px;
  }
  .extension {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }
  .extension .button {
    max-inline-size: 100%;
    white-space: normal;
    text-align: start;
  }
  .extension .button[aria-disabled] {
    cursor: default;
    color: var(--_text-muted);
    border-style: dashed;
  }
  .reason {
    display: flex;
    flex: 1 1 24ch;
    gap: 6px;
    margin: 0;
    font-size: 13px;
  }
  .reason .icon {
    margin-block-start: 2px;
  }
  .none-runs {
    margin: 0;
    padding: 4px 16px 16px;
  }
  .group-heading {
    padding: 4px 16px;
    font-weight: 600;
  }
  .trial-bone {
    block-size: 168px;
    border-radius: var(--_radius-card);
  }
  @media (forced-colors: active) {
    .passed {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: Canvas;
    }
    .passed::-webkit-progress-bar {
      background: Canvas;
    }
    .passed::-webkit-progress-value {
      background: CanvasText;
    }
    .passed::-moz-progress-bar {
      background: CanvasText;
    }
  }
`;
