import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { OrganizationSetup } from '../src/api/contract.js';
import type { DataSource } from '../src/api/data-source.js';
import '../src/elements/organization-setup/organization-setup.define.js';
import { getSetup } from '../src/api/endpoints/setup.js';
import { answersWith } from './support/answers-with.js';
import type { Facts, Seen } from './support/seen.js';
import { reaches } from './support/reaches.js';
import { statesOf } from './support/states.js';
import type { SeenStory } from './support/story.js';

interface Args {
  /** The set-up of the page's own; absent: the API's. */
  data?: OrganizationSetup;
  /** Where it is asked; absent: the API. */
  source?: DataSource;
}

const meta = {
  title: 'Elements/organization-setup',
  component: 'organization-setup',
  render: ({ data, source }) => html`<organization-setup .data=${data} .source=${source}></organization-setup>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

/** The beginning: what was bought, as the API tells it, and the way on. */
const beginning: Seen = {
  parts: ['steps', 'page', 'subscriptions'],
  without: ['skeleton', 'done'],
  says: async (facts) => [facts.text.setup.title, facts.text.setup.pages.subscriptions, ...(await bought(facts))],
  buttons: ({ text }) => [text.setup.next],
};
async function bought({ ask, text, write }: Facts): Promise<string[]> {
  const { subscriptions } = await ask(getSetup, {});
  return subscriptions.flatMap(({ name, licenses }) => [
    name,
    text.setup.subscriptions.licenses(write.count(licenses.reduce((sum, { total }) => sum + (total ?? 0), 0))),
  ]);
}

const states = statesOf('organization-setup', {
  ready: beginning,
  title: ({ text }) => text.setup.title,
  data: ['page', 'steps'],
});

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
export const Ready: Story = { parameters: { seen: beginning } };

/** It goes on at the first step that is not completed. */
export const InTheMiddle: Story = {
  args: { source: answersWith('getSetup', setup('inProgress', 'completed', 'inProgress')) },
  parameters: {
    seen: {
      says: ({ text }) => ['Add users', text.setup.step.hints['users']!, text.setup.step.then],
      buttons: ({ text }) => [text.setup.step.complete, text.setup.back, text.setup.next],
      without: ['done'],
    },
  },
};

/** A link to the terms that is not safe to open is text. */
export const UnsafeTerms: Story = {
  args: {
    source: answersWith('getSetup', {
      ...setup('notStarted'),
      terms: { version: '1', url: 'http://partner.example/terms' },
    }),
  },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('organization-setup')!;
    await reaches(element, 'ready');
    element.shadowRoot!.querySelector<HTMLElement>('.buttons button')?.click();
  },
  parameters: {
    seen: {
      says: ({ text }) => [text.setup.terms.noLink('1', 'http://partner.example/terms')],
      without: ['terms-link'],
      buttons: ({ text }) => [text.setup.terms.start],
    },
  },
};

/** All is set up. */
export const Completed: Story = {
  args: { data: setup('completed', 'completed', 'completed', 'completed', 'completed') },
  parameters: {
    seen: {
      parts: ['done', 'launch-button'],
      says: ({ text }) => [text.setup.done],
      buttons: ({ text }) => [text.action.launchMyOrganization],
    },
  },
};

/** Whoever asks may not set up the organization. */
export const ReadOnly: Story = {
  parameters: {
    scenario: 'read-only',
    seen: { ...beginning, says: ({ text }) => [text.setup.pages.subscriptions, text.setup.readOnly] },
  },
};

/** A set-up that the page gives is shown and cannot be changed. */
export const OfThePage: Story = {
  args: { data: setup('inProgress', 'inProgress') },
  parameters: {
    seen: {
      says: () => ['Verify your domain'],
      hides: ({ text }) => [text.setup.step.complete, text.setup.readOnly],
      buttons: ({ text }) => [text.setup.next],
    },
  },
};

/** The skeleton. */
export const Loading: Story = states.loading;

/** What happened, a button to try again, and the tracking id. */
export const Failed: Story = states.failed;

/** In a narrow box the steps are one line that opens. */
export const Narrow: Story = states.narrow;

/** A column of a portal's page. */
export const Medium: Story = states.medium;
