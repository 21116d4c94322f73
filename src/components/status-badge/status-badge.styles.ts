import { css } from 'lit';

/** The look of status badges. */
export const badgeStyles = css`
  .badges {
    display: flex;
    gap: 4px;
    align-items: center;
    min-inline-size: 0;
  }

  .badge {
    --_tone-text: var(--_text-muted);
    --_tone-tint: var(--_hover);
    --_tone: var(--_border);
    display: inline-flex;
    flex: 0 1 auto;
    gap: 4px;
    align-items: center;
    box-sizing: border-box;
    min-inline-size: 26px;
    max-inline-size: 100%;
    block-size: 22px;
    padding-inline: 6px 8px;
    border: 1px solid color-mix(in oklab, var(--_tone) 30%, transparent);
    border-radius: 11px;
    background: var(--_tone-tint);
    color: var(--_tone-text);
    font-size: 12px;
    font-weight: 500;
    line-height: 20px;
    white-space: nowrap;
  }

  /* The most urgent status stays readable; the next one gives way, down to its icon. */
  .badges > .badge:first-child:not(:nth-last-child(2)) {
    flex: none;
    max-inline-size: calc(100% - 30px);
  }

  /* A badge with no room for a few letters shows its icon alone: the text goes to a second line, which is not seen. */
  .badges > .badge:not(:first-child) {
    flex-wrap: wrap;
    align-content: start;
    overflow: hidden;
  }

  .badges > .badge:not(:first-child) > .badge-icon {
    margin-block: 4px;
  }

  .badges > .badge:not(:first-child) > .badge-text {
    flex: 1 1 2em;
    min-inline-size: 0;
  }

  .badge-text {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .badge-icon {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .badge.success {
    --_tone: var(--_success);
    --_tone-text: var(--_success-text);
    --_tone-tint: var(--_success-tint);
  }

  .badge.info {
    --_tone: var(--_info);
    --_tone-text: var(--_info-text);
    --_tone-tint: var(--_info-tint);
  }

  .badge.warning {
    --_tone: var(--_warning);
    --_tone-text: var(--_warning-text);
    --_tone-tint: var(--_warning-tint);
  }

  .badge.danger {
    --_tone: var(--_danger);
    --_tone-text: var(--_danger-text);
    --_tone-tint: var(--_danger-tint);
  }

  .badge.neutral {
    --_tone: var(--_text-muted);
  }

  .badges-more {
    flex: none;
    color: var(--_text-muted);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }

  .badges-more[hidden] {
    display: none;
  }

  @media (forced-colors: active) {
    .badge {
      border-color: CanvasText;
    }
  }
`;
