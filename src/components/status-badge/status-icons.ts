import type { KnownStatus } from '../../domain/statuses.js';

const CIRCLE = 'M1.75 8a6.25 6.25 0 1 0 12.5 0a6.25 6.25 0 1 0-12.5 0z';

/**
 * The shape of each status's icon: one path for a view box of 16 by 16 with the line of `.badge-icon`, so that a row that shows another status writes one
 * attribute. They differ in more than their colors.
 */
export const statusShapes: Readonly<Record<KnownStatus, string>> = {
  // Paused.
  suspended: `${CIRCLE}M6.5 5.75v4.5M9.5 5.75v4.5`,
  // Crossed out.
  expired: `${CIRCLE}M5.9 5.9l4.2 4.2m0-4.2-4.2 4.2`,
  // Above the line.
  licenseOverage: 'M2 5.5h2m1.6 0h2m1.6 0h2m1.6 0H14M8 14V2.5M4.75 5.75 8 2.5l3.25 3.25',
  // A clock.
  expiringSoon: `${CIRCLE}M8 4.5V8l2.4 1.6`,
  // A moon.
  noRecentActivity: 'M13.5 9.6A5.9 5.9 0 0 1 6.4 2.5a5.9 5.9 0 1 0 7.1 7.1Z',
  // A list whose first item is ticked.
  readyForOrderSetup: 'm1.75 4.5 1.5 1.5L6 3.25M8.5 4.75h5.75M2 11.25h3M8.5 11.25h5.75',
  // A flask.
  trial: 'M6 1.75h4M6.75 1.75v4.5l-4 6.4a1 1 0 0 0 .85 1.6h8.8a1 1 0 0 0 .85-1.6l-4-6.4v-4.5M4.75 10h6.5',
  // Ticked.
  subscription: `${CIRCLE}M5.25 8.25l1.9 1.9 3.6-4`,
};

/** The shape of a status that the library does not know. */
export const unknownShape = `${CIRCLE}M8 8v3M8 5.25v.01`;
