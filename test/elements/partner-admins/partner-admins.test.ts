import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PartnerAdmin } from '../../../src/api/contract.js';
import { HubError } from '../../../src/api/hub-error.js';
import type { ComboBox } from '../../../src/components/combo-box/combo-box.js';
import type { ConfirmDialog } from '../../../src/components/confirm-dialog/confirm-dialog.js';
import type { ModalDialog } from '../../../src/components/modal-dialog/modal-dialog.js';
import { register } from '../../../src/core/element/register.js';
import type { HubAdminsChangeEvent } from '../../../src/elements/partner-admins/partner-admins.events.js';
import { PartnerAdmins } from '../../../src/elements/partner-admins/partner-admins.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { me } from '../../support/customer-lists.js';
import { translatePage } from '../../support/page-translator.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { serverOrigin } from '../../support/servers.js';
import { waitUntil } from '../../support/wait-until.js';
import { expectAccessible } from '../../support/at-rest.js';

const admin = (displayName: string, part: Partial<PartnerAdmin> = {}): PartnerAdmin => ({
  id: `id of ${displayName}`,
  displayName,
  email: `${displayName.toLowerCase()}@partner.example`,
  roles: ['partnerAdmin'],
  customerCount: 3,
  allCustomers: false,
  ...part,
});
const ada = () => admin('Ada');
const boss = () => admin('Boss', { roles: ['partnerFullAdmin'], customerCount: null, allCustomers: true });

/** A backend in memory; `refusal` is what the next change is refused with. */
class Backend extends ScriptedSource {
  users = [ada(), admin('Bea'), admin('Cor', { roles: [] }), boss()];
  assigned = ['id of Ada'];
  refusal?: HubError;

  constructor(capabilities = ['admins:write'], visitor = 'id of Boss') {
    super();
    this.script = (question) => {
      const { name, adminId, q, role } = question;
      if (name === 'getMe') return { ...me(capabilities), id: visitor };
      if (name === 'listAdmins') {
        const items = this.users
          .filter(({ displayName }) => displayName.toLowerCase().includes(((q as string) ?? '').toLowerCase()))
          .filter(({ roles }) => !role || roles.some((one) => (role as string[]).includes(one)));
        return { items: question['max'] === 0 ? [] : structuredClone(items), total: items.length };
      }
      if (name === 'listCustomerAdmins') {
        const items = this.users.filter(({ id, allCustomers }) => allCustomers || this.assigned.includes(id));
        return { items: structuredClone(items), total: items.length };
      }
      return this.carryOut(question as { name: string; id: string; roles: string[] }, String(adminId));
    };
  }

  private carryOut({ name, id, roles }: { name: string; id: string; roles: string[] }, adminId: string): unknown {
    const { refusal } = this;
    this.refusal = undefined;
    if (refusal) throw refusal;
    if (name === 'assignAdmin') this.assigned = [...this.assigned, adminId];
    if (name === 'unassignAdmin') this.assigned = this.assigned.filter((one) => one !== adminId);
    if (name !== 'setAdminRoles') return null;
    this.users = this.users.map((user) => (user.id === id ? { ...user, roles } : user));
    return structuredClone(this.users.find((user) => user.id === id));
  }
}

async function shown(source: ScriptedSource | string, attributes: Record<string, string> = {}): Promise<PartnerAdmins> {
  const element = document.createElement('partner-admins');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await fixture(
    typeof source === 'string'
      ? html`<partner-hub api-base=${source} locale="en">${element}</partner-hub>`
      : html`<partner-hub .source=${source} locale="en">${element}</partner-hub>`,
  );
  await waitUntil(() => !['idle', 'loading'].includes(element.state));
  return element;
}
const ofCustomer = (source: ScriptedSource | string) => shown(source, { 'customer-id': 'c' });

const find = <E extends Element = HTMLElement>(element: PartnerAdmins, selector: string) =>
  element.shadowRoot!.querySelector<E & HTMLElement>(selector);
const names = (element: PartnerAdmins) =>
  [...element.shadowRoot!.querySelectorAll('.admin .name')].map(({ textContent }) => textContent);
const notice = (element: PartnerAdmins) => find(element, '[part="notice-line"]')!.shadowRoot!;
const said = (element: PartnerAdmins) =>
  notice(element).querySelector('[part="message"]')!.textContent!.replace(/\s+/g, ' ').trim();
const inConfirm = (element: PartnerAdmins, which: 'remove' | 'role', part: string) =>
  find<ConfirmDialog>(
    element,
    which === 'remove' ? '[data-question]' : '.role-confirm',
  )?.shadowRoot!.querySelector<HTMLElement>(`[part="${part}"]`);
const combo = (element: PartnerAdmins) => find<ComboBox>(element, '[part="add"]')!;
const suggestions = (element: PartnerAdmins) => [
  ...combo(element).shadowRoot!.querySelectorAll<HTMLElement>('[part~="option"]'),
];
/** Types into the field, and chooses the suggestion with that name. */
async function add(element: PartnerAdmins, name: string): Promise<void> {
  await waitUntil(() => combo(element)?.shadowRoot?.querySelector('input'));
  combo(element).shadowRoot!.querySelector('input')!.focus();
  await sendKeys({ type: name });
  await waitUntil(() => suggestions(element).length === 1 && suggestions(element)[0]!.textContent!.includes(name));
  await sendKeys({ press: 'ArrowDown' });
  await sendKeys({ press: 'Enter' });
}
async function remove(element: PartnerAdmins, name: string): Promise<void> {
  await waitUntil(() => find(element, `[aria-label="Remove ${name}"]`));
  find(element, `[aria-label="Remove ${name}"]`)!.click();
  await waitUntil(() => inConfirm(element, 'remove', 'confirm-button'));
}

describe('partner-admins of a customer', () => {
  before(() => {
    register(PartnerHub);
    register(PartnerAdmins);
  });

  it('never calls a part of them all, nor says that nobody manages the customer', async () => {
    const answering = (...items: PartnerAdmin[]) =>
      new ScriptedSource(({ name }) => (name === 'getMe' ? me(['admins:write']) : { items, total: 4 }));
    const wordsOf = (element: PartnerAdmins) => element.shadowRoot!.querySelector('.surface')!.textContent;
    const part = await ofCustomer(answering(ada(), boss()));
    expect(wordsOf(part)).to.contain('The source sent 2 of 4.');
    const none = await ofCustomer(answering());
    expect(wordsOf(none)).to.contain('The source sent 0 of 4.').and.not.to.contain('Nobody');
    await expectAccessible(none);
  });

  it('shows who manages it with which role, marks those with access to all, and is accessible', async () => {
    const element = await ofCustomer(new Backend());
    await waitUntil(() => combo(element));
    expect(names(element)).to.deep.equal(['Ada', 'Boss']);
    const lines = [...element.shadowRoot!.querySelectorAll('.admin')].map(({ textContent }) =>
      textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(lines[0]).to.contain('ada@partner.example').and.contain('Partner administrator');
    expect(lines[1]).to.contain('Partner full administrator').and.contain('All customers');
    expect(find(element, '[aria-label="Remove Boss"]')).not.to.exist;
    await expectAccessible(element);
  });

  it('has roles below roles, whatever stands at the end of a line', async () => {
    const element = await ofCustomer(new Backend());
    await waitUntil(() => combo(element));
    const roles = [...element.shadowRoot!.querySelectorAll('.roles-of')];
    const [one, other] = roles.map((each) => each.getBoundingClientRect().left);
    expect(one).to.equal(other);
  });

  it('waits for the customer, and asks nothing before', async () => {
    const source = new Backend();
    const element = document.createElement('partner-admins');
    element.customerId = '';
    await fixture(html`<partner-hub .source=${source}>${element}</partner-hub>`);
    await waitUntil(() => element.shadowRoot!.textContent!.includes('customer-id'));
    expect(element.state).to.equal('idle');
    expect(source.timesAsked('listAdmins') + source.timesAsked('listCustomerAdmins')).to.equal(0);
  });

  it('adds an administrator who is found by typing, by keyboard, tells the page, and undoes it', async () => {
    const source = new Backend();
    const element = await ofCustomer(source);
    const changed = oneEvent<HubAdminsChangeEvent>(element, 'hub-admins-change');
    await add(element, 'Bea');
    const { customerId, admins } = (await changed).detail;
    expect([customerId, admins.map(({ displayName }) => displayName)]).to.deep.equal(['c', ['Ada', 'Boss', 'Bea']]);
    expect(source.changes).to.deep.equal([{ name: 'assignAdmin', id: 'c', adminId: 'id of Bea' }]);
    await waitUntil(() => said(element) === 'Bea was added.');
    await waitUntil(() => names(element).join() === 'Ada,Bea,Boss', 'the order is the server’s in the end');
    expect(combo(element).value).to.equal('');
    notice(element).querySelector<HTMLElement>('[part="undo-button"]')!.click();
    await waitUntil(() => names(element).join() === 'Ada,Boss');
  });

  it('shows the change before the server answers, and takes it back when it is refused', async () => {
    const source = new Backend();
    const element = await ofCustomer(source);
    source.script = ((script) => (question) => (question.name === 'assignAdmin' ? undefined : script(question)))(
      source.script,
    );
    await add(element, 'Bea');
    await waitUntil(() => names(element).includes('Bea'));
    source.open.at(-1)!.fail(new HubError('conflict', 'no', { trackingId: 'T-1' }));
    await waitUntil(() => !names(element).includes('Bea'));
    expect(said(element)).to.equal('Bea could not be added. This is not possible as things are now. Tracking ID: T-1');
    expect(element.state).to.equal('ready');
  });

  it('says of suggestions that nobody asked for yet no word but that they are searched for', async () => {
    const element = await ofCustomer(new Backend());
    await waitUntil(() => combo(element)?.shadowRoot?.querySelector('input'));
    const told = new Set<string>();
    combo(element).shadowRoot!.querySelector('input')!.focus();
    combo(element).shadowRoot!.querySelector<HTMLElement>('[part="toggle"]')!.click();
    for (let draw = 0; draw < 20; draw += 1) {
      await Promise.resolve();
      told.add(combo(element).shadowRoot!.querySelector('[part="note"]')?.textContent ?? '');
    }
    await waitUntil(() => suggestions(element).length === 4);
    expect([...told].filter(Boolean)).to.deep.equal(['Searching…']);
  });

  it('says of suggestions that cannot be chosen why', async () => {
    const element = await ofCustomer(new Backend());
    await waitUntil(() => combo(element)?.shadowRoot?.querySelector('input'));
    combo(element).shadowRoot!.querySelector('input')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => suggestions(element).length === 4);
    const text = (index: number) => suggestions(element)[index]!.textContent!.replace(/\s+/g, ' ');
    expect(text(0)).to.contain('Ada').and.contain('Already assigned');
    expect(text(3)).to.contain('Boss').and.contain('Has access to all customers');
    expect(text(2)).to.contain('No role');
  });

  it('removes only after a confirmation that an Enter does not pass', async () => {
    const source = new Backend();
    const element = await ofCustomer(source);
    await remove(element, 'Ada');
    expect(inConfirm(element, 'remove', 'message')!.textContent).to.contain(
      'Ada does not manage this customer any more',
    );
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !inConfirm(element, 'remove', 'dialog'));
    expect(source.changes).to.deep.equal([]);
    expect(element.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal('Remove Ada');
    await remove(element, 'Ada');
    inConfirm(element, 'remove', 'confirm-button')!.click();
    await waitUntil(() => names(element).join() === 'Boss');
    expect(source.changes).to.deep.equal([{ name: 'unassignAdmin', id: 'c', adminId: 'id of Ada' }]);
    await waitUntil(() => said(element) === 'Ada was removed.');
    expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('add');
  });

  for (const code of ['forbidden', 'notFound', 'server', 'timeout', 'network', 'auth'] as const) {
    it(`keeps the list when a removal ends in ${code}`, async () => {
      const source = new Backend();
      const element = await ofCustomer(source);
      source.refusal = new HubError(code, 'no');
      await remove(element, 'Ada');
      inConfirm(element, 'remove', 'confirm-button')!.click();
      await waitUntil(() => said(element).startsWith('Ada could not be removed.'));
      expect(names(element)).to.deep.equal(['Ada', 'Boss']);
    });
  }

  it('lets those who may not change it see it, and no more', async () => {
    const element = await ofCustomer(new Backend([]));
    await waitUntil(() => names(element).length === 2);
    expect([combo(element), find(element, '[part="remove-button"]')]).to.deep.equal([null, null]);
  });

  it('says that nobody is assigned', async () => {
    const source = new Backend();
    source.users = [];
    const element = await ofCustomer(source);
    await waitUntil(() => element.shadowRoot!.textContent!.includes('Nobody is assigned'));
    await waitUntil(() => combo(element));
    await expectAccessible(element);
  });

  it('says nothing of one customer at another', async () => {
    const source = new Backend();
    const element = await ofCustomer(source);
    await add(element, 'Bea');
    await waitUntil(() => said(element) !== '');
    element.customerId = 'd';
    await waitUntil(() => said(element) === '');
  });

  it('fails with Retry, and recovers', async () => {
    const source = new Backend();
    const { script } = source;
    source.script = (question) => {
      if (question.name === 'listCustomerAdmins') throw new HubError('server', 'broken');
      return script(question);
    };
    const element = await ofCustomer(source);
    expect(element.state).to.equal('error');
    source.script = script;
    [...element.shadowRoot!.querySelectorAll('button')]
      .find(({ textContent }) => textContent!.includes('Retry'))!
      .click();
    await waitUntil(() => names(element).length === 2);
  });

  it('shows other people’s names under a translator', async () => {
    const source = new Backend();
    const element = await ofCustomer(source);
    translatePage(element);
    source.assigned = ['id of Cor'];
    await element.refresh();
    await waitUntil(() => names(element).join() === 'Cor,Boss');
  });

  it('really assigns at the API', async () => {
    const base = `${serverOrigin('mockApi')}/with/id=${crypto.randomUUID()}`;
    const element = await shown(base, { 'customer-id': 'customer-1' });
    const before = names(element).length;
    await waitUntil(() => combo(element)?.shadowRoot?.querySelector('input'));
    combo(element).shadowRoot!.querySelector('input')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => suggestions(element).length > 0);
    const free = suggestions(element).find((option) => option.ariaDisabled !== 'true')!;
    free.click();
    await waitUntil(() => names(element).length === before + 1);
    await element.refresh();
    expect(names(element)).to.have.length(before + 1);
  });
});

describe('partner-admins of the partner', () => {
  const grid = (element: PartnerAdmins) => find(element, '[data-rows]')?.shadowRoot;
  const rows = (element: PartnerAdmins) =>
    [...(grid(element)?.querySelectorAll<HTMLElement>('.body > .row:not(.waiting)') ?? [])].sort(
      (a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex),
    );
  const cellText = (element: PartnerAdmins, row: number, key: string) =>
    rows(element)[row]?.querySelector(`[part~="cell-${key}"]`)?.textContent?.trim();
  const dialog = (element: PartnerAdmins) => find<ModalDialog>(element, 'hub-modal-dialog')!;
  const box = (element: PartnerAdmins, code: string) =>
    [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('form.roles input')].find(
      ({ value }) => value === code,
    )!;
  const save = (element: PartnerAdmins) => find<HTMLButtonElement>(element, '[part="submit-button"]')!;
  const edit = async (element: PartnerAdmins, name: string) => {
    const button = () => grid(element)?.querySelector<HTMLElement>(`[aria-label="Change the roles of ${name}"]`);
    await waitUntil(button);
    button()!.click();
    await waitUntil(() => find<ModalDialog>(element, 'hub-modal-dialog')?.open && save(element));
  };

  it('lists the users with their roles and is accessible', async () => {
    const element = await shown(new Backend());
    await waitUntil(() => rows(element).length === 4);
    expect([
      cellText(element, 0, 'displayName'),
      cellText(element, 0, 'roles'),
      cellText(element, 0, 'customerCount'),
    ]).to.deep.equal(['Ada', 'Partner administrator', '3']);
    expect([cellText(element, 2, 'roles'), cellText(element, 3, 'customerCount')]).to.deep.equal([
      'No role',
      'All customers',
    ]);
    await expectAccessible(element);
  });

  it('narrows them by a search and by role, and widens them again', async () => {
    const source = new Backend();
    const element = await shown(source);
    find<HTMLInputElement>(element, '[part="search-field"]')!.focus();
    await sendKeys({ type: 'be' });
    await waitUntil(() => rows(element).length === 1 && cellText(element, 0, 'displayName') === 'Bea');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => rows(element).length === 4);
    find(element, '[part="role-filter"]')!.dispatchEvent(
      new CustomEvent('filter-menu-change', { detail: { values: ['helpDeskAdmin'], isExcluded: false } }),
    );
    await waitUntil(() => element.state === 'empty');
    [...element.shadowRoot!.querySelectorAll('button')]
      .find(({ textContent }) => textContent!.includes('Clear all filters'))!
      .click();
    await waitUntil(() => rows(element).length === 4);
  });

  it('changes the roles of a user, says so, and undoes it', async () => {
    const source = new Backend();
    const element = await shown(source);
    await edit(element, 'Ada');
    await expectAccessible(element);
    box(element, 'helpDeskAdmin').click();
    save(element).click();
    await waitUntil(() => !dialog(element).open);
    expect(source.changes).to.deep.equal([
      { name: 'setAdminRoles', id: 'id of Ada', roles: ['partnerAdmin', 'helpDeskAdmin'] },
    ]);
    await waitUntil(() => cellText(element, 0, 'roles') === 'Partner administrator and Help desk administrator');
    notice(element).querySelector<HTMLElement>('[part="undo-button"]')!.click();
    await waitUntil(() => cellText(element, 0, 'roles') === 'Partner administrator');
  });

  it('sends nothing when nothing was changed', async () => {
    const source = new Backend();
    const element = await shown(source);
    await edit(element, 'Ada');
    save(element).click();
    await waitUntil(() => !dialog(element).open);
    expect(source.changes).to.deep.equal([]);
  });

  it('asks before the last full administrator takes the role from himself, and knows that it is the last', async () => {
    const source = new Backend();
    const element = await shown(source);
    await edit(element, 'Boss');
    await waitUntil(() => source.asked.some(({ role, max }) => String(role) === 'partnerFullAdmin' && max === 0));
    await element.updateComplete;
    box(element, 'partnerFullAdmin').click();
    save(element).click();
    await waitUntil(() => inConfirm(element, 'role', 'message'));
    const message = inConfirm(element, 'role', 'message')!.textContent!;
    expect(message)
      .to.contain('This is the only partner full administrator')
      .and.contain('You take your own full rights away');
    inConfirm(element, 'role', 'cancel-button')!.click();
    await waitUntil(() => !inConfirm(element, 'role', 'dialog'));
    expect(source.changes).to.deep.equal([]);
    expect(box(element, 'partnerFullAdmin').checked, 'what was chosen stays').to.equal(false);
  });

  it('keeps what was chosen when the API refuses it, and says it in the dialog', async () => {
    const source = new Backend();
    const element = await shown(source);
    await edit(element, 'Ada');
    box(element, 'helpDeskAdmin').click();
    source.refusal = new HubError('invalid', 'no', {
      status: 422,
      fields: [{ field: 'roles', description: 'These roles exclude each other.' }],
    });
    box(element, 'helpDeskAdmin').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => find(element, '.refusal')?.textContent?.includes('These roles exclude each other.'));
    expect(save(element).matches(':focus'), 'the focus waits where one can press again').to.equal(true);
    expect(dialog(element).open).to.equal(true);
    expect(box(element, 'helpDeskAdmin').checked).to.equal(true);
    save(element).click();
    await waitUntil(() => !dialog(element).open);
  });

  it('does not lose what was chosen by Escape', async () => {
    const element = await shown(new Backend());
    await edit(element, 'Ada');
    box(element, 'helpDeskAdmin').click();
    await element.updateComplete;
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => dialog(element).shadowRoot!.querySelector('[part="question"]'));
    expect(dialog(element).open).to.equal(true);
  });

  it('keeps a role that nobody here knows', async () => {
    const source = new Backend();
    source.users = [admin('Ada', { roles: ['auditor'] }), boss()];
    const element = await shown(source);
    await edit(element, 'Ada');
    expect(box(element, 'auditor').checked).to.equal(true);
    box(element, 'partnerAdmin').click();
    save(element).click();
    await waitUntil(() => source.changes.length === 1);
    expect(source.changes[0]!['roles']).to.have.members(['auditor', 'partnerAdmin']);
  });

  it('asks what the visitor may do again after his own roles changed', async () => {
    const source = new Backend(['admins:write'], 'id of Ada');
    const element = await shown(source);
    await edit(element, 'Ada');
    box(element, 'helpDeskAdmin').click();
    const before = source.timesAsked('getMe');
    save(element).click();
    await waitUntil(() => source.timesAsked('getMe') > before);
  });

  it('offers no change to those who may not', async () => {
    const element = await shown(new Backend([]));
    await waitUntil(() => rows(element).length === 4);
    expect(grid(element)!.querySelector('[part="edit-button"]')).not.to.exist;
  });
});
