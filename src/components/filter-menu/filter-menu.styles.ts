import { css } from 'lit';

export const styles = css`
  .opener[part~='active'] {
    border-color: var(--_brand-mark);
    background: var(--_brand-tint);
  }

  .chosen {
    flex: none;
    min-inline-size: 18px;
    padding-inline: 5px;
    border-radius: 9px;
    background: var(--_brand);
    color: var(--_on-brand);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
    line-height: 18px;
    text-align: center;
  }

  .drop-down {
    min-inline-size: min(220px, var(--_room-inline));
    max-inline-size: min(360px, var(--_room-inline));
    max-block-size: min(480px, var(--_side-block));
  }

  .mode {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    flex: none;
    gap: 2px;
    margin: 8px 8px 0;
    padding: 2px;
    border-radius: calc(var(--_radius-control) + 2px);
    background: var(--_track);
  }

  .mode-choice {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 28px;
    padding-inline: 8px;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    color: var(--_text-muted);
    font-size: 13px;
    font-weight: 500;
    text-align: center;
    cursor: pointer;
  }

  .mode-choice > input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .mode-choice:hover {
    color: var(--_text);
  }

  .mode-choice:has(:checked) {
    border-color: var(--_control-border);
    background: var(--_surface);
    color: var(--_text);
  }

  .mode-choice:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }

  .search {
    flex: none;
    margin: 8px 8px 0;
  }

  .option.waiting {
    cursor: default;
  }

  .option.waiting > .bone:first-child {
    inline-size: 16px;
    block-size: 16px;
  }

  .option.waiting > .bone:nth-child(2) {
    flex: 0 1 120px;
  }

  .bone {
    inline-size: 24px;
    block-size: 8px;
    border-radius: 4px;
    background: var(--_track);
  }

  .end {
    flex: none;
    padding: 4px;
    border-block-start: 1px solid var(--_border);
  }

  .end > .button {
    justify-content: center;
    inline-size: 100%;
    border-color: transparent;
    background: none;
    color: var(--_brand-text);
    font-size: 13px;
  }

  @media (pointer: coarse) {
    .mode-choice {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .opener[part~='active'] {
      border-color: Highlight;
    }

    .chosen {
      border: 1px solid;
    }

    .mode-choice:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .mode-choice:has(:focus-visible) {
      outline-color: Highlight;
    }
  }
`;
