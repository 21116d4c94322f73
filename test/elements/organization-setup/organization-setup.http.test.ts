import { expect } from '@open-wc/testing';
import type { OrganizationSetup as Setup } from '../../../src/api/contract.js';
import { register } from '../../../src/core/element/register.js';
import { OrganizationSetup } from '../../../src/elements/organization-setup/organization-setup.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { checkWrite } from '../../support/check-write.js';
import { doneIn, failureIn } from '../../support/notice-line.js';
import { emulate } from '../../support/page.js';
import { guardedApi, Portal, ready } from '../../support/portal.js';
import { waitUntil } from '../../support/wait-until.js';

const setupAt = (portal: Portal) => portal.read<Setup>('/organization/setup');
const button = (element: OrganizationSetup, name: string) =>
  [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button')].find(
    ({ textContent }) => textContent!.trim() === name,
  );
const pageName = (element: OrganizationSetup) =>
  element.shadowRoot!.querySelector('.page-heading')?.textContent?.trim();
const checkbox = (element: OrganizationSetup) =>
  element.shadowRoot!.querySelector<HTMLInputElement>('input[type="checkbox"]');

async function pressed(element: OrganizationSetup, name: string): Promise<void> {
  await waitUntil(() => button(element, name), `there is a button “${name}”`);
  button(element, name)!.click();
}

/** The wizard on its page of the terms, which are ticked. */
async function withTerms(portal: Portal): Promise<OrganizationSetup> {
  const element = await ready(await portal.show('organization-setup'));
  await pressed(element, 'Next');
  await waitUntil(() => checkbox(element), 'the terms show');
  checkbox(element)!.click();
  return element;
}

/** The wizard on the first of the API's steps. */
async function onFirstStep(portal: Portal): Promise<OrganizationSetup> {
  const { terms } = await setupAt(portal);
  await portal.change('POST', '/organization/setup', { acceptedTermsVersion: terms.version });
  const element = await ready(await portal.show('organization-setup'));
  await waitUntil(() => button(element, 'Mark as completed'));
  return element;
}

const completed = async (portal: Portal) =>
  (await setupAt(portal)).steps.filter(({ state }) => state === 'completed').map(({ title }) => title);

describe('organization-setup over HTTP', () => {
  before(async () => {
    await emulate({ reducedMotion: 'reduce' });
    register(PartnerHub);
    register(OrganizationSetup);
  });

  checkWrite('accepts the terms', {
    sentence: 'The terms could not be accepted.',
    beginsAnew: true,
    looks: true,
    async prepare(portal) {
      const element = await withTerms(portal);
      return {
        async press() {
          await waitUntil(() => checkbox(element), 'the terms show');
          if (!checkbox(element)!.checked) checkbox(element)!.click();
          button(element, 'Get started')!.click();
        },
        entered: () => checkbox(element)?.checked,
        failure: () => failureIn(element.shadowRoot),
        isDone: () => pageName(element) === 'Review your subscriptions' && doneIn(element.shadowRoot) !== '',
        shows: () => pageName(element) !== 'Terms' || !checkbox(element),
      };
    },
    timesDone: async (portal) => ((await setupAt(portal)).state === 'notStarted' ? 0 : 1),
  });

  checkWrite('completes a step', {
    sentence: '“Review your subscriptions” could not be marked as completed.',
    looks: true,
    async prepare(portal) {
      const element = await onFirstStep(portal);
      return {
        press: () => pressed(element, 'Mark as completed'),
        failure: () => failureIn(element.shadowRoot),
        isDone: () => pageName(element) === 'Verify your domain' && doneIn(element.shadowRoot) !== '',
        shows: () => pageName(element) !== 'Review your subscriptions',
      };
    },
    timesDone: async (portal) => (await completed(portal)).length,
  });

  it('wants newer terms read and accepted anew', async () => {
    const portal = new Portal();
    const element = await withTerms(portal);
    portal.fault = '422; field=acceptedTermsVersion';
    button(element, 'Get started')!.click();
    await waitUntil(() =>
      element.shadowRoot!.querySelector('[part="field-error"]')?.textContent?.includes('A fault was asked for.'),
    );
    expect(failureIn(element.shadowRoot)).to.equal('');
  });

  it('ends on the server’s truth when two accept the terms at once', async () => {
    const base = guardedApi();
    const portals = [new Portal(base), new Portal(base)] as const;
    const elements = [await withTerms(portals[0]), await withTerms(portals[1])];
    for (const portal of portals) portal.hold();
    for (const element of elements) button(element, 'Get started')!.click();
    await waitUntil(() => portals.every(({ changes }) => changes.length === 1));
    for (const portal of portals) portal.release();
    for (const element of elements)
      await waitUntil(() => pageName(element) === 'Review your subscriptions', 'both go on');
    expect((await setupAt(portals[0])).state).to.equal('inProgress');
  });

  it('goes on to what another one has left when both complete steps', async () => {
    const base = guardedApi();
    const portals = [new Portal(base), new Portal(base)] as const;
    const first = await onFirstStep(portals[0]);
    const second = await ready(await portals[1].show('organization-setup'));
    await pressed(second, 'Mark as completed');
    await waitUntil(() => pageName(second) === 'Verify your domain');
    await pressed(second, 'Mark as completed');
    await waitUntil(() => pageName(second) === 'Add users');
    await pressed(first, 'Mark as completed');
    await waitUntil(() => pageName(first) === 'Add users', 'nothing that the other one did is asked again');
    expect(await completed(portals[0])).to.deep.equal(['Review your subscriptions', 'Verify your domain']);
  });
});
