import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');
const daysOf = (count: Count) => choose(count, { one: `${count.shown} day`, other: `${count.shown} days` });

/** Starting a trial. Names and dates arrive as they are shown. */
export const startTrial = {
  forCustomer: (customer: string) => `Start trial for ${customer}`,
  forNewCustomer: 'Start trial for a new customer',
  displayName: 'Name of the organization',
  adminEmail: 'E-mail address of its administrator',
  country: 'Country',
  chooseCountry: 'Choose a country',
  products: 'Products',
  productsHint: 'Each with the number of licenses to try.',
  quantity: (product: string) => `Licenses of ${product}`,
  licenses: 'licenses',
  duration: 'How long it lasts',
  days: daysOf,
  until: (date: string) => `until ${date}`,
  starting: 'Starting the trial…',
  /** What is wrong with a field. */
  problem: {
    displayName: 'Enter the name of the organization.',
    adminEmail: 'Enter an e-mail address, such as admin@example.com.',
    country: 'Choose a country.',
    products: 'Choose at least one product.',
    quantity: 'Enter a whole number of at least 1.',
    durationDays: 'Choose how long it lasts.',
  },
  failed: 'The trial could not be started.',
  conflict: 'The customer tries one of these products already. Choose others, or extend the trial that runs.',
  again: 'What you entered is still here. You can press the button again: no second trial is started.',
  notOpened: 'The form could not be opened.',
  /** `customer`: its name; absent where it is not known. */
  started: (products: string, date: string, customer?: string) =>
    customer
      ? `The trial of ${products} for ${customer} runs until ${date}.`
      : `The trial of ${products} runs until ${date}.`,
};

/** A customer's trials. */
export const customerTrials = {
  heading: 'Trials',
  none: 'No trials yet',
  noneHint: 'The customer has not tried anything yet.',
  noneRuns: 'No trial runs now.',
  over: 'Ended trials',
  start: 'Start',
  end: 'End',
  products: 'Products',
  licenses: (count: Count) => choose(count, { one: `${count.shown} license`, other: `${count.shown} licenses` }),
  time: 'Time',
  daysLeft: (count: Count) => choose(count, { one: `${count.shown} day left`, other: `${count.shown} days left` }),
  endsToday: 'Ends today',
  endsTomorrow: 'Ends tomorrow',
  endedYesterday: 'Ended yesterday',
  ended: (count: Count) =>
    choose(count, { one: `Ended ${count.shown} day ago`, other: `Ended ${count.shown} days ago` }),
  endedPlain: 'Ended',
  bought: 'It was bought.',
  /** How far a trial is, for those who do not see the bar. */
  passed: (days: string, of: string) => `Days over: ${days} of ${of}`,
  used: (used: string, total: Count) =>
    choose(total, { one: `${used} of ${total.shown} license used`, other: `${used} of ${total.shown} licenses used` }),
  useUnknown: 'Use not available from this source',
  short: (count: Count) =>
    choose(count, {
      one: `${count.shown} license short: more are assigned than the trial has`,
      other: `${count.shown} licenses short: more are assigned than the trial has`,
    }),
  surplus: (count: Count) =>
    choose(count, {
      one: `${count.shown} license is not assigned yet`,
      other: `${count.shown} licenses are not assigned yet`,
    }),
  allAssigned: 'All licenses are assigned',
  extend: (days: Count) => `Extend by ${daysOf(days)}`,
  /** The name of the button, where several stand on the screen. */
  extendOf: (trial: string, days: Count) => `Extend by ${daysOf(days)}: ${trial}`,
  extending: 'Extending…',
  /** `date`: what the new end would be. */
  notLater: (date: string, days: Count) =>
    `It cannot be extended yet: ${daysOf(days)} from today is ${date}, and it lasts as long already.`,
  question: (trial: string) => `Extend ${trial}?`,
  newEnd: (date: string, before: string) => `Ends ${date} instead of ${before}.`,
  runsAgain: (date: string, before: string) => `Runs again until ${date}. It ended ${before}.`,
  confirm: 'Extend trial',
  extended: (trial: string, date: string) => `${trial} ends ${date} now.`,
  extendFailed: (trial: string) => `${trial} could not be extended.`,
  extendConflict: 'It was bought in the meantime, or ended for another reason.',
};

/** The states of a trial. */
export const trialStatus = {
  active: 'Running',
  expired: 'Expired',
  converted: 'Converted to a subscription',
};
