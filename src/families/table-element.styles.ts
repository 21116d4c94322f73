import { css } from 'lit';

export const tableElementStyles = css`
  :host {
    min-inline-size: min(280px, 100%);
  }
  .surface {
    display: flex;
    flex-direction: column;
    overflow: hidden;
  }
  .rows-skeleton {
    padding: 0 16px 16px;
  }
  .rows-skeleton .bone {
    block-size: 12px;
    margin-block: 16px;
  }
  .rows-skeleton .bone:nth-child(even) {
    inline-size: 82%;
  }
  .rows-skeleton .bone:nth-child(3n) {
    inline-size: 64%;
  }
`;
