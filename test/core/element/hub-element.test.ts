import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { html as template } from 'lit';
import { property } from 'lit/decorators.js';
import type { Customer } from '../../../src/api/contract.js';
import { getCustomer } from '../../../src/api/endpoints/customers.js';
import { changeCustomerTags } from '../../../src/api/endpoints/tags.js';
import { HubError } from '../../../src/api/hub-error.js';
import { createHub } from '../../../src/core/hub/hub.js';
import type { Basis } from '../../../src/core/element/element-state.js';
import { HubElement } from '../../../src/core/element/hub-element.js';
import { configure, resetConfiguration } from '../../../src/core/hub/page-settings.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { register } from '../../../src/core/element/register.js';
import { QueryController } from '../../../src/core/query/query-controller.js';
import { aCustomer } from '../../support/answers.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

/** The smallest element: one customer's name. */
class CustomerName extends HubElement<Customer> {
  static override readonly tag: string = 'customer-name';
  @property({ attribute: 'customer-id' }) customerId?: string;
  private readonly customer = new QueryController(this, getCustomer, () =>
    this.customerId ? { id: this.customerId } : undefined,
  );

  protected override get basis(): Basis<Customer> {
    return { query: this.customer, waitsFor: 'customer-id' };
  }

  protected override render() {
    return this.panel('Name', {
      ready: (customer) => template`<b>${named(customer)}</b>`,
      skeleton: () => template`<i class="bone"></i>`,
    });
  }
}

function named(customer: Customer): string {
  if (customer.displayName === 'broken') throw new Error('cannot draw this');
  return customer.displayName;
}

const shownName = (element: Element) => element.shadowRoot!.querySelector('b')?.textContent;
const saidBy = (element: Element) => element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();
const byId = (question: { resource: string; id?: string }) =>
  aCustomer({ id: question.id, displayName: `Name of ${question.id}` });

describe('HubElement', () => {
  before(() => {
    register(PartnerHub);
    register(CustomerName);
  });
  afterEach(() => resetConfiguration());

  it('waits for its question, asks once for all who ask the same, and shows the answer', async () => {
    const source = new ScriptedSource((question) => byId(question as never));
    const hub = await fixture<PartnerHub>(html`
      <partner-hub .source=${source}
        ><customer-name></customer-name><customer-name customer-id="a"></customer-name
        ><customer-name customer-id="a"></customer-name><customer-name customer-id="b"></customer-name
      ></partner-hub>
    `);
    const [idle, first, second, other] = hub.querySelectorAll<CustomerName>('customer-name');
    await waitUntil(() => first!.state === 'ready' && second!.state === 'ready' && other!.state === 'ready');
    expect(idle!.state).to.equal('idle');
    expect(saidBy(idle!)).to.contain('customer-id is not set');
    expect([shownName(first!), shownName(second!), shownName(other!)]).to.deep.equal([
      'Name of a',
      'Name of a',
      'Name of b',
    ]);
    expect(source.asked).to.have.length(2);
  });

  it('never shows one customer under the name of another', async () => {
    const source = new ScriptedSource();
    const element = await fixture<CustomerName>(
      html`<customer-name .source=${source} customer-id="a"></customer-name>`,
    );
    await waitUntil(() => source.open.length === 1);
    source.open[0]!.answer(aCustomer({ displayName: 'Name of a' }));
    await waitUntil(() => element.state === 'ready');
    element.customerId = 'b';
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    expect(saidBy(element)).not.to.contain('Name of a');
    source.open[1]!.answer(aCustomer({ displayName: 'Name of b' }));
    await waitUntil(() => shownName(element) === 'Name of b');
  });

  it('gives up its question when it leaves the page, and says nothing afterwards', async () => {
    const source = new ScriptedSource();
    const element = await fixture<CustomerName>(
      html`<customer-name .source=${source} customer-id="a"></customer-name>`,
    );
    await waitUntil(() => source.open.length === 1);
    const said: string[] = [];
    element.addEventListener('hub-state-change', () => said.push(element.state));
    element.remove();
    await waitUntil(() => source.open[0]!.signal?.aborted);
    await waitUntil(() => source.closed);
    source.open[0]!.answer(aCustomer());
    await element.updateComplete;
    expect(said).to.deep.equal([]);
    expect(shownName(element)).to.equal(undefined);
  });

  it('keeps its answer when it is moved', async () => {
    const source = new ScriptedSource((question) => byId(question as never));
    const box = await fixture(
      html`<div>
        <p></p>
        <customer-name .source=${source} customer-id="a"></customer-name>
      </div>`,
    );
    const element = box.querySelector<CustomerName>('customer-name')!;
    await waitUntil(() => element.state === 'ready');
    box.querySelector('p')!.append(element);
    await element.updateComplete;
    expect(shownName(element)).to.equal('Name of a');
    expect(source.asked).to.have.length(1);
  });

  it('says what failed with the tracking id, tells the page, and recovers on retry', async () => {
    let fails = true;
    const source = new ScriptedSource((question) => {
      if (fails) throw new HubError('server', 'HTTP 500', { status: 500, trackingId: 'T-1' });
      return byId(question as never);
    });
    const element = document.createElement('customer-name') as CustomerName;
    element.source = source;
    element.customerId = 'a';
    const told = oneEvent(element, 'hub-error');
    const host = await fixture<HTMLElement>(html`<div>${element}</div>`);
    expect((await told).detail).to.deep.equal({
      code: 'server',
      status: 500,
      retryable: true,
      trackingId: 'T-1',
      message: 'HTTP 500',
    });
    expect(element.matches(':state(error)')).to.equal(true);
    expect(saidBy(element)).to.contain('The server reported an error.').and.to.contain('Tracking ID: T-1');
    await expect(host).to.be.accessible();
    fails = false;
    element.shadowRoot!.querySelector<HTMLElement>('.notice button')!.click();
    await waitUntil(() => element.state === 'ready');
    expect(shownName(element)).to.equal('Name of a');
  });

  it('keeps old data when a refresh fails, and says so', async () => {
    let fails = false;
    const source = new ScriptedSource((question) => {
      if (fails) throw new HubError('network', 'no route');
      return byId(question as never);
    });
    const element = await fixture<CustomerName>(
      html`<customer-name .source=${source} customer-id="a"></customer-name>`,
    );
    await waitUntil(() => element.state === 'ready');
    fails = true;
    await element.refresh();
    await waitUntil(() => element.state === 'stale');
    expect(shownName(element)).to.equal('Name of a');
    expect(saidBy(element)).to.contain('could not be refreshed');
  });

  it('shows a mistake of its own drawing and recovers with the next answer', async () => {
    const source = new ScriptedSource((question) =>
      aCustomer({ displayName: 'id' in question && question.id === 'a' ? 'broken' : 'fine' }),
    );
    const box = await fixture(html`<div><customer-name .source=${source} customer-id="a"></customer-name></div>`);
    const element = box.querySelector<CustomerName>('customer-name')!;
    await waitUntil(() => element.state === 'error');
    expect(saidBy(element)).to.contain('This could not be shown.');
    element.customerId = 'b';
    await waitUntil(() => element.state === 'ready');
    expect(shownName(element)).to.equal('fine');
  });

  it('reports an answer that does not fit the contract with the place of the first misfit', async () => {
    const source = new ScriptedSource(() => ({ ...aCustomer(), licenses: { total: 'many' } }));
    const element = await fixture<CustomerName>(
      html`<customer-name .source=${source} customer-id="a"></customer-name>`,
    );
    const told = await oneEvent(element, 'hub-error');
    expect(told.detail.code).to.equal('badData');
    expect(told.detail.message).to.contain('licenses.total');
  });

  it('says that it has no source, and starts when one is configured later', async () => {
    const element = await fixture<CustomerName>(html`<customer-name customer-id="a"></customer-name>`);
    await waitUntil(() => element.state === 'error');
    expect(saidBy(element)).to.contain('This element has no data source.');
    configure({ source: new ScriptedSource((question) => byId(question as never)) });
    await waitUntil(() => element.state === 'ready');
    expect(shownName(element)).to.equal('Name of a');
  });

  it('asks nothing when the page gives the data', async () => {
    const source = new ScriptedSource();
    const data = aCustomer({ displayName: 'Given' });
    const element = await fixture<CustomerName>(html`<customer-name .source=${source} .data=${data}></customer-name>`);
    expect(element.state).to.equal('ready');
    expect(shownName(element)).to.equal('Given');
    expect(source.asked).to.have.length(0);
  });

  it('follows its own attribute, then the nearest provider, then the page', async () => {
    configure({ source: new ScriptedSource((question) => byId(question as never)), locale: 'fr', theme: 'dark' });
    const hub = await fixture<PartnerHub>(html`
      <partner-hub locale="nl"
        ><customer-name customer-id="a"></customer-name
        ><customer-name customer-id="a" locale="de" theme="light"></customer-name
      ></partner-hub>
    `);
    const [first, second] = hub.querySelectorAll<CustomerName>('customer-name');
    await waitUntil(() => first!.state === 'ready' && second!.state === 'ready');
    const surface = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.surface')!;
    expect([surface(first!).lang, surface(second!).lang]).to.deep.equal(['nl', 'de']);
    expect(getComputedStyle(surface(first!)).colorScheme).to.equal('dark');
    expect(getComputedStyle(surface(second!)).colorScheme).to.equal('light');
  });

  it('keeps two hubs of a page apart', async () => {
    const one = new ScriptedSource(() => aCustomer({ displayName: 'One' }));
    const two = new ScriptedSource(() => aCustomer({ displayName: 'Two' }));
    const box = await fixture(html`
      <div>
        <partner-hub .source=${one}><customer-name customer-id="a"></customer-name></partner-hub>
        <partner-hub .source=${two}><customer-name customer-id="a"></customer-name></partner-hub>
      </div>
    `);
    const [first, second] = box.querySelectorAll<CustomerName>('customer-name');
    await waitUntil(() => first!.state === 'ready' && second!.state === 'ready');
    expect([shownName(first!), shownName(second!)]).to.deep.equal(['One', 'Two']);
  });

  it('leaves no customer behind after logout, and stays silent', async () => {
    const source = new ScriptedSource((question) => byId(question as never));
    const hub = await fixture<PartnerHub>(html`
      <partner-hub .source=${source}><customer-name customer-id="a"></customer-name></partner-hub>
    `);
    const element = hub.querySelector<CustomerName>('customer-name')!;
    await waitUntil(() => element.state === 'ready');
    const told: Event[] = [];
    hub.addEventListener('hub-error', (event) => told.push(event));
    hub.logout();
    await element.updateComplete;
    expect(element.state).to.equal('idle');
    expect(element.shadowRoot!.innerHTML).not.to.contain('Name of');
    await element.refresh();
    expect(source.closed).to.equal(true);
    expect(told).to.deep.equal([]);
  });

  it('takes a hub that the page made, and asks again what a change made old', async () => {
    let name = 'Before';
    const source = new ScriptedSource(() => aCustomer({ displayName: name }));
    const hub = createHub({ source });
    const element = await fixture<CustomerName>(html`<customer-name .hub=${hub} customer-id="a"></customer-name>`);
    await waitUntil(() => shownName(element) === 'Before');
    name = 'After';
    await hub.change(changeCustomerTags, { id: 'a', add: ['x'] });
    await waitUntil(() => shownName(element) === 'After');
    hub.close();
  });

  it('tells the page once that the visitor is signed out', async () => {
    const source = new ScriptedSource(() => {
      throw new HubError('auth', 'no token');
    });
    const told: Event[] = [];
    const hub = document.createElement('partner-hub') as PartnerHub;
    hub.source = source;
    hub.addEventListener('hub-auth-required', (event) => told.push(event));
    for (const id of ['a', 'b', 'c']) {
      const element = document.createElement('customer-name') as CustomerName;
      element.customerId = id;
      hub.append(element);
    }
    await fixture(html`<div>${hub}</div>`);
    await waitUntil(() =>
      [...hub.querySelectorAll<CustomerName>('customer-name')].every(({ state }) => state === 'error'),
    );
    expect(told).to.have.length(1);
    expect(told[0]!.target).to.equal(hub);
  });

  it('asks only when it comes near the viewport, if it is lazy', async () => {
    const source = new ScriptedSource((question) => byId(question as never));
    const box = await fixture<HTMLElement>(html`
      <div class="far"><customer-name .source=${source} customer-id="a" loading="lazy"></customer-name></div>
    `);
    box.style.paddingTop = '5000px';
    const element = box.querySelector<CustomerName>('customer-name')!;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(source.asked).to.have.length(0);
    element.scrollIntoView();
    await waitUntil(() => element.state === 'ready');
    scrollTo(0, 0);
  });

  it('works in any order of definition', async () => {
    const source = new ScriptedSource((question) => byId(question as never));
    const box = await fixture(
      html`<div>
        <late-hub><customer-name customer-id="a"></customer-name></late-hub>
      </div>`,
    );
    const element = box.querySelector<CustomerName>('customer-name')!;
    await element.updateComplete;
    class LateHub extends PartnerHub {
      override source = source;
    }
    customElements.define('late-hub', LateHub);
    await waitUntil(() => element.state === 'ready');
    expect(shownName(element)).to.equal('Name of a');
  });
});
