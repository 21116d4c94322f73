import { css } from 'lit';

/**
 * What every public element looks like before it shows anything: a surface of its own, so that it is readable on any page.
 * The page's rules reach the host only (`* { all: unset }` included); everything that matters is set on the surface inside it.
 */
export const surface = css`
  :host {
    display: block;
    contain: layout style;
  }
  :host([hidden]) {
    display: none;
  }
  /*
   * What may be skipped off the screen, by content-visibility: not in WebKit, which alone knows this property. WebKit 2.50 leaves contents blank that
   * came while they were skipped, until something else is laid out anew, and its search in the page does not find what is skipped.
   */
  @supports not (-webkit-nbsp-mode: space) {
    :host {
      --_off-screen: auto;
    }
  }
  .surface,
  .surface * {
    box-sizing: border-box;
  }
  .surface {
    display: block;
    /* A sheet for another system says what its page is; inherited, it reaches elements inside elements. */
    color-scheme: var(--_page-scheme, light);
    font-family: var(--_font);
    font-size: 14px;
    font-style: normal;
    font-weight: 400;
    line-height: 20px;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    white-space: normal;
    word-spacing: normal;
    cursor: auto;
    visibility: visible;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
  }
  .surface.dark {
    color-scheme: dark;
  }
  .surface.auto {
    color-scheme: light dark;
  }
  @media (forced-colors: active) {
    .surface {
      border-color: CanvasText;
    }
  }
  @media print {
    .surface {
      break-inside: avoid;
      /* Paper is white: browsers leave backgrounds out, and light text with them. */
      color-scheme: light !important;
    }
  }
`;
