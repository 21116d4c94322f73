import { expect } from '@open-wc/testing';
import { register } from '../../../src/core/element/register.js';
import { PartnerAdmins } from '../../../src/elements/partner-admins/partner-admins.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import {
  addAdmin,
  adminNames,
  adminsAt,
  editRoles,
  find,
  inConfirm,
  removeAdmin,
  roleBox,
  roleDialog,
  saveRoles,
  seekAdmin,
} from '../../support/admins.js';
import { checkWrite } from '../../support/check-write.js';
import { doneIn, failureIn, undoIn } from '../../support/notice-line.js';
import { emulate } from '../../support/page.js';
import { guardedApi, Portal, ready } from '../../support/portal.js';
import { waitUntil } from '../../support/wait-until.js';

/** A customer that Zoë Van Dijk manages, and Noor Okafor does not. */
const customerId = 'customer-2';
const [zoe, noor] = ['Zoë Van Dijk', 'Noor Okafor'];

const ofCustomer = async (portal: Portal) => ready(await portal.show('partner-admins', { customerId }));
const ofPartner = async (portal: Portal) => ready(await portal.show('partner-admins'));
const namesAt = async (portal: Portal) => (await adminsAt(portal, customerId)).map(({ displayName }) => displayName);
const rolesAt = async (portal: Portal, name: string) =>
  (await adminsAt(portal)).find(({ displayName }) => displayName === name)!.roles;
const counted = (names: readonly string[], name: string) => names.filter((one) => one === name).length;

describe('partner-admins over HTTP', () => {
  before(async () => {
    await emulate({ reducedMotion: 'reduce' });
    register(PartnerHub);
    register(PartnerAdmins);
  });

  describe('of a customer', () => {
    checkWrite('adds an administrator', {
      sentence: `${noor} could not be added.`,
      beginsAnew: true,
      async prepare(portal) {
        const element = await ofCustomer(portal);
        await seekAdmin(element, noor);
        const shows = () => adminNames(element).includes(noor);
        return {
          press: () => addAdmin(element, noor),
          failure: () => failureIn(element.shadowRoot),
          isDone: () => shows() && doneIn(element.shadowRoot) !== '',
          shows,
        };
      },
      timesDone: async (portal) => counted(await namesAt(portal), noor),
      // The field is empty already.
      pressAgain: () => {},
    });

    checkWrite('removes an administrator', {
      sentence: `${zoe} could not be removed.`,
      async prepare(portal) {
        const element = await ofCustomer(portal);
        const shows = () => !adminNames(element).includes(zoe);
        return {
          press: () => removeAdmin(element, zoe),
          failure: () => failureIn(element.shadowRoot),
          isDone: () => shows() && doneIn(element.shadowRoot) !== '',
          shows,
        };
      },
      timesDone: async (portal) => 1 - counted(await namesAt(portal), zoe),
      pressAgain: () => {},
    });

    it('carries out a choice that comes while another change is under way', async () => {
      const portal = new Portal();
      const element = await ofCustomer(portal);
      await seekAdmin(element, noor);
      portal.hold();
      await addAdmin(element, noor);
      await waitUntil(() => portal.changes.length === 1, 'the first is under way');
      await removeAdmin(element, zoe);
      portal.release();
      await waitUntil(() => adminNames(element).includes(noor) && !adminNames(element).includes(zoe));
      await waitUntil(() => doneIn(element.shadowRoot) === `${zoe} was removed.`);
      expect(await namesAt(portal)).to.include(noor);
      expect(await namesAt(portal)).not.to.include(zoe);
    });

    it('ends on the server’s truth when two change the administrators at once, and loses nothing of either', async () => {
      const base = guardedApi();
      const portals = [new Portal(base), new Portal(base)] as const;
      const [first, second] = [await ofCustomer(portals[0]), await ofCustomer(portals[1])];
      await seekAdmin(first, noor);
      for (const portal of portals) portal.hold();
      await addAdmin(first, noor);
      await removeAdmin(second, zoe);
      await waitUntil(() => portals.every(({ changes }) => changes.length === 1));
      for (const portal of portals) portal.release();
      await waitUntil(() => [first, second].every((element) => doneIn(element.shadowRoot) !== ''), 'both are done');
      await Promise.all(portals.map(({ hub }) => hub.refresh()));
      const truth = await namesAt(portals[0]);
      expect(truth).to.include(noor);
      expect(truth).not.to.include(zoe);
      for (const element of [first, second]) expect(adminNames(element)).to.deep.equal(truth);
    });

    it('says that somebody was removed whom another one has just removed', async () => {
      const portal = new Portal();
      const element = await ofCustomer(portal);
      await waitUntil(() => find(element, `[aria-label="Remove ${zoe}"]`));
      await portal.change('DELETE', `/customers/${customerId}/admins/admin-3`);
      await removeAdmin(element, zoe);
      await waitUntil(() => doneIn(element.shadowRoot) === `${zoe} was removed.`);
      expect(adminNames(element)).to.deep.equal(await namesAt(portal));
    });
  });

  describe('of the partner', () => {
    const problem = (element: PartnerAdmins) => find(element, '[part="refusal"]')?.textContent?.trim() ?? '';
    const chosen = (element: PartnerAdmins) => [
      ...new FormData(find<HTMLFormElement>(element, 'form.roles') ?? undefined).keys(),
    ];

    checkWrite('changes roles', {
      sentence: `The roles of ${zoe} could not be changed.`,
      async prepare(portal) {
        const element = await editRoles(await ofPartner(portal), zoe);
        roleBox(element, 'partnerReadOnlyAdmin').click();
        return {
          press: () => saveRoles(element).click(),
          entered: () => chosen(element),
          failure: () => problem(element),
          isDone: () => !roleDialog(element)?.open && doneIn(element.shadowRoot) !== '',
        };
      },
      timesDone: async (portal) => counted(await rolesAt(portal, zoe), 'partnerReadOnlyAdmin'),
    });

    it('says a refusal once: in the dialog, and to the page', async () => {
      const portal = new Portal();
      const element = await editRoles(await ofPartner(portal), zoe);
      const notices: string[] = [];
      portal.hub.addEventListener('hub-notice', ({ detail }) => notices.push(detail.message));
      roleBox(element, 'partnerReadOnlyAdmin').click();
      portal.fault = '500';
      saveRoles(element).click();
      await waitUntil(() => problem(element));
      expect(failureIn(element.shadowRoot)).to.equal('');
      expect(notices).to.deep.equal([problem(element)]);
    });

    it('lets nobody take the last full administrator’s role away, and shows who has it', async () => {
      const portal = new Portal();
      const element = await editRoles(await ofPartner(portal), 'Daan Hendriks');
      roleBox(element, 'partnerFullAdmin').click();
      roleBox(element, 'partnerAdmin').click();
      saveRoles(element).click();
      await waitUntil(() => inConfirm(element, 'role', 'confirm-button'));
      inConfirm(element, 'role', 'confirm-button')!.click();
      await waitUntil(() => problem(element).includes('The last full administrator keeps that role.'));
      expect(chosen(element)).to.have.length(1);
      expect(await rolesAt(portal, 'Daan Hendriks')).to.deep.equal(['partnerFullAdmin']);
    });

    it('takes a change back while the roles of another one are open', async () => {
      const portal = new Portal();
      const element = await editRoles(await ofPartner(portal), zoe);
      roleBox(element, 'partnerReadOnlyAdmin').click();
      saveRoles(element).click();
      await waitUntil(() => undoIn(element.shadowRoot));
      portal.hold();
      undoIn(element.shadowRoot)!.click();
      await editRoles(element, noor);
      portal.release();
      await waitUntil(() => portal.changes.length === 2);
      await waitUntil(() => doneIn(element.shadowRoot) !== '' && !undoIn(element.shadowRoot));
      expect(await rolesAt(portal, zoe)).to.deep.equal(['partnerAdmin', 'helpDeskAdmin']);
    });

    it('ends on the server’s truth when two change one’s roles at once', async () => {
      const base = guardedApi();
      const portals = [new Portal(base), new Portal(base)] as const;
      const first = await editRoles(await ofPartner(portals[0]), zoe);
      roleBox(first, 'partnerReadOnlyAdmin').click();
      const second = await editRoles(await ofPartner(portals[1]), zoe);
      roleBox(second, 'helpDeskAdmin').click();
      for (const element of [first, second]) saveRoles(element).click();
      await waitUntil(() => [first, second].every((element) => doneIn(element.shadowRoot) !== ''), 'both are done');
      await Promise.all(portals.map(({ hub }) => hub.refresh()));
      const truth = await rolesAt(portals[0], zoe);
      for (const element of [first, second]) {
        await editRoles(element, zoe);
        expect(chosen(element)).to.have.length(truth.length);
        for (const role of truth) expect(roleBox(element, role).checked, role).to.equal(true);
      }
    });
  });
});
