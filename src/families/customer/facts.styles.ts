import { css } from 'lit';

/** The look of facts side by side: a muted label with what it says below. */
export const factsStyles = css`
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr));
    gap: 12px 24px;
    margin: 0;
  }
  .facts dt {
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .facts dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .fact {
    min-inline-size: 0;
  }
  .fact.past dd {
    color: var(--_danger-text);
    font-weight: 500;
  }
`;
