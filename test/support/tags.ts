import { sendKeys } from '@web/test-runner-commands';
import type { Tag, TagPage } from '../../src/api/contract.js';
import type { CustomerTags } from '../../src/elements/customer-tags/customer-tags.js';
import type { Portal } from './portal.js';
import { waitUntil } from './wait-until.js';

/** Something of the element. */
export const one = (element: CustomerTags, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
/** The tags that it shows, in their order. */
export const tagNames = (element: CustomerTags) =>
  [...element.shadowRoot!.querySelectorAll('[part="tag"]')].map(
    (chip) => (chip.querySelector('bdi') ?? chip).textContent,
  );

/** The form of a tag. */
export const tagForm = (element: CustomerTags) => one(element, 'hub-tag-dialog')?.shadowRoot;
/** Its field for the name; none while it is closed. */
export const nameField = (element: CustomerTags) => tagForm(element)?.querySelector<HTMLInputElement>('#name');
/** The question before a tag is deleted. */
export const question = (element: CustomerTags) =>
  one(element, 'hub-confirm-dialog')?.shadowRoot?.querySelector('dialog');

/** Opens the form, and waits for its field. */
export async function openTagForm(element: CustomerTags, button = '[part="create-button"]'): Promise<CustomerTags> {
  await waitUntil(() => one(element, button), 'there is a button');
  one(element, button)!.click();
  await waitUntil(() => nameField(element)?.matches(':focus'), 'the form is open');
  return element;
}

/** Types into a field of the form in the place of what stands there. */
export async function typeTag(element: CustomerTags, field: 'name' | 'description', text: string): Promise<void> {
  const input = tagForm(element)!.querySelector<HTMLInputElement>(`#${field}`)!;
  input.focus();
  input.select();
  await sendKeys({ type: text });
}

/** Presses the button that saves. */
export const saveTag = (element: CustomerTags) =>
  tagForm(element)!.querySelector<HTMLElement>('[type="submit"]')!.click();

/** The field in which a tag is added to a customer. */
export const addField = (element: CustomerTags) =>
  one(element, '[data-field]')?.shadowRoot?.querySelector<HTMLInputElement>('.field');

/** Types a name into it, and waits until nothing but the tag of that name is suggested, or a new one. */
export async function seekTag(element: CustomerTags, name: string): Promise<void> {
  await waitUntil(() => addField(element), 'there is a field');
  const field = addField(element)!;
  field.focus();
  field.select();
  await sendKeys({ type: name });
  const options = () => [...(one(element, '[data-field]')?.shadowRoot?.querySelectorAll('[part~="option"]') ?? [])];
  // Typed suggestions come once the typing has paused.
  await waitUntil(() => options().length === 1 && options()[0]!.textContent!.includes(name), `“${name}” is suggested`);
}

/** Chooses what is suggested for a name, which is typed unless it stands in the field. */
export async function addTag(element: CustomerTags, name: string): Promise<void> {
  if (addField(element)?.value !== name) await seekTag(element, name);
  addField(element)!.focus();
  await sendKeys({ press: 'ArrowDown' });
  await sendKeys({ press: 'Enter' });
}

/** The tags that the API has. */
export const tagsAt = async (portal: Portal): Promise<readonly Tag[]> => (await portal.read<TagPage>('/tags')).items;
