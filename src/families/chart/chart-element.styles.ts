import { css } from 'lit';

export const chartElementStyles = css`
  :host {
    min-inline-size: min(280px, 100%);
  }
  .surface {
    display: flex;
    flex-direction: column;
  }
  [data-chart],
  .skeleton > * {
    margin-inline: 16px;
  }
  /* About as high as the chart whose code is not here yet. */
  .awaited {
    block-size: 312px;
    margin-block-end: 16px;
    border-radius: 4px;
    background: var(--_track);
    opacity: 0.4;
  }
  .awaited.tall {
    block-size: 384px;
  }
  .awaited.rows {
    block-size: 426px;
  }
`;
