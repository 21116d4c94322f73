import { css } from 'lit';

/** The look of how far an export is. */
export const csvExportStyles = css`
  .export-progress {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }

  .export-progress progress {
    inline-size: 80px;
    accent-color: var(--_brand-mark);
  }
`;
