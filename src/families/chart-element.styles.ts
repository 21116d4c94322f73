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
`;
