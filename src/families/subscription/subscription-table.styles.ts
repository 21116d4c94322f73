import { css } from 'lit';

export const subscriptionTableStyles = css`
  .advice {
    display: flex;
    gap: 8px;
    margin: 0;
    padding: 0 16px 12px;
    color: var(--_text-muted);
  }
  .advice > span {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .advice .icon {
    flex: none;
    margin-block-start: 2px;
  }
`;
