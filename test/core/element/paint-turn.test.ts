import { expect, fixture, html } from '@open-wc/testing';
import type { HubElement } from '../../../src/core/element/hub-element.js';
import '../../../src/define.js';
import type { KpiCard } from '../../../src/elements/kpi-card/kpi-card.js';
import type { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import {
  aCustomer,
  aSubscriptionRow,
  customersPage,
  subscriptionSummaries,
  subscriptionsPage,
  summary,
} from '../../support/answers.js';
import { me } from '../../support/customer-lists.js';
import { PageClock } from '../../support/page-clock.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

const answers: Record<string, unknown> = {
  getSummary: summary({ totalCustomers: { value: 7, previous: 6, explanation: null } }),
  getMe: me(),
  listCustomers: customersPage([aCustomer()]),
  getSubscriptionSummary: subscriptionSummaries(),
  listSubscriptions: subscriptionsPage([aSubscriptionRow()]),
};

const tick = () => new Promise((resolve) => setTimeout(resolve));

/** Answers what the elements wait for: figures before rows. */
const answerAll = async (source: ScriptedSource) => {
  for (const [name, body] of Object.entries(answers)) {
    for (const { question, answer } of source.open) if (question.name === name) answer(body);
    await tick();
  }
  source.open.length = 0;
};

/** What each of them asks. */
const questions = { 'kpi-card': 'getSummary', 'customer-list': 'listCustomers', 'expiring-table': 'listSubscriptions' };

const figureOf = (card: KpiCard) => card.shadowRoot!.querySelector('[part~="value"]')?.textContent;

/** Elements that have asked, and await their answers. */
async function asking(...tags: (keyof typeof questions)[]) {
  const source = new ScriptedSource();
  const elements = tags.map((tag) => document.createElement(tag) as HubElement);
  for (const element of elements) element.setAttribute('metric', 'total-customers');
  const hub = await fixture<PartnerHub>(html`<partner-hub locale="en" .source=${source}>${elements}</partner-hub>`);
  const isAsked = (tag: keyof typeof questions) => source.open.some(({ question }) => question.name === questions[tag]);
  await waitUntil(() => elements.every(({ state }) => state === 'loading') && tags.every(isAsked));
  await waitUntil(() => !elements.some((element) => element.matches(':state(wordless)')), 'words are here');
  // What comes late to draw an answer is here, and nothing that came before is still to be painted.
  await Promise.all([import('../../../src/families/table/license-column.js'), new Promise(requestAnimationFrame)]);
  await tick();
  await tick();
  return { source, hub, elements, states: () => elements.map(({ state }) => state) };
}

describe('Figures and rows that come together', () => {
  let clock: PageClock | undefined;
  let frames: FrameRequestCallback[];
  const { requestAnimationFrame: own } = window;

  /** From here on the page paints, and time passes, only when the test says so. */
  const hold = () => {
    clock = new PageClock('2026-11-22T00:00:00Z', 50);
    frames = [];
    window.requestAnimationFrame = (callback) => frames.push(callback);
  };
  const release = async () => {
    if (clock) await paint();
    window.requestAnimationFrame = own;
    clock?.restore();
    clock = undefined;
  };
  /** Waits for what needs neither a frame nor a long timer. */
  const until = async (isSo: () => boolean) => {
    for (let ticks = 0; !isSo() && ticks < 2000; ticks += 1) await tick();
    await tick();
    expect(isSo(), 'what is waited for').to.equal(true);
  };
  const paint = async () => {
    for (const frame of frames.splice(0)) frame(performance.now());
    await tick();
    await tick();
  };
  afterEach(release);

  for (const tag of ['customer-list', 'expiring-table'] as const)
    it(`are drawn one after the other: ${tag} when the figure is painted`, async () => {
      const { source, elements, states } = await asking(tag, 'kpi-card');
      hold();
      await answerAll(source);
      await until(() => elements[1]!.state === 'ready');
      expect(states()).to.deep.equal(['loading', 'ready']);
      expect(figureOf(elements[1] as KpiCard)).to.equal('7');
      await paint();
      await until(() => elements[0]!.state !== 'loading');
    });

  it('are drawn all the same on a page that is not painted', async () => {
    const { source, elements, states } = await asking('customer-list', 'kpi-card');
    hold();
    await answerAll(source);
    await until(() => elements[1]!.state === 'ready');
    expect(states()).to.deep.equal(['loading', 'ready']);
    await clock!.advance(50);
    await tick();
    expect(states()).to.deep.equal(['ready', 'ready']);
  });

  it('are drawn at once where nobody looks', async () => {
    const { source, states } = await asking('customer-list', 'kpi-card');
    hold();
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    try {
      await answerAll(source);
      await until(() => states().every((state) => state === 'ready'));
      expect(frames).to.deep.equal([]);
    } finally {
      Reflect.deleteProperty(document, 'visibilityState');
    }
  });

  it('wait for nobody when they come alone, or again', async () => {
    const alone = await asking('customer-list', 'expiring-table');
    hold();
    await answerAll(alone.source);
    await until(() => alone.states().every((state) => state !== 'loading'));
    await release();
    const { source, hub, elements, states } = await asking('customer-list', 'kpi-card');
    await answerAll(source);
    await until(() => states().every((state) => state === 'ready'));
    hold();
    const done = hub.refresh();
    await until(() =>
      ['getSummary', 'listCustomers'].every((name) => source.open.some((one) => one.question.name === name)),
    );
    const name = 'Another name';
    const other = customersPage([aCustomer({ displayName: name })]);
    for (const { question, answer } of source.open)
      answer(question.name === 'listCustomers' ? other : answers[question.name]);
    await done;
    const table = elements[0]!.shadowRoot!.querySelector('[data-rows]')!.shadowRoot!;
    await until(() => table.textContent!.includes(name));
  });

  it('are given up when the element leaves before its turn, and drawn when it is back', async () => {
    const { source, elements, hub } = await asking('customer-list', 'kpi-card');
    hold();
    await answerAll(source);
    await until(() => elements[1]!.state === 'ready');
    elements[0]!.remove();
    await paint();
    expect(elements[0]!.state).not.to.equal('ready');
    hub.append(elements[0]!);
    await until(() => elements[0]!.state === 'ready');
  });
});
