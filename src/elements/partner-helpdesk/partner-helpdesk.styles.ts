import { css } from 'lit';

/** One to four columns, by the width of the element. */
export const styles = css`
  .surface {
    container-type: inline-size;
  }
  .channels {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    margin: 0;
    padding: 4px 16px 16px;
    list-style: none;
  }
  /* Without a heading the channels stand first. */
  .headless ~ .channels {
    padding-block-start: 16px;
  }
  .channel {
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-inline-size: 0;
    padding: 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
    overflow-wrap: anywhere;
  }
  .head {
    display: flex;
    gap: 12px;
    min-inline-size: 0;
  }
  .kind-icon {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border-radius: var(--_radius-control);
    background: color-mix(in oklab, var(--_brand) 14%, var(--_surface-raised));
    color: var(--_brand-text);
  }
  .channel.away .kind-icon {
    background: var(--_track);
    color: var(--_text-muted);
  }
  .names {
    flex: 1;
    min-inline-size: 0;
  }
  .label {
    font-weight: 600;
  }
  .kind {
    color: var(--_text-muted);
    font-size: 13px;
  }
  .availability,
  .hours {
    display: flex;
    gap: 6px;
    align-items: start;
    margin: 0;
    font-size: 13px;
  }
  .availability > .icon,
  .hours > .icon {
    margin-block-start: 2px;
  }
  .availability {
    color: var(--_text-muted);
    font-weight: 500;
  }
  .channel.here .availability {
    color: var(--_success-text);
  }
  .hours {
    color: var(--_text-muted);
  }
  .products {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 12px;
    line-height: 16px;
  }
  .products > li {
    max-inline-size: 100%;
    padding: 2px 8px;
    border-radius: 4px;
    background: var(--_track);
  }
  .details {
    display: grid;
    flex: 1;
    gap: 8px;
    align-content: start;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    min-inline-size: 0;
  }
  .way {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  a.way {
    white-space: normal;
  }
  a.way[href^='tel:'] {
    white-space: nowrap;
  }
  .elsewhere {
    display: inline-flex;
    align-items: center;
    color: var(--_text-muted);
  }
  .elsewhere > .icon {
    inline-size: 12px;
    block-size: 12px;
  }
  .channel-bone {
    block-size: 206px;
    border-radius: var(--_radius-card);
  }
  @container (width >= 560px) {
    .channels {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (width >= 880px) {
    .channels {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container (width >= 1180px) {
    .channels:not(.thirds) {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @media (pointer: coarse) {
    a.way {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .channel,
    .products > li {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .surface {
      break-inside: auto;
    }
    .channel {
      break-inside: avoid;
    }
    .elsewhere {
      display: none;
    }
    .products > li {
      border: 1px solid var(--_border);
    }
    .ways {
      flex-direction: column;
      align-items: start;
    }
    /* Paper cannot be pressed: it says where the link leads. */
    a.way {
      flex-wrap: wrap;
      gap: 0 6px;
      min-block-size: 0;
      padding: 0;
      border: 0;
    }
    a.way:not([href^='tel:'])::after {
      font-weight: 400;
      font-size: 11px;
      overflow-wrap: anywhere;
      content: attr(href);
    }
  }
`;
