import type { Trial, TrialPage } from '../../../src/api/contract.js';
import { listCustomerTrials } from '../../../src/api/endpoints/trials.js';
import type { Facts, Seen } from '../seen.js';
import { daysTo, inOrder, todayIn } from '../written.js';
import { licenseWords } from './license-words.js';

/** By how many days a trial is extended. Source: api.md, PATCH /trials/{id}. */
const EXTENSION_DAYS = 30;
const DAY_IN_MS = 86_400_000;

/** Whose trials a story shows: those of a customer of the API, or those that the page gave. */
type Whose = string | TrialPage;

const itemsOf = async (whose: Whose, { ask }: Facts): Promise<readonly Trial[]> =>
  (typeof whose === 'string' ? await ask(listCustomerTrials, { id: whose }) : whose).items;

const named = (names: object, code: string) => (names as Record<string, string>)[code] ?? code;
const isOver = ({ status, endDate }: Trial, { timeZone }: Facts) =>
  ['expired', 'converted'].includes(status) || daysTo(endDate, timeZone) < 0;

/** Days from today, 'YYYY-MM-DD'. */
export const inDays = (days: number) =>
  new Date(Date.parse(todayIn('UTC')) + days * DAY_IN_MS).toISOString().slice(0, 10);

function daysWords({ status, endDate }: Trial, { text, write, timeZone }: Facts): string {
  const words = text.customerTrials;
  const days = daysTo(endDate, timeZone);
  if (status === 'converted') return words.bought;
  if (days < -1) return words.ended(write.count(-days));
  if (days < 0) return words.endedYesterday;
  if (status === 'expired') return words.endedPlain;
  if (days < 2) return days === 0 ? words.endsToday : words.endsTomorrow;
  return words.daysLeft(write.count(days));
}

function useWords({ total, used }: Trial['licenses'], { text, write }: Facts): string {
  if (total === null || used === null) return text.customerTrials.useUnknown;
  return text.customerTrials.used(write.number(used), write.count(total));
}

function balanceWords({ total, assigned }: Trial['licenses'], { text, write }: Facts): readonly string[] {
  if (total === null || assigned === null) return [];
  const { short, surplus, allAssigned } = text.customerTrials;
  if (assigned > total) return [short(write.count(assigned - total))];
  return [assigned < total ? surplus(write.count(total - assigned)) : allAssigned];
}

/** All that a card says of a trial. */
function trialWords(trial: Trial, facts: Facts): readonly string[] {
  const { text, write } = facts;
  const isPast = trial.status === 'active' && isOver(trial, facts);
  return [
    trial.name,
    named(text.trialStatus, isPast ? 'expired' : trial.status),
    ...trial.products.map(({ product, quantity }) =>
      quantity === null
        ? named(text.product, product)
        : `${named(text.product, product)}: ${text.customerTrials.licenses(write.count(quantity))}`,
    ),
    daysWords(trial, facts),
    write.date(trial.startDate),
    write.date(trial.endDate),
    useWords(trial.licenses, facts),
    licenseWords(trial.licenses, facts),
    ...balanceWords(trial.licenses, facts),
  ];
}

/** Why a trial that lasts longer than an extension would make it cannot be extended yet. */
function notLaterWords({ endDate }: Trial, facts: Facts): readonly string[] {
  const later = inDays(EXTENSION_DAYS);
  const { text, write } = facts;
  return endDate < later ? [] : [text.customerTrials.notLater(write.date(later), write.count(EXTENSION_DAYS))];
}

/** Trials, each with its days and its licenses; those that are over under a heading of their own. `mayWrite`: they can be extended, and another started. */
export function trialsSeen(whose: Whose, { mayWrite = true } = {}): Seen {
  const offered = ['extend-button', 'start-button'];
  return {
    parts: ['trial', 'bar', ...(mayWrite ? offered : [])],
    without: ['skeleton', 'notice', 'confirm-dialog', ...(mayWrite ? [] : offered)],
    async says(facts) {
      const items = await itemsOf(whose, facts);
      const { heading, over } = facts.text.customerTrials;
      return [
        heading,
        ...(items.some((trial) => isOver(trial, facts)) ? [over] : []),
        ...items.flatMap((trial) => trialWords(trial, facts)),
        ...(mayWrite ? items.flatMap((trial) => notLaterWords(trial, facts)) : []),
      ];
    },
    async buttons(facts) {
      if (!mayWrite) return [];
      const { text, write } = facts;
      const items = await itemsOf(whose, facts);
      const names = items
        .filter(({ status }) => status !== 'converted')
        .map(({ name }) => text.customerTrials.extendOf(name, write.count(EXTENSION_DAYS)));
      return [text.action.startTrial, ...names];
    },
  };
}

/** What is asked before the trial of a customer that ends first is extended. */
export function extendingSeen(customerId: string): Seen {
  return {
    parts: ['dialog'],
    async says(facts) {
      const { text, write } = facts;
      const [first] = inOrder(await itemsOf(customerId, facts), ({ endDate }) => endDate);
      const { question, newEnd } = text.customerTrials;
      return [question(first!.name), newEnd(write.date(inDays(EXTENSION_DAYS)), write.date(first!.endDate))];
    },
    buttons: ({ text }) => [text.customerTrials.confirm, text.action.cancel],
  };
}
