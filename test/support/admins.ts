import { sendKeys } from '@web/test-runner-commands';
import type { PartnerAdmin, PartnerAdminPage } from '../../src/api/contract.js';
import type { ComboBox } from '../../src/components/combo-box/combo-box.js';
import type { ConfirmDialog } from '../../src/components/confirm-dialog/confirm-dialog.js';
import type { ModalDialog } from '../../src/components/modal-dialog/modal-dialog.js';
import type { PartnerAdmins } from '../../src/elements/partner-admins/partner-admins.js';
import type { Portal } from './portal.js';
import { waitUntil } from './wait-until.js';

/** Something of the element. */
export const find = <E extends Element = HTMLElement>(element: PartnerAdmins, selector: string) =>
  element.shadowRoot!.querySelector<E & HTMLElement>(selector);
/** Who manages the customer, by name. */
export const adminNames = (element: PartnerAdmins) =>
  [...element.shadowRoot!.querySelectorAll('.admin .name')].map(({ textContent }) => textContent);
/** A part of the question before somebody is removed, or before roles change. */
export const inConfirm = (element: PartnerAdmins, which: 'remove' | 'role', part: string) =>
  find<ConfirmDialog>(
    element,
    which === 'remove' ? '[data-question]' : '.role-confirm',
  )?.shadowRoot?.querySelector<HTMLElement>(`[part="${part}"]`);
/** The field in which others are found. */
export const adminField = (element: PartnerAdmins) =>
  find<ComboBox>(element, '[part="add"]')?.shadowRoot?.querySelector<HTMLInputElement>('input');
/** Who is suggested. */
export const suggestedAdmins = (element: PartnerAdmins) => [
  ...(find(element, '[part="add"]')?.shadowRoot?.querySelectorAll<HTMLElement>('[part~="option"]') ?? []),
];

/** Types a name, and waits until nobody else is suggested. */
export async function seekAdmin(element: PartnerAdmins, name: string): Promise<void> {
  await waitUntil(() => adminField(element), 'there is a field');
  adminField(element)!.focus();
  adminField(element)!.select();
  await sendKeys({ type: name });
  await waitUntil(
    () => suggestedAdmins(element).length === 1 && suggestedAdmins(element)[0]!.textContent!.includes(name),
    `${name} is suggested`,
  );
}

/** Adds who has that name, who is looked for unless the name stands in the field. */
export async function addAdmin(element: PartnerAdmins, name: string): Promise<void> {
  if (adminField(element)?.value !== name) await seekAdmin(element, name);
  adminField(element)!.focus();
  await sendKeys({ press: 'ArrowDown' });
  await sendKeys({ press: 'Enter' });
}

/** Removes somebody, and confirms it. */
export async function removeAdmin(element: PartnerAdmins, name: string): Promise<void> {
  await waitUntil(() => find(element, `[aria-label="Remove ${name}"]`), `${name} is there`);
  find(element, `[aria-label="Remove ${name}"]`)!.click();
  await waitUntil(() => inConfirm(element, 'remove', 'confirm-button'), 'it asks first');
  inConfirm(element, 'remove', 'confirm-button')!.click();
  await waitUntil(() => !inConfirm(element, 'remove', 'confirm-button'), 'the question is answered');
}

/** The dialog of roles. */
export const roleDialog = (element: PartnerAdmins) => find<ModalDialog>(element, 'hub-modal-dialog');
/** The check box of a role in it. */
export const roleBox = (element: PartnerAdmins, code: string) =>
  [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('form.roles input')].find(({ value }) => value === code)!;
/** The button that saves them. */
export const saveRoles = (element: PartnerAdmins) => find<HTMLButtonElement>(element, 'button[form="form"]')!;

/** Opens the dialog of somebody's roles. */
export async function editRoles(element: PartnerAdmins, name: string): Promise<PartnerAdmins> {
  const button = () =>
    find(element, '[data-rows]')?.shadowRoot?.querySelector<HTMLElement>(`[aria-label="Change the roles of ${name}"]`);
  await waitUntil(button, `${name} is there`);
  button()!.click();
  await waitUntil(() => roleDialog(element)?.open && saveRoles(element), 'the dialog is open');
  return element;
}

/** The administrators that the API has: of a customer, or all of the partner's. */
export const adminsAt = async (portal: Portal, customerId?: string): Promise<readonly PartnerAdmin[]> =>
  (await portal.read<PartnerAdminPage>(customerId ? `/customers/${customerId}/admins` : '/admins')).items;
