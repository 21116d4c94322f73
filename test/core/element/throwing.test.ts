import { expect, fixture, html } from '@open-wc/testing';
import { html as template } from 'lit';
import { property } from 'lit/decorators.js';
import type { Customer } from '../../../src/api/contract.js';
import { getCustomer } from '../../../src/api/endpoints/customers.js';
import type { Basis } from '../../../src/core/element/element-state.js';
import { HubElement } from '../../../src/core/element/hub-element.js';
import { register } from '../../../src/core/element/register.js';
import type { Messages } from '../../../src/core/hub/settings.js';
import { QueryController } from '../../../src/core/query/query-controller.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { aCustomer } from '../../support/answers.js';
import { CustomerProbe } from '../../support/probes.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { turns } from '../../support/turns.js';
import { waitUntil } from '../../support/wait-until.js';

const places = [
  'hostUpdate',
  'hostUpdated',
  'basis',
  'parameters',
  'empty',
  'willUpdate',
  'update',
  'render',
  'updated',
] as const;

/** An element that throws where it is told to. */
class ThrowingProbe extends HubElement<Customer> {
  static override readonly tag: string = 'throwing-probe';
  @property({ attribute: 'throws-in' }) throwsIn = '';
  private readonly customer = new QueryController(this, getCustomer, () => {
    this.maybe('parameters');
    return { id: 'a' };
  });

  constructor() {
    super();
    this.addController({
      hostConnected: () => this.maybe('hostConnected'),
      hostUpdate: () => this.maybe('hostUpdate'),
      hostUpdated: () => this.maybe('hostUpdated'),
      hostDisconnected: () => this.maybe('hostDisconnected'),
    });
  }

  protected override get basis(): Basis<Customer> {
    this.maybe('basis');
    return { query: this.customer, empty: () => void this.maybe('empty') };
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    super.willUpdate(changed);
    this.maybe('willUpdate');
  }

  protected override update(changed: Map<string, unknown>): void {
    super.update(changed);
    this.maybe('update');
  }

  protected override firstUpdated(): void {
    this.maybe('firstUpdated');
  }

  protected override updated(changed: Map<string, unknown>): void {
    super.updated(changed);
    this.maybe('updated');
  }

  protected override render() {
    this.maybe('render');
    return this.panel('Name', {
      ready: ({ displayName }) => template`<b>${displayName}</b>`,
      skeleton: () => template``,
    });
  }

  private maybe(place: string): void {
    if (this.throwsIn === place) throw new RangeError(`thrown in ${place}`);
  }
}

const said = (element: Element) => element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();

describe('An element in which something throws', () => {
  const { error } = console;
  const logged: unknown[][] = [];
  const uncaught: unknown[] = [];
  const note = (event: ErrorEvent) => uncaught.push(event.error);

  before(() => [PartnerHub, CustomerProbe, ThrowingProbe].forEach((element) => register(element)));
  beforeEach(() => {
    logged.length = uncaught.length = 0;
    console.error = (...said: unknown[]) => logged.push(said);
    addEventListener('error', note);
  });
  afterEach(() => {
    console.error = error;
    removeEventListener('error', note);
  });

  /** The element beside one that does not throw, with the events that it sent. */
  async function elements(throwsIn: string, properties: Partial<ThrowingProbe> = {}) {
    const told: string[] = [];
    const source = new ScriptedSource(() => aCustomer({ displayName: 'Bakkerij' }));
    const hub = Object.assign(document.createElement('partner-hub'), { source });
    hub.addEventListener('hub-error', ({ detail }) => told.push(`${detail.code}: ${detail.message}`));
    const element = Object.assign(document.createElement('throwing-probe') as ThrowingProbe, {
      throwsIn,
      ...properties,
    });
    const neighbor = Object.assign(document.createElement('customer-probe'), { customerId: 'a' });
    hub.append(element, neighbor);
    await fixture(html`<div>${hub}</div>`);
    await waitUntil(() => neighbor.state === 'ready');
    await turns();
    return { element, neighbor, told, hub };
  }

  for (const place of places)
    it(`shows its own error view and says so, and its neighbors live: ${place}`, async () => {
      const { element, neighbor, told } = await elements(place);
      expect([element.state, neighbor.shownName]).to.deep.equal(['error', 'Bakkerij']);
      expect(said(element)).to.contain('This could not be shown.');
      expect(said(element)).not.to.contain('Bakkerij');
      expect(new Set(told)).to.deep.equal(new Set([`render: thrown in ${place}`]));
      expect([uncaught, logged[0]?.[0]]).to.deep.equal([[], 'partner-hub-elements: <throwing-probe> failed:']);
      expect(logged[0]?.[1]).to.be.instanceOf(RangeError);
    });

  for (const place of places)
    it(`recovers with the next good update: ${place}`, async () => {
      const { element } = await elements(place);
      element.throwsIn = '';
      await waitUntil(() => element.state === 'ready');
      await element.updateComplete;
      expect(said(element)).to.contain('Bakkerij').and.not.to.contain('This could not be shown.');
    });

  for (const place of places)
    it(`shows it also when it throws only later, and recovers on Retry: ${place}`, async () => {
      const { element, told } = await elements('');
      expect(element.state).to.equal('ready');
      element.throwsIn = place;
      await waitUntil(() => element.state === 'error');
      await turns();
      expect([said(element).includes('This could not be shown.'), said(element).includes('Bakkerij')]).to.deep.equal([
        true,
        false,
      ]);
      expect(new Set(told)).to.deep.equal(new Set([`render: thrown in ${place}`]));
      (element as unknown as { maybe(): void }).maybe = () => {};
      element.renderRoot.querySelector<HTMLElement>('.notice button')!.click();
      await waitUntil(() => element.state === 'ready');
      expect(uncaught).to.deep.equal([]);
    });

  it('tells the same mistake once, however often it is drawn', async () => {
    const { element, told } = await elements('render');
    const before = told.length;
    const words: string[] = [];
    const region = element.shadowRoot!.querySelector('[role=status]')!;
    const observer = new MutationObserver(() => words.push(region.textContent!));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    for (let time = 0; time < 3; time += 1) {
      element.requestUpdate();
      await element.updateComplete;
    }
    await turns();
    observer.disconnect();
    expect([before, told.length, words]).to.deep.equal([1, 1, []]);
  });

  it('is said aloud', async () => {
    const { element } = await elements('render');
    expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('This could not be shown.');
  });

  it('because of a text function of the portal’s shows it in its own view', async () => {
    const messages = {
      en: {
        state: {
          waitsFor: () => {
            throw new TypeError('no such attribute');
          },
        },
      },
    } as unknown as Messages;
    const element = await fixture<CustomerProbe>(html`
      <customer-probe .messages=${messages} .source=${new ScriptedSource()}></customer-probe>
    `);
    await waitUntil(() => element.state === 'error');
    expect(said(element)).to.contain('This could not be shown.');
    element.messages = undefined;
    await waitUntil(() => element.state === 'idle');
    expect(said(element)).to.contain('customer-id is not set');
  });

  it('after its first drawing goes on with the next', async () => {
    const { element, told } = await elements('firstUpdated');
    expect(told).to.deep.equal(['render: thrown in firstUpdated']);
    expect([element.state, said(element).includes('Bakkerij'), uncaught]).to.deep.equal(['ready', true, []]);
  });

  it('when it comes into the page tells it and goes on', async () => {
    const { element, neighbor, told } = await elements('hostConnected');
    expect([neighbor.state, uncaught]).to.deep.equal(['ready', []]);
    expect(told).to.deep.equal(['render: thrown in hostConnected']);
    expect(['error', 'ready']).to.include(element.state);
    expect(said(element)).not.to.equal('');
  });

  it('when it leaves the page leaves its neighbors alone, and asks no more', async () => {
    const { element, neighbor, told } = await elements('hostDisconnected', { refreshSeconds: 30 });
    element.remove();
    await turns();
    expect([element.connection, uncaught, told]).to.deep.equal([undefined, [], []]);
    expect(neighbor.state).to.equal('ready');
    expect((element as unknown as { rhythm: { timer?: unknown; seconds?: unknown } }).rhythm.seconds).to.equal(
      undefined,
    );
  });
});
