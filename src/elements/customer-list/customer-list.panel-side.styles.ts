import { css } from 'lit';

/** The look of a list with the details beside it. */
export const panelSideStyles = css`
  .with-detail.beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(408px, 38%);
  }
  .beside > .detail-place {
    position: relative;
    min-block-size: 400px;
  }
`;
