import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { InlineNotice } from '../../src/components/inline-notice/inline-notice.js';
import type { Notice } from '../../src/components/inline-notice/inline-notice.js';
import { formatsFor } from '../../src/core/texts/formats.js';
import { register } from '../../src/core/element/register.js';
import { StorySurface } from '../support/story-surface.js';
import { textsOf } from '../support/texts-of.js';
import type { Globals } from '../support/texts-of.js';
import { widthOf } from '../support/width-of.js';

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
type Story = StoryObj<Args>;

/** Something was done, and can be taken back. */
export const Done: Story = {};

/** Something failed. */
export const Failed: Story = { args: { notice: { kind: 'failed', message: 'The trial could not be started.' } } };

/** Something good to know. */
export const Info: Story = { args: { notice: { kind: 'info', message: 'The list shows the customers as of today.' } } };

/** It goes by itself, but not while the pointer or the focus is on it. */
export const WithAnEnd: Story = {
  render: (args, context) =>
    meta.render({ ...args, notice: { ...meta.args.notice, kind: 'done', until: Date.now() + 60_000 } }, context),
};

/** A phone's width. */
export const Narrow: Story = { args: { width: 280 } };
