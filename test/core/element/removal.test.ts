import { forgetLeftovers, leftovers, watchLeftovers } from '../../support/leftovers.js';
import { expect } from '@open-wc/testing';
import { HubError } from '../../../src/api/hub-error.js';
import type { Asked } from '../../support/scripted-source.js';
import type { HubElement } from '../../../src/core/element/hub-element.js';
import { createHub } from '../../../src/core/hub/hub.js';
import { register } from '../../../src/core/element/register.js';
import { KpiCard } from '../../../src/elements/kpi-card/kpi-card.js';
import { LicenseBar } from '../../../src/elements/license-bar/license-bar.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { ProductSwitch } from '../../../src/elements/product-switch/product-switch.js';
import { FaultSession } from '../../api/fault-session.js';
import { aCustomer, customersPage, summary } from '../../support/answers.js';
import { CustomerProbe, RowsProbe } from '../../support/probes.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

const answers = ({ name }: Asked) => {
  if (name === 'getSummary') return summary();
  return name === 'listCustomers' ? customersPage([aCustomer()], 95) : aCustomer();
};

/** Adds an element to the page, past the test library, which has timers of its own. */
function placed<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  parent: Element = document.body,
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  parent.append(element);
  return element;
}

/** Waits with frames, which leave nothing behind. */
async function until(isSo: () => boolean): Promise<void> {
  for (let frame = 0; !isSo(); frame += 1) {
    if (frame > 300) throw new Error('It did not become so within 300 frames');
    await new Promise(requestAnimationFrame);
  }
}

const cases: readonly { tag: keyof HTMLElementTagNameMap; properties: object }[] = [
  { tag: 'kpi-card', properties: { metric: 'total-customers' } },
  { tag: 'license-bar', properties: { customerId: 'a' } },
  { tag: 'product-switch', properties: {} },
  { tag: 'customer-probe', properties: { customerId: 'a', loading: 'lazy', refreshSeconds: 30 } },
  { tag: 'rows-probe', properties: {} },
];

describe('An element that left the page', () => {
  before(() => {
    for (const element of [PartnerHub, KpiCard, LicenseBar, ProductSwitch, CustomerProbe, RowsProbe]) register(element);
  });
  afterEach(() => forgetLeftovers());

  for (const { tag, properties } of cases) {
    for (const [what, script, state] of [
      ['with its answer', answers, 'ready'],
      ['while it waits', () => undefined, 'loading'],
      [
        'with a failure that counts down',
        () => {
          throw new HubError('rateLimited', 'wait', { retryAt: Date.now() + 60_000 });
        },
        'error',
      ],
    ] as const) {
      it(`leaves no timer, listener or observer behind: ${tag} ${what}`, async () => {
        watchLeftovers();
        const source = new ScriptedSource(script);
        const element = placed(tag, { ...properties, source } as never) as HubElement;
        await until(() => element.state === (tag === 'product-switch' ? 'ready' : state));
        element.requestUpdate();
        element.remove();
        await until(() => source.closed);
        await element.updateComplete;
        expect(leftovers()).to.deep.equal([]);
        for (const { signal } of source.open) expect(signal!.aborted).to.equal(true);
      });
    }
  }

  it('leaves nothing behind when its update was pending at removal, and draws again when it comes back', async () => {
    watchLeftovers();
    const source = new ScriptedSource(answers);
    const hub = placed('partner-hub', { source });
    const probe = placed('customer-probe', { customerId: 'a' }, hub);
    await until(() => probe.state === 'ready');
    probe.remove();
    probe.refreshSeconds = 30;
    probe.customerId = 'b';
    await probe.updateComplete;
    expect(source.asked).to.have.length(1);
    hub.append(probe);
    await until(() => source.asked.length === 2 && probe.state === 'ready');
    hub.remove();
    await until(() => source.closed);
    expect(leftovers()).to.deep.equal([]);
  });

  it('leaves nothing behind as a provider that refreshes and writes the address', async () => {
    watchLeftovers();
    const source = new ScriptedSource(answers);
    const hub = placed('partner-hub', { source, refreshSeconds: 30, urlState: true });
    const card = placed('kpi-card', { metric: 'total-customers' }, hub);
    await until(() => card.state === 'ready');
    const running = leftovers().join();
    expect(running).to.contain('setInterval 30000').and.to.contain('visibilitychange').and.to.contain('popstate');
    hub.remove();
    hub.requestUpdate();
    await hub.updateComplete;
    await until(() => source.closed);
    expect(leftovers()).to.deep.equal([]);
  });

  it('leaves nothing behind when its hub is logged out or closed under it', async () => {
    for (const end of ['logout', 'close'] as const) {
      watchLeftovers();
      const source = new ScriptedSource(({ name }) => (name === 'getSummary' ? summary() : undefined));
      const hub = createHub({ source, refreshSeconds: 30 });
      const card = placed('kpi-card', { metric: 'total-customers', hub });
      const probe = placed('customer-probe', { customerId: 'a', hub });
      await until(() => card.state === 'ready' && source.open.length === 1);
      hub[end]();
      card.remove();
      probe.remove();
      await Promise.all([card.updateComplete, probe.updateComplete]);
      await new Promise(requestAnimationFrame);
      expect(leftovers(), end).to.deep.equal([]);
      hub.close();
    }
  });

  it('aborts its request over HTTP', async () => {
    const session = new FaultSession();
    await session.answers({ fault: 'hang' });
    const probe = placed('customer-probe', { customerId: 'a', apiBase: session.baseUrl });
    await session.seen({ count: 1 });
    probe.remove();
    const [request] = await session.seen({ count: 1, dropped: 1 });
    expect(request!.dropped).to.equal(true);
  });

  it('does not fail loudly when its source answers, fails or throws afterwards', async () => {
    const rejections: unknown[] = [];
    const note = (event: PromiseRejectionEvent) => rejections.push(event.reason);
    addEventListener('unhandledrejection', note);
    const told: string[] = [];
    for (const outcome of ['answer', 'fail', 'late'] as const) {
      const source = new ScriptedSource();
      const ask = source.ask.bind(source);
      // A portal's own source need not know about signals.
      source.ask = (query, parameters) => ask(query, parameters);
      const probe = placed('customer-probe', { customerId: 'a', source });
      probe.addEventListener('hub-error', () => told.push(outcome));
      await waitUntil(() => source.open.length === 1);
      const refreshed = probe.refresh();
      if (outcome === 'late') probe.remove();
      else queueMicrotask(() => probe.remove());
      await probe.updateComplete;
      const { open } = source;
      if (outcome === 'answer') open[0]!.answer(aCustomer());
      else open[0]!.fail(new Error('too late'));
      await refreshed;
      await probe.updateComplete;
    }
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    removeEventListener('unhandledrejection', note);
    expect(rejections).to.deep.equal([]);
    expect(told).to.deep.equal([]);
  });
});
