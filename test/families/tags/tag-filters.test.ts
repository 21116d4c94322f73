import { expect } from '@open-wc/testing';
import { register } from '../../../src/core/element/register.js';
import { CustomerFilter } from '../../../src/elements/customer-filter/customer-filter.js';
import { CustomerTags } from '../../../src/elements/customer-tags/customer-tags.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { customerFilters } from '../../../src/families/customer/customer-filters.js';
import type { CustomerFilters } from '../../../src/families/customer/customer-filters.js';
import type { SavedView } from '../../../src/families/customer/saved-views.js';
import { renamedTags } from '../../../src/families/customer/tag-names.js';
import { tellCreated, tellRenamed } from '../../../src/families/tags/tag-filters.js';
import { emulate } from '../../support/page.js';
import { Portal, ready } from '../../support/portal.js';
import { nameField, one, openTagForm, question, saveTag, tagNames, typeTag } from '../../support/tags.js';
import { waitUntil } from '../../support/wait-until.js';

const KEY = 'partner-hub:customer-views:tag-names';

/** The administration of tags, in a hub that is filtered. */
async function filtered(filters: CustomerFilters): Promise<{ portal: Portal; element: CustomerTags }> {
  const portal = new Portal();
  const element = await ready(await portal.show('customer-tags'));
  portal.hub.hub.set(customerFilters, filters);
  await waitUntil(() => one(element, '[part="edit-button"]'), 'tags can be changed');
  return { portal, element };
}
const filtersOf = ({ hub }: Portal) => hub.hub.get(customerFilters);
const buttonOf = (element: CustomerTags, tag: string, part: string) =>
  [...element.shadowRoot!.querySelectorAll('.tag-row')]
    .find((row) => row.querySelector('[part="tag"]')!.textContent.trim() === tag)!
    .querySelector<HTMLElement>(`[part="${part}"]`)!;
async function rename(element: CustomerTags, tag: string, name: string): Promise<void> {
  await waitUntil(() => tagNames(element).includes(tag));
  buttonOf(element, tag, 'edit-button').dataset['opener'] = tag;
  await openTagForm(element, `[data-opener="${tag}"]`);
  await typeTag(element, 'name', name);
  saveTag(element);
  await waitUntil(() => !nameField(element), 'it is saved');
}
async function remove(element: CustomerTags, tag: string): Promise<void> {
  await waitUntil(() => tagNames(element).includes(tag));
  buttonOf(element, tag, 'delete-button').click();
  await waitUntil(() => question(element)?.querySelector('[part="confirm-button"]'));
  question(element)!.querySelector<HTMLElement>('[part="confirm-button"]')!.click();
  await waitUntil(() => undoButton(element), 'it is done');
}
const undoButton = (element: CustomerTags) =>
  one(element, '[part="notice-line"]')?.shadowRoot?.querySelector<HTMLElement>('[part="undo-button"]');

describe('The name of a tag, where one filters by it', () => {
  before(async () => {
    await emulate({ reducedMotion: 'reduce' });
    [PartnerHub, CustomerTags, CustomerFilter].forEach((element) => register(element));
  });
  afterEach(() => localStorage.removeItem(KEY));

  it('is followed by the filters of the hub, and back again by Undo', async () => {
    const { portal, element } = await filtered({ tag: ['healthcare', 'retail'], status: ['trial'] });
    await rename(element, 'healthcare', 'Care 2027');
    await waitUntil(() => filtersOf(portal).tag?.join() === 'Care 2027,retail');
    expect(filtersOf(portal).status).to.deep.equal(['trial']);
    undoButton(element)!.click();
    await waitUntil(() => filtersOf(portal).tag?.join() === 'healthcare,retail');
  });

  it('is followed where it is left out, and leaves alone who filters by others', async () => {
    const { portal, element } = await filtered({ 'not.tag': ['Healthcare'] });
    await rename(element, 'healthcare', 'Care');
    await waitUntil(() => filtersOf(portal)['not.tag']?.join() === 'Care');
    const before = filtersOf(portal);
    await rename(element, 'retail', 'Shops');
    expect(filtersOf(portal)).to.equal(before);
  });

  it('leaves the filters with the tag, and comes back with it', async () => {
    const { portal, element } = await filtered({ tag: ['healthcare'], 'not.tag': ['retail'], q: 'a' });
    await remove(element, 'healthcare');
    await waitUntil(() => filtersOf(portal).tag?.length === 0);
    expect(filtersOf(portal)['not.tag']).to.deep.equal(['retail']);
    undoButton(element)!.click();
    await waitUntil(() => filtersOf(portal).tag?.join() === 'healthcare');
    await waitUntil(() => tagNames(element).includes('healthcare'));
  });

  it('is followed by the views that this browser keeps, and by those of the page, which hears of it', async () => {
    const views = [{ name: 'Care', filters: { tag: ['healthcare'] } }] as const;
    localStorage.setItem(KEY, JSON.stringify({ version: 1, views }));
    const { portal, element } = await filtered({});
    const [kept, pages] = [document.createElement('customer-filter'), document.createElement('customer-filter')];
    kept.keepViews = 'tag-names';
    pages.views = views;
    portal.hub.append(kept, pages);
    await Promise.all([ready(kept), ready(pages)]);
    const told: string[] = [];
    for (const filter of [kept, pages])
      filter.addEventListener('hub-views-change', ({ detail }) => told.push(JSON.stringify(detail.views)));
    await rename(element, 'healthcare', 'Care 2027');
    const renamed: readonly SavedView[] = [{ name: 'Care', filters: { tag: ['Care 2027'] } }];
    await waitUntil(() => told.length === 2);
    expect(told).to.deep.equal([JSON.stringify(renamed), JSON.stringify(renamed)]);
    expect(pages.views).to.deep.equal(renamed);
    expect(JSON.parse(localStorage.getItem(KEY)!)).to.have.deep.property('views', renamed);
  });

  it('is that of another tag once one is made under it', () => {
    const hub = document.createElement('partner-hub').hub;
    const names = () => Object.fromEntries(hub.get(renamedTags));
    tellRenamed(hub, 'a', 'b');
    tellRenamed(hub, 'b', 'C');
    expect(names()).to.deep.equal({ a: 'C', b: 'C' });
    tellCreated(hub, 'A');
    expect(names()).to.deep.equal({ b: 'C' });
    tellRenamed(hub, 'C', 'b');
    expect(names()['b']).to.equal('b');
    expect(names()['c']).to.equal('b');
  });
});
