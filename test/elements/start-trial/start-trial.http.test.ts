import { expect, oneEvent } from '@open-wc/testing';
import type { CustomerPage, Trial, TrialPage } from '../../../src/api/contract.js';
import { register } from '../../../src/core/element/register.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { StartTrial } from '../../../src/elements/start-trial/start-trial.js';
import { checkWrite } from '../../support/check-write.js';
import { inHub } from '../../support/in-hub.js';
import { emulate } from '../../support/page.js';
import type { Portal } from '../../support/portal.js';
import {
  choose,
  closed,
  errorAt,
  field,
  fillIn,
  inDialog,
  openForm,
  ownApi,
  refusal,
  send,
  typeInto,
} from '../../support/trials.js';
import { waitUntil } from '../../support/wait-until.js';

/** The customer with the trials of no product that is asked for here. */
const customer = 'customer-2';

const trialsAt = async (base: string, id = customer): Promise<readonly Trial[]> => {
  const response = await fetch(`${base}/customers/${id}/trials`);
  return ((await response.json()) as TrialPage).items;
};
const customersAt = async (base: string): Promise<number> => {
  const response = await fetch(`${base}/customers?max=0`);
  return ((await response.json()) as TrialPage).total;
};

/** A form in which everything is entered, at an API where this goes wrong when it is sent. */
async function filled(base: string): Promise<StartTrial> {
  const element = await openForm(await inHub('start-trial', base, { 'customer-id': customer }));
  await choose(element, 'messaging', '12');
  return element;
}

/** What is entered, by field. */
function enteredIn(element: StartTrial): unknown {
  const form = inDialog<HTMLFormElement>(element, 'form');
  return form && [...new FormData(form)];
}

/** Presses the button again as long as it fails. */
async function sendUntilClosed(element: StartTrial): Promise<void> {
  while (element.open) {
    send(element);
    await waitUntil(() => !element.open || refusal(element).includes('no second trial'));
    await element.updateComplete;
  }
}

describe('start-trial over HTTP', () => {
  before(async () => {
    await emulate({ reducedMotion: 'reduce' });
    register(PartnerHub);
    register(StartTrial);
  });

  const attempt = (element: StartTrial) => ({
    press: () => send(element),
    entered: () => enteredIn(element),
    failure: () => refusal(element),
    isDone: () => !element.open,
  });
  const sentence = 'The trial could not be started.';

  checkWrite('starts a trial for a customer', {
    sentence,
    async prepare(portal) {
      const element = await openForm(await portal.show('start-trial', { customerId: customer }));
      await choose(element, 'messaging', '12');
      return attempt(element);
    },
    timesDone: async (portal) => (await portal.read<TrialPage>(`/customers/${customer}/trials`)).total,
  });

  checkWrite('starts a trial for a new customer', {
    sentence,
    async prepare(portal) {
      const element = await openForm(await portal.show('start-trial'));
      await fillIn(element);
      await choose(element, 'calling', '7');
      return attempt(element);
    },
    timesDone: async (portal: Portal) => (await portal.read<CustomerPage>('/customers?max=0')).total - 20,
  });

  it('makes a new customer with its trial', async () => {
    const base = ownApi();
    const before = await customersAt(base);
    const element = await openForm(await inHub('start-trial', base));
    await fillIn(element);
    await choose(element, 'calling', '7');
    const started = oneEvent(element, 'hub-trial-started');
    send(element);
    const { trial } = ((await started) as CustomEvent<{ trial: Trial }>).detail;
    expect(await customersAt(base)).to.equal(before + 1);
    const [made] = await trialsAt(base, trial.customerId);
    expect(made!.products).to.deep.equal([{ product: 'calling', quantity: 7 }]);
  });

  const failures: readonly (readonly [fault: string, said: string])[] = [
    ['501', 'does not offer'],
    ['503;retry-after=0', ''],
    ['html', 'signed out'],
  ];
  for (const [fault, said] of failures) {
    it(`keeps what was typed when it ends with ${fault}, and starts one trial when it is sent again`, async () => {
      const base = ownApi(`&fault=${fault};times=1;on=/trials`);
      const element = await filled(base);
      send(element);
      await waitUntil(() => refusal(element) !== '', 'it says that it failed');
      expect(refusal(element)).to.contain(said);
      expect(field(element, 'products.messaging').value).to.equal('12');
      send(element);
      await closed(element);
      expect(await trialsAt(base)).to.have.length(1);
    });
  }

  // A browser sends again by itself what broke on a connection that it had kept: whether somebody has to press again is open.
  for (const fault of ['drop', 'lost-answer']) {
    it(`starts one trial although the connection breaks twice (${fault})`, async () => {
      const base = ownApi(`&fault=${fault};times=2;on=/trials`);
      const element = await filled(base);
      await sendUntilClosed(element);
      expect(await trialsAt(base)).to.have.length(1);
    });

    it(`makes one new customer although the connection breaks twice (${fault})`, async () => {
      const base = ownApi(`&fault=${fault};times=2;on=/trials`);
      const before = await customersAt(base);
      const element = await openForm(await inHub('start-trial', base));
      await fillIn(element);
      await choose(element, 'calling');
      await sendUntilClosed(element);
      expect(await customersAt(base)).to.equal(before + 1);
    });
  }

  it('puts what the API does not accept at its field', async () => {
    const base = ownApi();
    const element = await openForm(await inHub('start-trial', base, { 'customer-id': customer }));
    await choose(element, 'messaging', '1001');
    send(element);
    await waitUntil(() => errorAt(element, 'products').includes('1,000'));
    expect(refusal(element)).to.equal('');
    await typeInto(element, 'products.messaging', '1000');
    send(element);
    await closed(element);
    expect((await trialsAt(base))[0]!.products[0]!.quantity).to.equal(1000);
  });

  it('says in a line what the API says of a customer that is no more', async () => {
    const element = await openForm(await inHub('start-trial', ownApi(), { 'customer-id': 'customer-999' }));
    await choose(element, 'messaging');
    send(element);
    await waitUntil(() => refusal(element).includes('There is no customer'));
  });

  it('starts one trial when two are sent for the same customer at once: the second is told why', async () => {
    const base = ownApi();
    const [one, other] = [await filled(base), await filled(base)];
    send(one);
    send(other);
    await waitUntil(() => [one, other].some(({ open }) => !open));
    const left = one.open ? one : other;
    await waitUntil(() => refusal(left).includes('tries one of these products already, until'));
    expect(await trialsAt(base)).to.have.length(1);
  });
});
