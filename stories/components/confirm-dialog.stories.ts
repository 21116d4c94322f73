import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ConfirmDialog } from '../../src/components/confirm-dialog/confirm-dialog.js';
import type { Confirmation } from '../../src/components/confirm-dialog/confirm-dialog.js';
import { register } from '../../src/core/element/register.js';
import { StorySurface } from '../support/story-surface.js';
import { textsOf } from '../support/texts-of.js';
import type { Globals } from '../support/texts-of.js';
import type { Seen } from '../support/seen.js';
import type { SeenStory } from '../support/story.js';

register(StorySurface);
register(ConfirmDialog);

type Args = Confirmation;

/** The story's button asks; what came of it stands beside it. */
const ask = (confirmation: Confirmation) => async (event: Event) => {
  const button = event.currentTarget as HTMLButtonElement;
  const dialog = button.parentElement!.querySelector('hub-confirm-dialog')!;
  const isConfirmed = await dialog.ask(confirmation);
  button.parentElement!.querySelector('output')!.value = isConfirmed ? 'Confirmed' : 'Cancelled';
};

const meta = {
  title: 'Components/confirm-dialog',
  component: 'hub-confirm-dialog',
  args: {
    heading: 'Start the trial?',
    message: 'Vandelay Industries gets 25 licenses of Webex Calling for 30 days. The administrators are told by mail.',
    confirmLabel: 'Start trial',
  },
  parameters: { provider: 'none', docs: { story: { inline: false, height: '360px' } } },
  render: (args, { globals }) =>
    html`<story-surface
      .theme=${(globals as Globals).theme ?? 'light'}
      .locale=${(globals as Globals).locale ?? 'en'}
      .content=${html`<button class="button" @click=${ask(args)}>Ask</button> <output></output>
        <hub-confirm-dialog .text=${textsOf(globals).confirmDialog}></hub-confirm-dialog>`}
    ></story-surface>`,
  play: async ({ canvasElement }) => {
    const surface = canvasElement.querySelector('story-surface')!;
    await surface.updateComplete;
    surface.renderRoot.querySelector<HTMLElement>('.button')!.click();
    await surface.renderRoot.querySelector('hub-confirm-dialog')!.updateComplete;
  },
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

/** The question, and both answers. */
const asks = ({ heading, message, confirmLabel }: Confirmation): Seen => ({
  says: [heading, message],
  buttons: ({ text }) => [confirmLabel, text.confirmDialog.cancel],
  // Nobody answered.
  hides: ['Confirmed', 'Cancelled'],
});
const danger: Confirmation = {
  heading: 'Delete the tag Pilot?',
  message: 'It is removed from 12 customers. This cannot be undone.',
  confirmLabel: 'Delete tag',
  isDanger: true,
};
const longWords: Confirmation = {
  heading: 'Revoke the access of Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft?',
  message: 'Nobody of your organization reaches it any more.\nIts administrators can grant the access again.',
  confirmLabel: 'Revoke the access of this organization',
  isDanger: true,
};

/** Something that matters, and loses nothing. */
export const Ready: Story = { parameters: { seen: asks(meta.args) } };

/** Something is lost. */
export const Danger: Story = { args: danger, parameters: { seen: asks(danger) } };

/** Words that are longer than the window is wide. */
export const LongWords: Story = { args: longWords, parameters: { seen: asks(longWords) } };
