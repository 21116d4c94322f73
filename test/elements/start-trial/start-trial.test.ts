import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { HubError } from '../../../src/api/hub-error.js';
import type { HubNoticeEvent } from '../../../src/core/element/hub-events.js';
import { register } from '../../../src/core/element/register.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { StartTrial } from '../../../src/elements/start-trial/start-trial.js';
import type { HubTrialStartEvent, HubTrialStartedEvent } from '../../../src/elements/start-trial/start-trial.events.js';
import { aCustomer } from '../../support/answers.js';
import { announced } from '../../support/calling-figures.js';
import { me } from '../../support/customer-lists.js';
import { inHub } from '../../support/in-hub.js';
import { emulate } from '../../support/page.js';
import { PageClock } from '../../support/page-clock.js';
import { translatePage } from '../../support/page-translator.js';
import { press } from '../../support/press.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import {
  aTrial,
  choose,
  closed,
  errorAt,
  field,
  fillIn,
  formIn,
  inDialog,
  inModal,
  openForm,
  refusal,
  send,
  startButton,
  trialDialog,
  trialSource,
  typeInto,
} from '../../support/trials.js';
import { waitUntil } from '../../support/wait-until.js';
import { expectAccessible } from '../../support/at-rest.js';

const forCustomer = { 'customer-id': 'c/1' };
const line = (element: StartTrial) => element.shadowRoot!.querySelector('[part="notice-line"]')!.shadowRoot!;
const focusedIn = (element: StartTrial) =>
  (trialDialog(element)!.shadowRoot!.activeElement as HTMLInputElement | null)?.name;

describe('start-trial', () => {
  before(async () => {
    await emulate({ reducedMotion: 'reduce' });
    register(PartnerHub);
    register(StartTrial);
  });

  it('starts a trial for a customer, by keyboard alone, and says what was done', async () => {
    const source = trialSource({ startTrial: aTrial({ endDate: '2027-01-25' }) });
    const element = await inHub('start-trial', source, forCustomer);
    await waitUntil(() => startButton(element));
    await expectAccessible(element);
    startButton(element)!.focus();
    await press('Enter');
    await formIn(element);
    expect(element.hasAttribute('open')).to.equal(true);
    await waitUntil(() => focusedIn(element) === 'products', 'the first field has the focus');
    await expectAccessible(element);
    await press('Tab', 'Space', 'Tab');
    await sendKeys({ type: '40' });
    await press('Tab', 'Tab', 'Tab', 'ArrowRight');
    const started = oneEvent<HubTrialStartedEvent>(element, 'hub-trial-started');
    const said = oneEvent<HubNoticeEvent>(element, 'hub-notice');
    await press('Enter');
    expect((await started).detail.trial.id).to.equal('trial-1');
    expect(source.changes).to.deep.equal([
      { name: 'startTrial', customerId: 'c/1', products: [{ product: 'calling', quantity: 40 }], durationDays: 60 },
    ]);
    const message = 'The trial of Webex Calling for Bakkerij De Vroege Vogel runs until Jan 25, 2027.';
    expect((await said).detail).to.deep.include({ kind: 'done', message });
    await closed(element);
    await waitUntil(() => line(element).textContent!.includes('runs until'));
    await waitUntil(() => element.shadowRoot!.activeElement === startButton(element), 'the focus returns');
  });

  it('asks nobody what the visitor may do where its data say so', async () => {
    const source = trialSource({ startTrial: aTrial() });
    const element = await inHub('start-trial', source, { data: JSON.stringify(me(['trials:write'])) });
    await waitUntil(() => startButton(element));
    element.data = me([]);
    await waitUntil(() => element.state === 'empty');
    expect([startButton(element), source.asked]).to.deep.equal([null, []]);
  });

  it('asks for a new customer without one, and sends what was entered without the spaces around it', async () => {
    const source = trialSource({ startTrial: aTrial() });
    const element = await openForm(await inHub('start-trial', source));
    expect(inModal(element, '.heading')!.textContent).to.equal('Start trial for a new customer');
    await waitUntil(() => focusedIn(element) === 'customer.displayName');
    await expectAccessible(element);
    await fillIn(element);
    await typeInto(element, 'customer.displayName', '  Bakkerij Van Dam ');
    await choose(element, 'meetings');
    await choose(element, 'messaging', '3');
    send(element);
    await closed(element);
    expect(source.changes).to.deep.equal([
      {
        name: 'startTrial',
        customer: { displayName: 'Bakkerij Van Dam', adminEmail: 'info@vandam.example', country: 'NL' },
        products: [
          { product: 'meetings', quantity: 25 },
          { product: 'messaging', quantity: 3 },
        ],
        durationDays: 30,
      },
    ]);
    expect(source.timesAsked('getCustomer')).to.equal(0);
  });

  it('stays where it is, as wide as it is, while its line shows', async () => {
    const element = await inHub('start-trial', trialSource({ startTrial: aTrial() }), forCustomer);
    element.closest<HTMLElement>('partner-hub')!.style.cssText = 'display: flex; justify-content: end';
    await openForm(element);
    const before = JSON.stringify(element.getBoundingClientRect());
    await choose(element, 'meetings');
    send(element);
    await waitUntil(() => line(element).textContent!.includes('runs until'));
    expect(JSON.stringify(element.getBoundingClientRect())).to.equal(before);
    const said = line(element).querySelector('[part="notice"]')!.getBoundingClientRect();
    expect(said.left).to.be.at.least(0);
    expect(said.right).to.be.at.most(document.documentElement.clientWidth);
  });

  it('paints nothing beside its button', async () => {
    const element = await inHub('start-trial', trialSource());
    await waitUntil(() => startButton(element));
    const surface = element.shadowRoot!.querySelector('.surface')!;
    expect(getComputedStyle(surface).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(startButton(element)!).backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
  });

  it('breaks no date of how long it may last, in however little room', async () => {
    const source = trialSource();
    const element = await openForm(await inHub('start-trial', source, { locale: 'nl' }));
    for (const width of [280, 360, 480, 600, 720]) {
      await setViewport({ width, height: 700 });
      const dates = [...inDialog(element, '.durations')!.querySelectorAll<HTMLElement>('.choice-more')];
      expect(dates.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).to.deep.equal([0, 0, 0]);
      expect(Math.max(...dates.map((date) => date.getBoundingClientRect().height)), `at ${width} px`).to.be.below(24);
    }
    await setViewport({ width: 800, height: 600 });
  });

  it('says the customer’s name, which it asks for when the dialog opens', async () => {
    const source = trialSource();
    const element = await inHub('start-trial', source, forCustomer);
    await waitUntil(() => startButton(element));
    expect(source.timesAsked('getCustomer')).to.equal(0);
    await openForm(element);
    await waitUntil(() => inModal(element, '.heading')!.textContent.includes('Bakkerij De Vroege Vogel'));
    expect(source.asked.at(-1)).to.deep.equal({ name: 'getCustomer', id: 'c/1' });
  });

  it('works for a customer whose name cannot be had', async () => {
    const source = trialSource({ getCustomer: new HubError('server', 'broken'), startTrial: aTrial() });
    const element = await openForm(await inHub('start-trial', source, forCustomer));
    expect(inModal(element, '.heading')!.textContent).to.equal('Start trial');
    await choose(element, 'calling');
    send(element);
    await closed(element);
    expect(element.state).to.equal('ready');
  });

  it('opens and closes with its attribute, and is closed again by the attribute’s removal', async () => {
    const element = await inHub('start-trial', trialSource(), { open: '' });
    await formIn(element);
    element.removeAttribute('open');
    await closed(element);
    element.open = true;
    await formIn(element);
    expect(element.hasAttribute('open')).to.equal(true);
  });

  it('offers every country in the language, in its order, to the letters that are typed', async () => {
    const element = await openForm(await inHub('start-trial', trialSource()));
    const select = inDialog<HTMLSelectElement>(element, 'select')!;
    expect(select.options).to.have.length(250);
    const { compare } = new Intl.Collator('en');
    const names = [...select.options].slice(1).map(({ text }) => text);
    expect([...names].sort(compare)).to.deep.equal(names);
    select.focus();
    await sendKeys({ type: 'Germ' });
    expect(select.value).to.equal('DE');
  });

  it('keeps the country, and all else, when the language changes', async () => {
    const element = await openForm(await inHub('start-trial', trialSource()));
    await fillIn(element);
    element.locale = 'nl';
    await waitUntil(() => inModal(element, '.heading')!.textContent.startsWith('Proefversie'));
    const select = inDialog<HTMLSelectElement>(element, 'select')!;
    expect([select.value, select.selectedOptions[0]!.text]).to.deep.equal(['NL', 'Nederland']);
    expect(field(element, 'customer.displayName').value).to.equal('Bakkerij Van Dam');
  });

  it('says what is wrong with a field when it was left, and stops saying so while it is mended', async () => {
    const element = await openForm(await inHub('start-trial', trialSource()));
    await typeInto(element, 'customer.adminEmail', 'nobody');
    expect(errorAt(element, 'customer.adminEmail')).to.equal('');
    await press('Tab');
    await waitUntil(() => errorAt(element, 'customer.adminEmail'));
    expect(field(element, 'customer.adminEmail').getAttribute('aria-invalid')).to.equal('true');
    await expectAccessible(element);
    await typeInto(element, 'customer.adminEmail', 'somebody@example.com');
    await waitUntil(() => !errorAt(element, 'customer.adminEmail'));
  });

  it('sends nothing that is not complete, and goes to the first field that is not', async () => {
    const source = trialSource();
    const element = await openForm(await inHub('start-trial', source));
    send(element);
    await waitUntil(() => focusedIn(element) === 'customer.displayName');
    expect(source.changes).to.deep.equal([]);
    const wrong = ['customer.displayName', 'customer.adminEmail', 'customer.country', 'products'];
    for (const name of wrong) expect(errorAt(element, name), name).not.to.equal('');
    expect(errorAt(element, 'durationDays')).to.equal('');
  });

  for (const quantity of ['', '0', '-3', '1.5', '9007199254740993']) {
    it(`does not take "${quantity}" for a number of licenses`, async () => {
      const source = trialSource();
      const element = await openForm(await inHub('start-trial', source, forCustomer));
      await choose(element, 'calling', quantity);
      send(element);
      await waitUntil(() => errorAt(element, 'products.calling') === 'Enter a whole number of at least 1.');
      expect(source.changes).to.deep.equal([]);
      await choose(element, 'meetings');
      field(element, 'products', 'calling').click();
      await waitUntil(() => !errorAt(element, 'products.calling'), 'what is not chosen is not wrong');
    });
  }

  it('shows the last day of each choice as the API counts, from today in UTC, and counts on at its midnight', async () => {
    const clock = new PageClock('2026-11-30T23:59:00Z');
    try {
      const element = await openForm(await inHub('start-trial', trialSource(), forCustomer));
      const days = () =>
        [...trialDialog(element)!.shadowRoot!.querySelectorAll('.duration .choice-more')].map((one) => one.textContent);
      expect(days()).to.deep.equal(['until Dec 30, 2026', 'until Jan 29, 2027', 'until Feb 28, 2027']);
      await choose(element, 'calling', '7');
      await clock.advance(60_000);
      await waitUntil(() => days()[0] === 'until Dec 31, 2026');
      expect(field(element, 'products.calling').value, 'what was typed stays').to.equal('7');
    } finally {
      clock.restore();
    }
  });

  it('leaves the trial to a page that wants it, and closes', async () => {
    const source = trialSource();
    const element = await openForm(await inHub('start-trial', source, forCustomer));
    element.addEventListener('hub-trial-start', (event) => event.preventDefault());
    await choose(element, 'calling');
    const asked = oneEvent<HubTrialStartEvent>(element, 'hub-trial-start');
    send(element);
    expect((await asked).detail.request).to.deep.equal({
      customerId: 'c/1',
      products: [{ product: 'calling', quantity: 25 }],
      durationDays: 30,
    });
    await closed(element);
    expect(source.changes).to.deep.equal([]);
  });

  it('sends what was entered, whatever the page writes into the event', async () => {
    const source = trialSource({ startTrial: aTrial() });
    const element = await openForm(await inHub('start-trial', source, forCustomer));
    element.addEventListener('hub-trial-start', ({ detail }) =>
      Object.assign(detail.request.products[0]!, { quantity: 9999 }),
    );
    await choose(element, 'calling');
    send(element);
    await closed(element);
    expect(source.changes[0]!.products).to.deep.equal([{ product: 'calling', quantity: 25 }]);
  });

  it('starts one trial however often it is pressed, and closes only when it is over', async () => {
    const source = trialSource();
    const element = await openForm(await inHub('start-trial', source, forCustomer));
    await choose(element, 'calling');
    send(element);
    send(element);
    await waitUntil(() => inDialog(element, '[part="submit-button"]')!.textContent.includes('Starting'));
    send(element);
    await press('Escape');
    expect(inModal(element, '.question')).to.equal(null);
    expect([source.changes.length, element.open]).to.deep.equal([1, true]);
    expect(inDialog(element, 'form')!.inert, 'nothing is changed meanwhile').to.equal(true);
    source.open.at(-1)!.answer(aTrial());
    await closed(element);
  });

  it('asks before what was typed is lost: Escape, a press beside it and the button that cancels', async () => {
    const element = await openForm(await inHub('start-trial', trialSource(), forCustomer));
    await choose(element, 'calling', '12');
    for (const close of [
      () => press('Escape'),
      () => inDialog(element, '[part="cancel-button"]')!.click(),
      () => {
        const dialog = inModal(element, 'dialog')!;
        for (const type of ['mousedown', 'click'])
          dialog.dispatchEvent(new MouseEvent(type, { clientX: 1, clientY: 1, bubbles: true, cancelable: true }));
      },
    ]) {
      await Promise.resolve(close());
      await waitUntil(() => inModal(element, '.question'), 'it asks');
      await expectAccessible(element);
      inModal(element, '.keep')!.click();
      await waitUntil(() => !inModal(element, '.question'));
      expect(field(element, 'products.calling').value).to.equal('12');
    }
    await press('Escape');
    await waitUntil(() => inModal(element, '.question'));
    inModal(element, '.question .button:not(.keep)')!.click();
    await closed(element);
  });

  it('closes without a question while nothing was entered, and gives the focus back', async () => {
    const element = await openForm(await inHub('start-trial', trialSource()));
    await press('Escape');
    await closed(element);
    await waitUntil(() => element.shadowRoot!.activeElement === startButton(element));
  });

  it('says why it failed, keeps what was typed, and carries the same key until something typed changes', async () => {
    const errors = [
      new HubError('timeout', 'late'),
      new HubError('server', 'broken', { status: 500, trackingId: 'T-9' }),
      new HubError('network', 'gone'),
    ];
    const source = trialSource({ startTrial: () => errors.shift() ?? aTrial() });
    const element = await openForm(await inHub('start-trial', source, forCustomer));
    await choose(element, 'calling', '8');
    send(element);
    await waitUntil(() => refusal(element).includes('no second trial'));
    expect(trialDialog(element)!.shadowRoot!.activeElement, 'one can press again').to.equal(
      inDialog(element, '[part="submit-button"]'),
    );
    await expectAccessible(element);
    send(element);
    await waitUntil(() => refusal(element).includes('T-9'));
    await typeInto(element, 'products.calling', '9');
    send(element);
    await waitUntil(() => refusal(element).includes('could not be reached'));
    send(element);
    await closed(element);
    const keys = source.changeOptions.map(({ idempotencyKey }) => idempotencyKey);
    expect(keys[1]).to.equal(keys[0]);
    expect(keys[2]).not.to.equal(keys[1]);
    expect(keys[3]).to.equal(keys[2]);
  });

  it('carries the same key for the same trial although the dialog was closed after a time-out', async () => {
    const errors = [new HubError('timeout', 'late')];
    const source = trialSource({ startTrial: () => errors.shift() ?? aTrial() });
    const element = await openForm(await inHub('start-trial', source, forCustomer));
    await choose(element, 'calling');
    send(element);
    await waitUntil(() => refusal(element));
    element.open = false;
    await closed(element);
    await openForm(element);
    expect(refusal(element), 'the new form has not failed').to.equal('');
    await choose(element, 'calling');
    send(element);
    await closed(element);
    const [first, second] = source.changeOptions;
    expect(second!.idempotencyKey).to.equal(first!.idempotencyKey);
  });

  it('puts what the API did not accept at its field, and says the rest in a line', async () => {
    const fields = [
      { field: 'customer.adminEmail', description: 'This address is taken.' },
      { field: 'products', description: 'At most 1,000 licenses.' },
      { field: 'durationDays', description: 'Not so long.' },
      { field: 'contract.number', description: 'There is no contract.' },
    ];
    const errors = [new HubError('invalid', '422', { status: 422, fields })];
    const source = trialSource({ startTrial: () => errors.shift() ?? aTrial() });
    const element = await openForm(await inHub('start-trial', source));
    await fillIn(element);
    await choose(element, 'calling', '5000');
    send(element);
    await waitUntil(() => focusedIn(element) === 'customer.adminEmail');
    expect(errorAt(element, 'customer.adminEmail')).to.equal('This address is taken.');
    expect(errorAt(element, 'products')).to.equal('At most 1,000 licenses.');
    expect(errorAt(element, 'durationDays')).to.equal('Not so long.');
    expect(refusal(element)).to.equal('The trial could not be started. There is no contract.');
    await expectAccessible(element);
    await typeInto(element, 'products.calling', '500');
    await waitUntil(() => errorAt(element, 'products') === '', 'another number is another answer');
    expect(errorAt(element, 'customer.adminEmail')).to.equal('This address is taken.');
    await typeInto(element, 'customer.adminEmail', 'other@vandam.example');
    send(element);
    await closed(element);
  });

  it('tells a page that wants to know that it failed, and still says so in the dialog', async () => {
    const source = trialSource({ startTrial: new HubError('forbidden', 'no', { status: 403 }) });
    const element = await openForm(await inHub('start-trial', source, forCustomer));
    element.addEventListener('hub-notice', (event) => event.preventDefault());
    await choose(element, 'calling');
    const [told, failed] = [oneEvent<HubNoticeEvent>(element, 'hub-notice'), oneEvent(element, 'hub-error')];
    send(element);
    expect((await told).detail.kind).to.equal('failed');
    expect(((await failed) as CustomEvent<{ code: string }>).detail.code).to.equal('forbidden');
    await waitUntil(() => refusal(element).includes('no permission'));
    expect(refusal(element), 'pressing again does not help').not.to.contain('again');
    expect(field(element, 'products.calling').value).to.equal('25');
  });

  it('keeps what was typed while the hub asks everything again, and while the visitor’s rights are not known', async () => {
    let who: unknown = me(['trials:write']);
    const source = trialSource({ getMe: () => who, startTrial: aTrial() });
    const element = await openForm(await inHub('start-trial', source));
    await fillIn(element);
    await element.currentHub!.refresh();
    who = undefined;
    element.locale = 'nl';
    await waitUntil(() => element.state === 'loading');
    expect(field(element, 'customer.displayName').value).to.equal('Bakkerij Van Dam');
    expect(element.open).to.equal(true);
  });

  it('fills in another form for another customer', async () => {
    const source = trialSource({
      getCustomer: ({ id }: { id: string }) => aCustomer({ id, displayName: `Name of ${id}` }),
    });
    const element = await openForm(await inHub('start-trial', source, forCustomer));
    await choose(element, 'calling');
    element.customerId = 'c/2';
    await waitUntil(() => inModal(element, '.heading')?.textContent.includes('Name of c/2'));
    expect(field(element, 'products', 'calling').checked).to.equal(false);
  });

  it('says nothing of one customer’s failure to another, and closes only its own dialog', async () => {
    const source = trialSource();
    const element = await openForm(await inHub('start-trial', source, forCustomer));
    await choose(element, 'calling');
    send(element);
    await waitUntil(() => source.changes.length === 1);
    element.customerId = 'c/2';
    await element.updateComplete;
    source.open.at(-1)!.answer(aTrial());
    await waitUntil(() => line(element).textContent!.includes('runs until'));
    expect(element.open).to.equal(true);
    expect(refusal(element)).to.equal('');
  });

  it('waits while the customer is not known, and never makes a new one instead', async () => {
    const element = await inHub('start-trial', trialSource(), { 'customer-id': '', open: '' });
    await waitUntil(() => element.state === 'idle' && element.shadowRoot!.textContent!.includes('customer-id'));
    expect([startButton(element), inDialog(element, 'form')]).to.deep.equal([null, null]);
    element.customerId = 'c';
    await formIn(element);
  });

  it('shows nothing to those who may not, and nothing before that is known', async () => {
    const source = new ScriptedSource();
    const element = await inHub('start-trial', source, { open: '' });
    await waitUntil(() => element.state === 'loading');
    expect(startButton(element)).to.equal(null);
    source.open[0]!.answer(me([]));
    await waitUntil(() => element.state === 'empty');
    expect([startButton(element), inDialog(element, 'form')]).to.deep.equal([null, null]);
    expect(announced(element)).not.to.contain('permission');
    expect(element.getBoundingClientRect().height).to.be.below(2);
  });

  it('is offered when nobody can say what the visitor may do', async () => {
    const element = await inHub('start-trial', trialSource({ getMe: new HubError('server', 'broken') }));
    await openForm(element);
    expect(element.state).to.equal('ready');
  });

  it('leaves nothing in the page when the visitor signs out', async () => {
    const element = await openForm(await inHub('start-trial', trialSource(), forCustomer));
    await waitUntil(() => inModal(element, '.heading')!.textContent.includes('Bakkerij'));
    (element.closest('partner-hub') as PartnerHub).logout();
    await waitUntil(() => !element.open && !inModal(element, 'dialog'));
    expect(element.shadowRoot!.innerHTML).not.to.contain('Bakkerij');
  });

  it('shows markup, long and two-way names as they are, and overflows nothing', async () => {
    const displayName = `<img src=x onerror=alert(1)> \u202Eabc ${'Nameless '.repeat(220)}`;
    const element = await openForm(
      await inHub(
        'start-trial',
        trialSource({ getCustomer: aCustomer({ displayName }), startTrial: aTrial() }),
        forCustomer,
      ),
    );
    await waitUntil(() => inModal(element, '.heading')!.textContent.includes('<img src=x'));
    const box = inModal(element, 'dialog')!;
    expect(box.scrollWidth).to.be.at.most(box.clientWidth);
    expect(inModal(element, '.header')!.getBoundingClientRect().height).to.be.below(120);
    await choose(element, 'calling');
    send(element);
    await closed(element);
    await waitUntil(() => line(element).textContent!.includes('<img src=x'));
    expect(element.getBoundingClientRect().width).to.be.at.most(innerWidth);
  });

  it('says its own words over those of a page translator', async () => {
    const errors = [new HubError('server', 'broken'), new HubError('forbidden', 'no')];
    const source = trialSource({ startTrial: () => errors.shift() });
    const element = await openForm(await inHub('start-trial', source, forCustomer));
    await choose(element, 'calling');
    send(element);
    await waitUntil(() => refusal(element).includes('reported an error'));
    translatePage(element);
    element.locale = 'nl';
    await waitUntil(() => refusal(element).includes('meldde een fout'));
    expect(inDialog(element, '.duration .choice-name')!.textContent).to.equal('30 dagen');
    send(element);
    await waitUntil(() => refusal(element).includes('geen toestemming'));
    expect(refusal(element)).not.to.contain('«');
  });

  it('lets no key that is typed in a field reach the page’s shortcuts', async () => {
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => void heard.push(key);
    document.addEventListener('keydown', hear);
    try {
      const element = await openForm(await inHub('start-trial', trialSource()));
      heard.length = 0;
      await typeInto(element, 'customer.displayName', 'abc');
      await press('Escape');
      expect(heard).to.deep.equal([]);
    } finally {
      document.removeEventListener('keydown', hear);
    }
  });

  it('takes the page’s own words on the button', async () => {
    const element = await inHub('start-trial', trialSource(), { heading: 'Try Webex' });
    await waitUntil(() => startButton(element)?.textContent.includes('Try Webex'));
    element.append('Slotted');
    expect(element.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')!.assignedNodes()).to.have.length(1);
  });
});
