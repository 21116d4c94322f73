import type { Wire } from '../lists/wire.js';
import type { Page } from '../session/session.js';
import { variousCustomers } from './customers/known.js';
import { named, type Rule } from './rule.js';

type Admin = Wire<'PartnerAdmin'>;

const admins: Rule = {
  name: 'admins/of-a-customer',
  says: 'Those who are assigned to the customer and those whose role reaches every customer: administrators of the partner, as in the list of all.',
  operations: ['listCustomerAdmins'],
  async *check(session) {
    const all = await session.whole<Admin>('listAdmins');
    const byId = new Map(all.map((admin) => [admin.id, JSON.stringify(Object.entries(admin).sort())]));
    for (const { id } of await variousCustomers(session)) {
      const answer = await session.get('listCustomerAdmins', { id });
      const { items } = answer.body as Page<Admin>;
      const strange = items.filter((admin) => byId.get(admin.id) !== JSON.stringify(Object.entries(admin).sort()));
      if (strange.length > 0)
        yield {
          expected: `administrators of ${id} as in the list of all`,
          came: named(strange.map((one) => one.id)),
          answer,
        };
      const there = new Set(items.map((admin) => admin.id));
      const missing = all.filter((admin) => admin.allCustomers && !there.has(admin.id));
      if (missing.length > 0)
        yield {
          expected: `everybody who reaches every customer with ${id}`,
          came: `not ${named(missing.map((one) => one.id))}`,
          answer,
        };
    }
  },
};

const tagCounts: Rule = {
  name: 'tags/customer-count',
  says: '`customerCount`: customers that carry the tag.',
  operations: ['listTags'],
  async *check(session) {
    const answer = await session.get('listTags');
    const { items } = answer.body as Page<Wire<'Tag'>>;
    for (const { id, name, customerCount } of items.slice(0, 4 * session.depth.samples)) {
      if (customerCount == null) continue;
      session.conceal(name, `name of ${id}`);
      const total = await session.total('listCustomers', { tag: name });
      if (total !== customerCount)
        yield {
          expected: `customerCount ${total} of ${id}, the customers that the list finds by it`,
          came: String(customerCount),
          answer,
        };
    }
  },
};

const knownTags: Rule = {
  name: 'tags/of-customers-are-known',
  says: '`tags` of a customer are names of the partner’s tags; a customer has at most 5.',
  operations: ['listTags'],
  async *check(session) {
    const answer = await session.get('listTags');
    const names = new Set((answer.body as Page<Wire<'Tag'>>).items.map(({ name }) => name));
    const { rows, pages } = await session.all<Wire<'Customer'>>('listCustomers');
    const strange = rows.filter(({ tags }) => tags.some((name) => !names.has(name)));
    if (strange.length > 0)
      yield {
        expected: 'every tag of a customer among the tags',
        came: `not those of ${named(strange.map(({ id }) => id))}`,
        answer,
      };
    const tooMany = rows.filter(({ tags }) => tags.length > 5);
    if (tooMany.length > 0)
      yield { expected: 'at most 5 tags', came: `more for ${named(tooMany.map(({ id }) => id))}`, answer: pages[0] };
  },
};

const setup: Rule = {
  name: 'setup/state',
  says: 'The `state` of the set-up is `notStarted` until the terms are accepted and `completed` when every step is.',
  operations: ['getSetup'],
  async *check(session) {
    const answer = await session.get('getSetup');
    const { state, steps } = answer.body as Wire<'OrganizationSetup'>;
    const isDone = steps.length > 0 && steps.every((step) => step.state === 'completed');
    const isBegun = steps.some((step) => step.state !== 'notStarted');
    if (isDone !== (state === 'completed') && steps.length > 0)
      yield { expected: isDone ? 'completed' : 'not completed: a step remains', came: state, answer };
    if (state === 'notStarted' && isBegun)
      yield { expected: 'no step begun before the terms are accepted', came: 'one', answer };
  },
};

/** Rules about administrators, tags and the set-up. */
export const peopleRules: readonly Rule[] = [admins, tagCounts, knownTags, setup];
