import { css } from 'lit';

export const panelStyles = css`
  .surface {
    border: 0;
    border-radius: 0;
    background: none;
  }
  /* As high as the list: what does not fit scrolls. */
  .panel {
    position: absolute;
    inset: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border-inline-start: 1px solid var(--_border);
    background: var(--_surface);
  }
  .detail {
    /* A line of its own for the name and the button that closes, however wide the panel is. */
    --_name-basis: calc(100% - 64px);
    outline: none;
  }
  /* What the details hold lies above an outline of theirs. */
  .surface:has(.detail:focus-visible)::after {
    content: '';
    position: absolute;
    inset: 0;
    border: 2px solid var(--_focus);
    pointer-events: none;
  }
  .detail::part(surface) {
    border: 0;
    border-radius: 0;
  }
  .dialog::part(body) {
    padding: 0;
  }
  @media print {
    .panel {
      position: static;
      border: 0;
    }
  }
`;
