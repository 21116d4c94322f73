import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HubError } from '../../../src/api/hub-error.js';
import type { HubErrorEvent } from '../../../src/core/element/hub-events.js';
import { register } from '../../../src/core/element/register.js';
import { LaunchButton } from '../../../src/elements/launch-button/launch-button.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import type { HubOrganizationLaunchEvent } from '../../../src/families/launch/organization-launch.event.js';
import { announced } from '../../support/calling-figures.js';
import { me } from '../../support/customer-lists.js';
import { openedWindows } from '../../support/opened-windows.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { translatePage } from '../../support/page-translator.js';
import { waitUntil } from '../../support/wait-until.js';

const address = 'https://admin.example/launch/1';

/** Answers who is asking and launches; undefined leaves them open. */
const source = (launch?: unknown, who: unknown = me()) =>
  new ScriptedSource(({ name }) => {
    const answer = name === 'getMe' ? who : launch;
    if (answer instanceof Error) throw answer;
    return answer;
  });

async function button(from: ScriptedSource | string, attributes: Record<string, string> = {}): Promise<LaunchButton> {
  const element = document.createElement('launch-button');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await fixture(
    typeof from === 'string'
      ? html`<partner-hub api-base=${from} locale="en">${element}</partner-hub>`
      : html`<partner-hub .source=${from} locale="en">${element}</partner-hub>`,
  );
  await element.updateComplete;
  return element;
}

const pressable = (element: LaunchButton) =>
  element.shadowRoot!.querySelector<HTMLButtonElement>('[part="launch-button"]');
const shown = async (element: LaunchButton) => {
  await waitUntil(() => pressable(element));
  return element;
};
const line = (element: LaunchButton, kind: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part=launch].${kind}`);

describe('launch-button', () => {
  before(() => {
    register(PartnerHub);
    register(LaunchButton);
  });

  const { opened, activate } = openedWindows();

  it('asks nobody what the visitor may do where its data say so, in JSON too', async () => {
    const from = source({ url: address, expiresAt: '2026-11-22T00:10:00Z' });
    const element = await shown(await button(from, { data: JSON.stringify(me(['organizations:launch'])) }));
    expect([element.state, from.asked]).to.deep.equal(['ready', []]);
    element.data = me([]);
    await waitUntil(() => element.state === 'empty');
    expect([pressable(element), from.asked]).to.deep.equal([null, []]);
    element.data = null;
    await waitUntil(() => from.timesAsked('getMe') === 1, 'now the API is asked');
  });

  it('stands with data and without a source, and tells the page that it is pressed', async () => {
    const element = await fixture<LaunchButton>(
      html`<launch-button .data=${me(['organizations:launch'])} locale="en"></launch-button>`,
    );
    await shown(element);
    const asked = oneEvent(element, 'hub-organization-launch');
    pressable(element)!.click();
    await asked;
    expect(element.state).to.equal('ready');
  });

  it('says where its data do not fit', async () => {
    const from = source();
    const element = await button(from, { data: '{"capabilities":"all"}' });
    await waitUntil(() => element.state === 'error');
    expect([pressable(element), from.asked]).to.deep.equal([null, []]);
  });

  it('launches the customer of its attribute in the window that it names, by keyboard', async () => {
    const from = source({ url: address, expiresAt: '2026-11-22T00:10:00Z' });
    const element = await shown(await button(from, { 'customer-id': 'c/1', target: 'console' }));
    await expect(element).to.be.accessible();
    const asked = oneEvent<HubOrganizationLaunchEvent>(element, 'hub-organization-launch');
    pressable(element)!.focus();
    await sendKeys({ press: 'Enter' });
    expect((await asked).detail).to.deep.equal({ customerId: 'c/1' });
    await waitUntil(() => opened.length === 1);
    expect(from.changes).to.deep.equal([{ name: 'launchCustomer', id: 'c/1' }]);
    expect(opened[0]).to.deep.equal({ href: address, target: 'console', rel: 'noopener noreferrer' });
  });

  it('launches the partner’s own organization without a customer, and says its name', async () => {
    const from = source();
    const element = await shown(await button(from));
    expect(pressable(element)!.textContent!.trim()).to.equal('Launch my organization');
    pressable(element)!.click();
    await waitUntil(() => line(element, 'asking'));
    expect(announced(element)).to.equal('Launching Partner …');
    expect(from.changes).to.deep.equal([{ name: 'launchOrganization' }]);
  });

  it('launches once however often it is pressed', async () => {
    const from = source();
    const element = await shown(await button(from, { 'customer-id': 'c' }));
    pressable(element)!.click();
    await waitUntil(() => pressable(element)!.getAttribute('aria-disabled') === 'true');
    pressable(element)!.click();
    expect(from.changes).to.have.length(1);
    expect(pressable(element)!.disabled, 'the focus stays on it').to.equal(false);
  });

  it('waits while the customer is not known, and never launches the partner instead', async () => {
    const from = source();
    const element = await button(from, { 'customer-id': '' });
    await waitUntil(() => element.state === 'idle' && element.shadowRoot!.textContent!.includes('customer-id'));
    expect(pressable(element)).not.to.exist;
    element.customerId = 'c';
    await shown(element);
  });

  it('does not offer what the visitor may not do, and shows nothing before that is known', async () => {
    const from = new ScriptedSource();
    const element = await button(from);
    await waitUntil(() => element.state === 'loading');
    expect(pressable(element)).not.to.exist;
    from.open[0]!.answer(me([]));
    await waitUntil(() => element.state === 'empty');
    expect(pressable(element)).not.to.exist;
    expect(announced(element)).not.to.contain('permission');
    expect(element.getBoundingClientRect().height).to.be.below(2);
  });

  it('is offered when nobody can say what the visitor may do, and survives a refusal', async () => {
    const refusal = new HubError('forbidden', 'no', { status: 403, trackingId: 'T-1' });
    const element = await shown(await button(source(refusal, new HubError('server', 'broken'))));
    const failed = oneEvent<HubErrorEvent>(element, 'hub-error');
    pressable(element)!.click();
    expect((await failed).detail.code).to.equal('forbidden');
    await waitUntil(() => line(element, 'failed')?.textContent!.includes('T-1'));
    expect(element.state).to.equal('ready');
    await expect(element).to.be.accessible();
  });

  it('offers a link where the browser would not open a window any more', async () => {
    const element = await shown(await button(source({ url: address, expiresAt: '2026-11-22T00:10:00Z' })));
    activate(false);
    pressable(element)!.click();
    await waitUntil(() => line(element, 'blocked'));
    const link = line(element, 'blocked')!.querySelector('a')!;
    expect([link.href, link.rel]).to.deep.equal([address, 'noopener noreferrer']);
    expect(opened).to.deep.equal([]);
  });

  for (const side of ['start', 'end'] as const) {
    it(`stays where it is, as wide as it is, while its line shows in the window: at the ${side} of a line`, async () => {
      const element = await button(source(new HubError('server', 'broken', { trackingId: 'T-1' })));
      element.closest<HTMLElement>('partner-hub')!.style.cssText = `display: flex; justify-content: ${side}`;
      await shown(element);
      const before = JSON.stringify(element.getBoundingClientRect());
      pressable(element)!.click();
      await waitUntil(() => line(element, 'failed'));
      expect(JSON.stringify(element.getBoundingClientRect())).to.equal(before);
      const { left, right, top } = line(element, 'failed')!.getBoundingClientRect();
      expect(top).to.be.at.least(pressable(element)!.getBoundingClientRect().bottom);
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(document.documentElement.clientWidth);
    });
  }

  it('leaves the launch to a page that wants it', async () => {
    const from = source({ url: address });
    const element = await shown(await button(from, { 'customer-id': 'c' }));
    element.addEventListener('hub-organization-launch', (event) => event.preventDefault());
    pressable(element)!.click();
    await element.updateComplete;
    expect([from.changes, opened]).to.deep.equal([[], []]);
  });

  it('takes the page’s own words, and follows them under a translator', async () => {
    const element = await shown(await button(source(), { heading: 'Open console' }));
    translatePage(element);
    element.heading = 'Go to the console';
    await element.updateComplete;
    expect(pressable(element)!.textContent).to.contain('Go to the console');
    element.append('Slotted');
    const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')!;
    expect(slot.assignedNodes()).to.have.length(1);
  });
});
