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
import type { SeenStory } from '../support/story.js';

register(ComboBox);

interface Args {
  label: string;
  options: readonly ComboBoxOption[];
  chosen?: ComboBoxOption;
  hint?: string;
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
            .required=${args.required ?? false}
            .disabled=${args.disabled ?? false}
            .status=${args.status ?? 'ready'}
            .chosen=${args.chosen}
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

/** Nothing is chosen. */
export const Ready: Story = {
  args: { hint: 'A customer that you manage.' },
  parameters: { seen: { says: ['Customer', 'A customer that you manage.'], hides: labelsOf(customers) } },
};

/** The list, with one that cannot be chosen. */
export const Opened: Story = {
  args: { chosen: customers[3] },
  parameters: {
    seen: {
      says: customers.flatMap(({ label, detail = '', disabledReason = '' }) => [label, detail, disabledReason]),
    },
  },
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
  args: { chosen: customers[3], disabled: true },
  parameters: { seen: { says: ['Customer', customers[3]!.label], buttons: [] } },
};

/** The narrowest box, with the longest name. */
export const Narrow: Story = {
  args: { chosen: customers[4], width: 240 },
  parameters: { seen: { says: ['Customer', customers[4]!.label], hides: [customers[4]!.detail!] } },
};
