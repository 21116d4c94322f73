import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Helpdesk, HelpdeskChannel } from '../src/api/contract.js';
import { isolated } from '../src/core/texts/isolate.js';
import '../src/elements/partner-helpdesk/partner-helpdesk.define.js';
import { channelsSeen } from './support/facts/help-facts.js';
import { statesOf } from './support/states.js';
import type { SeenStory } from './support/story.js';

interface Args {
  data?: Helpdesk;
}

const meta = {
  title: 'Elements/partner-helpdesk',
  component: 'partner-helpdesk',
  render: ({ data }) => html`<partner-helpdesk .data=${data}></partner-helpdesk>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const channel = (id: string, part: Partial<HelpdeskChannel>): HelpdeskChannel => ({
  id,
  kind: 'chat',
  label: 'Chat with an engineer',
  url: null,
  phone: null,
  products: ['calling'],
  hours: '24/7',
  available: true,
  ...part,
});

const long = 'Verwerkingsverantwoordelijkheidsadviesbureau '.repeat(12).trim();

/** What is hard to show, or to follow. */
const kinds: readonly HelpdeskChannel[] = [
  channel('address', { kind: 'email', label: 'help+nl@partner.example' }),
  channel('mailto', { kind: 'email', label: 'Write to us', url: 'mailto:help@partner.example?bcc=other@example.com' }),
  channel('trunk', { kind: 'phone', label: 'Call us', phone: '+31 (0)20 555 01 00' }),
  channel('letters', { kind: 'phone', label: 'Call us in words', phone: '0800 CALL US' }),
  channel('unsafe', { label: 'A link that may not be followed', url: 'javascript:void 0' }),
  channel('unknown', { kind: 'carrierPigeon', label: 'Send a pigeon', products: ['holograms'], available: false }),
  channel('long', { label: long, hours: long, products: [long] }),
];

const ready = channelsSeen();
const states = statesOf('partner-helpdesk', {
  ready,
  title: ({ text }) => text.partnerHelpdesk.heading,
  data: ['channel'],
});

/** Every way to the help desk; one of a kind that the library does not know. */
export const Ready: Story = { parameters: { seen: ready } };

/** Addresses, numbers and links of all sorts, those that are none as text: given by the page. */
export const EveryKind: Story = {
  args: { data: { channels: [...kinds] } },
  parameters: {
    seen: {
      ...channelsSeen(kinds),
      buttons: ({ text }) => {
        const { action, call, write } = text.partnerHelpdesk;
        return [
          action(write, 'help+nl@partner.example'),
          action(write, 'Write to us'),
          action(call(isolated('+31 (0)20 555 01 00')), 'Call us'),
        ];
      },
    },
  },
};

/** Nobody can be reached yet. */
export const Empty: Story = {
  args: { data: { channels: [] } },
  parameters: {
    shows: 'empty',
    seen: {
      parts: ['notice'],
      without: ['channel', 'skeleton'],
      says: ({ text }) => [text.partnerHelpdesk.heading, text.partnerHelpdesk.none.title],
    },
  },
};

/** The skeleton, as long as there is no answer. */
export const Loading: Story = states.loading;

/** What happened, a button to try again, and the tracking id. */
export const Failed: Story = states.failed;

/** The refresh failed: the old data stay and say so. */
export const Stale: Story = states.stale;

/** The narrowest box. */
export const Narrow: Story = {
  args: { data: { channels: [...kinds] } },
  parameters: { width: 280, seen: channelsSeen(kinds) },
};

/** A column of a portal's page. */
export const Medium: Story = states.medium;
