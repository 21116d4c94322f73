import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
    padding-inline: 6px;
    box-shadow: inset 0 -1px var(--_border);
  }

  /* Tabs fill the lines that they need, but for the last one. */
  .tabs::after {
    content: '';
    flex: 9999 0 0;
  }

  .tab {
    position: relative;
    flex: 1 0 auto;
    max-inline-size: 100%;
    min-block-size: 40px;
    padding: 8px 10px;
    border: 0;
    background: none;
    box-shadow: inset 0 -1px var(--_border);
    color: var(--_text-muted);
    font: inherit;
    font-weight: 500;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
    transition: color 120ms;
  }

  .tab::after {
    content: '';
    position: absolute;
    inset-block-end: 0;
    inset-inline: 10px;
    block-size: 2px;
    border-radius: 2px 2px 0 0;
    background: transparent;
    transition: background-color 120ms;
  }

  .tab:hover {
    color: var(--_text);
  }

  .tab:hover::after {
    background: var(--_border);
  }

  .tab[aria-selected='true'] {
    color: var(--_text);
  }

  .tab[aria-selected='true']::after {
    background: var(--_brand-mark);
  }

  .tab:focus-visible {
    border-radius: var(--_radius-control);
    outline-offset: -3px;
  }

  .panel:focus-visible {
    outline-offset: -2px;
  }

  .panel[hidden] {
    display: none;
  }

  @media (forced-colors: active) {
    .tab[aria-selected='true']::after {
      background: Highlight;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .tab,
    .tab::after {
      transition: none;
    }
  }
`;
