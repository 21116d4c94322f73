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
    .section-header {
      align-items: start;
    }
    .section-heading {
      flex: 1 1 var(--_name-basis, 16ch);
      min-inline-size: 0;
      font-size: 20px;
      line-height: 28px;
      overflow-wrap: anywhere;
      outline-offset: 4px;
    }
    /* A name of a whole page leaves room for the customer. */
    .section-heading > bdi {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 4;
    }
    .steps {
      display: inline-flex;
      gap: 4px;
      align-items: center;
      min-block-size: 32px;
    }
    .steps[aria-busy='true'] {
      cursor: progress;
    }
    .steps .icon-button[aria-disabled='true'] {
      cursor: default;
      opacity: 0.45;
    }
    .position {
      color: var(--_text-muted);
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .step-failure {
      margin: 0;
      padding: 8px 16px;
      color: var(--_danger-text);
      background: var(--_danger-tint);
      overflow-wrap: anywhere;
    }
    .step-failure:empty {
      padding: 0;
    }
    .launcher {
      flex: none;
      max-inline-size: 100%;
    }
    ::slotted([slot='actions']) {
      flex: none;
    }
    .overview {
      padding: 4px 16px 20px;
    }
    .fact.wide {
      grid-column: 1 / -1;
    }
    .statuses,
    .tag-lines {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .statuses {
      display: grid;
      gap: 4px;
    }
    .statuses > li {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 8px;
      align-items: center;
      min-inline-size: 0;
    }
    .reason {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .tag-lines {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
      margin-block-start: 2px;
    }
    .tag {
      max-inline-size: 100%;
    }
    .license {
      display: grid;
      gap: 4px;
      max-inline-size: 320px;
    }
    .license .meter {
      margin-block: 6px 2px;
    }
    time {
      text-decoration: underline dotted;
      text-underline-offset: 3px;
    }
    /* The details are the box of what stands in them. */
    .part-element::part(surface) {
      border: 0;
      border-start-start-radius: 0;
      border-start-end-radius: 0;
    }
    /* Without a heading of its own its header is empty. */
    .part-subscriptions::part(header),
    .part-tags::part(header) {
      padding-block: 0;
    }
    /* Its chips stand where the other facts do. */
    .part-tags {
      margin-inline: -16px;
    }
    /* Said once, above them all. */
    .stale .part-element::part(banner) {
      display: none;
    }
    .fact-bones,
    .tabs-bones {
      display: grid;
      gap: 8px;
    }
    .fact-bones .bone {
      block-size: 12px;
    }
    .fact-bones .bone:first-child {
      inline-size: 40%;
    }
    .fact-bones .bone:last-child {
      inline-size: 80%;
    }
    .tabs-bones {
      grid-template-columns: 96px 96px;
      gap: 16px;
      padding: 14px 16px;
      border-block-end: 1px solid var(--_border);
    }
    .tabs-bones .bone {
      block-size: 12px;
    }
    /* The name and the page's actions in one line, as the button that closes the details; what can be done below. */
    @container (width < 640px) {
      .steps {
        flex: 1 0 auto;
        /* Its icons stand below the name. */
        margin-inline-start: -8px;
      }
    }
    /* As those of a wider box, where the longest still read. */
    @container (350px <= width < 460px) {
      .overview {
        grid-template-columns: repeat(2, minmax(0, 1fr));
        column-gap: 16px;
      }
    }
    @media print {
      .steps,
      .launcher {
        display: none;
      }
    }
  `,
];
