import { sendKeys } from '@web/test-runner-commands';
import type { CustomerList } from '../../src/elements/customer-list/customer-list.js';
import { rowsOf, said } from './customer-lists.js';
import type { Portal } from './portal.js';
import { ready } from './portal.js';
import { waitUntil } from './wait-until.js';

/** What a list has beside its rows once tags may be changed in it. */
export const tools = (element: CustomerList) => element.shadowRoot!.querySelector('[data-tools]')?.shadowRoot;
/** The row of a customer. */
export const rowOf = (element: CustomerList, name: string) =>
  rowsOf(element).find((row) => row.querySelector('[role="rowheader"]')!.textContent!.includes(name));
/** The button of a row that opens the menu of its tags. */
export const tagsButton = (element: CustomerList, name: string) =>
  rowOf(element, name)?.querySelector<HTMLElement>('.tags-edit');
const menu = (element: CustomerList) => tools(element)?.querySelector('hub-row-menu')?.shadowRoot;
const boxIn = (root: ParentNode | null | undefined, tag: string) =>
  [
    ...(root?.querySelector('hub-tag-picker')?.shadowRoot!.querySelectorAll<HTMLInputElement>('.option > input') ?? []),
  ].find(({ value }) => value === tag);
/** The check box of a tag in the menu of a row. */
export const menuBox = (element: CustomerList, tag: string) => boxIn(menu(element), tag);
/** The search box of that menu. */
export const menuField = (element: CustomerList) =>
  menu(element)?.querySelector('hub-tag-picker')?.shadowRoot!.querySelector<HTMLInputElement>('.field');
/** A button of the bar over a selection, or of what was not done. */
export const barButton = (element: CustomerList, label: string) =>
  [...(tools(element)?.querySelectorAll('button') ?? [])].find((one) => said(one)?.startsWith(label));
/** What was not done; empty: nothing. */
export const outcomeOf = (element: CustomerList) => said(tools(element)?.querySelector('.outcome')) ?? '';

/** A list by name in which tags can be changed, and rows selected. */
export async function taggable(portal: Portal): Promise<CustomerList> {
  const element = await ready(
    await portal.show('customer-list', { sort: 'displayName', columns: ['displayName', 'tags'], selectable: true }),
  );
  await waitUntil(() => rowsOf(element).some((row) => row.querySelector('.tags-edit')), 'tags can be changed');
  return element;
}

/** Opens the menu of a row. */
export async function openMenu(element: CustomerList, name: string): Promise<void> {
  if (menuField(element)) return;
  await waitUntil(() => tagsButton(element, name), 'the row is there');
  tagsButton(element, name)!.focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => menuField(element)?.matches(':focus'), 'the menu is open');
}

/** Selects the first rows. */
export async function selectRows(element: CustomerList, count: number): Promise<void> {
  const check = (row: number) => rowsOf(element)[row]?.querySelector<HTMLElement>('input.select');
  for (let row = 0; row < count; row += 1) {
    await waitUntil(() => check(row));
    check(row)!.click();
  }
}

const bulkDialog = (element: CustomerList) => tools(element)?.querySelector('hub-bulk-dialog')?.shadowRoot;

/** Chooses a tag in the dialog of many customers; the answer confirms it. */
export async function chooseForMany(element: CustomerList, label: 'Add tags' | 'Remove tags', tag: string) {
  await waitUntil(() => barButton(element, label), `there is “${label}”`);
  barButton(element, label)!.click();
  const box = () => boxIn(bulkDialog(element), tag);
  await waitUntil(box, 'the tags are there');
  box()!.click();
  await waitUntil(() => box()!.checked);
  return () => [...bulkDialog(element)!.querySelectorAll<HTMLElement>('[slot="footer"]')].at(-1)!.click();
}

/** Types the name of a new tag in that dialog; the answer confirms it. */
export async function makeForMany(element: CustomerList, tag: string) {
  await waitUntil(() => barButton(element, 'Add tags'));
  barButton(element, 'Add tags')!.click();
  const picker = () => bulkDialog(element)?.querySelector('hub-tag-picker')?.shadowRoot;
  await waitUntil(() => picker()?.querySelector<HTMLElement>('.field')?.matches(':focus'), 'the dialog is open');
  await sendKeys({ type: tag });
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => boxIn(bulkDialog(element), tag)?.checked, 'it is chosen');
  return () => [...bulkDialog(element)!.querySelectorAll<HTMLElement>('[slot="footer"]')].at(-1)!.click();
}
