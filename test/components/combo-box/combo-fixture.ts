import { fixture, html } from '@open-wc/testing';
import { ComboBox } from '../../../src/components/combo-box/combo-box.js';
import type { ChoiceEvent, QueryChangeEvent } from '../../../src/components/combo-box/combo-box.events.js';
import { register } from '../../../src/core/element/register.js';
import { comboBox } from '../../../src/locales/en/choice.js';
import { StorySurface } from '../../../stories/support/story-surface.js';

register(ComboBox);
register(StorySurface);

export const customers = [
  { key: 'c1', label: 'Acme', detail: 'Amsterdam' },
  { key: 'c2', label: 'Acme Academy', detail: 'Rotterdam' },
  { key: 'c3', label: 'Zeta', disabledReason: 'Has a trial already' },
  { key: 'c4', label: 'Óbidos' },
];

/** A combobox in the form of an element, which answers each question at once with what contains the text. */
export async function comboWith(properties: Partial<ComboBox> = {}) {
  const combo = document.createElement('hub-combo-box');
  const asked: string[] = [];
  const chosen: string[] = [];
  combo.addEventListener('query-change', (event) => {
    const { query } = (event as QueryChangeEvent).detail;
    asked.push(query);
    if (!('options' in properties))
      combo.options = customers.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()));
  });
  combo.addEventListener('choice', (event) => chosen.push((event as ChoiceEvent).detail.chosen?.key ?? ''));
  Object.assign(combo, { label: 'Customer', name: 'customer', text: comboBox }, properties);
  const content = html`<form @submit=${(event: Event) => event.preventDefault()}>${combo}<button>Save</button></form>`;
  const surface = await fixture<StorySurface>(html`<story-surface .content=${content}></story-surface>`);
  await combo.updateComplete;
  const root = combo.shadowRoot!;
  const field = root.querySelector<HTMLInputElement>('[role="combobox"]')!;
  field.focus();
  return {
    combo,
    surface,
    field,
    asked,
    chosen,
    form: surface.renderRoot.querySelector('form')!,
    save: surface.renderRoot.querySelector<HTMLElement>('form > button')!,
    isOpen: () => root.querySelector('.drop-down')!.matches(':popover-open'),
    /** The lines of the list; with › before the active one and ✓ after the one that is chosen. */
    lines: () =>
      [...root.querySelectorAll('[role="option"]')].map((line) => {
        const isActive = line.id === field.getAttribute('aria-activedescendant');
        const text = line.textContent.trim().replace(/\s+/g, ' ');
        return `${isActive ? '› ' : ''}${text}${line.querySelector('.icon') ? ' ✓' : ''}`;
      }),
    line: (label: string) =>
      [...root.querySelectorAll<HTMLElement>('[role="option"]')].find(
        (line) => line.querySelector('bdi')!.textContent === label,
      )!,
    note: () => root.querySelector('.note')?.textContent ?? '',
    said: () => root.querySelector('[role="status"]')!.textContent,
    error: () => root.querySelector('.field-error:not([hidden])')?.textContent.trim() ?? '',
    sent: () => new FormData(surface.renderRoot.querySelector('form')!).getAll('customer') as string[],
  };
}
