import { css } from 'lit';
import { room } from '../../styles/room.js';
import { iconsAlone } from '../../components/chart-view/chart-frame.styles.js';

export const chartElementStyles = [
  room,
  css`
    .surface {
      display: flex;
      flex-direction: column;
    }
    [data-chart],
    .awaited-chart {
      margin-inline: 16px;
    }
    /* Without a heading the sentence stands first. */
    .headless ~ :is([data-chart], .skeleton) {
      padding-block-start: 12px;
    }
    .awaited-chart {
      position: relative;
      container-type: inline-size;
      line-height: 20px;
    }
    .summary:has(> .bone) {
      position: relative;
    }
    .bone.line {
      position: absolute;
      inset-block-start: 4px;
      inline-size: min(60%, 380px);
      block-size: 12px;
    }
    .bone.swatch {
      inline-size: 12px;
      block-size: 12px;
    }
    .bone.swatch.long {
      inline-size: 18px;
    }
    .tool-icon {
      inline-size: 16px;
      block-size: 16px;
    }
    .choice {
      min-block-size: 26px;
      padding: 1px 10px;
      font-size: 13px;
      line-height: 24px;
    }
    /* The heights are those of preferredHeight() in chart-layout.ts. */
    .plot.columns {
      block-size: 248px;
    }
    .plot.columns.titled {
      block-size: 320px;
    }
    .plot.rows {
      padding-block: 8px;
    }
    .plot.rows.titled {
      padding-block-start: 34px;
    }
    .row-room {
      display: block;
      block-size: 32px;
    }
    @container (inline-size < 440px) {
      .row-room {
        block-size: 44px;
      }
    }
    @container (inline-size < 420px) {
      ${iconsAlone(css`.tools`)}
      .plot.columns {
        block-size: 224px;
      }
      .plot.columns.titled {
        block-size: 296px;
      }
    }
  `,
];
