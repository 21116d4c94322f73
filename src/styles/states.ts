import { css } from 'lit';

/** The header, the notices, the skeleton and the footnotes that all elements share. */
export const states = css`
  .section-header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 16px 16px 12px;
  }
  .section-heading,
  ::slotted([slot='heading']) {
    flex: 1 1 auto;
    margin: 0;
    font-size: 16px;
    line-height: 24px;
    font-weight: 600;
  }
  /* Without a heading only what the page puts there takes room. */
  .headless:not(:has(> :not(slot))) {
    gap: 0;
    padding: 0;
  }
  .headless:not(:has(> :not(slot))) ::slotted(*) {
    margin: 16px 16px 12px;
  }
  .notice {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 8px;
    padding: 24px 16px;
    text-align: center;
    color: var(--_text-muted);
    overflow-wrap: anywhere;
  }
  .notice p {
    margin: 0;
    max-inline-size: 60ch;
  }
  .notice-title {
    color: var(--_text);
    font-weight: 600;
  }
  .notice[part~='error'] > .icon {
    color: var(--_danger);
  }
  .tracking {
    font-size: 12px;
    line-height: 16px;
    user-select: all;
  }
  .banner {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin: 0;
    padding: 8px 16px;
    color: var(--_warning-text);
    background: var(--_warning-tint);
  }
  .banner.plain {
    color: inherit;
    background: var(--_brand-tint);
  }
  .banner.failed {
    color: var(--_danger-text);
    background: var(--_danger-tint);
  }
  .banner > span {
    flex: 1 1 20ch;
    overflow-wrap: anywhere;
  }
  .footnotes {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 0;
    padding: 8px 16px 12px;
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-muted);
  }
  /* Keeps the place of lines that are to come. */
  .awaited-lines {
    visibility: hidden;
  }
  .footnotes .warning {
    display: inline-flex;
    gap: 4px;
    color: var(--_warning-text);
  }
  .skeleton {
    animation: skeleton-appears 200ms 150ms backwards;
  }
  .bone {
    display: block;
    background: var(--_track);
    border-radius: 4px;
  }
  .heading-bone {
    inline-size: min(220px, 60%);
    block-size: 16px;
    margin-block: 4px;
  }
  :host([heading='']) .section-header:has(.heading-bone) {
    display: none;
  }
  .note-bone {
    inline-size: 200px;
    block-size: 10px;
    margin-block: 3px;
  }
  /* Only paper shows it: what was not here in time says so. */
  .unprinted {
    display: none;
    margin: 0;
    padding: 16px;
    color: var(--_text-muted);
  }
  @media print {
    .skeleton,
    .awaited-lines,
    .bone {
      display: none;
    }
    .unprinted {
      display: block;
    }
  }
  @keyframes skeleton-appears {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation-duration: 1ms;
    }
  }
`;
