import { css } from 'lit';

export const styles = css`
  .surface {
    container-type: inline-size;
  }
  .search {
    position: relative;
    z-index: 1;
    margin: 8px 16px;
  }
  .narrowed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin: 0;
    padding: 8px 16px;
    background: var(--_brand-tint);
  }
  .narrowed > span {
    flex: 1 1 20ch;
    overflow-wrap: anywhere;
  }
  /* Where it fits, the search box stands in the line of the table's count and buttons, or where that line will be. */
  @container (width >= 600px) {
    .search {
      align-self: start;
      inline-size: 240px;
    }
    .search + [data-rows] {
      --_toolbar-start: 248px;
      margin-block-start: -48px;
    }
    .search + slot .rows-skeleton {
      margin-block-start: -48px;
    }
    .search + slot .rows-skeleton .bone:first-child {
      margin-inline-start: 248px;
      inline-size: 120px;
    }
  }
  @media print {
    .search {
      display: none;
    }
    .search + [data-rows] {
      --_toolbar-start: 0px;
      margin-block-start: 0;
    }
  }
`;
