import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { html as template } from 'lit';
import { property } from 'lit/decorators.js';
import type { TokenReason, TokenSource } from '../../../src/api/transport/token-source.js';
import type { Basis } from '../../../src/core/element/element-state.js';
import { HubElement } from '../../../src/core/element/hub-element.js';
import { QueryController } from '../../../src/core/query/query-controller.js';
import { customerFilters } from '../../../src/families/customer/customer-filters.js';
import { getCustomer } from '../../../src/api/endpoints/customers.js';
import { launchOrganization } from '../../../src/api/endpoints/launches.js';
import { getSummary } from '../../../src/api/endpoints/summary.js';
import type { Customer } from '../../../src/api/contract.js';
import { createHub } from '../../../src/core/hub/hub.js';
import { register } from '../../../src/core/element/register.js';
import { LicenseBar } from '../../../src/elements/license-bar/license-bar.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { FaultSession } from '../../api/fault-session.js';
import { aCustomer } from '../../support/answers.js';
import { CustomerProbe } from '../../support/probes.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

/** An element with several questions at once. */
class ManyQuestions extends HubElement<Customer> {
  static override readonly tag: string = 'many-questions';
  @property({ attribute: false }) ids: readonly string[] = [];

  private readonly answers = Array.from(
    { length: 5 },
    (_, place) => new QueryController(this, getCustomer, () => (this.ids[place] ? { id: this.ids[place] } : undefined)),
  );

  protected override get basis(): Basis<Customer> {
    return { query: this.answers[0]! };
  }

  protected override render() {
    return this.body({ ready: () => template`ready`, skeleton: () => template`` });
  }
}

const named = (question: { id?: string }) => aCustomer({ id: question.id, displayName: `Name of ${question.id}` });
const settled = (elements: readonly { readonly state: string }[], state: string) =>
  waitUntil(() => elements.every((element) => element.state === state), `all elements ${state}`);
const inTheDom = (root: Element): string =>
  [root, ...root.querySelectorAll('*')].map((element) => element.shadowRoot?.innerHTML ?? '').join('') + root.innerHTML;

describe('Identity', () => {
  before(() => {
    for (const element of [PartnerHub, ManyQuestions, CustomerProbe, LicenseBar]) register(element);
  });

  it('asks for one other token when 12 elements with 50 requests are rejected, sends each once more, then says once that somebody must sign in', async () => {
    const session = new FaultSession();
    await session.answers({ status: 401 });
    const reasons: TokenReason[] = [];
    const getToken: TokenSource = async ({ reason }) => {
      reasons.push(reason);
      return { token: `token-${reasons.length}` };
    };
    const hub = document.createElement('partner-hub');
    Object.assign(hub, { apiBase: session.baseUrl, getToken });
    const elements = Array.from({ length: 12 }, (_, number) => {
      const element = document.createElement('many-questions') as ManyQuestions;
      const count = number < 10 ? 4 : 5;
      element.ids = Array.from({ length: count }, (_, place) => `c-${number}-${place}`);
      return element;
    });
    hub.append(...elements);
    const told: CustomEvent[] = [];
    hub.addEventListener('hub-auth-required', (event) => told.push(event));
    const host = await fixture<HTMLElement>(html`<div>${hub}</div>`);
    await settled(elements, 'error');
    const requests = await session.seen({ count: 100 });
    expect(reasons).to.deep.equal(['start', 'rejected']);
    const sent = new Map<string, string[]>();
    for (const { url, headers } of requests) sent.set(url, [...(sent.get(url) ?? []), headers['authorization']!]);
    expect(sent.size).to.equal(50);
    for (const tokens of sent.values()) expect(tokens).to.deep.equal(['Bearer token-1', 'Bearer token-2']);
    expect(told).to.have.length(1);
    expect(told[0]!.target).to.equal(hub);
    expect(told[0]!.detail).to.include({ code: 'auth', status: 401 });
    expect(inTheDom(host)).to.contain('You are signed out.').and.not.to.contain('token-');
    expect(JSON.stringify(told[0]!.detail)).not.to.contain('token-');
  });

  it('says so again after somebody has signed in and the token is rejected once more', async () => {
    const session = new FaultSession();
    await session.answers({ byToken: { good: { body: aCustomer() } } });
    let token = 'bad';
    const hub = await fixture<PartnerHub>(html`
      <partner-hub api-base=${session.baseUrl} .getToken=${async () => ({ token: (token += '!') })}
        ><customer-probe customer-id="a"></customer-probe
      ></partner-hub>
    `);
    const told: Event[] = [];
    hub.addEventListener('hub-auth-required', (event) => told.push(event));
    const probe = hub.querySelector('customer-probe')!;
    await settled([probe], 'error');
    hub.getToken = async () => ({ token: 'good' });
    await settled([probe], 'ready');
    const again = oneEvent(hub, 'hub-auth-required');
    hub.getToken = async () => ({ token: (token += '!') });
    await again;
    expect(told).to.have.length(2);
  });

  it('empties every element at logout, also of data that the page gave, and stays silent', async () => {
    const source = new ScriptedSource((question) => named(question as never));
    const hub = await fixture<PartnerHub>(html`
      <partner-hub .source=${source}>
        <customer-probe customer-id="a"></customer-probe>
        <customer-probe .data=${named({ id: 'given' })}></customer-probe>
        <customer-probe
          .source=${new ScriptedSource((question) => named(question as never))}
          customer-id="own"
        ></customer-probe>
        <partner-hub locale="nl"><customer-probe customer-id="nested"></customer-probe></partner-hub>
        <license-bar customer-id="a"></license-bar>
      </partner-hub>
    `);
    const elements = [...hub.querySelectorAll<HubElement>('customer-probe, license-bar')];
    await settled(elements, 'ready');
    hub.hub.set(customerFilters, { q: 'Name of somebody' });
    const told: string[] = [];
    for (const type of ['hub-error', 'hub-ready', 'hub-auth-required'])
      hub.addEventListener(type, () => told.push(type));
    hub.logout();
    await settled(elements, 'idle');
    await waitUntil(() => source.closed);
    expect(inTheDom(hub)).not.to.contain('Name of');
    expect(hub.hub.get(customerFilters)).to.deep.equal({});
    const asked = source.asked.length;
    await hub.refresh();
    await Promise.all(elements.map((element) => element.refresh()));
    elements.forEach((element) => element.requestUpdate());
    await Promise.all(elements.map((element) => element.updateComplete));
    expect(source.asked).to.have.length(asked);
    expect(told).to.deep.equal([]);
  });

  /** What a page has said of a hub, and throws. */
  const mistakes: Readonly<Record<string, (hub: PartnerHub, source: ScriptedSource) => unknown>> = {
    'its source cannot be closed': (_, source) => (source.close = throws),
    'who listens to the hub': ({ hub }) => hub.subscribe(throws),
    'who listens to the filters': ({ hub }) => hub.watch(customerFilters, throws),
  };
  const throws = () => {
    throw new Error('The page is wrong here.');
  };

  for (const [what, make] of Object.entries(mistakes)) {
    it(`empties every element at logout, and with another source, although something of the page throws: ${what}`, async () => {
      const { error } = console;
      const told: unknown[] = [];
      const sourceOf = () => new ScriptedSource((question) => named(question as never));
      const source = sourceOf();
      const hub = await fixture<PartnerHub>(html`<partner-hub .source=${source}></partner-hub>`);
      make(hub, source);
      hub.append(...[1, 2].map(() => Object.assign(document.createElement('customer-probe'), { customerId: 'a' })));
      const probes = [...hub.querySelectorAll('customer-probe')];
      console.error = (...said: unknown[]) => told.push(said.at(-1));
      try {
        await settled(probes, 'ready');
        hub.hub.set(customerFilters, { q: 'Name of somebody' });
        hub.logout();
        await settled(probes, 'idle');
        expect(inTheDom(hub)).not.to.contain('Name of');
        expect(hub.hub.get(customerFilters)).to.deep.equal({});
        hub.source = sourceOf();
        make(hub, hub.source as ScriptedSource);
        await settled(probes, 'ready');
        const next = sourceOf();
        hub.source = next;
        await waitUntil(() => next.asked.length > 0);
        await settled(probes, 'ready');
      } finally {
        console.error = error;
      }
      expect(told.map(String)).to.include('Error: The page is wrong here.');
    });
  }

  it('aborts at logout what is under way', async () => {
    const source = new ScriptedSource();
    const hub = await fixture<PartnerHub>(html`
      <partner-hub .source=${source}><customer-probe customer-id="a"></customer-probe></partner-hub>
    `);
    await waitUntil(() => source.open.length === 1);
    hub.logout();
    expect(source.open[0]!.signal!.aborted).to.equal(true);
  });

  it('starts again after logout with another token source, and not with the same one', async () => {
    const session = new FaultSession();
    await session.answers({ byToken: { ada: { body: named({ id: 'ada' }) }, bob: { body: named({ id: 'bob' }) } } });
    const ada: TokenSource = async () => ({ token: 'ada' });
    const hub = await fixture<PartnerHub>(html`
      <partner-hub api-base=${session.baseUrl} .getToken=${ada}
        ><customer-probe customer-id="a"></customer-probe
      ></partner-hub>
    `);
    const probe = hub.querySelector('customer-probe')!;
    await settled([probe], 'ready');
    hub.logout();
    hub.getToken = ada;
    hub.locale = 'nl';
    await hub.updateComplete;
    await settled([probe], 'idle');
    hub.getToken = async () => ({ token: 'bob' });
    await settled([probe], 'ready');
    expect(probe.shownName).to.equal('Name of bob');
  });

  it('stays logged out while the provider is out of the page', async () => {
    const source = new ScriptedSource((question) => named(question as never));
    const hub = await fixture<PartnerHub>(html`
      <partner-hub .source=${source}><customer-probe customer-id="a"></customer-probe></partner-hub>
    `);
    const probe = hub.querySelector('customer-probe')!;
    await settled([probe], 'ready');
    hub.logout();
    const place = hub.parentElement!;
    hub.remove();
    await hub.updateComplete;
    place.append(hub);
    await probe.updateComplete;
    expect(probe.state).to.equal('idle');
    expect(source.asked).to.have.length(1);
  });

  it('logs out an inner provider that borrows its data without touching the outer one', async () => {
    const source = new ScriptedSource((question) => named(question as never));
    const outer = await fixture<PartnerHub>(html`
      <partner-hub .source=${source}>
        <customer-probe customer-id="outer"></customer-probe>
        <partner-hub><customer-probe customer-id="inner"></customer-probe></partner-hub>
      </partner-hub>
    `);
    const [one, other] = outer.querySelectorAll('customer-probe');
    await settled([one!, other!], 'ready');
    outer.querySelector('partner-hub')!.logout();
    await settled([other!], 'idle');
    await other!.refresh();
    expect(other!.connection).to.equal(undefined);
    expect(one!.state).to.equal('ready');
    expect(source.asked).to.have.length(2);
  });

  it('rejects a question of the portal’s own code instead of throwing', async () => {
    const hub = createHub();
    const failed = (promise: Promise<unknown>) =>
      promise.then(
        () => undefined,
        (error: { code: string }) => error.code,
      );
    expect(await failed(hub.ask(getSummary, {}))).to.equal('config');
    hub.configure({ source: new ScriptedSource(() => named({ id: 'a' })) });
    expect(await hub.ask(getCustomer, { id: 'a' })).to.include({ displayName: 'Name of a' });
    hub.logout();
    expect(await failed(hub.ask(getSummary, {}))).to.equal('auth');
    expect(await failed(hub.change(launchOrganization, {}))).to.equal('auth');
  });
});
