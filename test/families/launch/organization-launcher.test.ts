import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { HubError } from '../../../src/api/hub-error.js';
import type { HubErrorEvent } from '../../../src/core/element/hub-events.js';
import { register } from '../../../src/core/element/register.js';
import { CustomerList } from '../../../src/elements/customer-list/customer-list.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import type { OrganizationLaunchEvent } from '../../../src/families/launch/organization-launch.event.js';
import { customersPage } from '../../support/answers.js';
import { me, named, list, part, cell, said, ready } from '../../support/customer-lists.js';
import { ScriptedSource } from '../../support/scripted-source.js';

describe('OrganizationLauncher', () => {
  before(() => {
    register(PartnerHub);
    register(CustomerList);
  });

  const { click } = HTMLAnchorElement.prototype;
  let opened: { href: string; target: string; rel: string }[] = [];
  const launchable = (url: unknown) =>
    new ScriptedSource(({ name }) => {
      if (name === 'listCustomers') return customersPage([named('Anker')]);
      if (name === 'getMe') return me();
      if (url instanceof Error) throw url;
      return { url, expiresAt: '2026-11-22T00:10:00Z' };
    });
  const launch = (element: CustomerList) => cell(element, 'actions').querySelector('button')!.click();
  /** Whether the browser would open a window now. */
  const activation = (isActive: boolean) =>
    Object.defineProperty(navigator, 'userActivation', { value: { isActive }, configurable: true });

  beforeEach(() => {
    opened = [];
    activation(true);
    HTMLAnchorElement.prototype.click = function () {
      opened.push({ href: this.href, target: this.target, rel: this.rel });
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
    delete (navigator as { userActivation?: unknown }).userActivation;
  });

  it('asks the API for the address and opens it in a window that knows nothing of this one', async () => {
    const source = launchable('https://admin.example/launch/1');
    const element = await ready(await list(source));
    const asked = oneEvent<OrganizationLaunchEvent>(element, 'hub-organization-launch');
    launch(element);
    expect((await asked).detail).to.deep.equal({ customerId: 'id of Anker' });
    await waitUntil(() => opened.length === 1);
    expect(source.changes).to.deep.equal([{ change: 'launchCustomer', id: 'id of Anker' }]);
    expect(opened[0]).to.deep.equal({
      href: 'https://admin.example/launch/1',
      target: '_blank',
      rel: 'noopener noreferrer',
    });
    await waitUntil(() => !part(element, 'launch'));
  });

  it('leaves the launch to the page when the page wants it', async () => {
    const source = launchable('https://admin.example/launch/1');
    const element = await ready(await list(source));
    let ids: unknown[] = [];
    element.addEventListener('hub-organization-launch', (event) => {
      event.preventDefault();
      ids = [...ids, event.detail.customerId];
    });
    let chosen = 0;
    element.addEventListener('hub-customer-select', () => (chosen += 1));
    launch(element);
    await element.updateComplete;
    expect([ids, source.changes, opened, chosen]).to.deep.equal([['id of Anker'], [], [], 0]);
  });

  for (const url of ['javascript:alert(1)', 'http://admin.example/', 'https://user:pw@admin.example/', '/relative']) {
    it(`does not open ${url}`, async () => {
      const element = await ready(await list(launchable(url)));
      launch(element);
      await waitUntil(() => part(element, 'launch')?.role === 'alert');
      expect(said(part(element, 'launch'))).to.contain('Anker could not be launched.');
      expect(opened).to.deep.equal([]);
    });
  }

  it('offers a link when the answer came too late for the browser to open a window', async () => {
    const element = await ready(await list(launchable('https://admin.example/launch/1')));
    activation(false);
    launch(element);
    await waitUntil(() => part(element, 'launch')?.querySelector('a'));
    const link = part(element, 'launch')!.querySelector('a')!;
    expect([link.href, link.rel]).to.deep.equal(['https://admin.example/launch/1', 'noopener noreferrer']);
    await expect(element).to.be.accessible();
    expect(opened).to.deep.equal([]);
  });

  it('says why a launch was refused, tries again on request and can be told to be quiet', async () => {
    const source = launchable(new HubError('forbidden', 'no', { status: 403, trackingId: 'T-1' }));
    const element = await ready(await list(source));
    const failed = oneEvent<HubErrorEvent>(element, 'hub-error');
    launch(element);
    expect((await failed).detail.code).to.equal('forbidden');
    await waitUntil(() => part(element, 'launch')?.role === 'alert');
    expect(said(part(element, 'launch'))).to.contain('Tracking ID: T-1');
    expect(element.state).to.equal('ready');
    await expect(element).to.be.accessible();
    part(element, 'launch')!.querySelector<HTMLElement>('.icon-button')!.click();
    await waitUntil(() => !part(element, 'launch'));
  });
});
