import { css } from 'lit';

export const styles = css`
  .panel,
  .panel * {
    box-sizing: border-box;
  }
  .panel {
    inset: auto;
    inset-block-end: 16px;
    inset-inline-end: 16px;
    inline-size: min(520px, 100% - 32px);
    max-block-size: min(680px, 100% - 32px);
    margin: 0;
    padding: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow);
    color: var(--_text);
    font:
      400 14px/20px system-ui,
      sans-serif;
    text-align: start;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    gap: 8px;
    align-items: center;
    padding-block: 8px;
    padding-inline: 16px 8px;
    border-block-end: 1px solid var(--_border);
    background: inherit;
  }
  .title {
    flex: 1;
    margin: 0;
    font-size: 16px;
    font-weight: 600;
  }
  .body {
    padding: 12px 16px 16px;
  }
  .summary {
    margin: 0;
    font-weight: 500;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block: 12px 0;
  }
  .findings {
    display: grid;
    gap: 8px;
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
  }
  .finding {
    --_tone: var(--_danger-text);
    padding: 10px 12px;
    border: 1px solid var(--_border);
    border-inline-start: 3px solid var(--_tone);
    border-radius: var(--_radius-control);
  }
  .finding.warning {
    --_tone: var(--_warning-text);
  }
  .finding.info {
    --_tone: var(--_info-text);
  }
  .kind {
    display: flex;
    gap: 6px;
    align-items: center;
    margin: 0;
    color: var(--_tone);
    font-size: 12px;
    font-weight: 600;
  }
  .code {
    margin-inline-start: auto;
    color: var(--_text-muted);
    font-weight: 400;
  }
  .seen {
    margin: 4px 0 0;
    font-weight: 600;
  }
  .advice {
    margin: 4px 0 0;
  }
  .where {
    margin: 6px 0 0;
    padding: 0;
    color: var(--_text-muted);
    font:
      400 12px/18px ui-monospace,
      monospace;
    list-style: none;
  }
  .facts {
    margin-block-start: 12px;
  }
  .facts summary {
    cursor: pointer;
  }
  .text {
    max-block-size: 240px;
    margin: 8px 0 0;
    padding: 10px 12px;
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-control);
    font:
      400 12px/18px ui-monospace,
      monospace;
    white-space: pre-wrap;
  }
  .panel :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  @media print {
    .panel {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .finding {
      border-inline-start-color: CanvasText;
    }
  }
`;
