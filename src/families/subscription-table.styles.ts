import { css } from 'lit';

export const subscriptionTableStyles = css`
  .advice {
    display: flex;
    gap: 8px;
    margin: 0;
    padding: 0 16px 12px;
    color: var(--_text-muted);
  }
  .advice .icon {
    margin-block-start: 2px;
  }
`;
