import { css } from 'lit';

/** The look of chips; with `controls`, part of the styles of everything that draws a `chip`. */
export const chipStyles = css`
  .chip {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: 28px;
    padding-inline-start: 10px;
    border: 1px solid var(--_border);
    border-radius: 14px;
    background: var(--_hover);
    font-size: 13px;
  }

  .chip > bdi {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .remove {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 28px;
    block-size: 26px;
    padding: 0;
    border: 0;
    border-radius: 13px;
    background: none;
    color: var(--_text-muted);
    cursor: pointer;
  }

  .remove:hover {
    color: var(--_text);
  }

  .remove:focus-visible {
    outline-offset: -1px;
  }

  .remove > .icon {
    inline-size: 12px;
    block-size: 12px;
  }

  @media (pointer: coarse) {
    .chip,
    .remove {
      min-block-size: 32px;
    }

    .remove {
      inline-size: 32px;
    }
  }
`;
