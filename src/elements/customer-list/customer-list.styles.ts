import { css } from 'lit';

export const styles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding-inline-end: 16px;
  }
  .top > .section-header {
    flex: 1 1 auto;
    padding-inline-end: 0;
  }
  .search {
    flex: 0 1 320px;
    margin-inline-start: 16px;
    margin-block: 10px 6px;
    min-inline-size: min(240px, calc(100% - 16px));
  }
  .narrowed,
  .launch {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin: 0;
    padding: 8px 16px;
    background: var(--_brand-tint);
  }
  .narrowed > span,
  .launch > span {
    flex: 1 1 20ch;
    overflow-wrap: anywhere;
  }
  .launch.failed {
    background: var(--_danger-tint);
    color: var(--_danger-text);
  }
  .launch .button {
    text-decoration: none;
  }
  @media print {
    .search {
      display: none;
    }
  }
`;
