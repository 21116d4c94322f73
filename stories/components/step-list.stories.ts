import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { StepList } from '../../src/components/step-list/step-list.js';
import type { Step } from '../../src/components/step-list/step-list.js';
import { formatsFor } from '../../src/core/texts/formats.js';
import { register } from '../../src/core/element/register.js';
import { StorySurface } from '../support/story-surface.js';
import { textsOf } from '../support/texts-of.js';
import type { Globals } from '../support/texts-of.js';
import { widthOf } from '../support/width-of.js';
import type { Facts, Seen } from '../support/seen.js';
import type { SeenStory } from '../support/story.js';

register(StorySurface);
register(StepList);

interface Args {
  steps: readonly Step[];
  current: string;
  /** px */
  width?: number;
}

const steps: readonly Step[] = [
  { key: 'profile', label: 'Organization profile', state: 'completed', isOpen: true },
  { key: 'domain', label: 'Verify your domain', state: 'completed', isOpen: true },
  { key: 'users', label: 'Add users', state: 'inProgress', isOpen: true },
  { key: 'calling', label: 'Numbers and locations for Calling', state: 'inProgress', isOpen: true },
  { key: 'review', label: 'Review', state: 'notStarted' },
];

const meta = {
  title: 'Components/step-list',
  component: 'hub-step-list',
  args: { steps, current: 'users' },
  parameters: { provider: 'none' },
  render: ({ width, ...args }, { globals }) =>
    html`<story-surface
      .theme=${(globals as Globals).theme ?? 'light'}
      .locale=${(globals as Globals).locale ?? 'en'}
      .content=${html`<div ${widthOf(width)}>
        <hub-step-list
          .label=${'Set up the organization'}
          .steps=${args.steps}
          .current=${args.current}
          .text=${textsOf(globals).stepList}
          .format=${formatsFor((globals as Globals).locale ?? 'en')}
        ></hub-step-list>
      </div>`}
    ></story-surface>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const labels = steps.map(({ label }) => label);
const stateOf = ({ state }: Step, { text }: Facts) => text.stepList.state[state];

/** Every step with its state; those that are open can be pressed. */
const whole: Seen = {
  says: (facts) => steps.flatMap((step) => [step.label, stateOf(step, facts)]),
};

/** In the middle of a wizard. */
export const Ready: Story = { parameters: { seen: whole } };

/** Nothing is done yet: the other steps are out of reach. */
export const Beginning: Story = {
  args: { steps: steps.map(({ key, label }) => ({ key, label, state: 'notStarted' })), current: 'profile' },
  parameters: {
    seen: {
      says: ({ text }) => [...labels, text.stepList.state.notStarted],
      hides: ({ text }) => [text.stepList.state.completed, text.stepList.state.inProgress],
    },
  },
};

/** A phone's width: one line that opens the list. */
export const Narrow: Story = {
  args: { width: 300 },
  parameters: {
    seen: { buttons: ({ text }) => [text.stepList.position('3', '5', labels[2]!)], hides: [labels[0]!, labels[4]!] },
  },
};

/** The same, opened. */
export const NarrowOpened: Story = {
  args: { width: 300 },
  parameters: { seen: whole },
  play: async ({ canvasElement }) => {
    const surface = canvasElement.querySelector('story-surface')!;
    await surface.updateComplete;
    const list = surface.renderRoot.querySelector('hub-step-list')!;
    await list.updateComplete;
    list.renderRoot.querySelector<HTMLElement>('.position')!.click();
    await list.updateComplete;
  },
};
