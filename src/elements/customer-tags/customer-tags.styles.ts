import { css } from 'lit';

export const styles = css`
  .surface {
    container-type: inline-size;
  }
  .tag-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding: 0 16px 12px;
  }
  /* Without a heading they are the first. */
  .headless ~ .tag-tools {
    padding-block-start: 12px;
  }
  .tag-tools .search {
    flex: 1 1 200px;
    max-inline-size: 320px;
  }
  .tag-tools [part='create-button'] {
    margin-inline-start: auto;
  }
  .tag-sort {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--_text-muted);
    font-size: 13px;
  }
  .tag-rows,
  .chips {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* One grid for all: descriptions and counts stand below each other, however long a name or a count is. */
  .tag-rows {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr) auto auto;
    column-gap: 16px;
  }
  .tag-row {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    row-gap: 2px;
    align-items: center;
    min-block-size: 48px;
    padding: 4px 16px;
    border-block-start: 1px solid var(--_border);
  }
  .tag-row:hover {
    background: var(--_hover);
  }
  .tag-name {
    display: flex;
    min-inline-size: 0;
  }
  .tag,
  .chip {
    max-inline-size: 100%;
    padding: 2px 8px;
    border: 1px solid var(--_border);
    border-radius: 4px;
    background: var(--_hover);
    font-size: 13px;
    line-height: 18px;
    overflow-wrap: anywhere;
  }
  .tag-description {
    grid-column: 2;
    min-inline-size: 0;
    overflow: hidden;
    color: var(--_text-muted);
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .tag-count {
    grid-column: 3;
    color: var(--_text-muted);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .tag-actions {
    grid-column: 4;
    display: flex;
  }
  .tag-note {
    margin: 0;
    padding: 12px 16px;
    color: var(--_text-muted);
  }
  .tag-note.none {
    padding-block: 4px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 0 16px;
  }
  .chip {
    display: inline-flex;
    gap: 2px;
    align-items: center;
    padding-block: 3px;
  }
  .chip .icon-button {
    inline-size: 24px;
    min-block-size: 24px;
    margin-inline-end: -6px;
  }
  .adding {
    max-inline-size: 360px;
    min-block-size: 60px;
    padding: 12px 16px 16px;
  }
  .bones {
    display: flex;
    flex-direction: column;
    gap: 24px;
    padding: 12px 16px 28px;
  }
  .bones .bone {
    block-size: 24px;
  }
  .bones .bone:nth-child(even) {
    inline-size: 70%;
  }
  @container (width < 720px) {
    .tag-tools .search {
      max-inline-size: none;
    }
    .tag-sort > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container (width < 560px) {
    .tag-rows {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .tag-row {
      padding-block: 8px;
    }
    .tag-description {
      -webkit-line-clamp: 4;
    }
    .tag-tools .search {
      flex-basis: 100%;
    }
    .tag-description,
    .tag-count {
      grid-column: 1;
      text-align: start;
    }
    .tag-actions {
      grid-row: 1 / span 3;
      grid-column: 2;
      align-self: start;
    }
    .tag-sort {
      flex: 1 1 84px;
      min-inline-size: 0;
    }
    .tag-sort .field {
      flex: 1;
      min-inline-size: 0;
    }
  }
  @media (pointer: coarse) {
    .tag-actions .icon-button,
    .chip .icon-button {
      inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .tag,
    .chip {
      border-color: CanvasText;
    }
  }
  @media print {
    .tag-tools {
      display: none;
    }
  }
`;
