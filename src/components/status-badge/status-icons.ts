import type { KnownStatus } from '../../domain/statuses.js';

const circle = 'M14.25 8a6.25 6.25 0 1 0-12.5 0 6.25 6.25 0 0 0 12.5 0Z';

/** The icon of each status, a path for a view box of 16 by 16 with the line of `.badge-icon`. Their shapes differ, not only their colors. */
export const statusIcons: Readonly<Record<KnownStatus, string>> = {
  // Paused.
  suspended: `${circle}M6.5 5.75v4.5M9.5 5.75v4.5`,
  // Crossed out.
  expired: `${circle}M5.9 5.9l4.2 4.2m0-4.2-4.2 4.2`,
  // Above the line.
  licenseOverage: 'M2 5.5h2m1.6 0h2m1.6 0h2m1.6 0h1.2M8 14V2.5M4.75 5.75 8 2.5l3.25 3.25',
  // A clock.
  expiringSoon: `${circle}M8 4.5V8l2.4 1.6`,
  // A moon.
  noRecentActivity: 'M13.5 9.6A5.9 5.9 0 0 1 6.4 2.5a5.9 5.9 0 1 0 7.1 7.1Z',
  // A list whose first item is ticked.
  readyForOrderSetup: 'm1.75 4.5 1.5 1.5L6 3.25M8.5 4.75h5.75M2 11.25h3M8.5 11.25h5.75',
  // A flask.
  trial: 'M6 1.75h4M6.75 1.75v4.5l-4 6.4a1 1 0 0 0 .85 1.6h8.8a1 1 0 0 0 .85-1.6l-4-6.4v-4.5M4.75 10h6.5',
  // Ticked.
  subscription: `${circle}M5.25 8.25l1.9 1.9 3.6-4`,
};

/** The icon of a status that the library does not know. */
export const unknownIcon = `${circle}M8 8v3M8 5.25v.01`;
