import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  /* What is searched in stands in line with the heading and the buttons; the list has its padding within. */
  .picker {
    margin: -8px -8px 0;
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
