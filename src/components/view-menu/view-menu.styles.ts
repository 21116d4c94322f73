import { css } from 'lit';

export const styles = css`
  .drop-down {
    inline-size: min(340px, var(--_room-inline));
    max-block-size: min(480px, var(--_side-block));
  }

  .views {
    margin: 0;
    padding: 4px;
    list-style: none;
  }

  .view {
    display: flex;
    gap: 2px;
    align-items: center;
    border-radius: var(--_radius-control);
  }

  .view:hover {
    background: var(--_hover);
  }

  .choose {
    display: flex;
    flex: 1;
    gap: 8px;
    align-items: center;
    min-block-size: 36px;
    min-inline-size: 0;
    padding: 4px 8px;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .choose > bdi {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .choose[aria-current] {
    font-weight: 500;
  }

  .choose > .icon {
    color: var(--_brand-text);
  }

  .choose:focus-visible,
  .view .icon-button:focus-visible {
    outline-offset: -2px;
  }

  .view .icon-button {
    color: var(--_text-muted);
  }

  .view .icon-button:hover {
    color: var(--_text);
  }

  .renaming,
  .saving {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
  }

  .renaming {
    padding: 4px;
  }

  .saving {
    padding: 8px 12px 12px;
    border-block-start: 1px solid var(--_border);
  }

  .saving > label {
    flex: 1 0 100%;
    font-size: 13px;
    font-weight: 500;
  }

  .field {
    box-sizing: border-box;
    flex: 1 1 140px;
    min-inline-size: 0;
  }

  .renaming .button,
  .saving .button {
    max-inline-size: 100%;
    font-size: 13px;
  }

  .button > bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .note {
    flex: 1 0 100%;
    margin: 0;
    padding: 12px;
    color: var(--_text-muted);
    font-size: 13px;
  }

  .saving > .note,
  .renaming > .note {
    padding: 0;
  }

  .note.failed {
    color: var(--_danger-text);
  }

  @media (pointer: coarse) {
    .choose,
    .view .icon-button {
      min-block-size: 44px;
      min-inline-size: 40px;
    }
  }
`;
