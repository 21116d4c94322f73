import { expect } from '@open-wc/testing';
import type { Customer } from '../../../src/api/contract.js';
import { register } from '../../../src/core/element/register.js';
import { CustomerDetail } from '../../../src/elements/customer-detail/customer-detail.js';
import type { CustomerTags } from '../../../src/elements/customer-tags/customer-tags.js';
import type { CustomerTrials } from '../../../src/elements/customer-trials/customer-trials.js';
import type { StartTrial } from '../../../src/elements/start-trial/start-trial.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { checkWrite } from '../../support/check-write.js';
import { doneIn, failureIn } from '../../support/notice-line.js';
import { emulate } from '../../support/page.js';
import { Portal, guardedApi, ready } from '../../support/portal.js';
import { one, tagNames } from '../../support/tags.js';
import { choose, field, openForm, refusal, send } from '../../support/trials.js';
import { waitUntil } from '../../support/wait-until.js';

/** A customer with two tags, and one of them. */
const [customerId, worn] = ['customer-3', 'pays late'];

const partIn = <E extends HTMLElement>(element: CustomerDetail, selector: string) =>
  element.shadowRoot!.querySelector<E>(selector);
const tagsOf = (element: CustomerDetail) => partIn<CustomerTags>(element, '.part-tags');

describe('customer-detail over HTTP, with what it is composed of', () => {
  before(async () => {
    await emulate({ reducedMotion: 'reduce' });
    register(PartnerHub);
    register(CustomerDetail);
  });

  checkWrite('takes a tag off in the overview', {
    sentence: 'The tags of Farms Fresno Inc. could not be changed.',
    async prepare(portal) {
      const element = await ready(await portal.show('customer-detail', { customerId }));
      const button = () => {
        const tags = tagsOf(element);
        return tags?.shadowRoot && one(tags, `[aria-label="Take off the tag ${worn}"]`);
      };
      await waitUntil(button, 'tags can be changed');
      const shows = () => !tagNames(tagsOf(element)!).includes(worn);
      return {
        async press() {
          await waitUntil(button, 'the tag is there');
          button()!.click();
        },
        failure: () => failureIn(tagsOf(element)?.shadowRoot),
        isDone: () => shows() && doneIn(tagsOf(element)!.shadowRoot) !== '',
        shows,
      };
    },
    timesDone: async (portal) =>
      (await portal.read<Customer>(`/customers/${customerId}`)).tags.includes(worn) ? 0 : 1,
    // The tag is gone from the screen already.
    pressAgain: () => {},
  });

  it('shows in two tabs what the server has in the end, when both change one customer’s tags', async () => {
    const base = guardedApi();
    const portals = [new Portal(base), new Portal(base)] as const;
    const elements = await Promise.all(
      portals.map(async (portal) => ready(await portal.show('customer-detail', { customerId }))),
    );
    const namesIn = (element: CustomerDetail) => tagNames(tagsOf(element)!);
    const remove = (element: CustomerDetail, tag: string) =>
      tagsOf(element)?.shadowRoot && one(tagsOf(element)!, `[aria-label="Take off the tag ${tag}"]`);
    for (const element of elements) await waitUntil(() => remove(element, worn), 'tags can be changed');
    const other = namesIn(elements[0]!).find((tag) => tag !== worn)!;
    for (const portal of portals) portal.hold();
    remove(elements[0]!, worn)!.click();
    remove(elements[1]!, other)!.click();
    await waitUntil(() => portals.every(({ changes }) => changes.length === 1));
    for (const portal of portals) portal.release();
    for (const element of elements)
      await waitUntil(() => doneIn(tagsOf(element)!.shadowRoot) !== '', 'it says what was done');
    for (const portal of portals) await portal.hub.refresh();
    const { tags } = await portals[0].read<Customer>(`/customers/${customerId}`);
    expect(tags).to.not.include.members([worn, other]);
    for (const element of elements) await waitUntil(() => namesIn(element).join() === tags.join());
  });

  it('keeps the form of a trial with what was typed while everything around it fails and comes back', async () => {
    const portal = new Portal();
    const element = await ready(await portal.show('customer-detail', { customerId, tab: 'trials' }));
    const starter = () =>
      partIn<CustomerTrials>(element, 'customer-trials')?.shadowRoot?.querySelector<StartTrial>('.start-trial');
    await waitUntil(() => starter()?.shadowRoot?.querySelector('[part="start-button"]'), 'the tab is there');
    const form = await openForm(starter()!);
    await choose(form, 'messaging', '12');
    portal.fault = '401';
    portal.isSignedIn = false;
    send(form);
    await waitUntil(() => refusal(form).includes('You are signed out.'));
    await portal.hub.refresh();
    expect(field(form, 'products.messaging').value).to.equal('12');
    portal.isSignedIn = true;
    send(form);
    await waitUntil(() => !form.open, 'the trial was started');
    expect((await portal.read<{ total: number }>(`/customers/${customerId}/trials`)).total).to.equal(1);
  });
});
