import { css } from 'lit';

export const styles = css`
  .dialog {
    inline-size: 440px;
    padding: 20px;
  }
  .dialog[open] {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 12px;
  }
  .icon {
    grid-row: 1;
    inline-size: 20px;
    block-size: 20px;
    margin-block: 2px;
    color: var(--_danger);
  }
  .heading,
  .message,
  .buttons {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  .icon ~ .heading,
  .icon ~ .message {
    grid-column: 2;
  }
  .message {
    margin: 0;
    color: var(--_text-muted);
    white-space: pre-line;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: flex-end;
    margin-block-start: 16px;
  }
  .button {
    white-space: normal;
    text-align: center;
    justify-content: center;
  }
  .button.danger {
    border-color: transparent;
    background: var(--_danger);
    color: var(--_on-danger);
  }
  .button.danger:hover {
    background: oklch(from var(--_danger) calc(l - 0.06) c h);
  }
  @media (width < 400px) {
    .buttons {
      flex-direction: column;
    }
  }
  @media (forced-colors: active) {
    .icon {
      color: CanvasText;
    }
    .button.primary {
      border-color: ButtonBorder;
    }
  }
`;
