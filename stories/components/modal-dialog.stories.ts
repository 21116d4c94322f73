import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ModalDialog } from '../../src/components/modal-dialog/modal-dialog.js';
import { register } from '../../src/core/element/register.js';
import { StorySurface } from '../support/story-surface.js';
import { textsOf } from '../support/texts-of.js';
import type { Globals } from '../support/texts-of.js';
import type { Seen } from '../support/seen.js';
import type { SeenStory } from '../support/story.js';

register(StorySurface);
register(ModalDialog);

interface Args {
  heading: string;
  dirty?: boolean;
  size?: ModalDialog['size'];
  body?: TemplateResult;
}

const dialogNear = (event: Event) =>
  (event.currentTarget as Element).closest('.surface')!.querySelector('hub-modal-dialog')!;

const onInput = (event: Event) => (dialogNear(event).dirty = true);
const open = (event: Event) => (dialogNear(event).open = true);
const requestClose = (event: Event) => dialogNear(event).requestClose();
const save = (event: Event) => Object.assign(dialogNear(event), { dirty: false, open: false });

const form = html`<form @input=${onInput} @submit=${(event: Event) => event.preventDefault()}>
  <label>Name <input class="field" value="Pilot" /></label>
  <label>What it is for <textarea class="field" rows="3"></textarea></label>
</form>`;

const paragraphs = html`${Array.from(
  { length: 12 },
  (_, index) =>
    html`<p>${index + 1}. The reseller keeps the terms of each subscription where its administrators find them.</p>`,
)}`;

const meta = {
  title: 'Components/modal-dialog',
  component: 'hub-modal-dialog',
  args: { heading: 'Edit tag', body: form },
  // Each in a frame of its own: a page has room for one modal dialog.
  parameters: { provider: 'none', docs: { story: { inline: false, height: '480px' } } },
  render: ({ heading, dirty = false, size = 'medium', body }, { globals }) =>
    html`<story-surface
      .theme=${(globals as Globals).theme ?? 'light'}
      .locale=${(globals as Globals).locale ?? 'en'}
      .content=${html`<button class="button" @click=${open}>Edit tag</button>
        <hub-modal-dialog open .heading=${heading} .dirty=${dirty} .size=${size} .text=${textsOf(globals).modalDialog}>
          ${body}
          <button slot="footer" class="button" @click=${requestClose}>Cancel</button>
          <button slot="footer" class="button primary" @click=${save}>Save</button>
        </hub-modal-dialog>`}
    ></story-surface>`,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const formSeen: Seen = {
  says: ['Edit tag', 'Name', 'Pilot', 'What it is for'],
  buttons: ({ text }) => ['Cancel', 'Save', text.modalDialog.close],
  hides: ({ text }) => [text.modalDialog.unsaved],
};

/** A form: the focus is in its first field. */
export const Ready: Story = { parameters: { seen: formSeen } };

/** Something was typed, and somebody wants to close it. */
export const Question: Story = {
  args: { dirty: true },
  parameters: {
    seen: {
      says: ({ text }) => ['Edit tag', text.modalDialog.unsaved],
      buttons: ({ text: { modalDialog } }) => [modalDialog.keepEditing, modalDialog.discard],
    },
  },
  play: async ({ canvasElement }) => {
    const surface = canvasElement.querySelector('story-surface')!;
    await surface.updateComplete;
    const dialog = surface.renderRoot.querySelector('hub-modal-dialog')!;
    await dialog.updateComplete;
    dialog.requestClose();
    await dialog.updateComplete;
  },
};

/** More than the window holds: it scrolls between its heading and its buttons. */
export const Long: Story = {
  args: { heading: 'Terms of the subscription', body: paragraphs, size: 'large' },
  parameters: {
    seen: {
      says: ['Terms of the subscription', '1. The reseller keeps', '12. The reseller keeps'],
      buttons: ['Cancel', 'Save'],
    },
  },
};

/** A small one, with a long heading. */
export const Small: Story = {
  args: { heading: 'Extend the trial of Verwerkingsverantwoordelijkheid & Partners B.V.', size: 'small' },
  parameters: {
    seen: {
      ...formSeen,
      says: ['Extend the trial of Verwerkingsverantwoordelijkheid & Partners B.V.', 'Name', 'Pilot'],
    },
  },
};
