import { css } from 'lit';
import { licenseBalanceStyles } from '../../components/license-meter/license-balance.styles.js';
import { room } from '../../styles/room.js';
import { factsStyles } from '../../families/customer/facts.styles.js';
import { subscriptionsSkeletonStyles } from '../../families/subscription/subscriptions-skeleton.styles.js';

export const styles = [
  room,
  factsStyles,
  licenseBalanceStyles,
  subscriptionsSkeletonStyles,
  css`
    .surface {
      container-type: inline-size;
    }
    .summary {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
      padding: 12px 16px;
      border-block-end: 1px solid var(--_border);
      background: var(--_hover);
    }
    .summary p {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .summary .warning {
      display: flex;
      gap: 6px;
      align-items: center;
      color: var(--_warning-text);
    }
    .subscriptions,
    .licenses {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .subscription {
      padding: 16px;
    }
    .many > .subscription {
      content-visibility: var(--_off-screen, visible);
      contain-intrinsic-block-size: auto 420px;
    }
    .subscription + .subscription {
      border-block-start: 1px solid var(--_border);
    }
    .card-header {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      justify-content: space-between;
    }
    .names {
      flex: 1 1 20ch;
      min-inline-size: 0;
    }
    .name {
      font-weight: 600;
      font-size: 15px;
      overflow-wrap: anywhere;
    }
    .id {
      color: var(--_text-muted);
      font-size: 12px;
      line-height: 16px;
      overflow-wrap: anywhere;
      user-select: all;
    }
    .badges-line {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
      align-items: start;
      max-inline-size: 100%;
    }
    .facts {
      margin-block-start: 12px;
    }
    .part-heading {
      color: var(--_text-muted);
      font-size: 12px;
      line-height: 16px;
    }
    .part {
      margin-block-start: 16px;
    }
    .part-heading {
      margin-block-end: 4px;
    }
    .none {
      margin: 0;
      color: var(--_text-muted);
    }
    .licenses {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr));
      gap: 12px 24px;
    }
    .license {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 4px 12px;
      align-items: baseline;
    }
    .license-name {
      overflow-wrap: anywhere;
    }
    .license .meter,
    .use {
      grid-column: 1 / -1;
    }
    .invoice {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      align-items: center;
    }
    .invoice-number {
      display: inline-flex;
      gap: 4px;
      align-items: center;
      max-inline-size: 100%;
      overflow-wrap: anywhere;
    }
    /* Not as wide as its longest word, which WebKit takes for the least width of a text beside an icon. */
    .invoice-number > bdi {
      min-inline-size: 0;
    }
    a.invoice-number {
      color: var(--_brand-text);
    }
    .amount {
      min-inline-size: 0;
      overflow-wrap: anywhere;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
    .orders {
      inline-size: 100%;
      border-collapse: collapse;
    }
    .orders th {
      padding-block: 4px;
      padding-inline: 0 12px;
      border-block-end: 1px solid var(--_border);
      color: var(--_text-muted);
      font-size: 12px;
      font-weight: 500;
      text-align: start;
      white-space: nowrap;
    }
    .orders td {
      padding-block: 6px;
      padding-inline: 0 12px;
      border-block-end: 1px solid var(--_border);
      vertical-align: top;
      overflow-wrap: anywhere;
    }
    .orders .date {
      white-space: nowrap;
    }
    .orders .kind {
      max-inline-size: 160px;
    }
    .orders .quantity {
      text-align: right;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .orders .status {
      inline-size: 1%;
    }
    .orders .badge {
      max-inline-size: 200px;
    }
    @media print {
      .orders td:not(.description) {
        overflow-wrap: normal;
      }
    }
    .card-label {
      display: none;
    }
    .expander {
      margin-block-start: 8px;
    }
    .expander .icon {
      transition: rotate 120ms;
    }
    .expander[aria-expanded='true'] .icon {
      rotate: 180deg;
    }
    @container (width < 560px) {
      .license {
        grid-template-columns: minmax(0, 1fr);
      }
      .orders,
      .orders tbody,
      .orders td {
        display: block;
      }
      .orders thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .orders tr {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 2px 12px;
        padding-block: 8px;
        border-block-end: 1px solid var(--_border);
      }
      .orders thead tr {
        display: block;
      }
      .orders td {
        padding: 0;
        border: 0;
      }
      .orders .date {
        order: 1;
        color: var(--_text-muted);
      }
      .orders .status {
        order: 2;
        inline-size: auto;
        justify-self: end;
      }
      .orders .kind {
        order: 3;
        max-inline-size: none;
        font-weight: 500;
      }
      .orders .quantity {
        order: 4;
      }
      .orders .description {
        order: 5;
        grid-column: 1 / -1;
      }
      .card-label {
        display: inline;
        color: var(--_text-muted);
        font-size: 12px;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .expander .icon {
        transition: none;
      }
    }
    @media print {
      .many > .subscription {
        content-visibility: visible;
      }
    }
  `,
];
