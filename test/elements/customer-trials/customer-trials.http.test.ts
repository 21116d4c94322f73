import { expect } from '@open-wc/testing';
import type { Trial, TrialPage } from '../../../src/api/contract.js';
import { register } from '../../../src/core/element/register.js';
import { CustomerTrials } from '../../../src/elements/customer-trials/customer-trials.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { checkWrite } from '../../support/check-write.js';
import { doneIn, failureIn } from '../../support/notice-line.js';
import { emulate } from '../../support/page.js';
import { guardedApi, Portal, ready } from '../../support/portal.js';
import { waitUntil } from '../../support/wait-until.js';

/** A customer with two trials; this one ends tomorrow. */
const customerId = 'customer-13';
const trialId = 'trial13-2904196';

const trialAt = async (portal: Portal): Promise<Trial> =>
  (await portal.read<TrialPage>(`/customers/${customerId}/trials`)).items.find(({ id }) => id === trialId)!;
// The server counts days in UTC: elsewhere it may be tomorrow by now.
const shown = async (portal: Portal) => ready(await portal.show('customer-trials', { customerId, timeZone: 'UTC' }));
const button = (element: CustomerTrials) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part="extend-button"][data-focus="${trialId}"]`);
const confirmButton = (element: CustomerTrials) =>
  element
    .shadowRoot!.querySelector('[part="confirm-dialog"]')
    ?.shadowRoot?.querySelector<HTMLElement>('[part="confirm-button"]');
const ends = (element: CustomerTrials) => button(element)?.closest('.trial')?.querySelector('.dates')?.textContent;

/** Presses the button of the trial and confirms. */
async function extend(element: CustomerTrials): Promise<void> {
  await waitUntil(() => button(element) && button(element)!.ariaDisabled !== 'true', 'it can be extended');
  button(element)!.click();
  await waitUntil(() => confirmButton(element), 'it asks first');
  confirmButton(element)!.click();
  await waitUntil(() => !confirmButton(element), 'the question is answered');
}

/** A trial with less than 30 days left has been extended once it has more than a week. */
const isExtended = async (portal: Portal) =>
  Date.parse((await trialAt(portal)).endDate) > Date.now() + 7 * 86_400_000 ? 1 : 0;

describe('customer-trials over HTTP', () => {
  before(async () => {
    await emulate({ reducedMotion: 'reduce' });
    register(PartnerHub);
    register(CustomerTrials);
  });

  checkWrite('extends a trial', {
    sentence: 'could not be extended.',
    async prepare(portal) {
      const element = await shown(portal);
      await waitUntil(() => button(element));
      const before = ends(element);
      const shows = () => button(element) && ends(element) !== before;
      return {
        press: () => extend(element),
        failure: () => failureIn(element.shadowRoot),
        isDone: () => shows() && doneIn(element.shadowRoot) !== '',
        shows,
      };
    },
    timesDone: isExtended,
    // The button says that it is under way, and does nothing.
    pressAgain: () => {},
  });

  it('extends a trial once when two extend it at once, and both show the end that the server has', async () => {
    const base = guardedApi();
    const portals = [new Portal(base), new Portal(base)] as const;
    const elements = [await shown(portals[0]), await shown(portals[1])];
    for (const portal of portals) portal.hold();
    for (const element of elements) await extend(element);
    await waitUntil(() => portals.every(({ changes }) => changes.length === 1));
    for (const portal of portals) portal.release();
    await waitUntil(() => elements.every((element) => doneIn(element.shadowRoot) !== ''), 'both are done');
    await Promise.all(portals.map(({ hub }) => hub.refresh()));
    expect(await isExtended(portals[0])).to.equal(1);
    await waitUntil(
      () => elements.every((element) => button(element)?.ariaDisabled === 'true'),
      'it cannot end later than that',
    );
    const [one, other] = elements.map(ends);
    expect(one).to.equal(other);
  });

  it('says in the API’s words that a trial would end earlier, and keeps its end', async () => {
    const portal = new Portal();
    const element = await shown(portal);
    await waitUntil(() => button(element));
    portal.fault = '422; field=extendDays';
    await extend(element);
    await waitUntil(() => failureIn(element.shadowRoot).includes('A fault was asked for.'));
    expect(await isExtended(portal)).to.equal(0);
  });
});
