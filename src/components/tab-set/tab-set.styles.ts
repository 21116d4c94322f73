import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .tabs {
    position: relative;
    display: flex;
    gap: 4px;
    padding-inline: 8px;
    scroll-padding-inline: 24px;
    overflow: auto hidden;
    overscroll-behavior-inline: contain;
    scrollbar-width: none;
    box-shadow: inset 0 -1px var(--_border);
  }

  /* Where there is more, the line fades out: at its end, at both, at its start, as far as it is scrolled. */
  @supports (animation-timeline: scroll()) {
    .tabs {
      --_fade-end: linear-gradient(to right, #000 calc(100% - 24px), #0000);
      --_fade-start: linear-gradient(to left, #000 calc(100% - 24px), #0000);
      animation: more linear;
      animation-timeline: scroll(self inline);
    }

    .tabs:dir(rtl) {
      --_fade-end: linear-gradient(to left, #000 calc(100% - 24px), #0000);
      --_fade-start: linear-gradient(to right, #000 calc(100% - 24px), #0000);
    }
  }

  @keyframes more {
    from {
      mask: var(--_fade-end);
    }

    1%,
    99% {
      mask:
        var(--_fade-start) intersect,
        var(--_fade-end);
    }

    to {
      mask: var(--_fade-start);
    }
  }

  .tab {
    position: relative;
    display: inline-flex;
    flex: none;
    align-items: center;
    min-block-size: 40px;
    padding: 8px;
    border: 0;
    background: none;
    color: var(--_text-muted);
    font: inherit;
    font-weight: 500;
    white-space: nowrap;
    cursor: pointer;
    transition: color 120ms;
  }

  .tab::after {
    content: '';
    position: absolute;
    inset-block-end: 0;
    inset-inline: 8px;
    block-size: 2px;
    border-radius: 2px 2px 0 0;
    background: transparent;
    transition: background-color 120ms;
  }

  .tab:hover {
    color: var(--_text);
  }

  .tab:hover::after {
    background: var(--_border);
  }

  .tab[aria-selected='true'] {
    color: var(--_text);
  }

  .tab[aria-selected='true']::after {
    background: var(--_brand-mark);
  }

  /* The line cuts off what is outside of it. */
  .tab:focus-visible {
    border-radius: var(--_radius-control);
    outline-offset: -3px;
  }

  .tabs:focus {
    outline: none;
  }

  .panel:focus-visible {
    outline-offset: -2px;
  }

  .panel[hidden] {
    display: none;
  }

  @media (forced-colors: active) {
    .tab[aria-selected='true']::after {
      background: Highlight;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .tab,
    .tab::after {
      transition: none;
    }
  }

  @media print {
    .tabs {
      flex-wrap: wrap;
    }
  }
`;
