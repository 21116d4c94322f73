import { css } from 'lit';

export const styles = css`
  .surface {
    padding: 16px;
  }
  .section-header {
    padding: 0 0 12px;
  }
  .footnotes {
    padding: 12px 0 0;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(180px, 100%), 1fr));
    gap: 12px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .cards > li {
    display: grid;
  }
  .cards-bone {
    block-size: 130px;
    border-radius: var(--_radius-card);
  }
`;
