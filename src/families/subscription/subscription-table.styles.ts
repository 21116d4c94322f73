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
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  /* However long a name is, the sentence is seen to its end, and what comes after the name beside it. */
  .advice bdi {
    display: -webkit-inline-box;
    overflow: hidden;
    max-inline-size: min(100% - 2ch, 40ch);
    vertical-align: bottom;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .advice .icon {
    flex: none;
    margin-block-start: 2px;
  }
`;
