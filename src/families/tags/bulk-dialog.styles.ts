import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  .effect {
    margin-block-start: 8px;
    color: var(--_text-muted);
    font-size: 13px;
  }
  .effect > p {
    margin: 4px 0 0;
    overflow-wrap: anywhere;
  }
  .refusal {
    margin-block-start: 8px;
  }
`;
