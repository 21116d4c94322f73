import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ViewMenu } from '../../../src/components/view-menu/view-menu.js';
import { register } from '../../../src/core/element/register.js';
import { CustomerFilter } from '../../../src/elements/customer-filter/customer-filter.js';
import { CustomerList } from '../../../src/elements/customer-list/customer-list.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { customerFilters } from '../../../src/families/customer/customer-filters.js';
import { customerSort } from '../../../src/families/customer/customer-sort.js';
import type { SavedView } from '../../../src/families/customer/saved-views.js';
import { listing, named } from '../../support/customer-lists.js';
import { counting, filterIn, inFilter } from '../../support/customer-filters.js';
import { waitUntil } from '../../support/wait-until.js';
import { expectAccessible } from '../../support/at-rest.js';

const KEY = 'partner-hub:customer-views:test';
const hubOf = (element: Element) => (element.closest('partner-hub') as PartnerHub).hub;
const stored = () => JSON.parse(localStorage.getItem(KEY) ?? 'null') as { views: SavedView[] } | null;
const keep = (views: unknown) => localStorage.setItem(KEY, JSON.stringify({ version: 1, views }));

/** The menu of views, open. */
async function opened(element: Element): Promise<ViewMenu> {
  const menu = inFilter<ViewMenu>(element, 'hub-view-menu');
  if (!menu) await waitUntil(() => inFilter(element, '.views-button'));
  if (menu) await menu.open();
  else inFilter(element, '.views-button')!.click();
  await waitUntil(() => inFilter<ViewMenu>(element, 'hub-view-menu')?.isOpen);
  const found = inFilter<ViewMenu>(element, 'hub-view-menu')!;
  await found.updateComplete;
  await waitUntil(() => found.shadowRoot!.activeElement?.matches('.choose, .field'), 'the focus is inside');
  return found;
}
const focused = (menu: ViewMenu) => menu.shadowRoot!.activeElement as HTMLElement;
const namesIn = (menu: ViewMenu) =>
  [...menu.shadowRoot!.querySelectorAll('.choose')].map((one) => one.textContent.trim());
const note = (menu: ViewMenu) => menu.shadowRoot!.querySelector('#note')!.textContent;

describe('Saved views of customer-filter', () => {
  before(() => {
    register(PartnerHub);
    register(CustomerFilter);
    register(CustomerList);
  });
  afterEach(() => localStorage.removeItem(KEY));

  it('are there when the page or this browser keeps them, and not otherwise', async () => {
    expect(inFilter(await filterIn(counting()), '.views-button')).not.to.exist;
    const kept = await filterIn(counting(), { 'keep-views': 'test' });
    await waitUntil(() => inFilter(kept, '.views-button'));
  });

  it('are saved under a name, in this browser, without the text that is searched for', async () => {
    const element = await filterIn(counting(), { 'keep-views': 'test', status: 'trial', q: 'Secret Ltd' });
    hubOf(element).set(customerSort, '-licenses');
    const menu = await opened(element);
    expect(note(menu)).to.contain('Without the text that is searched for');
    await sendKeys({ type: ' Trials ' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => stored());
    expect(stored()!.views).to.deep.equal([{ name: 'Trials', filters: { status: ['trial'] }, sort: '-licenses' }]);
    expect(menu.isOpen).to.equal(false);
    expect(menu.shadowRoot!.activeElement).to.equal(menu.shadowRoot!.querySelector('.opener'));
    await waitUntil(() => menu.shadowRoot!.querySelector('.opener')!.textContent.trim() === 'Trials');
    await expectAccessible(element);
  });

  it('are chosen: their filters and sort take the place of all others', async () => {
    keep([{ name: 'Late', filters: { 'not.status': ['trial'], kpi: 'nearingRenewal' }, sort: 'nextDate' }]);
    const element = await filterIn(counting(), { 'keep-views': 'test', product: 'calling' });
    const menu = await opened(element);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => hubOf(element).get(customerFilters).kpi);
    expect(hubOf(element).get(customerFilters)).to.deep.equal({ 'not.status': ['trial'], kpi: 'nearingRenewal' });
    expect(hubOf(element).get(customerSort)).to.equal('nextDate');
    await menu.updateComplete;
    expect(menu.current).to.equal('Late');
    expect(menu.shadowRoot!.querySelector('.opener')!.ariaLabel).to.equal('View: Late');
  });

  it('are named as views by their button, also before their menu is here', async () => {
    keep([{ name: 'Late', filters: { status: ['trial'] } }]);
    const element = await filterIn(counting(), { 'keep-views': 'test', status: 'trial' });
    await waitUntil(() => inFilter(element, '.views-button')?.textContent.trim() === 'Late');
    expect(inFilter(element, '.views-button')!.ariaLabel).to.equal('View: Late');
  });

  it('take the place of one with the same name, and say so before', async () => {
    keep([{ name: 'Mine', filters: { status: ['trial'] } }]);
    const element = await filterIn(counting(), { 'keep-views': 'test', status: 'expired' });
    const menu = await opened(element);
    menu.shadowRoot!.querySelector<HTMLInputElement>('.field')!.focus();
    await sendKeys({ type: 'mine' });
    expect(menu.shadowRoot!.querySelector('.primary')!.textContent.trim()).to.equal('Replace “Mine”');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => stored()!.views[0]!.filters.status?.[0] === 'expired');
    expect(stored()!.views).to.deep.equal([{ name: 'Mine', filters: { status: ['expired'] } }]);
  });

  /** A menu with two views, the first of which is being renamed. */
  async function renamingOne() {
    keep([
      { name: 'One', filters: {} },
      { name: 'Two', filters: { status: ['trial'] } },
    ]);
    const element = await filterIn(counting(), { 'keep-views': 'test', status: 'expired' });
    const menu = await opened(element);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(menu).matches('.renaming .field'));
    return menu;
  }

  it('are renamed in their line; Escape ends that and nothing else; a name that is taken is refused', async () => {
    const menu = await renamingOne();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => focused(menu).textContent.trim() === 'One');
    expect(menu.isOpen).to.equal(true);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(menu).matches('.renaming .field'));
    await sendKeys({ type: 'two' });
    await sendKeys({ press: 'Enter' });
    expect(menu.shadowRoot!.querySelector('#taken')!.textContent).to.equal('There is a view “two” already.');
    await sendKeys({ type: ' more' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => namesIn(menu)[0] === 'two more');
    expect(stored()!.views.map(({ name }) => name)).to.deep.equal(['two more', 'Two']);
    await waitUntil(() => focused(menu).textContent.trim() === 'two more');
  });

  it('may be renamed to the same name in other letters, but not to another one that is there', async () => {
    const menu = await renamingOne();
    await sendKeys({ type: 'ONE' });
    expect(menu.shadowRoot!.querySelector('#taken')!.textContent).to.equal('');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => namesIn(menu)[0] === 'ONE');
    expect(stored()!.views.map(({ name }) => name)).to.deep.equal(['ONE', 'Two']);
  });

  it('leave the focus where a person went instead of their menu', async () => {
    const element = await filterIn(counting(), { 'keep-views': 'test', status: 'trial' });
    const menu = await opened(element);
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    await waitUntil(() => !menu.isOpen);
    await menu.updateComplete;
    expect(document.activeElement).to.equal(elsewhere);
    elsewhere.remove();
  });

  it('offer no name to save under that was deleted', async () => {
    const element = await filterIn(counting(), { 'keep-views': 'test', status: 'trial' });
    const menu = await opened(element);
    await sendKeys({ type: 'Mine' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => stored() && !menu.isOpen);
    hubOf(element).set(customerFilters, { status: ['expired'] });
    await waitUntil(() => menu.current === undefined);
    await opened(element);
    const field = () => menu.shadowRoot!.querySelector<HTMLInputElement>('.saving .field')!;
    await waitUntil(() => field().value === 'Mine', 'the last one is offered');
    menu.shadowRoot!.querySelector<HTMLElement>('[aria-label="Delete Mine"]')!.click();
    const dialog = () => menu.shadowRoot!.querySelector('hub-confirm-dialog')!.shadowRoot!.querySelector('dialog');
    await waitUntil(dialog);
    dialog()!.querySelector<HTMLElement>('[part~="confirm-button"]')!.click();
    await waitUntil(() => stored()!.views.length === 0);
    await waitUntil(() => !dialog());
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !menu.isOpen);
    await opened(element);
    expect(field().value).to.equal('');
  });

  it('are deleted after a question that an Enter does not pass, and the focus goes to the next', async () => {
    keep([
      { name: 'One', filters: {} },
      { name: 'Two', filters: { status: ['trial'] } },
    ]);
    const element = await filterIn(counting(), { 'keep-views': 'test', status: 'expired' });
    const menu = await opened(element);
    const dialog = () => menu.shadowRoot!.querySelector('hub-confirm-dialog')!.shadowRoot!.querySelector('dialog');
    const remove = () => menu.shadowRoot!.querySelector<HTMLElement>('[aria-label="Delete One"]')!.click();
    remove();
    await waitUntil(() => dialog());
    expect(dialog()!.textContent).to.contain('Delete the view “One”?');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !dialog());
    expect(stored()!.views.length).to.equal(2);
    remove();
    await waitUntil(() => dialog());
    dialog()!.querySelector<HTMLElement>('[part~="confirm-button"]')!.click();
    await waitUntil(() => stored()!.views.length === 1);
    await waitUntil(() => focused(menu)?.textContent.trim() === 'Two');
    expect(menu.isOpen).to.equal(true);
  });

  it('are handed to the page, which keeps all of them', async () => {
    const element = await filterIn(counting(), { status: 'trial', q: 'acme' });
    const told: (readonly SavedView[])[] = [];
    element.addEventListener('hub-views-change', ({ detail }) => told.push(detail.views));
    element.views = [{ name: 'Old', filters: { kpi: 'totalCustomers' } }];
    await element.updateComplete;
    const menu = await opened(element);
    menu.shadowRoot!.querySelector<HTMLInputElement>('.field')!.focus();
    await sendKeys({ type: 'New' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => told.length === 1);
    expect(told[0]).to.deep.equal([
      { name: 'Old', filters: { kpi: 'totalCustomers' } },
      { name: 'New', filters: { status: ['trial'], q: 'acme' } },
    ]);
    expect(localStorage.getItem('partner-hub:customer-views')).to.equal(null);
  });

  it('keep the columns of the list that is driven', async () => {
    const provider = await fixture<PartnerHub>(html`
      <partner-hub .source=${listing([named('Anker')])} locale="en">
        <customer-list id="mine" columns="displayName,licenses" sort="licenses"></customer-list>
        <customer-filter for="mine" keep-views="test"></customer-filter>
      </partner-hub>
    `);
    const [filter, mine] = [provider.querySelector('customer-filter')!, provider.querySelector('customer-list')!];
    await waitUntil(() => filter.state === 'ready');
    await opened(filter);
    await sendKeys({ type: 'Wide' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => stored());
    expect(stored()!.views[0]).to.deep.include({ columns: ['displayName', 'licenses'], sort: 'licenses' });
    mine.columns = undefined;
    mine.sort = undefined;
    await opened(filter);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => mine.columns);
    expect([mine.columns, mine.sort]).to.deep.equal([['displayName', 'licenses'], 'licenses']);
  });

  it('survive what is not theirs in the storage', async () => {
    for (const foreign of [
      '{',
      '7',
      '{"views":{"a":1}}',
      '{"views":[null,{"name":""},{"name":"x"},{"name":"Ok","filters":{"status":"no","tag":["a"]}}]}',
    ]) {
      localStorage.setItem(KEY, foreign);
      const element = await filterIn(counting(), { 'keep-views': 'test' });
      const menu = await opened(element);
      expect(namesIn(menu), foreign).to.deep.equal(foreign.includes('Ok') ? ['Ok'] : []);
    }
  });

  it('last as long as the element where the browser keeps nothing, and say so', async () => {
    const element = await filterIn(counting(), { 'keep-views': 'test', status: 'trial' });
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await opened(element);
      await sendKeys({ type: 'Mine' });
      await sendKeys({ press: 'Enter' });
      const menu = await opened(element);
      expect(namesIn(menu)).to.deep.equal(['Mine']);
      expect(note(menu)).to.contain('keeps nothing here');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('follow another tab, and lose nothing that it saved meanwhile', async () => {
    const element = await filterIn(counting(), { 'keep-views': 'test', status: 'trial' });
    keep([{ name: 'Theirs', filters: {} }]);
    dispatchEvent(new StorageEvent('storage', { key: KEY }));
    const menu = await opened(element);
    expect(namesIn(menu)).to.deep.equal(['Theirs']);
    keep([
      { name: 'Theirs', filters: {} },
      { name: 'Also theirs', filters: {} },
    ]);
    menu.shadowRoot!.querySelector<HTMLInputElement>('.field')!.focus();
    await sendKeys({ type: 'Mine' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => stored()!.views.length === 3);
    expect(stored()!.views.map(({ name }) => name)).to.deep.equal(['Theirs', 'Also theirs', 'Mine']);
  });
});
