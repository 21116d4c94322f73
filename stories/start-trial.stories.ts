import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/start-trial/start-trial.define.js';
import type { StartTrial } from '../src/elements/start-trial/start-trial.js';
import { openedTrial, trialPart } from './support/opened-trial.js';

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
type Story = StoryObj<Args>;

/** Presses the button that sends the form, and waits until something is said about it. */
async function send(element: StartTrial, says: string): Promise<void> {
  (await trialPart(element, '[part="submit-button"]')).click();
  await trialPart(element, says);
}

/** For a new customer. */
export const NewCustomer: Story = {};

/** For a customer that is there. */
export const ForACustomer: Story = { args: { customerId: 'customer-2' } };

/** Words of the page's own. */
export const OwnWords: Story = { args: { heading: 'Try Webex' } };

/** The form for a new customer. */
export const OpenForANewCustomer: Story = {
  play: async ({ canvasElement }) => void (await openedTrial(canvasElement)),
};

/** The form for a customer that is there: its name, products and days. */
export const OpenForACustomer: Story = {
  args: { customerId: 'customer-2' },
  play: async ({ canvasElement }) => {
    const element = await openedTrial(canvasElement);
    (await trialPart(element, '[name="products"]')).click();
  },
};

/** It was sent before it was complete: each field says what is wrong with it. */
export const Incomplete: Story = {
  play: async ({ canvasElement }) => send(await openedTrial(canvasElement), '.error:not([hidden])'),
};

/** The API did not accept something: the customer is not there any more. */
export const Refused: Story = {
  args: { customerId: 'nobody' },
  play: async ({ canvasElement }) => {
    const element = await openedTrial(canvasElement);
    (await trialPart(element, '[name="products"]')).click();
    await send(element, '.refusal:not(.silent)');
  },
};

/** The page does not know the customer yet. */
export const Waiting: Story = { args: { customerId: '' }, parameters: { shows: 'idle' } };

/** Whoever asks may not start trials: there is nothing to see. */
export const ReadOnly: Story = { parameters: { scenario: 'read-only', shows: 'empty' } };

/** It is not known yet what the visitor may do. */
export const Loading: Story = { parameters: { scenario: 'slow', shows: 'loading' } };

/** What the visitor may do cannot be had: the button is offered, and the API decides. */
export const PermissionUnknown: Story = { parameters: { scenario: 'error' } };

/** The narrowest box. */
export const Narrow: Story = { args: { heading: 'Start a trial of any product' }, parameters: { width: 120 } };
