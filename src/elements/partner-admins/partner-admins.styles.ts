import { css } from 'lit';

export const styles = css`
  .surface {
    container-type: inline-size;
  }
  .add {
    display: block;
    max-inline-size: 420px;
    padding: 0 16px 12px;
  }
  .add.awaited {
    min-block-size: 84px;
  }
  .assigned {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
    column-gap: 16px;
    margin: 0;
    padding: 0;
    border-block-start: 1px solid var(--_border);
    list-style: none;
  }
  .admin {
    display: grid;
    /* Of the list's, so that roles stand below roles. */
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    gap: 4px 16px;
    align-items: center;
    min-block-size: 56px;
    padding: 8px 16px;
  }
  .admin + .admin {
    border-block-start: 1px solid var(--_border);
  }
  .who {
    display: grid;
  }
  .name {
    font-weight: 500;
  }
  .name,
  .email,
  .roles-of {
    overflow-wrap: anywhere;
  }
  .email {
    color: var(--_text-muted);
    font-size: 13px;
  }
  .end {
    display: flex;
    justify-content: end;
    min-inline-size: 32px;
  }
  .mark {
    padding: 2px 8px;
    border: 1px solid var(--_border);
    border-radius: 999px;
    background: var(--_info-tint);
    color: var(--_info-text);
    font-size: 12px;
    white-space: nowrap;
  }
  .hint {
    margin: 0;
    padding: 8px 16px 12px;
    border-block-start: 1px solid var(--_border);
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding: 0 16px 8px;
  }
  /* Without a heading they are the first. */
  .headless ~ .add {
    padding-block-start: 12px;
  }
  @container (width < 620px) or (700px <= width < 820px) {
    .headless ~ .filters {
      padding-block-start: 8px;
    }
  }
  .filters .search {
    position: relative;
    flex: 1 1 160px;
    max-inline-size: 240px;
  }
  /* Where it fits, the filters stand in the line of the table's count and buttons, or where that line will be; below 700 px those are icons. */
  @container (620px <= width < 700px) or (width >= 820px) {
    .filters {
      position: relative;
      z-index: 1;
      flex-wrap: nowrap;
      align-self: start;
      inline-size: 366px;
      margin-block: 8px;
      margin-inline-start: 16px;
      padding: 0;
    }
    .filters ~ [data-rows] {
      --_toolbar-start: 374px;
      margin-block-start: -48px;
    }
    .filters ~ slot .rows-skeleton {
      margin-block-start: -48px;
    }
    .filters ~ slot .rows-skeleton .bone:first-child {
      margin-inline-start: 374px;
      inline-size: 120px;
    }
  }
  @media print {
    .add,
    .filters {
      display: none;
    }
    .filters ~ [data-rows] {
      --_toolbar-start: 0px;
      margin-block-start: 0;
    }
  }
  .role-list {
    display: grid;
    gap: 4px;
  }
  .role {
    padding: 8px;
    border-radius: var(--_radius-control);
  }
  .role:hover {
    background: var(--_hover);
  }
  .own {
    margin: 0;
    color: var(--_warning-text);
  }
  .list-skeleton {
    display: grid;
    gap: 16px;
    padding: 8px 16px 24px;
  }
  .list-skeleton .bone {
    block-size: 40px;
  }
  @container (inline-size < 480px) {
    .admin {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .roles-of {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
`;
