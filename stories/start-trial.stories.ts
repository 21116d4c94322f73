import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { getCustomer } from '../src/api/endpoints/customers.js';
import '../src/elements/start-trial/start-trial.define.js';
import type { StartTrial } from '../src/elements/start-trial/start-trial.js';
import { inDays } from './support/facts/trial-facts.js';
import { openedTrial, trialPart } from './support/opened-trial.js';
import type { Facts, Seen } from './support/seen.js';
import type { SeenStory } from './support/story.js';

interface Args {
  customerId?: string;
  heading?: string;
}

const meta = {
  title: 'Elements/start-trial',
  component: 'start-trial',
  // Each in a frame of its own: a page has room for one modal dialog.
  parameters: { docs: { story: { inline: false, height: '720px' } } },
  render: ({ customerId, heading }) =>
    html`<start-trial customer-id=${ifDefined(customerId)} heading=${ifDefined(heading)}></start-trial>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

/** The button, and no dialog. */
const button = (words: (facts: Facts) => string): Seen => ({
  parts: ['start-button'],
  without: ['dialog', 'skeleton', 'notice'],
  buttons: (facts) => [words(facts)],
});
const ownWords = button(({ text }) => text.action.startTrial);

/** How long a trial can last, and until when by that. */
const durationsIn = (facts: Facts) =>
  [30, 60, 90].map((days) => {
    const { days: lasting, until } = facts.text.startTrial;
    const { write } = facts;
    return `${lasting(write.count(days))} ${until(write.date(inDays(days)))}`;
  });

/** The dialog with what can be tried and how long. `chosen`: products that are chosen. */
const form = (heading: (facts: Facts) => string | Promise<string>, chosen: (facts: Facts) => string[]): Seen => ({
  parts: ['dialog', 'form', 'products', 'duration'],
  without: ['error', 'notice', 'skeleton'],
  says: async (facts) => [await heading(facts), facts.text.startTrial.productsHint, ...durationsIn(facts)],
  buttons: ({ text }) => [text.action.cancel, text.action.startTrial, text.modalDialog.close],
  chosen: (facts) => [...chosen(facts), durationsIn(facts)[0]!],
});
const nothingChosen = () => [];
const newCustomer = form(({ text }) => text.startTrial.forNewCustomer, nothingChosen);

/** Presses the button that sends the form, and waits until something is said about it. */
async function send(element: StartTrial, says: string): Promise<void> {
  (await trialPart(element, '[part="submit-button"]')).click();
  await trialPart(element, says);
}

/** For a new customer. */
export const NewCustomer: Story = { parameters: { seen: ownWords } };

/** For a customer that is there. */
export const ForACustomer: Story = { args: { customerId: 'customer-2' }, parameters: { seen: ownWords } };

/** Words of the page's own. */
export const OwnWords: Story = {
  args: { heading: 'Try Webex' },
  parameters: { seen: button(() => 'Try Webex') },
};

/** The form for a new customer. */
export const OpenForANewCustomer: Story = {
  parameters: {
    seen: {
      ...newCustomer,
      says: ({ text: { startTrial, product } }) => [
        startTrial.forNewCustomer,
        startTrial.displayName,
        startTrial.adminEmail,
        startTrial.country,
        ...Object.values(product),
      ],
    },
  },
  play: async ({ canvasElement }) => void (await openedTrial(canvasElement)),
};

/** The form for a customer that is there: its name, products and days. */
export const OpenForACustomer: Story = {
  args: { customerId: 'customer-2' },
  parameters: {
    seen: form(
      async ({ text, ask }) => {
        const { displayName } = await ask(getCustomer, { id: 'customer-2' });
        return text.startTrial.forCustomer(displayName);
      },
      ({ text }) => [text.product.meetings],
    ),
  },
  play: async ({ canvasElement }) => {
    const element = await openedTrial(canvasElement);
    (await trialPart(element, '[name="products"]')).click();
  },
};

/** It was sent before it was complete: each field says what is wrong with it. */
export const Incomplete: Story = {
  parameters: {
    seen: {
      parts: ['dialog', 'field-error'],
      without: ['skeleton', 'notice'],
      says: ({ text: { startTrial } }) => {
        const { displayName, adminEmail, country, products } = startTrial.problem;
        return [startTrial.forNewCustomer, displayName, adminEmail, country, products];
      },
      hides: ({ text: { startTrial } }) => [startTrial.failed, startTrial.problem.quantity],
    },
  },
  play: async ({ canvasElement }) => send(await openedTrial(canvasElement), '.field-error:not([hidden])'),
};

/** The API did not accept something: the customer is not there any more. */
export const Refused: Story = {
  args: { customerId: 'nobody' },
  parameters: {
    seen: {
      parts: ['dialog', 'refusal'],
      without: ['field-error', 'skeleton', 'notice'],
      // The API's own words: it says of the customer what no field here shows.
      says: ({ locale }) => [locale.startsWith('nl') ? 'Er is geen klant "nobody".' : 'There is no customer "nobody".'],
    },
  },
  play: async ({ canvasElement }) => {
    const element = await openedTrial(canvasElement);
    (await trialPart(element, '[name="products"]')).click();
    await send(element, '.refusal');
  },
};

/** The page does not know the customer yet. */
export const Waiting: Story = {
  args: { customerId: '' },
  parameters: {
    shows: 'idle',
    seen: {
      parts: ['notice'],
      without: ['start-button'],
      says: ({ text }) => [text.state.waitsFor('customer-id')],
    },
  },
};

/** Whoever asks may not start trials: there is nothing to see. */
export const ReadOnly: Story = {
  render: () => html`<p part="start-trial-story">Start: <start-trial></start-trial></p>`,
  parameters: {
    scenario: 'read-only',
    shows: 'empty',
    seen: {
      parts: ['start-trial-story'],
      without: ['start-button', 'notice', 'skeleton'],
      hides: ({ text }) => [text.action.startTrial],
    },
  },
};

/** It is not known yet what the visitor may do. */
export const Loading: Story = {
  parameters: {
    scenario: 'slow',
    shows: 'loading',
    seen: { parts: ['skeleton'], without: ['start-button'], hides: ({ text }) => [text.action.startTrial] },
  },
};

/** What the visitor may do cannot be had: the button is offered, and the API decides. */
export const PermissionUnknown: Story = { parameters: { scenario: 'error', seen: ownWords } };

/** The narrowest box. */
export const Narrow: Story = {
  args: { heading: 'Start a trial of any product' },
  parameters: { width: 120, seen: button(() => 'Start a trial of any product') },
};
