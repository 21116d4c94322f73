import { css } from 'lit';

/** The line that says how a launch stands. */
export const launchStyles = css`
  .launch {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin: 0;
    padding: 8px 16px;
    background: var(--_brand-tint);
  }
  .launch > span {
    flex: 1 1 20ch;
    overflow-wrap: anywhere;
  }
  .launch.failed {
    background: var(--_danger-tint);
    color: var(--_danger-text);
  }
  .launch .button {
    text-decoration: none;
  }
`;
