import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Customer } from '../../../src/api/contract.js';
import { HubError } from '../../../src/api/hub-error.js';
import { register } from '../../../src/core/element/register.js';
import { CustomerList } from '../../../src/elements/customer-list/customer-list.js';
import type { HubSelectionChangeEvent } from '../../../src/elements/customer-list/customer-list.events.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import type { HubTagsChangeEvent } from '../../../src/families/tags/tags-change.event.js';
import { aCustomer, customersPage } from '../../support/answers.js';
import { cell, gridOf, hubOf, list, me, named, names, ready, rowsOf, said } from '../../support/customer-lists.js';
import { press } from '../../support/press.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { serverOrigin } from '../../support/servers.js';
import { waitUntil } from '../../support/wait-until.js';
import { expectAccessible } from '../../support/at-rest.js';

const tags = (...all: string[]) => ({
  items: all.map((name) => ({ id: name, name, description: '', customerCount: 0 })),
  total: all.length,
});

/** Answers customers, tags and who is asking; changes are left open unless they are among the answers. */
const answering = (customers: readonly Customer[], answers: Record<string, unknown> = {}) =>
  new ScriptedSource(({ name }) => {
    if (name === 'listCustomers') return customersPage(customers);
    if (name === 'getMe') return me(['tags:write']);
    if (name === 'listTags') return tags('a', 'b', 'c');
    const answer = answers[name];
    if (answer instanceof Error) throw answer;
    return answer;
  });

const tools = (element: CustomerList) => element.shadowRoot!.querySelector('[data-tools]')?.shadowRoot;
const menu = (element: CustomerList) => tools(element)?.querySelector('hub-row-menu')?.shadowRoot;
const picker = (element: CustomerList) => menu(element)?.querySelector('hub-tag-picker')?.shadowRoot;
const isOpen = (element: CustomerList) => menu(element)?.querySelector('.drop-down')?.matches(':popover-open') ?? false;
const box = (root: ShadowRoot | null | undefined, tag: string) =>
  [...(root?.querySelectorAll<HTMLInputElement>('.option > input') ?? [])].find(({ value }) => value === tag);
const button = (element: CustomerList, label: string) =>
  [...(tools(element)?.querySelectorAll('button') ?? [])].find((one) => (one.ariaLabel ?? said(one)) === label);
const bar = (element: CustomerList) => said(tools(element)?.querySelector('.count'));
const line = (element: CustomerList) =>
  said(tools(element)?.querySelector('hub-inline-notice')?.shadowRoot!.querySelector('[part="message"]'));
/** What the element says aloud from now on. */
function spoken(element: CustomerList): string[] {
  const region = element.shadowRoot!.querySelector('.surface ~ [role="status"]')!;
  const words: string[] = [];
  new MutationObserver(() => words.push(region.textContent)).observe(region, { childList: true, characterData: true });
  return words;
}
const undo = (element: CustomerList) =>
  tools(element)!.querySelector('hub-inline-notice')!.shadowRoot!.querySelector<HTMLElement>('[part="undo-button"]');
const check = (element: CustomerList, row: number) => rowsOf(element)[row]!.querySelector<HTMLElement>('input.select')!;
const tagsButton = (element: CustomerList, row = 0) =>
  rowsOf(element)[row]?.querySelector('[part~="cell-tags"]')?.querySelector<HTMLElement>('.tags-edit');

async function withTools(source: ScriptedSource | string, attributes: Record<string, string> = {}) {
  const element = await ready(await list(source, { columns: 'displayName,tags', ...attributes }));
  await waitUntil(() => tagsButton(element), 'tags can be changed in the rows');
  return element;
}

async function opened(element: CustomerList, row = 0) {
  tagsButton(element, row)!.focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => picker(element)?.querySelector('.field:focus'), 'the menu is open');
  await waitUntil(() => box(picker(element), 'a'));
}

/** Chooses a tag in the dialog and confirms. */
async function choose(element: CustomerList, label: string, tag: string) {
  await waitUntil(() => button(element, label), `there is “${label}”`);
  button(element, label)!.click();
  const dialog = () => tools(element)!.querySelector('hub-bulk-dialog')!.shadowRoot!;
  const list = () => dialog().querySelector('hub-tag-picker')?.shadowRoot;
  await waitUntil(() => box(list(), tag), 'the tags are there');
  box(list(), tag)!.click();
  await waitUntil(() => box(list(), tag)!.checked);
  return {
    effect: () => said(dialog().querySelector('.effect')),
    confirm: () => [...dialog().querySelectorAll<HTMLElement>('[slot="footer"]')].at(-1)!.click(),
  };
}

describe('tags in the rows of a customer list', () => {
  before(() => {
    register(PartnerHub);
    register(CustomerList);
  });

  it('are ticked without leaving the row, shown at once, and Escape returns to the cell', async () => {
    const anker = named('Anker', { tags: ['a'] });
    const source = answering([anker]);
    const element = await withTools(source);
    await opened(element);
    await expectAccessible(element);
    await press('ArrowDown', 'ArrowDown', 'Space');
    await waitUntil(() => source.changes.length === 1);
    expect(source.changes[0]).to.deep.equal({ name: 'changeCustomerTags', id: 'id of Anker', add: ['b'] });
    await waitUntil(() => tagsButton(element)!.textContent!.includes('b'), 'it is shown before the answer');
    source.script = answering([{ ...anker, tags: ['a', 'b'] }]).script;
    const changed = oneEvent<HubTagsChangeEvent>(element, 'hub-tags-change');
    source.open.at(-1)!.answer({ ...anker, tags: ['a', 'b'] });
    expect((await changed).detail).to.deep.equal({ customerIds: ['id of Anker'], tags: ['a', 'b'] });
    await waitUntil(() => line(element) === 'Anker now has “b”.');
    expect(isOpen(element)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !isOpen(element));
    expect(gridOf(element).shadowRoot!.activeElement).to.equal(tagsButton(element));
  });

  it('are not said to match nothing while they are on their way', async () => {
    const source = answering([named('Anker')]);
    const { script } = source;
    source.script = (question) => (question.name === 'listTags' ? undefined : script(question));
    const element = await withTools(source);
    tagsButton(element)!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => picker(element)?.querySelector('.field:focus'), 'the menu is open');
    await sendKeys({ type: 'b' });
    const status = () => picker(element)!.querySelector('[role="status"]')!.textContent;
    await waitUntil(() => status() !== '');
    expect(status()).to.equal('Loading');
    source.open.find(({ question }) => question.name === 'listTags')!.answer(tags('a', 'b', 'c'));
    await waitUntil(() => box(picker(element), 'b'));
    await waitUntil(() => status() !== 'Loading');
  });

  it('are made where they do not exist', async () => {
    const source = answering([named('Anker')], {
      createTag: { id: 'n', name: 'New', description: '', customerCount: 0 },
    });
    const element = await withTools(source);
    await opened(element);
    await sendKeys({ type: 'New' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => source.changes.length === 2);
    expect(source.changes[1]).to.deep.equal({ name: 'changeCustomerTags', id: 'id of Anker', add: ['New'] });
  });

  it('cannot be more than five, which is said before it is tried', async () => {
    const source = answering([named('Anker', { tags: ['b', 'c', 'd', 'e', 'f'] })]);
    const element = await withTools(source);
    await opened(element);
    expect(said(picker(element)!.querySelector('#full'))).to.equal(
      'A customer has at most 5 tags. Take one off first.',
    );
    box(picker(element), 'a')!.click();
    expect(source.changes).to.deep.equal([]);
    box(picker(element), 'b')!.click();
    await waitUntil(() => source.changes.length === 1);
  });

  it('are taken back when they were refused', async () => {
    const source = answering([named('Anker')], { changeCustomerTags: new HubError('server', 'no', { status: 500 }) });
    const element = await withTools(source);
    await opened(element);
    box(picker(element), 'a')!.click();
    await waitUntil(() => line(element)?.startsWith('The tags of Anker could not be changed.'));
    await waitUntil(() => !tagsButton(element)?.querySelector('[part="tag"]'));
  });

  it('cannot be changed by who may not', async () => {
    const source = answering([named('Anker', { tags: ['a'] })]);
    const { script } = source;
    source.script = (question) => (question.name === 'getMe' ? me([]) : script(question));
    const element = await ready(await list(source, { columns: 'displayName,tags', selectable: '' }));
    await waitUntil(() => tools(element));
    expect(tagsButton(element)).not.to.exist;
    check(element, 0).click();
    await waitUntil(() => button(element, 'Export selection'));
    expect(button(element, 'Add tags')).not.to.exist;
  });

  it('close their menu when the row is scrolled away', async () => {
    const many = Array.from({ length: 90 }, (_, place) => named(`Customer ${String(place).padStart(2, '0')}`));
    const element = await withTools(answering(many));
    await opened(element);
    gridOf(element).showRow(80);
    await waitUntil(() => !isOpen(element));
  });

  it('can be added in a card without tags', async () => {
    const element = await ready(await list(answering([named('Anker', { tags: [] })]), { style: 'inline-size: 300px' }));
    await waitUntil(() => tagsButton(element)?.checkVisibility());
    expect(said(cell(element, 'tags'))).to.contain('Add');
    await opened(element);
  });
});

describe('a selection of a customer list', () => {
  const three = ['Anker', 'Brug', 'Cent'].map((name) => named(name, { tags: name === 'Brug' ? ['a'] : [] }));
  const selectable = (source: ScriptedSource | string, attributes: Record<string, string> = {}) =>
    withTools(source, { selectable: '', ...attributes });

  it('says what was done within the window, however far below its edge the list ends', async () => {
    const element = await selectable(answering(three));
    const line = tools(element)!.querySelector<HTMLElement>('[part="notice-line"]')!;
    line.classList.add('said');
    line.style.blockSize = '40px';
    element.closest<HTMLElement>('partner-hub')!.style.cssText =
      `display: block; padding-block: ${innerHeight - 200}px`;
    scrollTo(0, 0);
    expect(element.getBoundingClientRect().bottom).to.be.above(innerHeight);
    expect(line.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
  });

  it('has a bar in the place of the toolbar: no row moves where there is room, nor more than a line elsewhere', async () => {
    for (const [width, hasSearch] of [
      [286, true],
      [320, true],
      [520, true],
      [588, true],
      [688, false],
      [870, false],
      [890, true],
      [1022, true],
      [1100, true],
    ] as const) {
      const element = await selectable(answering(three), { style: `inline-size: ${width}px`, locale: 'nl' });
      const grid = gridOf(element).shadowRoot!;
      const [toolbar, scroller] = ['.toolbar', '.scroller'].map((part) => grid.querySelector(part)!);
      const search = element.shadowRoot!.querySelector<HTMLElement>('[part="search"] input, .search input')!;
      const topOf = (part: Element) => part.getBoundingClientRect().top - element.getBoundingClientRect().top;
      const before = topOf(scroller!);
      expect(tools(element)!.querySelector('.bar'), 'no room is taken').to.equal(null);
      check(element, 0).click();
      await waitUntil(() => bar(element) === '1 geselecteerd');
      const most = width === 520 ? 40 : 0;
      expect(topOf(scroller!) - before, `px by which rows move in ${width} px`).to.be.within(0, most);
      expect(toolbar!.checkVisibility({ visibilityProperty: true }), 'the toolbar is out of reach').to.equal(false);
      expect(search.checkVisibility({ visibilityProperty: true }), `search at ${width} px`).to.equal(hasSearch);
      button(element, 'Tags toevoegen')!.focus();
      tools(element)!.querySelector<HTMLElement>('.bar > .icon-button')!.click();
      await waitUntil(() => !tools(element)!.querySelector('.bar'));
      expect(toolbar!.checkVisibility({ visibilityProperty: true })).to.equal(true);
      expect(search.checkVisibility({ visibilityProperty: true }), `search is back at ${width} px`).to.equal(true);
      expect(gridOf(element).matches(':focus-within'), 'the focus goes back to the rows').to.equal(true);
      element.remove();
    }
  });

  it('grows with Shift and the arrows, and shrinks again', async () => {
    const element = await selectable(answering(three));
    rowsOf(element)[0]!.querySelector<HTMLElement>('[role="rowheader"]')!.focus();
    await press('Shift+ArrowDown', 'Shift+ArrowDown');
    await waitUntil(() => bar(element) === '3 selected');
    await press('Shift+ArrowUp');
    await waitUntil(() => bar(element) === '2 selected');
    expect(element.selected).to.deep.equal(['id of Anker', 'id of Brug']);
    await expectAccessible(element);
  });

  it('is tagged at once; it says before what that does, and takes back only what it did', async () => {
    const source = answering(three);
    const element = await selectable(source);
    for (const row of [0, 1, 2]) check(element, row).click();
    const dialog = await choose(element, 'Add tags', 'a');
    expect(dialog.effect()).to.equal('1 customer is so already.');
    dialog.confirm();
    await waitUntil(() => source.changes.length === 1);
    const customerIds = ['id of Anker', 'id of Brug', 'id of Cent'];
    expect(source.changes[0]).to.deep.equal({ name: 'changeTags', customerIds, add: ['a'] });
    const changed = oneEvent<HubTagsChangeEvent>(element, 'hub-tags-change');
    source.open.at(-1)!.answer({ changed: 3, failed: [] });
    expect((await changed).detail).to.deep.equal({ customerIds, tags: ['a'] });
    await waitUntil(() => line(element) === '3 customers changed.');
    undo(element)!.click();
    await waitUntil(() => source.changes.length === 2);
    expect(source.changes[1]).to.deep.equal({
      name: 'changeTags',
      customerIds: ['id of Anker', 'id of Cent'],
      remove: ['a'],
    });
  });

  it('is asked about in a dialog whose search stands in line with its heading', async () => {
    const element = await selectable(answering(three));
    check(element, 0).click();
    await choose(element, 'Add tags', 'a');
    const dialog = tools(element)!.querySelector('hub-bulk-dialog')!.shadowRoot!;
    const left = (root: ShadowRoot, selector: string) => root.querySelector(selector)!.getBoundingClientRect().left;
    const search = left(dialog.querySelector('hub-tag-picker')!.shadowRoot!, '.field');
    expect(search).to.be.closeTo(left(dialog.querySelector('hub-modal-dialog')!.shadowRoot!, '.heading'), 1);
  });

  it('leaves its filter above what is said instead of rows', async () => {
    const element = await selectable(answering(three), { q: 'b', style: 'inline-size: 500px' });
    const topOf = (part: string) => element.shadowRoot!.querySelector(part)!.getBoundingClientRect().top;
    const source = answering([]);
    hubOf(element).source = source;
    await waitUntil(() => element.state === 'empty');
    expect(topOf('.section-header')).to.be.below(topOf('.filter'));
    expect(topOf('.filter')).to.be.below(topOf('.notice'));
  });

  it('says by name who could not be changed', async () => {
    const failed = [{ customerId: 'id of Brug', message: 'A customer has at most 5 tags.' }];
    const source = answering(three, { changeTags: { changed: 1, failed } });
    const element = await selectable(source);
    for (const row of [0, 1]) check(element, row).click();
    (await choose(element, 'Add tags', 'b')).confirm();
    await waitUntil(() => tools(element)!.querySelector('.failures li'));
    expect(said(tools(element)!.querySelector('.failures'))).to.equal('BrugA customer has at most 5 tags.');
    await expectAccessible(element);
    button(element, 'Close')!.click();
    await waitUntil(() => !tools(element)!.querySelector('[part="outcome"]'));
  });

  it('says how far it came when it breaks, and goes on from there', async () => {
    const many = Array.from({ length: 1200 }, (_, place) => aCustomer({ id: `c${place}`, displayName: `C ${place}` }));
    const source = answering(many);
    const element = await selectable(source);
    element.selected = many.map(({ id }) => id);
    await waitUntil(() => bar(element) === '1,200 selected');
    (await choose(element, 'Add tags', 'a')).confirm();
    await waitUntil(() => source.changes.length === 1);
    source.open.at(-1)!.answer({ changed: 500, failed: [] });
    await waitUntil(() => source.changes.length === 2);
    expect(bar(element)).to.equal('500 of 1,200 customers');
    source.open.at(-1)!.fail(new HubError('timeout', 'late'));
    await waitUntil(() => button(element, 'Continue'));
    expect(line(element)).to.equal(
      '500 of 1,200 customers done. The server took too long to answer. It may have been done all the same.',
    );
    button(element, 'Continue')!.click();
    await waitUntil(() => source.changes.length === 3);
    expect(source.changes[2]!['customerIds']).to.deep.equal(source.changes[1]!['customerIds']);
    source.open.at(-1)!.answer({ changed: 500, failed: [] });
    await waitUntil(() => source.changes.length === 4);
    button(element, 'Cancel')!.click();
    source.open.at(-1)!.answer({ changed: 200, failed: [] });
    await waitUntil(() => line(element) === '1,200 customers changed.');
  });

  it('ends after the piece under way when a person cancels', async () => {
    const many = Array.from({ length: 1200 }, (_, place) => aCustomer({ id: `c${place}`, displayName: `C ${place}` }));
    const source = answering(many);
    const element = await selectable(source);
    element.selected = many.map(({ id }) => id);
    (await choose(element, 'Add tags', 'a')).confirm();
    await waitUntil(() => button(element, 'Cancel'));
    button(element, 'Cancel')!.click();
    source.open.at(-1)!.answer({ changed: 500, failed: [] });
    await waitUntil(() => line(element) === 'Stopped: 500 of 1,200 customers done.');
    expect(source.changes.length).to.equal(1);
  });

  it('is exported with a progress that says nothing of 0 before the first answer', async () => {
    const many = Array.from({ length: 900 }, (_, place) => aCustomer({ id: `c${place}`, displayName: `C ${place}` }));
    const source = answering(many);
    const element = await selectable(source);
    element.selectedQuery = {};
    await waitUntil(() => bar(element) === 'All 900 that match');
    const { script } = source;
    source.script = (question) => (question.name === 'listCustomers' ? undefined : script(question));
    tools(element)!.querySelector<HTMLElement>('.export')!.click();
    await waitUntil(() => bar(element) === 'Exporting 900 customers …');
    const progress = () => tools(element)!.querySelector('progress')!;
    expect(progress().hasAttribute('value'), 'how far it is is not known').to.equal(false);
    await waitUntil(() => source.open.length > 0);
    source.open.at(-1)!.answer(customersPage(many.slice(0, 500), 900));
    await waitUntil(() => bar(element) === 'Exporting: 500 of 900 customers');
    expect(progress().value).to.equal(500);
    button(element, 'Cancel')!.click();
    await waitUntil(() => !progress());
  });

  it('of all that match is one by query, and ends when the list shows others', async () => {
    const source = answering(three);
    const { script } = source;
    source.script = (question) => (question.name === 'listCustomers' ? customersPage(three, 12_345) : script(question));
    const element = await selectable(source, { status: 'trial', 'time-zone': 'Asia/Tokyo' });
    check(element, 0).click();
    await waitUntil(() => button(element, 'Select all 12,345 that match'));
    const selected = oneEvent<HubSelectionChangeEvent>(element, 'hub-selection-change');
    button(element, 'Select all 12,345 that match')!.click();
    // Who tries something today is told in one time zone, here and there.
    const query = { status: ['trial'], timeZone: 'Asia/Tokyo' };
    expect((await selected).detail).to.deep.equal({ customerIds: [], query });
    await waitUntil(() => rowsOf(element).every((row) => row.ariaSelected === 'true'));
    (await choose(element, 'Remove tags', 'a')).confirm();
    await waitUntil(() => source.changes.length === 1);
    expect(source.changes[0]).to.deep.equal({ name: 'changeTags', query, remove: ['a'] });
    source.open.at(-1)!.answer({ changed: 12_345, failed: [] });
    await waitUntil(() => line(element) === '12,345 customers changed.');
    expect(undo(element)).not.to.exist;
    const words = spoken(element);
    element.status = ['expired'];
    await waitUntil(() => element.selectedQuery === undefined);
    await waitUntil(() => words.includes('0 selected'), 'that nobody is selected any more is said');
  });

  it('of all is ended by a press, which is said once', async () => {
    const source = answering(three);
    const { script } = source;
    source.script = (question) => (question.name === 'listCustomers' ? customersPage(three, 200) : script(question));
    const element = await selectable(source);
    check(element, 0).click();
    await waitUntil(() => button(element, 'Select all 200 that match'));
    const words = spoken(element);
    button(element, 'Select all 200 that match')!.click();
    await waitUntil(() => bar(element) === 'All 200 that match');
    button(element, 'Clear selection')!.click();
    await waitUntil(() => !button(element, 'Clear selection'));
    await aTimeout(0);
    expect(words).to.deep.equal(['All 200 that match', '0 selected']);
  });

  it('of all that match can be set by a page that says nothing of days', async () => {
    const element = await selectable(answering(three), { kpi: 'nearingExpiration', 'time-zone': 'Asia/Tokyo' });
    element.selectedQuery = { kpi: 'nearingExpiration' };
    await waitUntil(() => bar(element) === 'All 3 that match');
    element.selectedQuery = { kpi: 'nearingExpiration', timeZone: 'UTC' };
    await waitUntil(() => element.selectedQuery === undefined, 'the list asks of other days');
  });

  it('reaches over rows that are not here: they are asked for', async () => {
    const base = `${serverOrigin('mockApi')}/with/${encodeURIComponent('hostile-names=none&id=range')}`;
    const element = await selectable(base, { sort: 'displayName' });
    check(element, 0).click();
    gridOf(element).showRow(700);
    const row = () => rowsOf(element).find(({ ariaRowIndex }) => ariaRowIndex === '702');
    await waitUntil(() => row()?.querySelector('input.select'), 'row 700 is here');
    row()!
      .querySelector('input.select')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, shiftKey: true }));
    await waitUntil(() => bar(element) === '701 selected');
    expect(new Set(element.selected).size).to.equal(701);
  });

  it('over HTTP shows afterwards what the server has', async () => {
    const base = `${serverOrigin('mockApi')}/with/${encodeURIComponent('hostile-names=none&id=bulk')}`;
    const element = await selectable(base);
    check(element, 0).click();
    await waitUntil(() => button(element, 'Select all 1,000 that match'));
    button(element, 'Select all 1,000 that match')!.click();
    (await choose(element, 'Remove tags', 'retail')).confirm();
    await waitUntil(() => line(element) === '1,000 customers changed.');
    const left = await fetch(`${base}/customers?tag=retail&max=0`);
    expect(((await left.json()) as { total: number }).total).to.equal(0);
    expect(names(element).length).to.be.above(0);
  });
});
