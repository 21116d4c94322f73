import { expect } from '@open-wc/testing';
import { register } from '../../src/core/element/register.js';
import { CustomerFilter } from '../../src/elements/customer-filter/customer-filter.js';
import { CustomerList } from '../../src/elements/customer-list/customer-list.js';
import type { HubSelectionChangeEvent } from '../../src/elements/customer-list/customer-list.events.js';
import { PartnerHub } from '../../src/elements/partner-hub/partner-hub.js';
import { customerFilters } from '../../src/families/customer/customer-filters.js';
import { changesOf, chipsIn, counting, filterIn, inFilter } from '../support/customer-filters.js';
import { ready } from '../support/customer-lists.js';
import { barButton, chooseForMany, selectRows, tools } from '../support/list-tags.js';
import { doneIn } from '../support/notice-line.js';
import { Portal } from '../support/portal.js';
import { waitUntil } from '../support/wait-until.js';
import { watched } from '../support/watched.js';

/** What a page gives elements out of the state of its framework. */
describe('Values that a framework watches', () => {
  before(() => [PartnerHub, CustomerList, CustomerFilter].forEach((element) => register(element)));

  const removeChip = (element: CustomerFilter) => inFilter(element, '[part~="chip"] button')!.click();

  it('filter, and their change is told', async () => {
    const element = await filterIn(counting());
    element.status = watched(['trial', 'suspended']);
    element.product = watched(['calling']);
    await waitUntil(() => chipsIn(element).length === 3);
    const changes = changesOf(element);
    removeChip(element);
    await waitUntil(() => chipsIn(element).length === 2);
    expect(structuredClone(changes)).to.deep.equal([{ status: ['trial', 'suspended'] }]);
  });

  it('filter as the state of a hub, and their change is told', async () => {
    const element = await filterIn(counting());
    element.closest('partner-hub')!.hub.set(customerFilters, watched({ status: ['trial'], product: ['calling'] }));
    await waitUntil(() => chipsIn(element).length === 2);
    const changes = changesOf(element);
    removeChip(element);
    await waitUntil(() => chipsIn(element).length === 1);
    expect(structuredClone(changes)).to.deep.equal([{ status: ['trial'] }]);
  });

  it('say for whom a change is that all get', async () => {
    const portal = new Portal();
    const element = await ready(
      await portal.show('customer-list', {
        sort: 'displayName',
        columns: watched(['displayName', 'tags']),
        managedBy: watched(['partnerOrganization']),
        selectable: true,
      }),
    );
    const told: unknown[] = [];
    element.addEventListener('hub-selection-change', (event) =>
      told.push((event as HubSelectionChangeEvent).detail.query),
    );
    await selectRows(element, 2);
    await waitUntil(() => barButton(element, 'Select all'));
    barButton(element, 'Select all')!.click();
    await waitUntil(() => !barButton(element, 'Select all'), 'all are selected');
    const { timeZone } = element.settings;
    expect(structuredClone(told.at(-1))).to.deep.equal({ managedBy: ['partnerOrganization'], timeZone });
    (await chooseForMany(element, 'Remove tags', 'healthcare'))();
    await waitUntil(() => doneIn(tools(element)));
  });
});
