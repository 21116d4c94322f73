import { CustomerList } from '../../src/elements/customer-list/customer-list.js';
import { CustomerTags } from '../../src/elements/customer-tags/customer-tags.js';
import { PartnerAdmins } from '../../src/elements/partner-admins/partner-admins.js';
import { aCustomer, customersPage } from './answers.js';
import { me } from './customer-lists.js';
import { ScriptedSource } from './scripted-source.js';

/** Elements that open something to change something. */
export const openers = [CustomerTags, CustomerList, PartnerAdmins] as const;

/** Waits with frames, which leave nothing behind. */
export async function until(isSo: () => unknown, what: string): Promise<void> {
  for (let frame = 0; !isSo(); frame += 1) {
    if (frame > 600) throw new Error(`It did not come about within 600 frames: ${what}`);
    await new Promise(requestAnimationFrame);
  }
}

const admin = {
  id: 'a',
  displayName: 'Ada',
  email: 'ada@partner.example',
  roles: ['partnerFullAdmin'],
  customerCount: 1,
  allCustomers: false,
};
/** What they are answered. */
export const answers: Readonly<Record<string, unknown>> = {
  getMe: { ...me(['tags:write', 'admins:write']), id: 'a' },
  listTags: { items: [{ id: 't', name: 'vip', description: '', customerCount: 1 }], total: 1 },
  listCustomers: customersPage([aCustomer({ tags: ['vip'] })]),
  listAdmins: { items: [admin], total: 1 },
  listCustomerAdmins: { items: [admin], total: 1 },
};

type Root = ShadowRoot | null | undefined;
const inside = (root: Root, ...path: readonly string[]): Root =>
  path.reduce<Root>((found, selector) => found?.querySelector(selector)?.shadowRoot, root);
const press = (root: Root, selector: string) => root?.querySelector<HTMLElement>(selector)?.click();

/** How something is opened and closed, and where it is while it is open. */
export interface Opening {
  readonly tag: 'customer-tags' | 'customer-list' | 'partner-admins';
  readonly properties?: object;
  /** The button that opens it; nothing while it is not there. */
  opener(root: ShadowRoot): HTMLElement | null | undefined;
  isOpen(root: ShadowRoot): unknown;
  close(root: ShadowRoot): void;
}

const dialogIn = (root: Root) => root?.querySelector('dialog');
const modal = (...path: readonly string[]) => ({
  isOpen: (root: ShadowRoot) => dialogIn(inside(root, ...path)),
  close: (root: ShadowRoot) => press(inside(root, ...path), '[part="close-button"]'),
});
const confirmation = (selector: string) => ({
  isOpen: (root: ShadowRoot) => dialogIn(inside(root, selector)),
  close: (root: ShadowRoot) => press(inside(root, selector), '[part="cancel-button"]'),
});
const list = { columns: ['displayName', 'tags'], selectable: true };
const bulkDialog = ['[data-tools]', 'hub-bulk-dialog', 'hub-modal-dialog'] as const;

/** All that can be open. */
export const openings: Readonly<Record<string, Opening>> = {
  'the form of a tag': {
    tag: 'customer-tags',
    opener: (root) => root.querySelector<HTMLElement>('[part="create-button"]'),
    ...modal('hub-tag-dialog', 'hub-modal-dialog'),
  },
  'the question before a tag is deleted': {
    tag: 'customer-tags',
    opener: (root) => root.querySelector<HTMLElement>('[part="delete-button"]'),
    ...confirmation('hub-confirm-dialog'),
  },
  'the dialog of roles': {
    tag: 'partner-admins',
    opener: (root) => inside(root, '[data-rows]')?.querySelector<HTMLElement>('[part~="edit-button"]'),
    ...modal('hub-modal-dialog'),
  },
  'the question before somebody gives up the last full role': {
    tag: 'partner-admins',
    // The dialog of roles stays open below it, with what was chosen.
    opener: (root) => {
      const role = root.querySelector<HTMLInputElement>('[name="roles"][value="partnerFullAdmin"]');
      if (!role) press(inside(root, '[data-rows]'), '[part~="edit-button"]');
      if (role?.checked) role.click();
      return root.querySelector<HTMLElement>('[part="submit-button"]');
    },
    ...confirmation('.role-confirm'),
  },
  'the question before an administrator is removed': {
    tag: 'partner-admins',
    properties: { customerId: 'c' },
    opener: (root) => root.querySelector<HTMLElement>('[part="remove-button"]'),
    ...confirmation('[data-question]'),
  },
  'the menu of tags in a row': {
    tag: 'customer-list',
    properties: list,
    opener: (root) => inside(root, '[data-rows]')?.querySelector<HTMLElement>('.tags-edit'),
    isOpen: (root) => inside(root, '[data-tools]', 'hub-row-menu')?.querySelector('.drop-down:popover-open'),
    close: (root) => press(inside(root, '[data-tools]', 'hub-row-menu'), '.end .button'),
  },
  'the dialog of many customers': {
    tag: 'customer-list',
    properties: { ...list, selected: ['customer-1'] },
    opener: (root) => inside(root, '[data-tools]')?.querySelector<HTMLElement>('.bar .actions .button'),
    ...modal(...bulkDialog),
  },
};

/** An element in the page, with a source that answers. */
export function placed({ tag, properties }: Opening): HTMLElement {
  const element = document.createElement(tag);
  Object.assign(element, { source: new ScriptedSource(({ name }) => answers[name]), locale: 'en', ...properties });
  document.body.append(element);
  return element;
}

/** Opens it. */
export async function opened(element: HTMLElement, { opener, isOpen }: Opening): Promise<void> {
  const root = element.shadowRoot!;
  await until(() => opener(root), 'there is a button');
  opener(root)!.focus();
  opener(root)!.click();
  await until(() => isOpen(root), 'it opens');
}
