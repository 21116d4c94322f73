import { css } from 'lit';

/** The look of the toolbar. What comes late brings its own. */
export const toolbar = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding: 8px 16px;
  }

  /* Room for what stands over the beginning of the line, such as a search box of the element around the table. */
  .toolbar::before {
    inline-size: var(--_toolbar-start, 0px);
    margin-inline-end: -8px;
    content: '';
  }

  @container (width < 700px) {
    .button-text {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .toolbar .button:has(.button-text) {
      padding-inline: 7px;
    }
  }

  .printed-rest {
    margin: 0;
    padding: 8px 16px;
    color: var(--_text-muted);
    font-size: 13px;
  }

  .count {
    margin-inline-end: auto;
    color: var(--_text-muted);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }

  .selected {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }

  .export-note {
    color: var(--_danger-text);
    font-size: 13px;
  }

  .export-note[hidden] {
    display: none;
  }

  .sort-menu {
    flex: 1 1 200px;
    min-inline-size: 0;
    padding-inline: 8px;
    font-size: 13px;
    text-overflow: ellipsis;
  }

  /* Smaller, and some phones zoom into the page when the list opens. */
  @media (pointer: coarse) {
    .sort-menu {
      font-size: 16px;
    }
  }

  .toolbar .button {
    font-size: 13px;
  }

  .columns-menu {
    position: fixed;
    inset: auto;
    inline-size: max-content;
    max-inline-size: min(320px, var(--_room-inline, 320px));
    max-block-size: min(440px, var(--_room-block, 440px));
    margin: 0;
    padding: 8px;
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow);
    color: var(--_text);
  }

  input[type='checkbox'] {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_brand-mark);
  }
`;
