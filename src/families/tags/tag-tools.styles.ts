import { css } from 'lit';

export const styles = css`
  /* Its parts stand among those of the list, each in its own place. */
  :host {
    display: contents;
  }
  /* In the place of what the list has there while nothing is selected: nothing moves when the bar comes. */
  .bar {
    position: relative;
    z-index: 2;
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 8px 4px;
    align-items: center;
    min-block-size: 48px;
    margin-block: calc(-1 * var(--_bar-above, 0px)) calc(-1 * var(--_bar-below, 0px));
    margin-inline-start: var(--_bar-start, 0px);
    padding: 8px 16px;
    box-sizing: border-box;
    /* Apart from the buttons above it, and as high as the line that it stands for. */
    clip-path: inset(4px 0 round var(--_bar-radius, 0px));
    background: linear-gradient(var(--_brand-tint) 0 100%) var(--_surface);
    font-size: 13px;
  }
  .outcome {
    order: -1;
  }
  .notice-line {
    order: 1;
  }
  .bar:focus {
    outline-offset: -6px;
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
    padding-inline: 4px;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .short {
    display: none;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-inline-start: auto;
  }
  .bar > .count {
    margin-inline-end: 8px;
  }
  .bar > .icon-button {
    margin-inline-start: -8px;
  }
  progress {
    inline-size: min(200px, 100%);
    accent-color: var(--_brand-mark);
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
  @container (width < 1120px) {
    .export > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .button.export {
      padding-inline: 7px;
    }
    .long {
      display: none;
    }
    .short {
      display: inline;
    }
  }
  @container (width < 500px) {
    .bar > .actions {
      display: contents;
    }
    .bar > .count {
      margin-inline-end: auto;
    }
    .bar .export {
      order: 1;
    }
    .bar .button:not(.export, .plain) {
      flex: 1 1 96px;
      padding-inline: 4px;
      justify-content: center;
      order: 3;
      text-align: center;
    }
  }
  @container (width < 320px) {
    .bar .button:not(.export, .plain) {
      padding-inline: 2px;
      font-size: 12px;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
