import { expect, fixture, html } from '@open-wc/testing';
import { html as template } from 'lit';
import type { Customer, Me } from '../../../src/api/contract.js';
import { getCustomer } from '../../../src/api/endpoints/customers.js';
import { HubError } from '../../../src/api/hub-error.js';
import type { Basis } from '../../../src/core/element/element-state.js';
import { HubElement } from '../../../src/core/element/hub-element.js';
import { register } from '../../../src/core/element/register.js';
import { Connection } from '../../../src/core/hub/connection.js';
import { CapabilitiesController } from '../../../src/core/query/capabilities-controller.js';
import { QueryController } from '../../../src/core/query/query-controller.js';
import { aCustomer } from '../../support/answers.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { SyntheticHost } from '../../support/synthetic-host.js';
import { turns } from '../../support/turns.js';
import { waitUntil } from '../../support/wait-until.js';

const me = (...capabilities: Me['capabilities']): Me => ({
  id: 'me',
  displayName: 'Ada',
  email: 'ada@example.com',
  organization: { id: 'o', displayName: 'Partner' },
  roles: [],
  capabilities,
});

/** A customer with a button that not everybody may press. */
class TagButton extends HubElement<Customer> {
  static override readonly tag: string = 'tag-button';
  private readonly customer = new QueryController(this, getCustomer, () => ({ id: 'a' }));
  private readonly capabilities = new CapabilitiesController(this);

  protected override get basis(): Basis<Customer> {
    return { query: this.customer };
  }

  protected override render() {
    return this.body({
      ready: ({ displayName }) => template`<b>${displayName} ${this.capabilities.may('manageTags')}</b>`,
      skeleton: () => template``,
    });
  }
}

describe('CapabilitiesController', () => {
  let source: ScriptedSource;
  let connection: Connection;
  let host: SyntheticHost;
  let capabilities: CapabilitiesController;

  beforeEach(() => {
    register(TagButton);
    source = new ScriptedSource();
    connection = new Connection(source);
    host = new SyntheticHost(connection);
    capabilities = new CapabilitiesController(host);
  });
  afterEach(() => connection.close());

  it('does not know before the answer is here, and then knows what is allowed and what is not', async () => {
    host.update();
    expect(capabilities.may('manageTags')).to.equal('unknown');
    await waitUntil(() => source.open.length === 1);
    source.open[0]!.answer(me('manageTags'));
    await waitUntil(() => capabilities.may('manageTags') === 'yes');
    expect(capabilities.may('startTrials')).to.equal('no');
    expect(host.requests).to.be.above(0);
  });

  it('is asked once for all elements', async () => {
    const other = new SyntheticHost(connection);
    new CapabilitiesController(other);
    host.update();
    other.update();
    await turns();
    expect(source.asked).to.deep.equal([{ name: 'getMe' }]);
  });

  it('offers everything where the answer cannot be had: a refusal is survived', async () => {
    host.update();
    await waitUntil(() => source.open.length === 1);
    source.open[0]!.fail(new HubError('notOffered', 'HTTP 501'));
    await waitUntil(() => capabilities.may('manageTags') === 'yes');
  });

  it('keeps offering it while it is asked once more, until the answer says otherwise', async () => {
    host.update();
    await waitUntil(() => source.open.length === 1);
    source.open[0]!.fail(new HubError('network', 'lost'));
    await waitUntil(() => capabilities.may('manageTags') === 'yes');
    void connection.refresh();
    await waitUntil(() => source.open.length === 2);
    host.update();
    expect(capabilities.may('manageTags')).to.equal('yes');
    source.open[1]!.answer(me());
    await waitUntil(() => capabilities.may('manageTags') === 'no');
  });

  it('begins anew with another source', async () => {
    host.update();
    await waitUntil(() => source.open.length === 1);
    source.open[0]!.fail(new HubError('network', 'lost'));
    await waitUntil(() => capabilities.may('manageTags') === 'yes');
    host.connection = new Connection(source);
    host.update();
    expect(capabilities.may('manageTags')).to.equal('unknown');
    host.connection.close();
  });

  it('asks nothing and offers nothing while the page gives the data, with a source and without', async () => {
    host.data = aCustomer();
    host.update();
    await turns();
    expect([source.asked, capabilities.may('manageTags')]).to.deep.equal([[], 'no']);
    host.connection = undefined;
    host.update();
    expect(capabilities.may('manageTags')).to.equal('no');
  });

  it('is asked as soon as the page gives the data no longer', async () => {
    host.data = aCustomer();
    host.update();
    host.data = undefined;
    host.update();
    expect(capabilities.may('manageTags')).to.equal('unknown');
    await turns();
    expect(source.asked).to.deep.equal([{ name: 'getMe' }]);
  });

  it('is no question of the element’s own: refresh() does not ask it', () => {
    host.update();
    expect(host.questions).to.deep.equal([]);
  });

  it('never holds up the element, which shows its data and refreshes them while the answer hangs', async () => {
    source.script = ({ name }) => (name === 'getCustomer' ? aCustomer({ displayName: 'Bakkerij' }) : undefined);
    const element = await fixture<TagButton>(html`<tag-button .source=${source}></tag-button>`);
    await waitUntil(() => element.state === 'ready');
    expect(element.shadowRoot!.textContent).to.contain('Bakkerij unknown');
    expect(element.renderRoot.ariaBusy).to.equal('false');
    source.script = ({ name }) => (name === 'getCustomer' ? aCustomer({ displayName: 'Slagerij' }) : undefined);
    await element.refresh();
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('Slagerij unknown');
  });

  it('is no failure of the element, whatever becomes of it', async () => {
    source.script = ({ name }) => {
      if (name === 'getMe') throw new HubError('server', 'HTTP 500');
      return aCustomer({ displayName: 'Bakkerij' });
    };
    const told: Event[] = [];
    const box = await fixture(html`<div><tag-button .source=${source}></tag-button></div>`);
    box.addEventListener('hub-error', (event) => told.push(event));
    const element = box.querySelector('tag-button') as TagButton;
    await waitUntil(() => element.shadowRoot!.textContent?.includes('Bakkerij yes'));
    expect([element.state, told]).to.deep.equal(['ready', []]);
  });
});
