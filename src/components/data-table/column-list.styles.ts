import { css } from 'lit';

/** The look of the choice of columns. */
export const columnListStyles = css`
  .columns-list {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .columns-item {
    display: flex;
    align-items: center;
    border-radius: var(--_radius-control);
  }

  .columns-item:hover {
    background: var(--_hover);
  }

  .columns-label {
    display: flex;
    flex: 1;
    gap: 8px;
    align-items: center;
    min-inline-size: 0;
    padding-block: 6px;
    padding-inline: 8px 16px;
  }

  .columns-label > input,
  .columns-item > .icon-button {
    flex: none;
  }

  .columns-name {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .columns-note {
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }

  .columns-reset {
    margin-block-start: 8px;
    inline-size: 100%;
    justify-content: center;
  }

  .columns-note[hidden] {
    display: none;
  }
`;
