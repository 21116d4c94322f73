import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { HubError } from '../../../src/api/hub-error.js';
import type { Basis } from '../../../src/core/element/element-state.js';
import { HubElement } from '../../../src/core/element/hub-element.js';
import type { HubErrorEvent } from '../../../src/core/element/hub-events.js';
import { register } from '../../../src/core/element/register.js';
import { CustomerList } from '../../../src/elements/customer-list/customer-list.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import type { HubOrganizationLaunchEvent } from '../../../src/families/launch/organization-launch.event.js';
import { OrganizationLauncher } from '../../../src/families/launch/organization-launcher.js';
import { customersPage } from '../../support/answers.js';
import { announced } from '../../support/calling-figures.js';
import { cell, list, me, named, part, ready, said } from '../../support/customer-lists.js';
import { english } from '../../support/dictionaries.js';
import { openedWindows } from '../../support/opened-windows.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

/** The smallest element that launches organizations. */
class LauncherProbe extends HubElement<never> {
  static override readonly tag: string = 'launcher-probe';
  readonly launcher = new OrganizationLauncher(this, () => english);
  protected override get basis(): Basis<never> {
    return {};
  }
  protected override render() {
    return this.launcher.render();
  }
}

describe('OrganizationLauncher', () => {
  before(() => {
    for (const element of [PartnerHub, CustomerList, LauncherProbe]) register(element);
  });

  const { opened, activate } = openedWindows();
  const address = 'https://admin.example/launch/1';
  const answer = (url: unknown) => ({ url, expiresAt: '2026-11-22T00:10:00Z' });
  /** Answers launches with an address, or fails; undefined leaves them open. */
  const launchable = (url?: unknown) =>
    new ScriptedSource(({ name }) => {
      if (name === 'listCustomers') return customersPage([named('Anker'), named('Brug')]);
      if (name === 'getMe') return me();
      if (url instanceof Error) throw url;
      return url === undefined ? undefined : answer(url);
    });
  const launch = (element: CustomerList, row = 0) => cell(element, 'actions', row).querySelector('button')!.click();
  const shown = async (source: ScriptedSource) => {
    const element = await ready(await list(source));
    await waitUntil(() => cell(element, 'actions')?.querySelector('button'));
    return element;
  };
  /** What is said about the launch, once that is this. */
  const saying = async (element: HTMLElement, kind: 'asking' | 'failed' | 'blocked') => {
    const line = () => element.shadowRoot!.querySelector<HTMLElement>(`[part=launch].${kind}`);
    await waitUntil(line, `it says that the launch is ${kind}`);
    return line()!;
  };
  const retryIn = (line: HTMLElement) => line.querySelector<HTMLElement>('.button');

  it('asks the API for the address and opens it in a window that knows nothing of this one', async () => {
    const source = launchable(address);
    const element = await shown(source);
    const asked = oneEvent<HubOrganizationLaunchEvent>(element, 'hub-organization-launch');
    launch(element);
    expect((await asked).detail).to.deep.equal({ customerId: 'id of Anker' });
    await waitUntil(() => opened.length === 1);
    expect(source.changes).to.deep.equal([{ name: 'launchCustomer', id: 'id of Anker' }]);
    expect(opened[0]).to.deep.equal({ href: address, target: '_blank', rel: 'noopener noreferrer' });
    await waitUntil(() => !part(element, 'launch'));
  });

  it('launches the partner’s own organization where no customer is named, in the window that is', async () => {
    const source = launchable(address);
    const hub = await fixture<PartnerHub>(html`<partner-hub .source=${source}></partner-hub>`);
    const probe = document.createElement('launcher-probe') as LauncherProbe;
    hub.append(probe);
    await probe.updateComplete;
    const asked = oneEvent<HubOrganizationLaunchEvent>(probe, 'hub-organization-launch');
    await probe.launcher.launch({ name: 'My partner', target: 'console' });
    expect((await asked).detail).to.deep.equal({ customerId: undefined });
    expect(source.changes).to.deep.equal([{ name: 'launchOrganization' }]);
    expect(opened.map(({ target }) => target)).to.deep.equal(['console']);
  });

  it('leaves the launch to the page when the page wants it', async () => {
    const source = launchable(address);
    const element = await shown(source);
    const ids: unknown[] = [];
    element.addEventListener('hub-organization-launch', (event) => {
      event.preventDefault();
      ids.push(event.detail.customerId);
    });
    let chosen = 0;
    element.addEventListener('hub-customer-select', () => (chosen += 1));
    launch(element);
    await element.updateComplete;
    expect([ids, source.changes, opened, chosen]).to.deep.equal([['id of Anker'], [], [], 0]);
  });

  it('says what it does meanwhile, aloud too, and gives it up for another organization', async () => {
    const source = launchable();
    const element = await shown(source);
    launch(element);
    expect(said(await saying(element, 'asking'))).to.equal('Launching Anker …');
    expect(announced(element)).to.equal('Launching Anker …');
    await expect(element).to.be.accessible();
    launch(element, 1);
    await waitUntil(() => source.open.length === 2);
    expect(source.open.map(({ signal }) => signal!.aborted)).to.deep.equal([true, false]);
    source.open[1]!.answer(answer(address));
    await waitUntil(() => opened.length === 1);
  });

  it('opens and says nothing of a launch that was given up, before it was asked for and after', async () => {
    const source = launchable();
    const hub = await fixture<PartnerHub>(html`<partner-hub .source=${source}></partner-hub>`);
    const probe = document.createElement('launcher-probe') as LauncherProbe;
    hub.append(probe);
    await waitUntil(() => probe.connection);
    const errors: unknown[] = [];
    hub.addEventListener('hub-error', ({ detail }) => errors.push(detail));
    const ends = [probe.launcher.launch({ customerId: 'a', name: 'A' })];
    ends.push(probe.launcher.launch({ customerId: 'b', name: 'B' }));
    await ends[0];
    expect([opened, probe.launcher.isLaunching]).to.deep.equal([[], true]);
    await waitUntil(() => source.open.length === 1);
    ends.push(probe.launcher.launch({ customerId: 'c', name: 'C' }));
    await ends[1];
    await waitUntil(() => source.open.length === 2);
    expect([opened, probe.launcher.isLaunching]).to.deep.equal([[], true]);
    source.open[1]!.answer(answer(address));
    await ends[2];
    expect(opened.map(({ href }) => href)).to.deep.equal([address]);
    expect(source.changes.map(({ id }) => id)).to.deep.equal(['b', 'c']);
    expect(errors).to.deep.equal([]);
  });

  it('gives up a launch whose element leaves the page', async () => {
    const source = launchable();
    const element = await shown(source);
    launch(element);
    await waitUntil(() => source.open.length === 1);
    element.remove();
    await waitUntil(() => source.open[0]!.signal!.aborted);
    source.open[0]!.answer(answer(address));
    await element.updateComplete;
    expect(opened).to.deep.equal([]);
  });

  for (const url of ['javascript:alert(1)', 'http://admin.example/', 'https://user:pw@admin.example/', '/relative']) {
    it(`does not open ${url}`, async () => {
      const element = await shown(launchable(url));
      const failed = oneEvent<HubErrorEvent>(element, 'hub-error');
      launch(element);
      expect((await failed).detail.code).to.equal('badData');
      expect(said(await saying(element, 'failed'))).to.contain('Anker could not be launched.');
      expect(opened).to.deep.equal([]);
    });
  }

  it('offers a link when the answer came too late for the browser to open a window', async () => {
    const element = await shown(launchable(address));
    activate(false);
    launch(element);
    const link = (await saying(element, 'blocked')).querySelector('a')!;
    expect([link.href, link.rel]).to.deep.equal([address, 'noopener noreferrer']);
    expect(announced(element)).to.equal('Anker is ready.');
    await expect(element).to.be.accessible();
    expect(opened).to.deep.equal([]);
  });

  it('gives the focus back to the button in the row when its line is closed, or tries again', async () => {
    const source = launchable(new HubError('server', 'broken', { status: 500 }));
    const element = await shown(source);
    const opener = cell(element, 'actions', 1).querySelector('button')!;
    const focused = () => element.shadowRoot!.querySelector('[data-rows]')!.shadowRoot!.activeElement;
    opener.focus();
    launch(element, 1);
    retryIn(await saying(element, 'failed'))!.focus();
    source.script = launchable().script;
    retryIn(await saying(element, 'failed'))!.click();
    await saying(element, 'asking');
    await waitUntil(() => focused() === opener);
    source.open.at(-1)!.fail(new HubError('server', 'broken', { status: 500 }));
    const close = (await saying(element, 'failed')).querySelector<HTMLElement>('.icon-button')!;
    close.focus();
    close.click();
    await waitUntil(() => focused() === opener);
  });

  it('says why a launch was refused, offers no second try, and can be told to be quiet', async () => {
    const source = launchable(new HubError('forbidden', 'no', { status: 403, trackingId: 'T-1' }));
    const element = await shown(source);
    const failed = oneEvent<HubErrorEvent>(element, 'hub-error');
    launch(element);
    expect((await failed).detail.code).to.equal('forbidden');
    const line = await saying(element, 'failed');
    expect(said(line)).to.contain('Tracking ID: T-1');
    expect(announced(element)).to.equal('Anker could not be launched. You have no permission for this.');
    expect(retryIn(line)).not.to.exist;
    expect(element.state).to.equal('ready');
    await expect(element).to.be.accessible();
    line.querySelector<HTMLElement>('.icon-button')!.click();
    await waitUntil(() => !part(element, 'launch'));
  });

  it('tries again on request after a failure that may pass, and is carried out once', async () => {
    const source = launchable(new HubError('server', 'broken', { status: 500 }));
    const element = await shown(source);
    launch(element);
    const line = await saying(element, 'failed');
    source.script = launchable(address).script;
    retryIn(line)!.click();
    await waitUntil(() => opened.length === 1);
    expect(source.changes).to.deep.equal([
      { name: 'launchCustomer', id: 'id of Anker' },
      { name: 'launchCustomer', id: 'id of Anker' },
    ]);
    const [first, second] = source.changeOptions.map(({ idempotencyKey }) => idempotencyKey);
    expect(first).to.be.a('string').and.equal(second);
    await waitUntil(() => !part(element, 'launch'));
  });
});
