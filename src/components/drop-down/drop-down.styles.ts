import { css } from 'lit';

/** The look and the place of a drop-down: below its anchor, or above where there is more room, and never wider than the window. */
export const dropDownStyles = css`
  .drop-down-anchor {
    anchor-name: --drop-down;
  }

  .drop-down {
    position: fixed;
    inset: auto;
    position-anchor: --drop-down;
    position-area: block-end span-inline-end;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline,
      --across-below,
      --across-above;
    position-visibility: anchors-visible;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: calc(100vw - 16px);
    margin: 4px 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow);
    color: var(--_text);
    font-size: 14px;
    line-height: 20px;
    text-align: start;
  }

  /* Where neither side of the anchor has the room, in the middle of the window. */
  @position-try --across-below {
    position-area: block-end span-all;
    justify-self: center;
  }

  @position-try --across-above {
    position-area: block-start span-all;
    justify-self: center;
  }

  @media (forced-colors: active) {
    .drop-down {
      border-color: CanvasText;
    }
  }

  @media print {
    .drop-down {
      display: none;
    }
  }
`;
