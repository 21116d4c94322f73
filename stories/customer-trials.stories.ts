import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Trial, TrialPage } from '../src/api/contract.js';
import type { CustomerTrials } from '../src/elements/customer-trials/customer-trials.js';
import '../src/elements/customer-trials/customer-trials.define.js';
import { extendingSeen, trialsSeen } from './support/facts/trial-facts.js';
import { reaches } from './support/reaches.js';
import { refresh, refreshFails } from './support/refresh-fails.js';
import type { Facts } from './support/seen.js';
import { failedSeen, loadingSeen, staleSeen } from './support/states.js';
import type { SeenStory } from './support/story.js';

interface Args {
  customerId?: string;
  data?: TrialPage;
}

/** Two that run: one ends tomorrow, one began today. */
const customer = { customerId: 'customer-13' };

const element = ({ customerId, data }: Args) =>
  html`<customer-trials customer-id=${ifDefined(customerId)} .data=${data}></customer-trials>`;

const meta = {
  title: 'Elements/customer-trials',
  component: 'customer-trials',
  args: customer,
  render: element,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const title = ({ text }: Facts) => text.customerTrials.heading;
const data = ['trial'];

/** So many days from today. */
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const trial = (id: string, part: Partial<Trial>): Trial => ({
  id,
  customerId: 'customer-13',
  name: 'Webex Calling trial',
  products: [{ product: 'calling', quantity: 30 }],
  startDate: day(-20),
  endDate: day(10),
  status: 'active',
  licenses: { total: 30, assigned: 18, used: 11 },
  ...part,
});

const long = 'Verwerkingsverantwoordelijkheidsadviesbureau '.repeat(12);

/** One of each kind. */
const kinds: TrialPage = {
  items: [
    trial('over', { name: 'More assigned than it has', licenses: { total: 30, assigned: 36, used: 31 } }),
    trial('unknown', {
      name: 'Use not known',
      status: 'underReview',
      licenses: { total: 30, assigned: 30, used: null },
    }),
    trial('long', { name: long, endDate: day(80), products: [{ product: 'holograms', quantity: null }] }),
    trial('bought', { name: 'Bought', status: 'converted', endDate: day(-3) }),
    trial('past', { name: 'Ended long ago', status: 'expired', startDate: day(-300), endDate: day(-210) }),
  ],
  total: 5,
};

/** Two trials that run at the same time. */
export const Ready: Story = { parameters: { seen: trialsSeen('customer-13') } };

/** One that lasts longer than 30 days from today: it cannot be extended yet, and says so. */
export const NotExtendable: Story = {
  args: { customerId: 'customer-1' },
  parameters: { seen: trialsSeen('customer-1') },
};

/** Short, used up, unknown, bought and over: given by the page, which changes nothing. */
export const EveryKind: Story = {
  args: { customerId: undefined, data: kinds },
  parameters: { seen: trialsSeen(kinds, { mayWrite: false }) },
};

/** What the new end would be is said before a trial is extended. */
export const Extending: Story = {
  parameters: { docs: { story: { inline: false, height: '720px' } }, seen: extendingSeen('customer-13') },
  play: async ({ canvasElement }) => {
    const trials = canvasElement.querySelector<CustomerTrials>('customer-trials')!;
    await reaches(trials, 'ready');
    const find = (selector: string) => trials.shadowRoot!.querySelector<HTMLElement>(selector);
    while (!find('[part="extend-button"]')) await new Promise(requestAnimationFrame);
    find('[part="extend-button"]')!.click();
    while (!find('[part="confirm-dialog"]')?.shadowRoot?.querySelector('dialog'))
      await new Promise(requestAnimationFrame);
  },
};

/** The customer has tried nothing: one can start a trial for it. */
export const Empty: Story = {
  args: { customerId: 'customer-2' },
  parameters: {
    shows: 'empty',
    seen: {
      parts: ['notice'],
      // One button is enough: that of what is said.
      without: ['trial', 'skeleton', 'start-button'],
      says: ({ text }) => [text.customerTrials.heading, text.customerTrials.none, text.customerTrials.noneHint],
      buttons: ({ text }) => [text.action.startTrial],
    },
  },
};

/** Whoever asks may change nothing. */
export const ReadOnly: Story = {
  parameters: { scenario: 'read-only', seen: trialsSeen('customer-13', { mayWrite: false }) },
};

/** The page does not know the customer yet. */
export const Waiting: Story = {
  args: { customerId: undefined },
  parameters: {
    shows: 'idle',
    seen: { parts: ['notice'], without: data, says: ({ text }) => [text.state.waitsFor('customer-id')] },
  },
};

/** The skeleton, as long as there is no answer. */
export const Loading: Story = {
  parameters: { scenario: 'slow', shows: 'loading', seen: loadingSeen(data, title) },
};

/** What happened, a button to try again, and the tracking id. */
export const Failed: Story = {
  parameters: { scenario: 'error', shows: 'error', seen: failedSeen(data, title) },
};

/** The refresh failed: the old data stay and say so. */
export const Stale: Story = {
  parameters: { shows: 'stale', provider: 'none', seen: staleSeen(trialsSeen('customer-13')) },
  render: (args, { globals }) => refreshFails(globals, element(args)),
  play: ({ canvasElement }) => refresh(canvasElement, 'customer-trials'),
};

/** The narrowest box. */
export const Narrow: Story = {
  args: { customerId: undefined, data: kinds },
  parameters: { width: 280, seen: trialsSeen(kinds, { mayWrite: false }) },
};
