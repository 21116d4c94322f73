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

  .tags-more,
  .tags-left {
    color: var(--_text-muted);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .tags-more {
    flex: none;
  }

  /*
   * One line of several, of which the first is seen. The number begins it without a width of its own: beside it the rest gets whatever is left over, and
   * the number nothing; where the rest has to go to the next line the number has the first one.
   */
  .tags-room {
    display: flex;
    flex: 1 0 20px;
    flex-wrap: wrap;
    overflow: hidden;
    block-size: 22px;
    /* Its basis again: in Firefox what may not shrink makes the line no wider. */
    min-inline-size: 20px;
  }

  .tags-left {
    flex: 1 0 0;
    inline-size: 0;
    overflow: hidden;
    line-height: 22px;
    text-align: start;
  }

  .tags-left > ::before {
    content: attr(data-count);
  }

  .tags-rest {
    display: flex;
    flex: 1000000 0 auto;
    gap: 4px;
    align-items: center;
    max-inline-size: none;
  }

  .tags-rest > .tag {
    flex: none;
  }

  /* Paper has as many lines as they need. */
  @media print {
    .tags {
      flex-wrap: wrap;
    }

    .tags-room,
    .tags-rest {
      display: contents;
    }

    .tags-left {
      display: none;
    }
  }
`;
