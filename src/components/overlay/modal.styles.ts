import { css } from 'lit';

/** The box of every modal dialog, and what is behind it. What the dialog inherits from where it stands in the page is set anew. */
export const modalStyles = css`
  :host {
    display: contents;
  }
  .dialog,
  .dialog * {
    box-sizing: border-box;
  }
  .dialog {
    inset: 0;
    max-inline-size: calc(100% - 32px);
    max-block-size: calc(100% - 32px);
    margin: auto;
    padding: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow);
    color: var(--_text);
    font-size: 14px;
    font-weight: 400;
    line-height: 20px;
    text-align: start;
    white-space: normal;
    overflow-wrap: anywhere;
    cursor: auto;
    pointer-events: auto;
    user-select: auto;
    visibility: visible;
  }
  .dialog::backdrop {
    background: rgb(10 13 20 / 45%);
  }
  .heading {
    margin: 0;
    font-size: 16px;
    font-weight: 600;
    line-height: 24px;
  }
  /* It takes the focus to be read out; there is nothing to press. */
  .heading:focus {
    outline: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    .dialog {
      animation: dialog-appears 160ms ease-out;
    }
    .dialog::backdrop {
      animation: backdrop-appears 160ms ease-out;
    }
  }
  @keyframes dialog-appears {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  @keyframes backdrop-appears {
    from {
      opacity: 0;
    }
  }
  @media (forced-colors: active) {
    .dialog {
      border-color: CanvasText;
    }
  }
`;
