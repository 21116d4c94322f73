import { css } from 'lit';
import type { CSSResult } from 'lit';

/** What stands around a drawing, and its skeleton: the same while a chart is awaited, so that nothing moves when it comes. */
export const chartFrameStyles = css`
  p {
    margin: 0;
  }

  .summary {
    min-block-size: 20px;
    color: var(--_text-muted);
    text-wrap: pretty;
  }

  /* Legend and tools */

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    min-block-size: 32px;
    margin-block: 8px 4px;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 4px;
    margin-inline-start: -8px;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    margin-inline-start: auto;
  }

  .legend-item {
    display: inline-flex;
    align-items: center;
    max-inline-size: 100%;
  }

  .legend-entry,
  .tool {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
    max-inline-size: 100%;
    padding: 2px 8px;
    font-size: 13px;
    border: 1px solid transparent;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .legend-rows {
    display: inline-grid;
    place-items: center;
    inline-size: 28px;
    min-block-size: 28px;
    margin-inline-start: -6px;
    padding: 0;
  }

  .swatch {
    flex: none;
    display: block;
    overflow: visible;
  }

  .segmented {
    display: inline-flex;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-control);
  }

  .notes {
    margin-block-start: 8px;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
    overflow-wrap: anywhere;
  }

  .plot {
    position: relative;
    border-radius: 4px;
  }

  .bone {
    display: block;
    background: var(--_track);
    border-radius: 4px;
  }

  .bones {
    position: absolute;
    inset-block: 8px 26px;
    inset-inline: 48px 0;
    display: flex;
    justify-content: space-around;
    gap: 3%;
    align-items: end;
    border-block-end: 1px solid var(--_track);
    animation: bones-appear 200ms 150ms backwards;
  }

  .bones .bone {
    flex: 0 1 40px;
    block-size: 62%;
    border-radius: 4px 4px 0 0;
  }

  .bones .bone:nth-child(3n + 2) {
    block-size: 78%;
  }

  .bones .bone:nth-child(4n + 3) {
    block-size: 70%;
  }

  .bones.rows {
    inset-block-end: 8px;
    inset-inline-start: 0;
    flex-direction: column;
    align-items: start;
    border: 0;
  }

  .bones.rows .bone {
    flex-basis: 18px;
    block-size: auto;
    inline-size: 86%;
    border-start-end-radius: 4px;
    border-end-end-radius: 4px;
  }

  .bones.rows .bone:nth-child(2n) {
    inline-size: 64%;
  }

  .bones.rows .bone:nth-child(3n) {
    inline-size: 38%;
  }

  @keyframes bones-appear {
    from {
      opacity: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .bones {
      animation-duration: 1ms;
    }
  }
`;

/** Tools where there is no room for their words: their icons alone. `where` is the selector of what they stand in. */
export const iconsAlone = (where: CSSResult) => css`
  ${where} .tool span {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  ${where} .tool {
    min-inline-size: 32px;
    justify-content: center;
  }
`;
