import { css } from 'lit';

/** One to four columns, by the width of the element. */
export const styles = css`
  .surface {
    container-type: inline-size;
  }
  .section {
    padding: 4px 16px 16px;
  }
  .section[part~='all'] {
    padding-block-end: 0;
  }
  /* Without a heading the first section stands first. */
  .headless + .section {
    padding-block-start: 16px;
  }
  .group-heading {
    margin-block-end: 8px;
    font-weight: 600;
  }
  .quick-links,
  .resources,
  .facts,
  .chips > ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .quick-links {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .quick-link {
    position: relative;
    display: flex;
    gap: 8px;
    align-items: center;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 36px;
    padding-inline: 12px;
    border: 1px solid var(--_border);
    border-radius: 18px;
    background: var(--_surface-raised);
  }
  .quick-link > .icon {
    color: var(--_text-muted);
  }
  .quick-link > .title {
    display: flex;
    min-inline-size: 0;
    font-weight: 500;
  }
  .quick-link .title > bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .quick-bone {
    inline-size: min(240px, 100%);
    block-size: 36px;
    border-radius: 18px;
  }

  .resources {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .found,
  .skeleton > .resources {
    padding: 12px 16px 16px;
  }
  .found {
    transition: opacity 120ms;
  }
  .found.old {
    opacity: 0.6;
  }
  .resource {
    position: relative;
    display: flex;
    gap: 12px;
    min-inline-size: 0;
    padding: 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
  }
  .resource:has(> .words > a):hover,
  .quick-link:has(> a):hover {
    background: var(--_hover);
  }
  .section .type-icon {
    background: color-mix(in oklab, var(--_brand) 14%, var(--_surface-raised));
    color: var(--_brand-text);
  }
  .type-icon {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border-radius: var(--_radius-control);
    background: var(--_track);
    color: var(--_text-muted);
  }
  .resource-bone {
    block-size: 148px;
    border-radius: var(--_radius-card);
  }
  .words {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 4px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .title {
    color: var(--_text);
    font-weight: 600;
  }
  a.title {
    text-decoration: none;
  }
  a.title:hover {
    color: var(--_brand-text);
    text-decoration: underline;
  }
  /* All of the box can be pressed; the line around the focus stays at its edge. */
  a.title::after {
    position: absolute;
    inset: 0;
    border-radius: inherit;
    content: '';
  }
  .resource a.title::after {
    border-radius: var(--_radius-card);
  }
  .quick-link a.title::after {
    border-radius: 18px;
  }
  a.title:focus-visible {
    outline: none;
  }
  a.title:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .elsewhere {
    position: relative;
    white-space: nowrap;
  }
  .elsewhere > .icon {
    inline-size: 12px;
    block-size: 12px;
    margin-inline-start: 6px;
    vertical-align: -1px;
    color: var(--_text-muted);
  }
  .description {
    flex: 1;
    max-inline-size: 72ch;
    margin: 0;
    color: var(--_text-muted);
  }
  mark {
    border-radius: 2px;
    background: var(--_warning-tint);
    box-shadow: 0 0 0 1px var(--_warning-tint);
    color: var(--_warning-text);
    font-weight: 600;
  }
  /* Dots between them: the one at the beginning of a line is clipped away. */
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 0;
    margin-inline-end: -14px;
    overflow: hidden;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .facts > li {
    margin-inline: -14px 14px;
  }
  .facts > li::before {
    display: inline-block;
    inline-size: 14px;
    text-align: center;
    content: '·';
    content: '·' / '';
  }

  .all-header {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: 8px;
  }
  .all-header > .group-heading {
    margin: 0;
  }
  .count {
    color: var(--_text-muted);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .tools > .search {
    flex: 1 1 240px;
    min-inline-size: 0;
    max-inline-size: 480px;
  }
  .menus,
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .menu {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .chips {
    flex: 1 0 100%;
    gap: 6px;
  }
  .chips > ul {
    display: contents;
  }
  .clear {
    min-block-size: 28px;
    padding-block: 2px;
    border-color: transparent;
    background: none;
    color: var(--_brand-text);
    font-size: 13px;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .section-failed,
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    min-inline-size: 0;
  }
  .section-failed {
    padding: 8px 12px;
    border-radius: var(--_radius-control);
    background: var(--_danger-tint);
    color: var(--_danger-text);
  }
  .more {
    justify-content: center;
    padding: 0 16px 16px;
    color: var(--_text-muted);
  }
  .more > p {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .more-button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.7;
  }

  @container (width < 480px) {
    .tools > .search {
      flex-basis: 100%;
      max-inline-size: none;
    }
    .quick-links {
      flex-direction: column;
    }
    .quick-link {
      padding-block: 4px;
      border-radius: var(--_radius-control);
    }
    .quick-link > .title {
      display: block;
    }
    .quick-link a.title::after {
      border-radius: var(--_radius-control);
    }
    .quick-link .title > bdi {
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .quick-bone {
      inline-size: 100%;
    }
  }
  @container (width >= 480px) {
    .resource-bone {
      block-size: 110px;
    }
  }
  @container (width >= 600px) {
    .resources {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .resource-bone {
      block-size: 134px;
    }
  }
  @container (width >= 1000px) {
    .resources {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .resource-bone {
      block-size: 113px;
    }
  }
  @container (width >= 1500px) {
    .resources {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .resource-bone {
      block-size: 84px;
    }
  }
  @media (pointer: coarse) {
    .quick-link {
      min-block-size: 44px;
    }
    .clear {
      min-block-size: 32px;
    }
  }
  @media (forced-colors: active) {
    .resource,
    .quick-link {
      border-color: CanvasText;
    }
    a.title,
    .quick-link a.title {
      color: LinkText;
      text-decoration: underline;
    }
    mark {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
    }
    a.title:focus-visible::after {
      outline-color: Highlight;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .found {
      transition: none;
    }
  }
  @media print {
    .surface {
      break-inside: auto;
    }
    .tools > :not(.chips),
    .remove,
    .elsewhere {
      display: none;
    }
    .resource,
    .quick-link {
      break-inside: avoid;
    }
    /* Paper cannot be pressed: it says where the link leads. */
    a.title::after {
      position: static;
      display: block;
      color: var(--_text-muted);
      font-weight: 400;
      font-size: 11px;
      overflow-wrap: anywhere;
      content: attr(href);
    }
    .quick-links {
      flex-direction: column;
    }
    .quick-link {
      border: 0;
      padding-inline: 0;
    }
    .quick-link > .title {
      flex-wrap: wrap;
      gap: 0 8px;
    }
  }
`;
