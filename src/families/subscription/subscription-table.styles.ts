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
  /* However long a name is, the sentence is seen to its end. */
  .advice bdi {
    display: inline-block;
    overflow: hidden;
    max-inline-size: min(100%, 40ch);
    text-overflow: ellipsis;
    vertical-align: bottom;
    white-space: nowrap;
  }
  .advice .icon {
    flex: none;
    margin-block-start: 2px;
  }
`;
