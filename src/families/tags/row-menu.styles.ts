import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  .drop-down {
    inline-size: min(320px, var(--_room-inline));
    max-block-size: min(460px, var(--_side-block));
    overflow: hidden;
  }
  .title {
    display: flex;
    flex: none;
    gap: 8px;
    justify-content: space-between;
    margin: 0;
    padding: 10px 12px 2px;
    font-weight: 600;
  }
  .title > bdi {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .count {
    flex: none;
    color: var(--_text-muted);
    font-size: 13px;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .end {
    display: flex;
    flex: none;
    justify-content: flex-end;
    padding: 8px;
    border-block-start: 1px solid var(--_border);
  }
`;
