import { css } from 'lit';

export const callingTableStyles = css`
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
  }
`;
