import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { tabPanels } from '../../src/components/tab-set/tab-panels.js';
import { TabSet } from '../../src/components/tab-set/tab-set.js';
import type { TabChangeEvent } from '../../src/components/tab-set/tab-set.events.js';
import type { Tab } from '../../src/components/tab-set/tab.js';
import { register } from '../../src/core/element/register.js';
import { onSurface } from '../support/on-surface.js';
import { widthOf } from '../support/width-of.js';
import type { Seen } from '../support/seen.js';
import type { SeenStory } from '../support/story.js';

register(TabSet);

interface Args {
  /** The tab that an address names. */
  selected?: string;
  activation?: TabSet['activation'];
  counts?: boolean;
  /** px */
  width?: number;
}

const labels = [
  ['subscriptions', 'Subscriptions', '12'],
  ['trials', 'Trials', '3'],
  ['usage', 'Usage', undefined],
  ['admins', 'Administrators', '1,204'],
  ['notes', 'Notes and attachments', '0'],
] as const;

const meta = {
  title: 'Components/tab-set',
  component: 'hub-tab-set',
  args: { activation: 'manual', counts: true },
  parameters: { provider: 'none' },
  render: ({ selected, activation = 'manual', counts, width }, { globals }) => {
    let current = selected;
    return onSurface(globals, (surface) => {
      const tabs: Tab[] = labels.map(([key, label, count]) => ({
        ...{ key, label, count: counts ? count : undefined },
        panel: () => html`<p>The panel “${label}” was made when it was first shown.</p>`,
      }));
      return html`<div ${widthOf(width)}>
        <hub-tab-set
          .label=${'Acme'}
          .tabs=${tabs}
          .selected=${current}
          .activation=${activation}
          @tab-change=${({ detail }: TabChangeEvent) => {
            current = detail.tab;
            surface.requestUpdate();
          }}
          >${tabPanels(tabs, current)}</hub-tab-set
        >
      </div>`;
    });
  },
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

/** All tabs, one of them chosen, and its panel alone. */
const tabsSeen = (tab: string, shown: string, counts = true): Seen => ({
  says: [...labels.flatMap(([, label, count]) => [label, (counts && count) || '']), `The panel “${tab}” was made`],
  hides: labels.filter(([, label]) => label !== tab).map(([, label]) => `The panel “${label}”`),
  chosen: [shown],
});

/** The first tab shows. */
export const Ready: Story = { parameters: { seen: tabsSeen('Subscriptions', 'Subscriptions 12') } };

/** An address names a tab. */
export const DeepLink: Story = { args: { selected: 'usage' }, parameters: { seen: tabsSeen('Usage', 'Usage') } };

/** Arrows show a tab: for panels that show without a wait. */
export const Automatic: Story = {
  args: { activation: 'automatic' },
  parameters: { seen: tabsSeen('Subscriptions', 'Subscriptions 12') },
};

/** Labels alone. */
export const WithoutCounts: Story = {
  args: { counts: false },
  parameters: { seen: { ...tabsSeen('Subscriptions', 'Subscriptions', false), hides: ['1,204'] } },
};

/** A phone's width: the tabs scroll, with the one that shows in view. */
export const Narrow: Story = {
  args: { width: 280, selected: 'admins' },
  parameters: { seen: tabsSeen('Administrators', 'Administrators 1,204') },
};
