import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { InlineNotice } from '../../src/components/inline-notice/inline-notice.js';
import type { Notice } from '../../src/components/inline-notice/inline-notice.js';
import { formatsFor } from '../../src/core/texts/formats.js';
import { register } from '../../src/core/element/register.js';
import { StorySurface } from '../support/story-surface.js';
import { textsOf } from '../support/texts-of.js';
import type { Globals } from '../support/texts-of.js';
import { widthOf } from '../support/width-of.js';
import type { Seen } from '../support/seen.js';
import type { SeenStory } from '../support/story.js';

register(StorySurface);
register(InlineNotice);

interface Args {
  notice: Notice;
  /** px */
  width?: number;
}

const meta = {
  title: 'Components/inline-notice',
  component: 'hub-inline-notice',
  args: { notice: { kind: 'done', message: 'The tag Pilot was added to 12 customers.', undo: () => undefined } },
  parameters: { provider: 'none' },
  render: ({ notice, width }, { globals }) =>
    html`<story-surface
      .theme=${(globals as Globals).theme ?? 'light'}
      .locale=${(globals as Globals).locale ?? 'en'}
      .content=${html`<div ${widthOf(width)}>
        <hub-inline-notice
          .notice=${notice}
          .text=${textsOf(globals).inlineNotice}
          .format=${formatsFor((globals as Globals).locale ?? 'en')}
        ></hub-inline-notice>
      </div>`}
    ></story-surface>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

/** The line, with a button that takes it away. */
const line = (message: string): Seen => ({ says: [message], buttons: ({ text }) => [text.inlineNotice.dismiss] });
/** The line of something that can be taken back. */
const done: Seen = {
  ...line(meta.args.notice.message),
  buttons: ({ text: { inlineNotice } }) => [inlineNotice.undo, inlineNotice.dismiss],
};

/** Something was done, and can be taken back. */
export const Done: Story = { parameters: { seen: done } };

/** Something failed. */
export const Failed: Story = {
  args: { notice: { kind: 'failed', message: 'The trial could not be started.' } },
  parameters: { seen: { ...line('The trial could not be started.'), hides: ({ text }) => [text.inlineNotice.undo] } },
};

/** Something good to know. */
export const Info: Story = {
  args: { notice: { kind: 'info', message: 'The list shows the customers as of today.' } },
  parameters: { seen: line('The list shows the customers as of today.') },
};

/** It goes by itself, but not while the pointer or the focus is on it. */
export const WithAnEnd: Story = {
  parameters: {
    seen: { ...done, says: ({ text }) => [meta.args.notice.message, text.inlineNotice.remaining('').trim()] },
  },
  render: (args, context) =>
    meta.render({ ...args, notice: { ...meta.args.notice, kind: 'done', until: Date.now() + 60_000 } }, context),
};

/** A phone's width. */
export const Narrow: Story = { args: { width: 280 }, parameters: { seen: done } };
