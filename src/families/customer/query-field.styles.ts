import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  .box {
    position: relative;
    display: grid;
  }

  /* The same text lies under the field, and carries the marks. */
  .field,
  .marks {
    grid-area: 1 / 1;
    box-sizing: border-box;
    inline-size: 100%;
    padding: 4px 10px 4px 34px;
    font: inherit;
    letter-spacing: 0;
    text-align: start;
  }

  /* The icon stands where the page begins its lines; what is typed runs in its own direction. */
  .box:dir(rtl) > :is(.field, .marks) {
    padding: 4px 34px 4px 10px;
  }

  .field {
    position: relative;
    background: transparent;
  }

  .field[aria-invalid] {
    border-color: var(--_danger);
  }

  .marks {
    overflow: hidden;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: var(--_surface-raised);
    color: transparent;
    line-height: 22px;
    white-space: nowrap;
    user-select: none;
  }

  .marks > span {
    white-space: pre;
  }

  .mark {
    border-radius: 2px;
    background: var(--_danger-tint);
    text-decoration: underline wavy var(--_danger);
    text-decoration-skip-ink: none;
    text-underline-offset: 3px;
  }

  /* A value that is missing has no letters to mark. */
  .mark:empty {
    padding-inline-end: 4px;
    margin-inline-end: -4px;
    border-block-end: 2px solid var(--_danger);
  }

  @media (pointer: coarse) {
    .marks {
      font-size: max(16px, 1em);
    }
  }

  .box > .icon {
    position: absolute;
    z-index: 1;
    inset-block: 0;
    inset-inline-start: 10px;
    margin-block: auto;
    color: var(--_text-muted);
    pointer-events: none;
  }

  .drop-down {
    inline-size: min(440px, max(280px, var(--_anchor-inline)), var(--_room-inline));
    max-block-size: min(360px, var(--_side-block));
  }

  /* What a code means goes below it before a word of it is broken. */
  .option-words {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
    min-inline-size: 0;
  }

  .option-label {
    flex: 0 1 auto;
  }

  .option-detail {
    min-inline-size: 0;
    color: var(--_text-muted);
    font-size: 13px;
    overflow-wrap: anywhere;
  }

  .problems {
    margin: 4px 0 0;
    padding: 0;
    font-size: 13px;
    list-style: none;
  }

  .problem {
    display: flex;
    gap: 6px;
    align-items: start;
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--_danger-text);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .problem:hover {
    text-decoration-thickness: 2px;
  }

  .problem > .icon {
    margin-block-start: 2px;
  }

  @media (forced-colors: active) {
    .field[aria-invalid] {
      border-color: Mark;
    }
  }
`;
