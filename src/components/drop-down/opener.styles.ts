import { css } from 'lit';

/** The look of a component that is a button with a drop-down: its name is cut off where there is no room for it. */
export const openerStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
  }

  .opener {
    max-inline-size: 100%;
    font-size: 13px;
  }

  .opener > bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .opener > .icon {
    margin-inline-end: -4px;
    color: var(--_text-muted);
  }

  @media (forced-colors: active) {
    .opener > .icon {
      color: ButtonText;
    }
  }
`;
