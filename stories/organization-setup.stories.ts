import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { OrganizationSetup } from '../src/api/contract.js';
import '../src/elements/organization-setup/organization-setup.define.js';
import { statesOf } from './support/states.js';

interface Args {
  /** The set-up of the page's own; absent: the API's. */
  data?: OrganizationSetup;
}

const meta = {
  title: 'Elements/organization-setup',
  component: 'organization-setup',
  render: ({ data }) => html`<organization-setup .data=${data}></organization-setup>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const states = statesOf('organization-setup');

type State = OrganizationSetup['steps'][number]['state'];

/** A set-up whose steps are so far. */
const setup = (state: OrganizationSetup['state'], ...steps: State[]): OrganizationSetup => ({
  state,
  terms: { version: '2026-03', url: 'https://partner.example/terms/2026-03' },
  subscriptions: [],
  steps: ['Verify your domain', 'Add users', 'Set up services', 'Open analytics'].map((title, index) => ({
    id: ['domain', 'users', 'services', 'analytics'][index]!,
    title,
    state: steps[index] ?? 'notStarted',
  })),
});

/** The first time: what was bought, then the terms. */
export const Ready: Story = {};

/** It goes on at the first step that is not completed. */
export const InTheMiddle: Story = { args: { data: setup('inProgress', 'completed', 'inProgress') } };

/** A link to the terms that is not safe to open is text. */
export const UnsafeTerms: Story = {
  args: { data: { ...setup('notStarted'), terms: { version: '1', url: 'http://partner.example/terms' } } },
};

/** All is set up. */
export const Completed: Story = {
  args: { data: setup('completed', 'completed', 'completed', 'completed', 'completed') },
};

/** Whoever asks may not set up the organization. */
export const ReadOnly: Story = { parameters: { scenario: 'read-only' } };

/** The skeleton. */
export const Loading: Story = states.loading;

/** What happened, a button to try again, and the tracking id. */
export const Failed: Story = states.failed;

/** In a narrow box the steps are one line that opens. */
export const Narrow: Story = states.narrow;

/** A column of a portal's page. */
export const Medium: Story = states.medium;
