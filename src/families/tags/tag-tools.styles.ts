import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    min-block-size: 48px;
    padding: 8px 16px;
    box-sizing: border-box;
    font-size: 13px;
  }
  .bar:focus {
    outline-offset: -2px;
  }
  .bar.on {
    background: var(--_brand-tint);
  }
  .hint {
    margin: 0;
    color: var(--_text-muted);
  }
  .count {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .button {
    font-size: 13px;
    white-space: normal;
    text-align: start;
  }
  .button.plain {
    border-color: transparent;
    background: transparent;
    color: inherit;
    padding-inline: 6px;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-inline-start: auto;
  }
  progress {
    inline-size: min(200px, 100%);
    accent-color: var(--_brand);
  }
  .outcome {
    padding: 8px 16px 12px;
    border-block-start: 1px solid var(--_border);
  }
  .sentence {
    margin: 0 0 8px;
    font-weight: 600;
  }
  .failures {
    max-block-size: 240px;
    margin: 0 0 8px;
    padding: 0;
    overflow: auto;
    list-style: none;
  }
  .failures > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    padding-block: 4px;
    border-block-start: 1px solid var(--_border);
    overflow-wrap: anywhere;
  }
  .failures > li > bdi {
    min-inline-size: 0;
  }
  .reason {
    color: var(--_text-muted);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
