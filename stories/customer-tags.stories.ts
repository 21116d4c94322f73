import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/customer-tags/customer-tags.define.js';
import { getCustomer } from '../src/api/endpoints/customers.js';
import { listTags } from '../src/api/endpoints/tags.js';
import type { Facts, Seen } from './support/seen.js';
import { statesOf } from './support/states.js';
import type { SeenStory } from './support/story.js';

interface Args {
  customerId?: string;
}

const meta = {
  title: 'Elements/customer-tags',
  component: 'customer-tags',
  render: ({ customerId }) => html`<customer-tags customer-id=${ifDefined(customerId)}></customer-tags>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

/** The first tags by name with the number of their customers, as the API tells them, and what can be done with them. */
const administration = (mayEdit = true): Seen => ({
  without: ['skeleton', 'notice'],
  says: async (facts) => [facts.text.tags.title, ...(await firstTags(facts))],
  buttons: ({ text }) => (mayEdit ? [text.tags.create] : []),
  hides: ({ text }) => (mayEdit ? [] : [text.tags.create]),
});
async function firstTags({ ask, text, write }: Facts): Promise<string[]> {
  const { items } = await ask(listTags, {});
  const byName = [...items].sort((one, other) => one.name.localeCompare(other.name));
  return byName
    .slice(0, 3)
    .flatMap(({ name, customerCount }) => [
      name,
      customerCount === null ? text.tags.customersUnknown : text.tags.customers(write.count(customerCount)),
    ]);
}

/** Every tag of the customer. */
const ofACustomer: Seen = {
  without: ['skeleton', 'notice'],
  says: async ({ ask }) => (await ask(getCustomer, { id: 'customer-3' })).tags,
};

const states = statesOf('customer-tags', {
  ready: administration(),
  title: ({ text }) => text.tags.title,
  data: ['list'],
});

/** The administration of all tags. */
export const Administration: Story = { parameters: { seen: administration() } };

/** The tags of a customer, with a field for one more. */
export const OfACustomer: Story = {
  args: { customerId: 'customer-3' },
  parameters: { seen: { ...ofACustomer, parts: ['field'] } },
};

/** The page does not know the customer yet. */
export const Waiting: Story = {
  args: { customerId: '' },
  parameters: { shows: 'idle', seen: { says: ({ text }) => [text.state.waitsFor('customer-id')] } },
};

/** Whoever asks sees the tags and changes nothing. */
export const ReadOnly: Story = { parameters: { scenario: 'read-only', seen: administration(false) } };

/** The tags of a customer, for whoever may not change them. */
export const ReadOnlyOfACustomer: Story = {
  args: { customerId: 'customer-3' },
  parameters: { scenario: 'read-only', seen: ofACustomer },
};

/** There is no such customer. */
export const UnknownCustomer: Story = {
  args: { customerId: 'nobody' },
  parameters: { shows: 'error', seen: { parts: ['notice'], says: ({ text }) => [text.error.notFound] } },
};

/** The skeleton. */
export const Loading: Story = states.loading;

/** What happened, a button to try again, and the tracking id. */
export const Failed: Story = states.failed;

/** The refresh failed: the old tags stay and say so. */
export const Stale: Story = states.stale;

/** A phone’s width. */
export const Narrow: Story = states.narrow;

/** A customer’s tags in the narrowest box. */
export const NarrowOfACustomer: Story = {
  args: { customerId: 'customer-3' },
  parameters: { width: 280, seen: ofACustomer },
};
