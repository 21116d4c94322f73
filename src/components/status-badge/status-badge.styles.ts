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
  .badges > .badge:first-child:not(:only-child) {
    flex: none;
    max-inline-size: calc(100% - 30px);
  }

  .badges > .badge:first-child:has(+ [data-more]) {
    max-inline-size: calc(100% - 60px);
  }

  /*
   * The next badges show their whole text, or their icon alone: a text without room goes to a second line, which is not seen. So the pill is drawn
   * in two pieces, one around the icon and one behind the text that closes it.
   */
  @media not print {
    .badges > .badge:not(:first-child) {
      position: relative;
      z-index: 0;
      flex-wrap: wrap;
      gap: 0;
      align-content: start;
      padding-inline: 7px 0;
      overflow: hidden;
      border: 0;
      background: none;
    }

    .badges > .badge:not(:first-child)::before {
      position: absolute;
      z-index: -1;
      inset-block: 0;
      inset-inline-start: 0;
      box-sizing: border-box;
      inline-size: 26px;
      border: 1px solid color-mix(in oklab, var(--_tone) 30%, var(--_surface));
      border-radius: 11px;
      background: var(--_tone-tint);
      content: '';
    }

    .badges > .badge:not(:first-child) > .badge-icon {
      position: relative;
      z-index: 1;
      margin-block: 5px;
    }

    .badges > .badge[data-more] {
      min-inline-size: 56px;
    }

    .badges > .badge[data-more]::after {
      position: absolute;
      z-index: -2;
      inset-block-start: 1px;
      inset-inline-start: 30px;
      color: var(--_text-muted);
      font-weight: 400;
      font-variant-numeric: tabular-nums;
      content: '\\2066' attr(data-more) '\\2069';
      content: '\\2066' attr(data-more) '\\2069' / '';
    }

    .badges > .badge:not(:first-child) > .badge-rest {
      flex: none;
      margin-inline-start: -8px;
    }

    .badges > .badge:not(:first-child) .badge-text {
      box-sizing: border-box;
      flex: none;
      block-size: 22px;
      padding-inline: 12px 8px;
      border: 1px solid color-mix(in oklab, var(--_tone) 30%, var(--_surface));
      border-inline-start: 0;
      border-start-end-radius: 11px;
      border-end-end-radius: 11px;
      background: var(--_tone-tint);
    }
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

  .badge-rest {
    display: inline-flex;
    gap: 4px;
    align-items: center;
  }

  .badges-more {
    flex: none;
    color: var(--_text-muted);
    font-size: 12px;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .badges-more[hidden] {
    display: none;
  }

  @media (forced-colors: active) {
    .badge,
    .badge::before,
    .badge-text {
      border-color: CanvasText !important;
    }
  }

  /* On paper nobody can ask for the rest of a text: it stands in one line, unless it is longer than any that we know. */
  @media print {
    .badges {
      flex-wrap: wrap;
    }

    .badge {
      flex: none !important;
      max-inline-size: none !important;
      block-size: auto;
    }

    .badge-text {
      flex: none;
      inline-size: max-content;
      max-inline-size: 36ch;
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }
`;
