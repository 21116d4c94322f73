import { expect, fixture, html } from '@open-wc/testing';
import { HubError } from '../../../src/api/hub-error.js';
import type { HubErrorCode } from '../../../src/api/hub-error.js';
import { register } from '../../../src/core/element/register.js';
import { LaunchButton } from '../../../src/elements/launch-button/launch-button.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { aCustomer, customersPage } from '../../support/answers.js';
import { FaultSession } from '../../api/fault-session.js';
import type { Step } from '../../api/fault-session.js';
import { me, named } from '../../support/customer-lists.js';
import { CustomerProbe, RowsProbe } from '../../support/probes.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

/** What a source answers while it is not well; a person, a refresh and the connection find it well again. */
const passing: readonly HubErrorCode[] = [
  'network',
  'timeout',
  'server',
  'unavailable',
  'rateLimited',
  'badData',
  'auth',
  'invalid',
];

const retryIn = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.notice button, .banner button');

const chances: Readonly<Record<string, (hub: PartnerHub, element: Element) => unknown>> = {
  'Retry is pressed': (_, element) => retryIn(element)!.click(),
  'everything is asked again': (hub) => hub.refresh(),
  'the connection is back': () => dispatchEvent(new Event('online')),
};

describe('After an outage', () => {
  before(() => [PartnerHub, CustomerProbe, RowsProbe, LaunchButton].forEach((element) => register(element)));

  for (const [when, act] of Object.entries(chances)) {
    for (const code of passing) {
      it(`an element shows its answer when ${when}: ${code}`, async () => {
        let isWell = false;
        const source = new ScriptedSource(() => {
          if (!isWell) throw new HubError(code, 'not well');
          return aCustomer({ displayName: 'Anker' });
        });
        const hub = await fixture<PartnerHub>(html`
          <partner-hub .source=${source} locale="en"><customer-probe customer-id="a"></customer-probe></partner-hub>
        `);
        const probe = hub.querySelector<CustomerProbe>('customer-probe')!;
        await waitUntil(() => probe.state === 'error' && retryIn(probe), 'it offers to try again');
        isWell = true;
        await act(hub, probe);
        await waitUntil(() => probe.shownName === 'Anker', 'it is alive');
      });
    }

    it(`rows of a later page come when ${when}`, async () => {
      let isWell = false;
      const source = new ScriptedSource(({ offset }) => {
        if (offset !== 0 && !isWell) throw new HubError('network', 'not well');
        const items = Array.from({ length: 10 }, (_, place) => named(`Row ${Number(offset) + place}`));
        return { ...customersPage(items), total: 30 };
      });
      const hub = await fixture<PartnerHub>(html`
        <partner-hub .source=${source} locale="en"><rows-probe></rows-probe></partner-hub>
      `);
      const probe = hub.querySelector<RowsProbe>('rows-probe')!;
      await waitUntil(() => probe.state === 'ready');
      probe.show(10, 12);
      await waitUntil(() => probe.state === 'stale', 'it says so');
      isWell = true;
      await act(hub, probe);
      await waitUntil(() => probe.shownRows.join() === 'Row 10,Row 11', 'the rows are here');
    });
  }

  for (const code of passing) {
    it(`Retry in one element brings the others too, and asks once for what still fails: ${code}`, async () => {
      const well = new Set<unknown>();
      const failing = { d: new HubError('forbidden', 'never') };
      const source = new ScriptedSource(({ id }) => {
        if (!well.has(id)) throw failing[id as 'd'] ?? new HubError(code, 'not well');
        return aCustomer({ id: String(id), displayName: `Customer ${String(id)}` });
      });
      const hub = await fixture<PartnerHub>(html`
        <partner-hub .source=${source} locale="en">
          ${['a', 'b', 'c', 'd', 'e'].map((id) => html`<customer-probe customer-id=${id}></customer-probe>`)}
        </partner-hub>
      `);
      const [one, ...others] = hub.querySelectorAll<CustomerProbe>('customer-probe');
      await waitUntil(() => [one!, ...others].every(({ state }) => state === 'error') && retryIn(one!));
      for (const id of ['a', 'b', 'e']) well.add(id);
      retryIn(one!)!.click();
      await waitUntil(
        () => [one!, others[0]!, others[3]!].every(({ state }) => state === 'ready'),
        'all that may be had',
      );
      const asked = (id: string) => source.asked.filter((question) => question['id'] === id).length;
      expect(['a', 'b', 'c', 'd', 'e'].map(asked)).to.deep.equal([2, 2, 2, 1, 2]);
      expect(others[1]!.state).to.equal('error');
    });
  }

  it('a later Retry in one element has nothing asked that is shown already', async () => {
    let isWell = false;
    const source = new ScriptedSource(({ id }) => {
      if (id === 'a' && !isWell) throw new HubError('network', 'not well');
      return aCustomer({ id: String(id) });
    });
    const hub = await fixture<PartnerHub>(html`
      <partner-hub .source=${source} locale="en"
        ><customer-probe customer-id="a"></customer-probe><customer-probe customer-id="b"></customer-probe
      ></partner-hub>
    `);
    const [one, other] = hub.querySelectorAll<CustomerProbe>('customer-probe');
    await waitUntil(() => retryIn(one!) && other!.state === 'ready');
    isWell = true;
    retryIn(one!)!.click();
    await waitUntil(() => one!.state === 'ready');
    expect(source.asked.map(({ id }) => id)).to.deep.equal(['a', 'b', 'a']);
  });

  for (const when of ['everything is asked again', 'the connection is back']) {
    it(`it is known what the visitor may do when ${when}`, async () => {
      let isWell = false;
      const source = new ScriptedSource(() => {
        if (!isWell) throw new HubError('network', 'not well');
        return { ...me(), capabilities: [] };
      });
      const hub = await fixture<PartnerHub>(html`
        <partner-hub .source=${source} locale="en"><launch-button customer-id="a"></launch-button></partner-hub>
      `);
      const button = hub.querySelector<LaunchButton>('launch-button')!;
      await waitUntil(() => button.shadowRoot!.querySelector('button'), 'a refusal is survived');
      isWell = true;
      await chances[when]!(hub, button);
      await waitUntil(() => !button.shadowRoot!.querySelector('button'), 'it is not offered any more');
    });
  }

  const answers: Readonly<Record<string, Step>> = {
    'JSON that was cut off': { body: '{"id":"a","displayNa', headers: { 'Content-Type': 'application/json' } },
    'a page of a proxy': { body: '<!doctype html><title>Sign in</title>', headers: { 'Content-Type': 'text/html' } },
    'a 401': { status: 401, body: { message: 'no' } },
    'JSON of another kind': { body: { unexpected: true } },
  };
  for (const [what, answer] of Object.entries(answers)) {
    it(`over HTTP, an element that was answered with ${what} is alive at the next refresh`, async () => {
      const session = new FaultSession();
      await session.answers(answer);
      const hub = await fixture<PartnerHub>(html`
        <partner-hub api-base=${session.baseUrl} locale="en"
          ><customer-probe customer-id="a"></customer-probe
        ></partner-hub>
      `);
      const probe = hub.querySelector<CustomerProbe>('customer-probe')!;
      await waitUntil(() => probe.state === 'error' && retryIn(probe), 'it offers to try again');
      await session.answers({ body: aCustomer({ displayName: 'Anker' }) });
      await hub.refresh();
      await waitUntil(() => probe.shownName === 'Anker', 'it is alive');
    });
  }
});
