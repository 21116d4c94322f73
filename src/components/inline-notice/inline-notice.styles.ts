import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  .notice {
    --_tone: var(--_info-text);
    --_tone-tint: var(--_info-tint);
    box-sizing: border-box;
    display: flex;
    gap: 8px;
    align-items: flex-start;
    padding: 4px;
    padding-inline-start: 12px;
    border: 1px solid color-mix(in oklab, var(--_tone) 30%, transparent);
    border-radius: var(--_radius-control);
    background: var(--_tone-tint);
    color: var(--_tone);
  }
  .notice.done {
    --_tone: var(--_success-text);
    --_tone-tint: var(--_success-tint);
  }
  .notice.failed {
    --_tone: var(--_danger-text);
    --_tone-tint: var(--_danger-tint);
  }
  /* The live regions stay for assistive technology; there is nothing to see. */
  .notice.empty {
    padding: 0;
    border: 0;
  }
  .line {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: center;
    min-inline-size: 0;
  }
  .message {
    flex: 1 1 16ch;
    min-inline-size: 0;
    padding-block: 6px;
    overflow-wrap: anywhere;
  }
  .notice.empty .message {
    padding: 0;
  }
  .remaining {
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  .button,
  .icon-button {
    flex: none;
    border-color: transparent;
    background: transparent;
    color: inherit;
  }
  .icon-button .icon {
    margin: 0;
  }
  /* On a line of its own its text stands below the message. */
  .button {
    margin-inline-start: -6px;
    padding-inline: 6px;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .notice .button:hover,
  .notice .icon-button:hover {
    background: color-mix(in oklab, var(--_tone) 12%, transparent);
  }
  .icon {
    margin-block: 8px;
  }
  @media (forced-colors: active) {
    .notice:not(.empty) {
      border-color: CanvasText;
    }
  }
`;
