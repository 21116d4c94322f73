import { css } from 'lit';

/** The look of tags. */
export const tagStyles = css`
  .tags {
    display: flex;
    gap: 4px;
    align-items: center;
    min-inline-size: 0;
  }

  .tag {
    flex: 0 1 auto;
    overflow: hidden;
    min-inline-size: 24px;
    padding: 1px 7px;
    border: 1px solid var(--_border);
    border-radius: 4px;
    background: var(--_hover);
    color: var(--_text);
    font-size: 12px;
    line-height: 18px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .tags-more {
    flex: none;
    color: var(--_text-muted);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }

  .tags-more[hidden] {
    display: none;
  }
`;
