import { css, unsafeCSS } from 'lit';

/** One line that opens the list. */
const oneLine = css`
  .position {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 8px;
    align-items: center;
    inline-size: 100%;
    padding: 8px;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .position:hover {
    background: var(--_hover);
  }
  .position::after {
    content: '';
    inline-size: 7px;
    block-size: 7px;
    margin-inline: 6px;
    border: solid var(--_text-muted);
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    translate: 0 -2px;
  }
  .position[aria-expanded='true']::after {
    rotate: -135deg;
    translate: 0 2px;
  }
  .bars {
    grid-row: 2;
    grid-column: 1 / -1;
    display: flex;
    gap: 4px;
  }
  .bar {
    flex: 1;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_track);
  }
  .bar.completed {
    background: var(--_brand-mark);
  }
  .bar.inProgress,
  .bar.current {
    background: color-mix(in oklab, var(--_brand-mark) 45%, var(--_track));
  }
  .list {
    display: none;
    flex-direction: column;
    padding-block-start: 8px;
  }
  .list.expanded {
    display: flex;
  }
  .step {
    flex: none;
  }
  .step:not(:last-child)::before {
    inset-block: 36px -4px;
    inset-inline: 19px auto;
    border-block-start: 0;
    border-inline-start: 2px solid var(--_line);
  }
  .content {
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 12px;
  }
  .marker {
    grid-row: 1 / 3;
    margin-block-end: 0;
  }
`;

/** A column of steps, each with its words. */
const column = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .steps,
  .steps * {
    box-sizing: border-box;
  }
  .list {
    display: flex;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .step {
    --_line: var(--_border);
    position: relative;
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .step.completed {
    --_line: var(--_brand-mark);
  }
  /* From a step's marker to the next one's. */
  .step:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block-start: 19px;
    inset-inline: 36px -4px;
    border-block-start: 2px solid var(--_line);
  }
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    inline-size: 100%;
    padding: 8px;
    padding-inline-end: 16px;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
  }
  button.content {
    cursor: pointer;
  }
  button.content:hover .name {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .marker {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    margin-block-end: 8px;
    border: 1.5px solid var(--_control-border);
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_text-muted);
    font-size: 12px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  .inProgress .marker {
    border-color: var(--_brand-mark);
    color: var(--_brand-text);
  }
  .completed .marker {
    border-color: var(--_brand-mark);
    background: var(--_brand-tint);
    color: var(--_brand-text);
  }
  .current .marker {
    border-color: var(--_brand-mark);
    background: var(--_brand);
    color: var(--_on-brand);
  }
  .name {
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .current .name {
    font-weight: 600;
  }
  .state {
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .icon {
    inline-size: 14px;
    block-size: 14px;
    stroke-width: 2;
  }
  .position {
    display: none;
  }
`;

const forcedColors = css`
  @media (forced-colors: active) {
    button.content .name {
      text-decoration: underline;
    }
    .current .marker {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .bar {
      border: 1px solid CanvasText;
    }
    .bar.completed,
    .bar.current {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;

/** Rules for where there is less room than this. */
const below = (room: string, rules: string) => unsafeCSS(`@container (inline-size < ${room}) { ${rules} }`);

export const styles = [
  column,
  below('560px', oneLine.cssText),
  // Where there are many steps, their words need more.
  below('860px', `.many { ${oneLine.cssText} }`),
  forcedColors,
];
