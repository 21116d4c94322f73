import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');

/** Setting a reason aside. Names and dates arrive as they are shown. */
export const dismissal = {
  tomorrow: 'Until tomorrow',
  week: 'For a week',
  over: (date: string) => `Until it is over (${date})`,
  always: 'Until I show it again',
  until: (rule: string, customer: string, date: string) => `${customer}: “${rule}” is set aside until ${date}.`,
  forGood: (rule: string, customer: string) => `${customer}: “${rule}” is set aside until you show it again.`,
  count: (count: Count) =>
    choose(count, { one: `${count.shown} reason is set aside`, other: `${count.shown} reasons are set aside` }),
  show: 'Show',
  hide: 'Hide',
  heading: 'Set aside',
  untilDate: (date: string) => `Until ${date}`,
  untilShown: 'Until you show it again',
  showAgain: 'Show again',
  shownAgain: (rule: string, customer: string) => `${customer}: “${rule}” is shown again.`,
  notKept: 'This browser cannot keep what is set aside. It comes back with the page.',
};

/** How the order comes about. */
export const ranking = {
  text: 'A customer weighs what its heaviest reason does, and a tenth of each further one, 100 at most. A reason weighs half of its rule’s weight, and up to all of it the larger the matter is: by licenses, days left, or calls.',
  rule: (rule: string, weight: string) => `${rule}: up to ${weight}`,
  ruleFrom: (rule: string, weight: string, share: string) => `${rule}: up to ${weight}, from ${share} on`,
};
