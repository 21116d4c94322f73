import { css } from 'lit';

/** The look of the words beside a license bar: what is left or missing, and what is used. */
export const licenseBalanceStyles = css`
  .balance {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
  .balance.shortfall {
    color: var(--_danger-text);
    font-weight: 500;
  }
  .use {
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
`;
