import { expect } from '@open-wc/testing';
import type { ResourcePage } from '../../../src/api/contract.js';
import type { ElementState } from '../../../src/core/element/hub-events.js';
import { register } from '../../../src/core/element/register.js';
import { PartnerHelpdesk } from '../../../src/elements/partner-helpdesk/partner-helpdesk.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { ResourceCenter } from '../../../src/elements/resource-center/resource-center.js';
import { all, said } from '../../support/help.js';
import { inHub } from '../../support/in-hub.js';
import { serverOrigin } from '../../support/servers.js';
import { waitUntil } from '../../support/wait-until.js';

/** An API of a test's own. */
const api = (settings = '') =>
  `${serverOrigin('mockApi')}/with/${encodeURIComponent(`customers=5&id=${crypto.randomUUID()}${settings}`)}`;
const page = async (base: string, query: string, language = 'en') =>
  (await (
    await fetch(`${base}/resources?${query}`, { headers: { 'Accept-Language': language } })
  ).json()) as ResourcePage;
const titles = (element: Element) => all(element, '.found .title bdi').map(said);
const shows = (element: ResourceCenter | PartnerHelpdesk, state: ElementState) =>
  waitUntil(() => element.state === state, `it is ${state}`);

describe('resource-center over HTTP', () => {
  before(() => [PartnerHub, ResourceCenter, PartnerHelpdesk].forEach((element) => register(element)));

  it('shows what the API finds, in its order, and the rest on demand', async () => {
    const base = api();
    const element = await inHub('resource-center', base);
    await shows(element, 'ready');
    const { items, total } = await page(base, '');
    expect(titles(element)).to.deep.equal(items.slice(0, 12).map(({ title }) => title));
    all(element, '.more-button')[0]!.click();
    await waitUntil(() => titles(element).length === total);
    expect(titles(element)).to.deep.equal(items.map(({ title }) => title));
  });

  it('asks the API with what is typed and chosen', async () => {
    const base = api();
    const element = await inHub('resource-center', base, {
      q: 'call',
      category: 'calling,sales',
      type: 'guide,document',
    });
    await shows(element, 'ready');
    const { items } = await page(base, 'q=call&category=calling&category=sales&type=guide&type=document');
    expect(items.length).to.be.within(1, 11);
    expect(titles(element)).to.deep.equal(items.map(({ title }) => title));
  });

  it('shows the API’s words in the language of the page', async () => {
    const base = api();
    const element = await inHub('resource-center', base, { locale: 'nl', q: 'wachtrij' });
    await shows(element, 'ready');
    expect(titles(element)).to.deep.equal((await page(base, 'q=wachtrij', 'nl')).items.map(({ title }) => title));
    expect(all(element, 'mark').map(said)).to.contain('wachtrij');
  });

  it('shows all that there is of a server that sends three at a time', async () => {
    const base = api('&page-cap=3');
    const element = await inHub('resource-center', base);
    await waitUntil(() => titles(element).length === 12);
    all(element, '.more-button')[0]!.click();
    const { total } = await page(base, '');
    await waitUntil(() => titles(element).length === total);
  });

  const faults: readonly (readonly [fault: string, what: string])[] = [
    ['500; on=/resources', 'reported an error'],
    ['403; on=/resources', 'No permission'],
    ['truncated; on=/resources', 'could not be reached'],
    ['html; on=/resources', ''],
    ['wrong-type; on=/resources', ''],
  ];
  for (const [fault, words] of faults)
    it(`says what happened, and never shows a blank box: ${fault}`, async () => {
      const element = await inHub('resource-center', api(`&fault=${fault}`));
      await shows(element, 'error');
      await element.updateComplete;
      expect(all(element, '.notice')).to.have.length(1);
      expect(said(element.shadowRoot!.querySelector('.notice'))).to.contain(words);
      expect(all(element, '.resource')).to.deep.equal([]);
    });

  it('is not offered by a server that does not have it', async () => {
    const element = await inHub('resource-center', api('&fault=501; on=/resources'));
    await shows(element, 'empty');
    const desk = await inHub('partner-helpdesk', api('&fault=501; on=/helpdesk'));
    await shows(desk, 'empty');
  });

  it('leaves out a resource that cannot be read, and says so', async () => {
    const element = await inHub('resource-center', api('&fault=bad-row; on=/resources'));
    await shows(element, 'ready');
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('1 row could not be read');
    expect(titles(element).length).to.be.within(11, 12);
  });

  it('waits when there were too many requests, and shows everything then', async () => {
    const element = await inHub('resource-center', api('&scenario=rate-limited'));
    await waitUntil(() => element.state === 'ready', 'it waits');
    expect(titles(element)).to.have.length(12);
  });
});
