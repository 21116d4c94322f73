import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { DataTable } from '../../../src/components/data-table/data-table.js';
import { FilterMenu } from '../../../src/components/filter-menu/filter-menu.js';
import { ModalDialog } from '../../../src/components/modal-dialog/modal-dialog.js';
import { register } from '../../../src/core/element/register.js';
import { MemoryRows } from '../../../src/core/query/memory-rows.js';
import { filterMenu } from '../../../src/locales/en/choice.js';
import { dataTable } from '../../../src/locales/en/data-table.js';
import { press } from '../../support/press.js';
import { waitUntil } from '../../support/wait-until.js';

const table = () =>
  Object.assign(document.createElement('hub-data-table'), {
    columns: [
      { key: 'name', label: 'Name', explanation: 'What it is called', place: 'always', text: () => 'Anker' },
      { key: 'size', label: 'Size', text: () => '12' },
    ],
    rows: new MemoryRows({ rows: [{}], keys: {} }),
    text: { dataTable },
  });

/** What opens, how, and whether it is open. */
interface Case {
  readonly element: () => HTMLElement;
  open(element: HTMLElement): unknown;
  isOpen(element: HTMLElement): boolean;
}

const cases: Readonly<Record<string, Case>> = {
  'the menu of a filter': {
    element: () =>
      Object.assign(document.createElement('hub-filter-menu'), {
        label: 'Status',
        options: [{ key: 'trial', label: 'Trial' }],
        text: filterMenu,
      }),
    open: (menu) => (menu as FilterMenu).open(),
    isOpen: (menu) => (menu as FilterMenu).isOpen,
  },
  'the columns of a table': {
    element: table,
    open: (grid) => grid.shadowRoot!.querySelector<HTMLElement>('.columns-button')!.click(),
    isOpen: (grid) => grid.shadowRoot!.querySelector('.columns-menu')!.matches(':popover-open'),
  },
  'the tooltip of a column': {
    element: table,
    async open(grid) {
      const button = grid.shadowRoot!.querySelector<HTMLElement>('.columns-button')!;
      button.focus();
      await press('Tab');
      await waitUntil(() => grid.shadowRoot!.activeElement !== button, 'the key went on');
      grid.shadowRoot!.querySelector<HTMLElement>('[role=columnheader]')!.focus();
    },
    isOpen: (grid) => grid.shadowRoot!.querySelector('[role=tooltip]') !== null,
  },
  'a dialog': {
    element: () =>
      Object.assign(document.createElement('hub-modal-dialog'), {
        heading: 'Tags',
        text: { close: 'Close', unsaved: 'Lose it?', keepEditing: 'No', discard: 'Yes' },
      }),
    open: (dialog) => ((dialog as ModalDialog).open = true),
    isOpen: (dialog) => dialog.shadowRoot!.querySelector('dialog')?.open ?? false,
  },
};

describe('An overlay in a popover or a dialog of the page’s', () => {
  before(() => [DataTable, FilterMenu, ModalDialog].forEach((element) => register(element)));

  for (const [name, { element, open, isOpen }] of Object.entries(cases)) {
    it(`closes alone with Escape in a popover: ${name}`, async () => {
      const host = await fixture<HTMLElement>(html`<div popover="auto">${element()}</div>`);
      const inside = host.firstElementChild as HTMLElement;
      host.showPopover();
      await nextFrame();
      await open(inside);
      await waitUntil(() => isOpen(inside), 'it opened');
      expect(host.matches(':popover-open'), 'it closed nothing').to.equal(true);
      await press('Escape');
      await waitUntil(() => !isOpen(inside), 'it closed');
      expect(host.matches(':popover-open'), 'alone').to.equal(true);
      await press('Escape');
      expect(host.matches(':popover-open'), 'the next press is the page’s').to.equal(false);
    });

    it(`closes alone with Escape in a dialog: ${name}`, async () => {
      const host = await fixture<HTMLDialogElement>(html`<dialog>${element()}</dialog>`);
      const inside = host.firstElementChild as HTMLElement;
      host.showModal();
      await nextFrame();
      await open(inside);
      await waitUntil(() => isOpen(inside), 'it opened');
      await press('Escape');
      await waitUntil(() => !isOpen(inside), 'it closed');
      expect(host.open, 'alone').to.equal(true);
      await press('Escape');
      expect(host.open, 'the next press is the page’s').to.equal(false);
    });
  }
});
