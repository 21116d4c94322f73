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
  /** px */
  width?: number;
}

const labels = [
  ['subscriptions', 'Subscriptions'],
  ['trials', 'Trials'],
  ['usage', 'Usage'],
  ['admins', 'Administrators'],
  ['notes', 'Notes and attachments'],
] as const;

const meta = {
  title: 'Components/tab-set',
  component: 'hub-tab-set',
  parameters: { provider: 'none' },
  render: ({ selected, width }, { globals }) => {
    let current = selected;
    return onSurface(globals, (surface) => {
      const tabs: Tab[] = labels.map(([key, label]) => ({
        key,
        label,
        panel: () => html`<p>The panel “${label}” was made when it was first shown.</p>`,
      }));
      return html`<div ${widthOf(width)}>
        <hub-tab-set
          .label=${'Acme'}
          .tabs=${tabs}
          .selected=${current}
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
const tabsSeen = (tab: string): Seen => ({
  says: [...labels.map(([, label]) => label), `The panel “${tab}” was made`],
  hides: labels.filter(([, label]) => label !== tab).map(([, label]) => `The panel “${label}”`),
  chosen: [tab],
});

/** The first tab shows. */
export const Ready: Story = { parameters: { seen: tabsSeen('Subscriptions') } };

/** An address names a tab. */
export const DeepLink: Story = { args: { selected: 'usage' }, parameters: { seen: tabsSeen('Usage') } };

/** A phone's width: the tabs scroll, with the one that shows in view. */
export const Narrow: Story = {
  args: { width: 280, selected: 'admins' },
  parameters: { seen: tabsSeen('Administrators') },
};
