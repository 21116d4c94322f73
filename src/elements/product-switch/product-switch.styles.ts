import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
  }
  .surface {
    border: 0;
    background: transparent;
  }
  .choices {
    display: inline-flex;
    gap: 2px;
    padding: 2px;
    border-radius: calc(var(--_radius-control) + 2px);
    background: var(--_track);
  }
  .choice {
    min-block-size: 32px;
    padding: 4px 16px;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: transparent;
    color: var(--_text-muted);
    font: inherit;
    font-weight: 500;
    cursor: pointer;
    transition: background-color 120ms;
  }
  .choice:hover {
    color: var(--_text);
  }
  .choice[aria-checked='true'] {
    color: var(--_text);
    background: var(--_surface);
    border-color: var(--_control-border);
  }
  @media (forced-colors: active) {
    .choice[aria-checked='true'] {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .choice {
      transition: none;
    }
  }
`;
