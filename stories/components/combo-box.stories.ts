import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ComboBox } from '../../src/components/combo-box/combo-box.js';
import type { QueryChangeEvent } from '../../src/components/combo-box/combo-box.events.js';
import type { ComboBoxOption } from '../../src/components/combo-box/combo-option.js';
import { formatsFor } from '../../src/core/texts/formats.js';
import { register } from '../../src/core/element/register.js';
import { choiceTexts } from '../support/choice-texts.js';
import { componentIn, onSurface } from '../support/on-surface.js';
import { widthOf } from '../support/width-of.js';
import type { Facts, Seen } from '../support/seen.js';
import type { SeenStory } from '../support/story.js';

register(ComboBox);

interface Args {
  label: string;
  options: readonly ComboBoxOption[];
  chosen?: readonly ComboBoxOption[];
  hint?: string;
  multiple?: boolean;
  freeText?: boolean;
  required?: boolean;
  disabled?: boolean;
  status?: ComboBox['status'];
  /** px */
  width?: number;
}

const customers: readonly ComboBoxOption[] = [
  { key: 'c1', label: 'Abogados García y Asociados', detail: 'Madrid' },
  { key: 'c2', label: 'Acme Academy', detail: 'Rotterdam', disabledReason: 'Has a trial of this product' },
  { key: 'c3', label: 'Bouwbedrijf Jansen & Zonen', detail: 'Amersfoort' },
  { key: 'c4', label: 'Contoso', detail: 'Seattle' },
  { key: 'c5', label: 'Verwerkingsverantwoordelijkheidsadviesbureau Noord-Nederland B.V.', detail: 'Groningen' },
  { key: 'c6', label: 'شركة المثال', detail: 'دبي' },
];
const tags: readonly ComboBoxOption[] = ['VIP', 'EMEA', 'Renewal at risk', 'Education', 'Pilot of 2024'].map(
  (label) => ({ key: label, label }),
);

/** Always the same: another array would be another choice. */
const none: readonly ComboBoxOption[] = [];

const open = async (canvas: HTMLElement) => {
  const combo = await componentIn(canvas, 'hub-combo-box');
  combo.focus();
  combo.shadowRoot!.querySelector<HTMLElement>('.toggle')!.click();
  await combo.updateComplete;
  if (!combo.shadowRoot!.querySelector('[aria-expanded="true"]')) throw new Error('The list did not open.');
};

const meta = {
  title: 'Components/combo-box',
  component: 'hub-combo-box',
  args: { label: 'Customer', options: customers },
  // Each in a frame of its own: a list that is open closes when another one opens.
  parameters: { provider: 'none', docs: { story: { inline: false, height: '420px' } } },
  render: (args, { globals }) => {
    let query = '';
    const found = () => args.options.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()));
    return onSurface(
      globals,
      (surface) =>
        html`<div ${widthOf(args.width ?? 420)}>
          <hub-combo-box
            .label=${args.label}
            .hint=${args.hint ?? ''}
            .multiple=${args.multiple ?? false}
            .freeText=${args.freeText ?? false}
            .required=${args.required ?? false}
            .disabled=${args.disabled ?? false}
            .status=${args.status ?? 'ready'}
            .chosen=${args.chosen ?? none}
            .options=${found()}
            .text=${choiceTexts(surface.locale).comboBox}
            .format=${formatsFor(surface.locale)}
            @query-change=${({ detail }: QueryChangeEvent) => {
              query = detail.query;
              surface.requestUpdate();
            }}
          ></hub-combo-box>
        </div>`,
    );
  },
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

const labelsOf = (options: readonly ComboBoxOption[]) => options.map(({ label }) => label);
const removers =
  (options: readonly ComboBoxOption[]) =>
  ({ text }: Facts) =>
    labelsOf(options).map((label) => text.comboBox.remove(label));

/** What several choices look like: each with a button that removes it. */
const severalSeen: Seen = { says: ['Tags', ...labelsOf(tags.slice(0, 3))], buttons: removers(tags.slice(0, 3)) };

/** Nothing is chosen. */
export const Ready: Story = {
  args: { hint: 'A customer that you manage.' },
  parameters: { seen: { says: ['Customer', 'A customer that you manage.'], hides: labelsOf(customers) } },
};

/** The list, with one that cannot be chosen. */
export const Opened: Story = {
  args: { chosen: [customers[3]!] },
  parameters: {
    seen: {
      says: customers.flatMap(({ label, detail = '', disabledReason = '' }) => [label, detail, disabledReason]),
    },
  },
  play: ({ canvasElement }) => open(canvasElement),
};

/** Several choices, and what was typed may be one. */
export const Several: Story = {
  args: { label: 'Tags', options: tags, chosen: tags.slice(0, 3), multiple: true, freeText: true },
  parameters: { seen: { ...severalSeen, hides: labelsOf(tags.slice(3)) } },
};

/** The same, opened. */
export const SeveralOpened: Story = {
  args: Several.args,
  parameters: { seen: { ...severalSeen, says: labelsOf(tags), chosen: labelsOf(tags.slice(0, 3)) } },
  play: ({ canvasElement }) => open(canvasElement),
};

/** The suggestions are on their way. */
export const Waiting: Story = {
  args: { options: [], status: 'waiting' },
  parameters: { seen: { says: ({ text }) => [text.comboBox.waiting] } },
  play: ({ canvasElement }) => open(canvasElement),
};

/** Nothing has that name. */
export const Nothing: Story = {
  args: { options: [] },
  parameters: { seen: { says: ({ text }) => [text.comboBox.noMatch] } },
  play: ({ canvasElement }) => open(canvasElement),
};

/** The suggestions could not be had. */
export const Failed: Story = {
  args: { options: [], status: 'failed' },
  parameters: { seen: { says: ({ text }) => [text.comboBox.failed] } },
  play: ({ canvasElement }) => open(canvasElement),
};

/** The form was sent without a choice. */
export const Invalid: Story = {
  args: { required: true, hint: 'A customer that you manage.' },
  parameters: {
    seen: { says: ['Customer', 'This customer was removed by somebody else. Choose another one.'] },
  },
  play: async ({ canvasElement }) => {
    const combo = await componentIn(canvasElement, 'hub-combo-box');
    combo.setCustomValidity('This customer was removed by somebody else. Choose another one.');
    await combo.updateComplete;
  },
};

/** Nobody may change it. */
export const Disabled: Story = {
  args: { ...Several.args, disabled: true },
  parameters: { seen: { says: severalSeen.says!, buttons: [], without: ['remove'] } },
};

/** The narrowest box. */
export const Narrow: Story = {
  args: { ...Several.args, chosen: customers, width: 240 },
  parameters: { seen: { says: labelsOf(customers), buttons: removers(customers) } },
};
