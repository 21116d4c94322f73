import { css } from 'lit';

/** Words that are only read aloud; in `controls`. For what has styles of its own instead. */
export const visuallyHidden = css`
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** A name runs in its own direction, and stands where the others of its column do; in `controls`. For what has styles of its own instead. */
export const namesAligned = css`
  bdi,
  [dir='auto']:not(input) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
`;

/** What every element and component has: icons, words that are only read aloud, what is hidden, buttons and fields. */
export const controls = css`
  .icon {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* What points on, or out of the page, points where the writing goes. */
  .icon.pointing:dir(rtl) {
    scale: -1 1;
  }
  ${namesAligned}
  ${visuallyHidden}
  [hidden] {
    display: none !important;
  }
  .button,
  .icon-button,
  .field {
    font: inherit;
    color: var(--_text);
    background: var(--_surface-raised);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius-control);
    min-block-size: 32px;
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 4px 12px;
    font-weight: 500;
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
  }
  .button.primary {
    color: var(--_on-brand);
    background: var(--_brand);
    border-color: var(--_brand-mark);
  }
  .button.primary:hover {
    background: var(--_brand-hover);
  }
  .icon-button {
    display: inline-grid;
    place-items: center;
    inline-size: 32px;
    padding: 0;
    background: transparent;
    border-color: transparent;
    cursor: pointer;
  }
  .button:not(.primary):hover,
  .icon-button:hover {
    background: var(--_hover);
  }
  .button:disabled,
  .icon-button:disabled {
    cursor: default;
    opacity: 0.55;
  }
  .field {
    padding: 4px 10px;
  }
  /* iOS zooms into a field with smaller letters. */
  @media (pointer: coarse) {
    .field {
      font-size: max(16px, 1em);
    }
  }
  .field::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
    .button,
    .icon-button {
      border-color: ButtonBorder;
    }
    /* A drawing keeps a color of its own there. */
    .icon {
      color: inherit !important;
    }
  }
  /* Nobody presses a button on paper, nor types. */
  @media print {
    button:is(.button, .icon-button),
    .field {
      display: none !important;
    }
  }
`;
