import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Customer, CustomerPage } from '../../../src/api/contract.js';
import { register } from '../../../src/core/element/register.js';
import { CustomerList } from '../../../src/elements/customer-list/customer-list.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { checkWrite } from '../../support/check-write.js';
import { said } from '../../support/customer-lists.js';
import {
  barButton,
  chooseForMany,
  makeForMany,
  menuBox,
  menuField,
  openMenu,
  outcomeOf,
  rowOf,
  selectRows,
  taggable,
  tools,
} from '../../support/list-tags.js';
import { doneIn, failureIn } from '../../support/notice-line.js';
import { emulate } from '../../support/page.js';
import { guardedApi, Portal } from '../../support/portal.js';
import { tagsAt } from '../../support/tags.js';
import { waitUntil } from '../../support/wait-until.js';

/** A customer with two tags. */
const [customerId, name] = ['customer-3', 'Farms Fresno Inc.'];

const tagged = async (portal: Portal, tag: string) =>
  (await portal.read<CustomerPage>(`/customers?max=0&tag=${encodeURIComponent(tag)}`)).total;
const shownTags = (element: CustomerList) => said(rowOf(element, name)?.querySelector('[part~="cell-tags"]')) ?? '';

describe('customer-list over HTTP', () => {
  before(async () => {
    await emulate({ reducedMotion: 'reduce' });
    register(PartnerHub);
    register(CustomerList);
  });

  checkWrite('ticks a tag in a row', {
    sentence: `The tags of ${name} could not be changed.`,
    async prepare(portal) {
      const element = await taggable(portal);
      await openMenu(element, name);
      await waitUntil(() => menuBox(element, 'retail'), 'the tags are there');
      const shows = () => shownTags(element).includes('retail');
      return {
        async press() {
          await openMenu(element, name);
          await waitUntil(() => menuBox(element, 'retail')?.checked === false, 'it is not ticked');
          menuBox(element, 'retail')!.click();
        },
        failure: () => failureIn(tools(element)),
        isDone: () => shows() && doneIn(tools(element)) !== '',
        shows,
      };
    },
    timesDone: (portal) => tagged(portal, 'retail'),
    // It is ticked already; another press would take it back.
    pressAgain: () => {},
  });

  it('puts the name of a tag back into the menu that could not be made, and makes it at the next Enter', async () => {
    const portal = new Portal();
    const element = await taggable(portal);
    await openMenu(element, name);
    await sendKeys({ type: 'Pilot 2027' });
    portal.fault = '500';
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => failureIn(tools(element)));
    await waitUntil(() => menuField(element)!.value === 'Pilot 2027', 'what was typed is there');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => shownTags(element).includes('Pilot 2027') && doneIn(tools(element)));
    expect((await portal.read<Customer>(`/customers/${customerId}`)).tags).to.include('Pilot 2027');
  });

  const many = async (portal: Portal, { isAll = false, count = 3 } = {}) => {
    const element = await taggable(portal);
    await selectRows(element, count);
    if (isAll) {
      await waitUntil(() => barButton(element, 'Select all'));
      barButton(element, 'Select all')!.click();
      await waitUntil(() => !barButton(element, 'Select all'), 'all are selected');
    }
    return element;
  };

  // Two of the first three customers are among the three with this tag.
  for (const [what, isAll, left] of [
    ['takes a tag off customers that are selected', false, 1],
    ['takes a tag off all that match', true, 0],
  ] as const)
    checkWrite(what, {
      async prepare(portal) {
        const element = await many(portal, { isAll });
        let act = await chooseForMany(element, 'Remove tags', 'education');
        return {
          async press() {
            act();
            await waitUntil(() => portal.changes.length > 0 || failureIn(tools(element)), 'it is under way');
            act = () => barButton(element, 'Continue')!.click();
          },
          failure: () => failureIn(tools(element)),
          isDone: () => doneIn(tools(element)) !== '' && outcomeOf(element) === '',
        };
      },
      timesDone: async (portal) => ((await tagged(portal, 'education')) === left ? 1 : 0),
      // There is no button while it is under way.
      pressAgain: () => {},
    });

  it('keeps all that was chosen when a tag for many could not be made, and goes on from there', async () => {
    const portal = new Portal();
    const element = await many(portal, { count: 1 });
    const confirm = await makeForMany(element, 'Pilot 2027');
    portal.fault = '403';
    confirm();
    await waitUntil(() =>
      failureIn(tools(element)).startsWith('0 of 1 customer done. You have no permission for this.'),
    );
    barButton(element, 'Continue')!.click();
    await waitUntil(() => doneIn(tools(element)) === '1 customer changed.');
    expect(await tagged(portal, 'Pilot 2027')).to.equal(1);
    expect((await tagsAt(portal)).filter((tag) => tag.name === 'Pilot 2027')).to.have.length(1);
  });

  it('says that it is not known how many were changed only where that is so', async () => {
    const portal = new Portal();
    const element = await many(portal, { isAll: true });
    const confirm = await chooseForMany(element, 'Remove tags', 'key account');
    portal.fault = '403';
    confirm();
    await waitUntil(() => outcomeOf(element).startsWith('0 of 20 customers done.'), 'nobody was changed');
    portal.fault = 'unanswered';
    barButton(element, 'Continue')!.click();
    await waitUntil(() => portal.changes.length === 2);
    while ((await tagged(portal, 'key account')) > 0);
    await portal.runOutOfTime();
    await waitUntil(() => outcomeOf(element).startsWith('It is not known for how many customers it was done'));
  });

  it('says that an export was stopped, in the place of what was said before', async () => {
    const portal = new Portal(guardedApi('&customers=1500&latency=200'));
    const element = await many(portal, { isAll: true });
    barButton(element, 'Export selection')!.click();
    await waitUntil(() => barButton(element, 'Cancel'), 'it is under way');
    barButton(element, 'Cancel')!.click();
    await waitUntil(() => doneIn(tools(element)) === 'Stopped: no file was made.');
  });

  it('loses nothing when two tag the same customers at once, and both show what the server has', async () => {
    const base = guardedApi();
    const portals = [new Portal(base), new Portal(base)] as const;
    const first = await many(portals[0]);
    const confirmFirst = await chooseForMany(first, 'Add tags', 'retail');
    const second = await many(portals[1]);
    const confirmSecond = await chooseForMany(second, 'Add tags', 'upsell');
    const before = await tagged(portals[0], 'upsell');
    confirmFirst();
    confirmSecond();
    await waitUntil(() => [first, second].every((element) => doneIn(tools(element))), 'both are done');
    await Promise.all(portals.map(({ hub }) => hub.refresh()));
    // One of the three has five tags already.
    expect(await tagged(portals[0], 'retail')).to.equal(2);
    expect(await tagged(portals[0], 'upsell')).to.equal(before + 2);
    await waitUntil(() => first.shadowRoot!.querySelector('[data-rows]'));
    const rows = (element: CustomerList) =>
      said(element.shadowRoot!.querySelector('[data-rows]')!.shadowRoot!.querySelector('.body'));
    await waitUntil(() => rows(first) === rows(second), 'both show the same');
  });
});
