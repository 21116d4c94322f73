import { css } from 'lit';

export const styles = css`
  .dialog {
    inline-size: 560px;
    /* What takes the focus is not hidden behind the lines that stay. */
    scroll-padding-block: 64px 72px;
  }
  .dialog.small {
    inline-size: 420px;
  }
  .dialog.large {
    inline-size: 840px;
  }
  .dialog[open] {
    display: grid;
    grid-template-rows: auto 1fr auto;
  }
  .header,
  .end {
    position: sticky;
    z-index: 1;
    background: inherit;
  }
  .header {
    inset-block-start: 0;
    display: flex;
    gap: 8px;
    align-items: flex-start;
    padding-block: 12px;
    padding-inline: 20px 12px;
    border-block-end: 1px solid var(--_border);
  }
  .header .heading {
    flex: 1;
    min-inline-size: 0;
    padding-block: 4px;
  }
  .header .icon-button {
    flex: none;
  }
  .body {
    min-inline-size: 0;
    padding: 20px;
  }
  .end {
    inset-block-end: 0;
    border-block-start: 1px solid var(--_border);
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: flex-end;
    padding: 12px 20px;
  }
  .question {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding: 12px 20px;
    color: var(--_warning-text);
    background: var(--_warning-tint);
  }
  .question p {
    flex: 1 1 24ch;
    margin: 0;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-inline-start: auto;
  }
  .question + .footer:not([hidden]) {
    border-block-start: 1px solid var(--_border);
  }

  /* A sheet over the whole window. */
  @media (width < 640px) {
    .dialog,
    .dialog.small,
    .dialog.large {
      inline-size: 100%;
      block-size: 100%;
      max-inline-size: none;
      max-block-size: none;
      border: 0;
      border-radius: 0;
    }
    .header {
      padding-inline-start: 16px;
    }
    .body {
      padding: 16px;
    }
    .footer,
    .question {
      padding-inline: 16px;
    }
    .end {
      padding-block-end: env(safe-area-inset-bottom, 0);
    }
  }

  /* At 400 % zoom the lines that stay would leave nothing to read between them. */
  @media (height < 400px) {
    .dialog {
      scroll-padding-block: 8px;
    }
    .header,
    .end {
      position: static;
    }
  }
`;
