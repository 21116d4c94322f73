import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Resource, ResourcePage } from '../src/api/contract.js';
import '../src/elements/resource-center/resource-center.define.js';
import type { ResourceCenter } from '../src/elements/resource-center/resource-center.js';
import { resourcesSeen } from './support/facts/help-facts.js';
import { reaches } from './support/reaches.js';
import { refresh, refreshFails } from './support/refresh-fails.js';
import type { Facts } from './support/seen.js';
import { failedSeen, staleSeen } from './support/states.js';
import type { SeenStory } from './support/story.js';

interface Args {
  q?: string;
  category?: string;
  type?: string;
  data?: ResourcePage;
}

const element = ({ q, category, type, data }: Args) =>
  html`<resource-center
    q=${ifDefined(q)}
    category=${ifDefined(category)}
    type=${ifDefined(type)}
    .data=${data}
  ></resource-center>`;

const meta = {
  title: 'Elements/resource-center',
  component: 'resource-center',
  render: element,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const title = ({ text }: Facts) => text.resourceCenter.heading;
const data = ['resource', 'quick-link'];

const resource = (id: string, part: Partial<Resource>): Resource => ({
  id,
  title: 'Port telephone numbers',
  description: 'Dates, forms and what to tell the customer.',
  url: 'https://help.partner.example/porting',
  category: 'calling',
  type: 'guide',
  language: 'en',
  updatedAt: '2026-10-05T08:00:00Z',
  featured: false,
  quickLink: false,
  ...part,
});

const long = 'Verwerkingsverantwoordelijkheidsadviesbureau '.repeat(12).trim();

const page = (...items: Resource[]): ResourcePage => ({
  items,
  total: items.length,
  facets: { category: {}, type: {} },
});

/** One of each kind, and what is hard to show. */
const kinds = page(
  ...['guide', 'course', 'document', 'video', 'news', 'link'].map((type, place) =>
    resource(type, { type, featured: place === 0, quickLink: place === 5 }),
  ),
  resource('unknown', {
    title: 'Neither category nor type is known',
    category: 'holograms',
    type: 'map',
    language: 'mi',
  }),
  resource('unsafe', { title: 'A link that may not be followed', url: 'javascript:void 0', quickLink: true }),
  resource('long', { title: long, description: long, quickLink: true }),
);

/** Quick links, featured resources, and the first of all. */
export const Ready: Story = { parameters: { seen: resourcesSeen() } };

/** What was searched for is marked. */
export const Searched: Story = {
  args: { q: 'webex' },
  parameters: { seen: { ...resourcesSeen({ q: 'webex' }), parts: ['match', 'resource'] } },
};

/** Two filters with three values, and a chip for each. */
export const Filtered: Story = {
  args: { category: 'calling,sales', type: 'guide' },
  parameters: {
    seen: {
      ...resourcesSeen({ category: ['calling', 'sales'], type: ['guide'] }),
      parts: ['chip', 'resource'],
      buttons: ({ text }) => [text.resourceCenter.clearAll],
    },
  },
};

/** How many resources each category has. */
export const Menu: Story = {
  parameters: {
    docs: { story: { inline: false, height: '720px' } },
    seen: {
      parts: ['menu', 'option'],
      says: ({ text }) => [text.resourceCategory.calling, text.resourceCategory.training],
      buttons: ({ text }) => [text.resourceCenter.category],
    },
  },
  play: async ({ canvasElement }) => {
    const center = canvasElement.querySelector<ResourceCenter>('resource-center')!;
    await reaches(center, 'ready');
    center.shadowRoot!.querySelector('hub-filter-menu')!.open();
  },
};

/** Every type, what nobody knows, what may not be opened, and a title that never ends: given by the page. */
export const EveryKind: Story = { args: { data: kinds }, parameters: { seen: resourcesSeen(kinds) } };

/** Nothing was found: one press clears what was searched for. */
export const NothingFound: Story = {
  args: { q: 'zzz' },
  parameters: {
    shows: 'empty',
    seen: {
      parts: ['notice', 'search-field', 'quick-link'],
      says: ({ text }) => [text.resourceCenter.noMatch.title, text.resourceCenter.noMatch.hint],
      buttons: ({ text }) => [text.empty.noMatch.clear],
    },
  },
};

/** There are no resources. */
export const Empty: Story = {
  args: { data: page() },
  parameters: {
    shows: 'empty',
    seen: {
      parts: ['notice'],
      without: [...data, 'search-field', 'menu'],
      says: ({ text }) => [text.resourceCenter.heading, text.resourceCenter.none.title],
    },
  },
};

/** The shape of all sections, as long as there is no answer; one can search already. */
export const Loading: Story = {
  parameters: {
    scenario: 'slow',
    shows: 'loading',
    seen: {
      parts: ['skeleton', 'search-field'],
      without: [...data, 'notice'],
      says: ({ text }) => [text.resourceCenter.heading, text.resourceCenter.all],
    },
  },
};

/** What happened, a button to try again, and the tracking id. */
export const Failed: Story = {
  parameters: { scenario: 'error', shows: 'error', seen: failedSeen(data, title) },
};

/** The refresh failed: the old data stay and say so. */
export const Stale: Story = {
  parameters: { shows: 'stale', provider: 'none', seen: staleSeen(resourcesSeen()) },
  render: (args, { globals }) => refreshFails(globals, element(args)),
  play: ({ canvasElement }) => refresh(canvasElement, 'resource-center'),
};

/** The narrowest box. */
export const Narrow: Story = {
  args: { data: kinds },
  parameters: { width: 280, seen: resourcesSeen(kinds) },
};

/** A column of a portal's page. */
export const Medium: Story = { parameters: { width: 720, seen: resourcesSeen() } };
