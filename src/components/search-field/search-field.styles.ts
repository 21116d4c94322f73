import { css } from 'lit';

/** The look of a search box; with `controls`, part of the styles of every element that has a `SearchField`. */
export const searchFieldStyles = css`
  .search {
    position: relative;
  }

  .search > .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 10px;
    margin-block: auto;
    color: var(--_text-muted);
    pointer-events: none;
  }

  .search > .field {
    box-sizing: border-box;
    inline-size: 100%;
    padding-inline-start: 34px;
  }

  @media print {
    .search {
      display: none !important;
    }
  }
`;
