import { expect, oneEvent } from '@open-wc/testing';
import type { Trial } from '../../../src/api/contract.js';
import { HubError } from '../../../src/api/hub-error.js';
import type { HubNoticeEvent } from '../../../src/core/element/hub-events.js';
import { register } from '../../../src/core/element/register.js';
import { CustomerTrials } from '../../../src/elements/customer-trials/customer-trials.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import type { StartTrial } from '../../../src/elements/start-trial/start-trial.js';
import { licenses } from '../../support/answers.js';
import { me } from '../../support/customer-lists.js';
import { inHub } from '../../support/in-hub.js';
import { emulate } from '../../support/page.js';
import { PageClock } from '../../support/page-clock.js';
import { translatePage } from '../../support/page-translator.js';
import { press } from '../../support/press.js';
import type { ScriptedSource } from '../../support/scripted-source.js';
import { aTrial, choose, closed, formIn, ownApi, send, trialSource, trialsPage } from '../../support/trials.js';
import { turns } from '../../support/turns.js';
import { waitUntil } from '../../support/wait-until.js';
import { expectAccessible } from '../../support/at-rest.js';

const ofCustomer = { 'customer-id': 'customer-1' };
const now = '2026-11-22T12:00:00Z';

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const said = (element: Element | undefined | null) => element?.textContent?.replace(/\s+/g, ' ').trim();
const cards = (element: Element) => all(element, '[part="trial"]');
const names = (element: Element) => all(element, '[part="name"]').map(said);
const daysOf = (element: Element) => all(element, '.days-left').map(said);
const extendButton = (element: Element, place = 0) => all(element, '[part="extend-button"]')[place]!;
const starter = (element: Element) => element.shadowRoot!.querySelector<StartTrial>('start-trial');
/** The question; null while nothing is asked. */
const confirm = (element: Element) =>
  element.shadowRoot!.querySelector('[part="confirm-dialog"]')?.shadowRoot?.querySelector('dialog') ?? null;
const line = (element: Element) => element.shadowRoot!.querySelector('[part="notice-line"]')!.shadowRoot!;
const answer = async (element: Element, part: 'confirm-button' | 'cancel-button') => {
  await waitUntil(() => confirm(element), 'it asks');
  confirm(element)!.querySelector<HTMLElement>(`[part="${part}"]`)!.click();
};

/** A customer's trials, drawn. */
async function shown(source: ScriptedSource, attributes: Record<string, string> = ofCustomer): Promise<CustomerTrials> {
  const element = await inHub('customer-trials', source, attributes);
  await waitUntil(() => element.state === 'ready');
  await waitUntil(() => source.timesAsked('getMe') === 0 || starter(element)?.state !== 'loading');
  return element;
}
const trials = (...items: Trial[]) => trialSource({ listCustomerTrials: trialsPage(...items) });

describe('customer-trials', () => {
  let clock: PageClock;
  before(async () => {
    await emulate({ reducedMotion: 'reduce' });
    register(PartnerHub);
    register(CustomerTrials);
  });
  beforeEach(() => (clock = new PageClock(now)));
  afterEach(() => clock.restore());

  it('never calls a part of the trials all of them, nor says that there are none', async () => {
    const over = aTrial({ endDate: '2026-11-01', status: 'expired' });
    const part = await shown(trialSource({ listCustomerTrials: { items: [over], total: 3 } }));
    expect(said(all(part, '[part="footnotes"]')[0])).to.equal('The source sent 1 of 3.');
    expect(all(part, '.none-runs'), 'one of the others may run').to.have.length(0);
    const none = await shown(trialSource({ listCustomerTrials: { items: [], total: 2 } }));
    expect(said(all(none, '.surface')[0]))
      .to.contain('The source sent 0 of 2.')
      .and.not.to.contain('No trials');
  });

  it('shows a trial in detail', async () => {
    const element = await shown(
      trials(
        aTrial({
          products: [
            { product: 'calling', quantity: 100 },
            { product: 'holograms', quantity: null },
          ],
        }),
      ),
    );
    const [card] = cards(element);
    for (const words of [
      'Webex Calling trial',
      'Running',
      'Webex Calling: 100 licenses',
      'holograms',
      '8 days left',
      'Nov 1, 2026',
      'Nov 30, 2026',
      '40 of 100 licenses used',
      '40 licenses are not assigned yet',
      'Extend by 30 days',
    ])
      expect(said(card), words).to.contain(words);
    const progress = card!.querySelector('progress')!;
    expect([progress.value, progress.max]).to.deep.equal([21, 30]);
    expect(progress.getAttribute('aria-valuetext')).to.equal('Days over: 21 of 30');
    await expectAccessible(element);
  });

  it('reads a product and its number as writing goes', async () => {
    const element = await shown(trials(aTrial({ products: [{ product: 'calling', quantity: 25 }] })), {
      ...ofCustomer,
      locale: 'ar',
    });
    const product = () => element.shadowRoot!.querySelector('[part="products"] > li');
    await waitUntil(() => /[٠-٩0-9]/u.test(product()?.textContent ?? ''));
    const [name, number] = [...product()!.children].map((one) => one.getBoundingClientRect());
    expect(number!.right, 'the number follows on the left').to.be.at.most(name!.left + 1);
    expect(name!.width).to.be.greaterThan(0);
  });

  it('gives the start of a trial in it its own settings, and those that change', async () => {
    const element = await shown(trials(aTrial()), {
      ...ofCustomer,
      locale: 'nl',
      theme: 'dark',
      'time-zone': 'Asia/Tokyo',
    });
    const inside = () => starter(element)!.settings;
    expect([inside().locale, inside().theme, inside().timeZone]).to.deep.equal(['nl', 'dark', 'Asia/Tokyo']);
    await waitUntil(() => said(starter(element)!.shadowRoot!.querySelector('button'))?.includes('Proefversie'));
    element.setAttribute('locale', 'de');
    await waitUntil(() => said(starter(element)!.shadowRoot!.querySelector('button'))?.includes('Testversion'));
  });

  it('says in words when a trial ends, and sorts by what ends first; those that are over stand apart, the latest first', async () => {
    const ends = (id: string, endDate: string, status = 'active') =>
      aTrial({ id, name: id, startDate: '2026-09-01', endDate, status });
    const element = await shown(
      trials(
        ends('later', '2026-12-24'),
        ends('bought', '2026-11-25', 'converted'),
        ends('today', '2026-11-22'),
        ends('before', '2026-11-02', 'expired'),
        ends('tomorrow', '2026-11-23'),
        ends('yesterday', '2026-11-21', 'expired'),
        ends('unknown', '2026-11-29', 'underReview'),
      ),
    );
    expect(names(element)).to.deep.equal(['today', 'tomorrow', 'unknown', 'later', 'bought', 'yesterday', 'before']);
    expect(daysOf(element)).to.deep.equal([
      'Ends today',
      'Ends tomorrow',
      '7 days left',
      '32 days left',
      'It was bought.',
      'Ended yesterday',
      'Ended 20 days ago',
    ]);
    expect(all(element, '[part="badge"]').map(said)).to.deep.equal([
      'Running',
      'Running',
      'underReview',
      'Running',
      'Converted to a subscription',
      'Expired',
      'Expired',
    ]);
    expect(all(element, '[part="trials"]').map((list) => list.children.length)).to.deep.equal([4, 3]);
    await expectAccessible(element);
  });

  it('counts on at midnight of the hub’s zone while the page is open', async () => {
    const element = await shown(trials(aTrial({ endDate: '2026-11-22' })));
    expect(daysOf(element)).to.deep.equal(['Ends today']);
    await clock.advance(11 * 3_600_000);
    await waitUntil(() => daysOf(element)[0] === 'Ended yesterday');
    expect(said(all(element, '[part="badge"]')[0])).to.equal('Expired');
    expect(element.shadowRoot!.textContent).to.contain('No trial runs now.');
  });

  it('counts an extension as the API does, from today in UTC, and offers it from its midnight on', async () => {
    const element = await shown(trials(aTrial({ endDate: '2026-12-22' })), {
      ...ofCustomer,
      'time-zone': 'Asia/Tokyo',
    });
    const offered = () => extendButton(element).ariaDisabled === null;
    await waitUntil(() => extendButton(element));
    await clock.advance(4 * 3_600_000);
    await waitUntil(() => daysOf(element)[0] === '29 days left', 'it is tomorrow in Tokyo');
    expect(offered(), 'and today in UTC').to.equal(false);
    await clock.advance(8 * 3_600_000);
    await waitUntil(offered);
    extendButton(element).click();
    await waitUntil(() => confirm(element), 'it asks');
    expect(said(confirm(element))).to.contain('Dec 23, 2026');
  });

  it('tells how licenses are used, short, left over or not known', async () => {
    const words = async (part: object) => {
      const element = await shown(trials(aTrial({ licenses: licenses(part) })));
      const balance = all(element, '.balance')[0]!;
      return [said(all(element, '.use')[0]), balance.hidden ? '' : said(balance)];
    };
    expect(await words({ total: 10, assigned: 13, used: 1 })).to.deep.equal([
      '1 of 10 licenses used',
      '3 licenses short: more are assigned than the trial has',
    ]);
    expect(await words({ total: 10, assigned: 10, used: 0 })).to.deep.equal([
      '0 of 10 licenses used',
      'All licenses are assigned',
    ]);
    expect(await words({ total: 1, assigned: 0, used: null })).to.deep.equal([
      'Use not available from this source',
      '1 license is not assigned yet',
    ]);
    expect(await words({ total: null, assigned: 5, used: 2 })).to.deep.equal([
      'Use not available from this source',
      '',
    ]);
    expect(await words({ total: 0, assigned: 0, used: 0 })).to.deep.equal(['0 of 0 licenses used', '']);
  });

  it('extends a trial by keyboard, after it has said the new end, and says what was done', async () => {
    let listed = trialsPage(aTrial({ endDate: '2026-11-30' }));
    const source = trialSource({
      listCustomerTrials: () => listed,
      extendTrial: () => {
        listed = trialsPage(aTrial({ endDate: '2026-12-22' }));
        return listed.items[0];
      },
    });
    const element = await shown(source);
    extendButton(element).focus();
    await press('Enter');
    await waitUntil(() => confirm(element));
    expect(said(confirm(element)!.querySelector('[part="message"]'))).to.equal(
      'Ends Dec 22, 2026 instead of Nov 30, 2026.',
    );
    await expectAccessible(element);
    expect(source.changes).to.deep.equal([]);
    const notice = oneEvent<HubNoticeEvent>(element, 'hub-notice');
    await press('Tab', 'Enter');
    expect((await notice).detail).to.deep.include({
      kind: 'done',
      message: 'Webex Calling trial ends Dec 22, 2026 now.',
    });
    expect(source.changes).to.deep.equal([{ name: 'extendTrial', id: 'trial-1', extendDays: 30 }]);
    await waitUntil(() => daysOf(element)[0] === '30 days left');
    expect(element.shadowRoot!.activeElement).to.equal(extendButton(element));
    expect(line(element).textContent).to.contain('ends Dec 22, 2026 now');
  });

  it('does nothing when the person thinks again', async () => {
    const source = trials(aTrial());
    const element = await shown(source);
    extendButton(element).focus();
    extendButton(element).click();
    await answer(element, 'cancel-button');
    await waitUntil(() => !confirm(element));
    expect(source.changes).to.deep.equal([]);
    await waitUntil(() => element.shadowRoot!.activeElement === extendButton(element));
  });

  it('never offers an end that is not later: the button can be reached and says why', async () => {
    const source = trials(aTrial({ endDate: '2026-12-22' }));
    const element = await shown(source);
    const button = extendButton(element);
    button.focus();
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    const reason = (button.getRootNode() as ShadowRoot).getElementById(button.getAttribute('aria-describedby')!);
    expect(said(reason)).to.contain('Dec 22, 2026');
    await press('Enter');
    button.click();
    await element.updateComplete;
    expect([source.changes, confirm(element)]).to.deep.equal([[], null]);
    await expectAccessible(element);
    await clock.advance(12 * 3_600_000);
    await waitUntil(() => !extendButton(element).hasAttribute('aria-disabled'), 'a day later it would be later');
  });

  it('lets a trial that ended run again, and keeps the focus on its button where it is drawn then', async () => {
    const ended = aTrial({ id: 'old', name: 'Old', endDate: '2026-10-30', status: 'expired' });
    let listed = trialsPage(aTrial(), ended);
    const source = trialSource({
      listCustomerTrials: () => listed,
      extendTrial: () => {
        const again = { ...ended, endDate: '2026-12-22', status: 'active' };
        listed = trialsPage(aTrial(), again);
        return again;
      },
    });
    const element = await shown(source);
    extendButton(element, 1).focus();
    extendButton(element, 1).click();
    await waitUntil(() => confirm(element));
    expect(said(confirm(element)!.querySelector('[part="message"]'))).to.equal(
      'Runs again until Dec 22, 2026. It ended Oct 30, 2026.',
    );
    await answer(element, 'confirm-button');
    await waitUntil(() => all(element, '[part="trials"]').length === 1 && cards(element).length === 2);
    await waitUntil(() => element.shadowRoot!.activeElement === extendButton(element, 1));
    expect(names(element)).to.deep.equal(['Webex Calling trial', 'Old']);
  });

  it('offers no extension of a trial that was bought', async () => {
    const element = await shown(trials(aTrial({ status: 'converted' })));
    expect(all(element, '[part="extend-button"]')).to.deep.equal([]);
  });

  it('extends once however often it is pressed, and no other trial meanwhile', async () => {
    const source = trials(aTrial(), aTrial({ id: 'b', name: 'B' }));
    const element = await shown(source);
    extendButton(element).click();
    await answer(element, 'confirm-button');
    await waitUntil(() => said(extendButton(element)) === 'Extending…');
    extendButton(element).click();
    extendButton(element, 1).click();
    await element.updateComplete;
    expect([source.changes.length, confirm(element)]).to.deep.equal([1, null]);
  });

  const refusals: readonly (readonly [string, HubError, string])[] = [
    [
      'a 422 on its field',
      new HubError('invalid', '422', {
        status: 422,
        fields: [{ field: 'extendDays', description: 'It lasts until January already.' }],
      }),
      'It lasts until January already.',
    ],
    ['a 403', new HubError('forbidden', '403', { status: 403, trackingId: 'T-1' }), 'T-1'],
    ['a 409 without a word', new HubError('conflict', '409', { status: 409 }), 'bought in the meantime'],
    [
      'a 409',
      new HubError('conflict', '409', { apiMessage: 'It became a subscription.' }),
      'extended. It became a subscription.',
    ],
    ['a 500', new HubError('server', '500', { status: 500 }), 'reported an error'],
    ['a time-out', new HubError('timeout', 'late'), 'too long'],
    ['a lost connection', new HubError('network', 'gone'), 'could not be reached'],
    ['an ended session', new HubError('auth', '401', { status: 401 }), 'signed out'],
  ];
  for (const [what, error, words] of refusals) {
    it(`survives ${what}, says why, and shows the server’s truth`, async () => {
      const source = trialSource({ listCustomerTrials: trialsPage(aTrial()), extendTrial: error });
      const element = await shown(source);
      extendButton(element).click();
      await answer(element, 'confirm-button');
      await waitUntil(() => line(element).textContent!.includes(words));
      expect(element.state).to.equal('ready');
      await waitUntil(() => source.timesAsked('listCustomerTrials') > 1);
      expect(said(extendButton(element))).to.equal('Extend by 30 days');
      await expectAccessible(element);
    });
  }

  it('starts a first trial from its empty state, says so once, and the focus stays beside what came of it', async () => {
    let listed: unknown = trialsPage();
    const source = trialSource({
      listCustomerTrials: () => listed,
      startTrial: () => {
        listed = undefined;
        return aTrial();
      },
    });
    const element = await inHub('customer-trials', source, ofCustomer);
    const button = () => element.shadowRoot!.querySelector<HTMLElement>('[data-focus="start-trial"]');
    await waitUntil(() => element.state === 'empty' && button());
    await expectAccessible(element);
    const heard: string[] = [];
    element.addEventListener('hub-notice', ({ detail }) => void heard.push(detail.message));
    button()!.focus();
    button()!.click();
    const start = starter(element)!;
    await formIn(start);
    await choose(start, 'calling');
    send(start);
    await closed(start);
    await waitUntil(() => element.shadowRoot!.activeElement === button(), 'the focus returns to its opener');
    await waitUntil(() => line(element).textContent!.includes('runs until'));
    expect(line(start).textContent).not.to.contain('runs until');
    expect(heard).to.have.length(1);
    source.open.at(-1)!.answer(trialsPage(aTrial()));
    await waitUntil(() => element.state === 'ready' && cards(element).length === 1);
    expect(source.changes[0]!.customerId).to.equal('customer-1');
    expect(start.shadowRoot!.activeElement?.textContent.trim()).to.equal('Start trial');
  });

  it('keeps what is typed in the dialog while the trials behind it come, go and fail', async () => {
    let listed: unknown = trialsPage();
    const source = trialSource({ listCustomerTrials: () => listed });
    const element = await inHub('customer-trials', source, ofCustomer);
    await waitUntil(() => element.state === 'empty' && starter(element)?.state === 'ready');
    const start = starter(element)!;
    start.open = true;
    await formIn(start);
    await choose(start, 'calling', '11');
    for (const [next, state] of [
      [trialsPage(aTrial()), 'ready'],
      [new HubError('server', 'broken'), 'stale'],
      [trialsPage(), 'empty'],
    ] as const) {
      listed = next;
      await element.refresh();
      await waitUntil(() => element.state === state);
      expect(start.isConnected && start.open).to.equal(true);
    }
    const typed = start.shadowRoot!.querySelector('[part="trial-dialog"]')!.shadowRoot!;
    expect(typed.querySelector<HTMLInputElement>('[name="products.calling"]')!.value).to.equal('11');
  });

  it('shows and offers no change to those who may not', async () => {
    const source = trialSource({ getMe: me([]), listCustomerTrials: trialsPage(aTrial()) });
    const element = await shown(source);
    await waitUntil(() => starter(element)?.state === 'empty');
    expect(all(element, '[part="extend-button"]')).to.deep.equal([]);
    const none = await inHub(
      'customer-trials',
      trialSource({ getMe: me([]), listCustomerTrials: trialsPage() }),
      ofCustomer,
    );
    await waitUntil(() => none.state === 'empty');
    expect(none.shadowRoot!.querySelector('[data-focus]')).to.equal(null);
  });

  it('asks nothing before it knows the customer, and says what it waits for', async () => {
    const source = trialSource({ listCustomerTrials: trialsPage() });
    const waiting: readonly Record<string, string>[] = [{}, { 'customer-id': '' }];
    for (const attributes of waiting) {
      const element = await inHub('customer-trials', source, attributes);
      await waitUntil(() => element.state === 'idle' && element.shadowRoot!.textContent!.includes('customer-id'));
      expect([source.timesAsked('listCustomerTrials'), starter(element)]).to.deep.equal([0, null]);
    }
  });

  it('asks for another customer, and shows nothing of the one before meanwhile', async () => {
    const source = trials(aTrial());
    const element = await shown(source);
    source.script = ({ name }) => (name === 'getMe' ? me() : undefined);
    element.customerId = 'customer-2';
    await waitUntil(() => element.state === 'loading');
    expect(names(element)).to.deep.equal([]);
    expect(source.asked.at(-1)).to.deep.include({ name: 'listCustomerTrials', id: 'customer-2' });
  });

  it('says that it failed, and recovers on Retry', async () => {
    const answers: unknown[] = [new HubError('server', 'broken', { trackingId: 'T-7' })];
    const source = trialSource({ listCustomerTrials: () => answers.shift() ?? trialsPage(aTrial()) });
    const element = await inHub('customer-trials', source, ofCustomer);
    await waitUntil(() => element.state === 'error');
    expect(element.shadowRoot!.textContent).to.contain('T-7');
    await expectAccessible(element);
    all(element, '.notice .button')[0]!.click();
    await waitUntil(() => element.state === 'ready');
  });

  it('is a pure view of trials that the page gives', async () => {
    const element = document.createElement('customer-trials') as CustomerTrials;
    element.setAttribute('data', JSON.stringify(trialsPage(aTrial())));
    element.setAttribute('time-zone', 'Europe/Amsterdam');
    document.body.append(element);
    try {
      await waitUntil(() => element.state === 'ready');
      expect(names(element)).to.deep.equal(['Webex Calling trial']);
      expect([starter(element), all(element, '[part="extend-button"]')]).to.deep.equal([null, []]);
      await expectAccessible(element);
    } finally {
      element.remove();
    }
  });

  it('offers no change of trials that the page gives, whatever the visitor may', async () => {
    const source = trials();
    const element = await shown(source, { data: JSON.stringify(trialsPage(aTrial())) });
    await turns();
    await element.updateComplete;
    expect(source.asked).to.deep.equal([]);
    expect(names(element)).to.deep.equal(['Webex Calling trial']);
    expect([starter(element), all(element, '[part="extend-button"]')]).to.deep.equal([null, []]);
  });

  it('shows markup, long and two-way names as they are, and overflows nothing at 280 px', async () => {
    const hostile = `<img src=x onerror=alert(1)> \u202Eabc ${'Nameless'.repeat(250)}`;
    const element = await shown(
      trials(
        aTrial({
          id: 'a b"c',
          name: hostile,
          status: hostile,
          endDate: '2026-12-24',
          products: [{ product: hostile, quantity: 12345678 }],
        }),
      ),
    );
    element.style.width = '280px';
    await element.updateComplete;
    const surface = element.shadowRoot!.querySelector('.surface')!;
    expect(surface.scrollWidth).to.be.at.most(280);
    expect(names(element)).to.deep.equal([said(Object.assign(document.createElement('i'), { textContent: hostile }))]);
    const button = extendButton(element);
    expect((button.getRootNode() as ShadowRoot).getElementById(button.getAttribute('aria-describedby')!)).to.exist;
    await expectAccessible(element);
  });

  it('says its own words over those of a page translator', async () => {
    let listed = trialsPage(aTrial({ endDate: '2026-12-30' }));
    const source = trialSource({ listCustomerTrials: () => listed });
    const element = await shown(source);
    translatePage(element);
    listed = trialsPage(
      aTrial({
        name: 'Other',
        endDate: '2026-11-23',
        products: [{ product: 'meetings', quantity: 1 }],
        licenses: licenses({ used: 1 }),
      }),
    );
    await element.refresh();
    await waitUntil(() => names(element)[0] === 'Other');
    const card = said(cards(element)[0]);
    for (const words of ['Webex Meetings: 1 license', 'Ends tomorrow', 'Nov 23, 2026', '1 of 100 licenses used'])
      expect(card).to.contain(words);
    expect(card).not.to.contain('Dec 30');
  });

  it('is in the mock API what it is there: extended, it ends 30 days from today for all who show it', async () => {
    clock.restore();
    const base = ownApi();
    const [one, other] = [
      await inHub('customer-trials', base, { 'customer-id': 'customer-13' }),
      await inHub('customer-trials', base, { 'customer-id': 'customer-13' }),
    ];
    await waitUntil(() => one.state === 'ready' && other.state === 'ready' && extendButton(one));
    extendButton(one).click();
    await answer(one, 'confirm-button');
    await waitUntil(() => line(one).textContent!.includes('now.'));
    await waitUntil(() => !daysOf(one).includes('Ends tomorrow'));
    await other.refresh();
    expect(daysOf(other)).to.deep.equal(daysOf(one));
  });
});
