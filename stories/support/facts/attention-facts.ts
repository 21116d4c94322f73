import { listCustomers } from '../../../src/api/endpoints/customers.js';
import type { Facts, Seen } from '../seen.js';

/** The heading of the list. */
export const attentionTitle = ({ text }: Facts) => text.attention.heading;

/** The customer that comes first among the suspended ones, with the number of its licenses: nothing weighs more. */
async function heaviest(facts: Facts): Promise<readonly string[]> {
  const { text, write, ask } = facts;
  const page = await ask(listCustomers, { status: ['suspended'], sort: '-licenses', max: 100, offset: 0 });
  const [first] = page.items;
  if (!first) return [];
  const { total } = first.licenses;
  const words = text.attention.reason.suspended(total === null ? undefined : write.count(total));
  return [first.displayName, text.attention.rule.suspended, words, text.attention.advice.suspended];
}

/** What the API says of customers: the heaviest of them, ten in all, and that not everything could be looked at. */
export const attentionSeen: Seen = {
  parts: ['row', 'weight', 'reason', 'reason-weight', 'dismiss-button', 'footnotes', 'ranking'],
  without: ['skeleton', 'notice', 'banner', 'terms', 'dismissed'],
  says: async (facts) => [attentionTitle(facts), ...(await heaviest(facts))],
  buttons: async (facts) => {
    const { open, ofCustomer, rankingTitle } = facts.text.attention;
    const [name = ''] = await heaviest(facts);
    return [ofCustomer(open.subscriptions, name), rankingTitle];
  },
};
