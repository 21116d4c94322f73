import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');

/** The first-time set-up of the partner's own organization. */
export const setup = {
  title: 'Set up your organization',
  /** Names the list of steps. */
  steps: 'Steps of the set-up',
  pages: { subscriptions: 'Subscription overview', terms: 'Terms' },
  subscriptions: {
    lead: 'This is what your organization has. Check it before you go on.',
    none: 'No subscriptions were ordered for your own organization yet. You can go on without.',
    licenses: (count: Count) => choose(count, { one: `${count.shown} license`, other: `${count.shown} licenses` }),
    /** How many licenses there are cannot be said. */
    licensesUnknown: 'Licenses: not available',
    renews: (date: string) => `Renews ${date}`,
    ends: (date: string) => `Ends ${date}`,
  },
  terms: {
    lead: 'Read the terms and accept them. After that you can set up your organization.',
    /** The link; `version`: the version of the terms. */
    link: (version: string) => `Terms, version ${version}`,
    /** In place of the link, where the address is not safe to open. */
    noLink: (version: string, address: string) => `Terms, version ${version}: ${address}`,
    accept: (version: string) => `I accept the terms, version ${version}.`,
    required: 'Accept the terms to go on.',
    accepted: (version: string) => `The terms, version ${version}, are accepted.`,
    start: 'Get started',
  },
  step: {
    /** What to do, by the id of a step; ids that are not here have `other`. */
    hints: {
      subscriptions: 'Look through the subscriptions of your organization.',
      domain: 'Prove that your e-mail domain is yours, so that the people of your organization can sign in with it.',
      users: 'Add the people of your organization and give them their licenses.',
      services: 'Turn on the services that your organization uses, and choose their settings.',
      analytics: 'Open the analytics of your organization and see how its services are used.',
      other: 'Do this step in your organization.',
    } as Readonly<Record<string, string>>,
    then: 'When it is done, mark it here.',
    complete: 'Mark as completed',
    isCompleted: 'This step is completed.',
  },
  next: 'Next',
  back: 'Back',
  done: 'Your organization is set up: users, services and analytics are ready for you.',
  /** Who may not go on reads who can. */
  readOnly: 'A partner full administrator of your organization can go on with the set-up.',
  saved: {
    terms: 'The terms are accepted.',
    step: (step: string) => `“${step}” is completed.`,
  },
  failed: {
    terms: 'The terms could not be accepted.',
    step: (step: string) => `“${step}” could not be marked as completed.`,
  },
};
