import { css } from 'lit';

/** The look of a drop-down, which is never larger than the window. */
export const dropDownStyles = css`
  .drop-down {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: var(--_room-inline);
    max-block-size: var(--_side-block);
    margin: 0;
    padding: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow);
    color: var(--_text);
    font-size: 14px;
    line-height: 20px;
    text-align: start;
  }

  .drop-down:popover-open {
    display: flex;
    flex-direction: column;
  }

  /* What is inside has a focus of its own. */
  .drop-down:focus {
    outline: none;
  }

  @media (forced-colors: active) {
    .drop-down {
      border-color: CanvasText;
    }
  }

  @media print {
    .drop-down:popover-open {
      display: none;
    }
  }
`;
