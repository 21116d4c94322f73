import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { FilterMenu } from '../../src/components/filter-menu/filter-menu.js';
import type { FilterOption } from '../../src/components/filter-menu/filter-options.js';
import { formatsFor } from '../../src/core/texts/formats.js';
import { register } from '../../src/core/element/register.js';
import { choiceTexts } from '../support/choice-texts.js';
import { componentIn, onSurface } from '../support/on-surface.js';
import type { Facts } from '../support/seen.js';
import type { SeenStory } from '../support/story.js';

register(FilterMenu);

interface Args {
  label: string;
  options: readonly FilterOption[];
  values?: readonly string[];
  excluded?: boolean;
  excludable?: boolean;
  counting?: boolean;
  note?: string;
}

const statuses: readonly FilterOption[] = [
  { key: 'suspended', label: 'Suspended', count: '14' },
  { key: 'expiringSoon', label: 'Expiring soon', count: '37' },
  { key: 'licenseOverage', label: 'License overage', count: '9' },
  { key: 'trial', label: 'Trial', count: '1,204' },
  { key: 'noRecentActivity', label: 'No recent activity', count: '0' },
];
const regions = ['Amsterdam', 'Brabant', 'Drenthe', 'Friesland', 'Gelderland', 'Groningen', 'Limburg', 'Zeeland'];
const tags: readonly FilterOption[] = regions.flatMap((region, index) => [
  { key: `r${index}`, label: region, count: String(index * 7) },
  { key: `v${index}`, label: `VIP customers in ${region} and around it`, count: '1' },
]);

const open = async (canvas: HTMLElement) => {
  const menu = await componentIn(canvas, 'hub-filter-menu');
  menu.open();
  await menu.updateComplete;
  if (!menu.isOpen) throw new Error('The menu did not open.');
};

const meta = {
  title: 'Components/filter-menu',
  component: 'hub-filter-menu',
  args: { label: 'Status', options: statuses },
  // Each in a frame of its own: a menu that is open closes when another one opens.
  parameters: { provider: 'none', docs: { story: { inline: false, height: '420px' } } },
  render: (args, { globals }) =>
    onSurface(
      globals,
      ({ locale }) =>
        html`<hub-filter-menu
          .label=${args.label}
          .options=${args.options}
          .values=${args.values ?? []}
          .excluded=${args.excluded ?? false}
          .excludable=${args.excludable ?? true}
          .counting=${args.counting ?? false}
          .note=${args.note ?? ''}
          .text=${choiceTexts(locale).filterMenu}
          .format=${formatsFor(locale)}
        ></hub-filter-menu>`,
    ),
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const countsOf = (options: readonly FilterOption[]) => options.flatMap(({ label, count = '' }) => [label, count]);
const mode = ({ text }: Facts) => [text.filterMenu.only, text.filterMenu.except];

/** Nothing is chosen. */
export const Ready: Story = {
  parameters: { seen: { buttons: ['Status'], hides: statuses.map(({ label }) => label) } },
};

/** The button says how many are chosen. */
export const Chosen: Story = {
  args: { values: ['trial', 'suspended'] },
  parameters: { seen: { says: ['Status 2'], hides: ['Suspended'] } },
};

/** All but what is chosen. */
export const Excluded: Story = {
  args: { values: ['trial'], excluded: true },
  parameters: { seen: { says: ({ text }) => ['Status', text.filterMenu.allBut('1')] } },
};

/** The list, with a code that nobody knows. */
export const Opened: Story = {
  args: { values: ['trial', 'quantumEntanglement'] },
  parameters: {
    seen: {
      says: (facts) => [...countsOf(statuses), 'quantumEntanglement', ...mode(facts)],
      chosen: ({ text }) => [text.filterMenu.only, 'Trial 1,204', 'quantumEntanglement'],
      buttons: ({ text }) => [text.filterMenu.clear],
    },
  },
  play: ({ canvasElement }) => open(canvasElement),
};

/** More than ten options: with a search box. */
export const Long: Story = {
  args: { label: 'Tags', options: tags },
  parameters: { seen: { says: ({ text }) => [text.filterMenu.search('Tags'), ...countsOf(tags)] } },
  play: ({ canvasElement }) => open(canvasElement),
};

/** The counts are on their way. */
export const Counting: Story = {
  args: { counting: true },
  parameters: {
    seen: {
      announces: ({ text }) => [text.filterMenu.counting],
      says: statuses.map(({ label }) => label),
      hides: ['1,204'],
    },
  },
  play: ({ canvasElement }) => open(canvasElement),
};

/** The options are on their way. */
export const Waiting: Story = {
  args: { label: 'Tags', options: [], counting: true },
  parameters: {
    seen: {
      announces: ({ text }) => [text.filterMenu.waiting],
      says: mode,
      hides: ({ text }) => [text.filterMenu.nothing],
    },
  },
  play: ({ canvasElement }) => open(canvasElement),
};

/** The page says why there are none. */
export const Failed: Story = {
  args: { label: 'Tags', options: [], note: 'The tags could not be read.', excludable: false },
  parameters: { seen: { says: ['The tags could not be read.'], hides: mode } },
  play: ({ canvasElement }) => open(canvasElement),
};
