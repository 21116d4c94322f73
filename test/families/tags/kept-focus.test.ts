import { expect } from '@open-wc/testing';
import type { Customer } from '../../../src/api/contract.js';
import { register } from '../../../src/core/element/register.js';
import { CustomerList } from '../../../src/elements/customer-list/customer-list.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { customersPage } from '../../support/answers.js';
import { gridOf, hubOf, list, me, named, ready, rowsOf, said } from '../../support/customer-lists.js';
import { barButton, chooseForMany, tools } from '../../support/list-tags.js';
import { press } from '../../support/press.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

const tag = (name: string) => ({ id: name, name, description: '', customerCount: 0 });

/** Answers customers, tags and who is asking; changes are left open. */
const answering = (customers: readonly Customer[], total = customers.length) =>
  new ScriptedSource(({ name }) => {
    if (name === 'listCustomers') return customersPage(customers, total);
    if (name === 'getMe') return me(['tags:write']);
    return name === 'listTags' ? { items: [tag('a'), tag('b')], total: 2 } : undefined;
  });

const three = ['Anker', 'Brug', 'Cent'].map((name) => named(name, { tags: [] }));
const bar = (element: CustomerList) => tools(element)?.querySelector<HTMLElement>('.bar');
const progress = (element: CustomerList) => tools(element)?.querySelector('progress');
const notice = (element: CustomerList) => tools(element)!.querySelector('hub-inline-notice')!.shadowRoot!;
const undo = (element: CustomerList) => notice(element).querySelector<HTMLElement>('[part="undo-button"]');

async function selecting(source: ScriptedSource, count = 1) {
  const element = await ready(await list(source, { columns: 'displayName,tags', selectable: '' }));
  await waitUntil(() => tools(element) && rowsOf(element)[0]!.querySelector('.tags-edit'));
  for (const row of rowsOf(element).slice(0, count)) row.querySelector<HTMLElement>('input.select')!.click();
  await waitUntil(() => bar(element));
  return element;
}

/** Presses a button as from the keyboard. */
async function enter(button: HTMLElement | null | undefined) {
  button!.focus();
  await press('Enter');
}

const isInBar = (element: CustomerList) => bar(element)?.matches(':focus-within') ?? false;
const isInRows = (element: CustomerList) => gridOf(element).matches(':focus-within');

describe('The focus beside the rows of a customer list', () => {
  before(() => {
    register(PartnerHub);
    register(CustomerList);
  });

  it('stays at the bar while a change is under way, when it is done, and when it is taken back', async () => {
    const source = answering(three);
    const element = await selecting(source, 2);
    await waitUntil(() => barButton(element, 'Add tags'));
    barButton(element, 'Add tags')!.focus();
    const confirm = await chooseForMany(element, 'Add tags', 'a');
    confirm();
    await waitUntil(() => progress(element));
    await waitUntil(() => isInBar(element), 'while it is under way');
    source.open.at(-1)!.answer({ changed: 2, failed: [] });
    await waitUntil(() => undo(element));
    expect(progress(element)).to.equal(null);
    expect(isInBar(element), 'when it is done').to.equal(true);
    await enter(undo(element));
    await waitUntil(() => progress(element));
    await waitUntil(() => isInBar(element), 'while it is taken back');
    source.open.at(-1)!.answer({ changed: 2, failed: [] });
    await waitUntil(() => said(notice(element).querySelector('.message'))?.includes('Taken back'));
    expect(isInBar(element), 'when it is taken back').to.equal(true);
  });

  it('goes to the rows when a change ends of which nobody is selected any more', async () => {
    const source = answering(three);
    const element = await selecting(source, 2);
    await waitUntil(() => barButton(element, 'Add tags'));
    barButton(element, 'Add tags')!.focus();
    (await chooseForMany(element, 'Add tags', 'a'))();
    await waitUntil(() => progress(element) && isInBar(element));
    element.selected = [];
    source.open.at(-1)!.answer({ changed: 2, failed: [] });
    await waitUntil(() => undo(element) && !bar(element));
    expect(isInRows(element)).to.equal(true);
  });

  it('stays at the bar when a change is to end after the piece that is under way', async () => {
    const many = Array.from({ length: 1200 }, (_, place) => named(`Customer ${place}`));
    const source = answering(many);
    const element = await selecting(source);
    element.selected = many.map(({ id }) => id);
    await waitUntil(() => said(bar(element))?.includes('1,200 selected'));
    (await chooseForMany(element, 'Add tags', 'a'))();
    await waitUntil(() => barButton(element, 'Cancel'));
    await enter(barButton(element, 'Cancel'));
    await waitUntil(() => said(bar(element))?.includes('Stopping'));
    await waitUntil(() => isInBar(element));
    source.open.at(-1)!.answer({ changed: 500, failed: [] });
    await waitUntil(() => barButton(element, 'Continue'));
    await enter(barButton(element, 'Continue'));
    await waitUntil(() => progress(element));
    await waitUntil(() => isInBar(element), 'going on');
  });

  it('goes to the bar when all are selected, and to the rows when nobody is', async () => {
    const element = await selecting(answering(three, 300));
    await enter(barButton(element, 'Select all'));
    await waitUntil(() => !barButton(element, 'Select all'));
    expect(isInBar(element)).to.equal(true);
    await enter(bar(element)!.querySelector<HTMLElement>('.icon-button'));
    await waitUntil(() => !bar(element));
    expect(isInRows(element)).to.equal(true);
  });

  it('goes to the bar with an export of the selection', async () => {
    const source = answering(three, 300);
    const element = await selecting(source);
    element.selectedQuery = {};
    await waitUntil(() => said(bar(element))?.includes('All 300'));
    source.script = () => undefined;
    await enter(barButton(element, 'Export selection'));
    await waitUntil(() => progress(element) && source.open.length > 0);
    expect(isInBar(element), 'while it is under way').to.equal(true);
    await enter(barButton(element, 'Cancel'));
    await waitUntil(() => !progress(element));
    expect(isInBar(element), 'when it has ended').to.equal(true);
  });

  it('goes from what was not done to more of it, and to the bar or the rows when that is closed', async () => {
    for (const isSelected of [true, false]) {
      const many = Array.from({ length: 30 }, (_, place) => named(`Customer ${place}`));
      const source = answering(many);
      const element = await selecting(source);
      element.selected = many.map(({ id }) => id);
      await waitUntil(() => said(bar(element))?.includes('30 selected'));
      (await chooseForMany(element, 'Add tags', 'a'))();
      await waitUntil(() => source.changes.length === 1);
      const failed = many.map(({ id: customerId }) => ({ customerId, message: 'A customer has at most 5 tags.' }));
      source.open.at(-1)!.answer({ changed: 0, failed });
      await waitUntil(() => barButton(element, 'Show 10 more'));
      await enter(barButton(element, 'Show 10 more'));
      await waitUntil(() => !barButton(element, 'Show 10 more'));
      expect(tools(element)!.querySelector('.outcome')!.matches(':focus-within')).to.equal(true);
      if (!isSelected) element.selected = [];
      await element.updateComplete;
      await enter(barButton(element, 'Close'));
      await waitUntil(() => !tools(element)!.querySelector('.outcome'));
      expect([isInBar(element), isInRows(element)]).to.deep.equal([isSelected, !isSelected]);
    }
  });

  it('goes to the list when the selection ends of one without rows', async () => {
    const element = await selecting(answering(three));
    element.q = 'nobody';
    const source = hubOf(element).source as ScriptedSource;
    source.script = ({ name }) => (name === 'listCustomers' ? customersPage([]) : undefined);
    await element.refresh();
    await waitUntil(() => element.state === 'empty');
    await enter(bar(element)!.querySelector<HTMLElement>('.icon-button'));
    await waitUntil(() => !bar(element));
    expect(element.shadowRoot!.activeElement).to.have.property('className', 'section-heading');
  });
});
