import { sendKeys } from '@web/test-runner-commands';
import type { Trial, TrialPage } from '../../src/api/contract.js';
import type { StartTrial } from '../../src/elements/start-trial/start-trial.js';
import type { TrialDialog } from '../../src/families/trial/trial-dialog.js';
import { aCustomer, licenses } from './answers.js';
import { me } from './customer-lists.js';
import { press } from './press.js';
import { ScriptedSource } from './scripted-source.js';
import { serverOrigin } from './servers.js';
import { waitUntil } from './wait-until.js';

/** A trial as the API gives one. */
export function aTrial(part: Partial<Trial> = {}): Trial {
  return {
    id: 'trial-1',
    customerId: 'customer-1',
    name: 'Webex Calling trial',
    products: [{ product: 'calling', quantity: 100 }],
    startDate: '2026-11-01',
    endDate: '2026-11-30',
    status: 'active',
    licenses: licenses(),
    ...part,
  };
}

/** All trials of a customer. */
export const trialsPage = (...items: Trial[]): TrialPage => ({ items, total: items.length });

/** Answers who is asking, a customer, and what is given for each other endpoint; an error is thrown, undefined leaves it open. */
export function trialSource(answers: Record<string, unknown> = {}): ScriptedSource {
  const usual: Record<string, unknown> = { getMe: me(['trials:write']), getCustomer: aCustomer() };
  return new ScriptedSource((asked) => {
    const found = { ...usual, ...answers }[asked.name];
    const answer: unknown = typeof found === 'function' ? (found as (asked: object) => unknown)(asked) : found;
    if (answer instanceof Error) throw answer;
    return answer;
  });
}

/** The API of a partner of a test's own. */
export const ownApi = (settings = '') =>
  `${serverOrigin('mockApi')}/with/${encodeURIComponent(`customers=20&hostile-names=none&id=${crypto.randomUUID()}${settings}`)}`;

/** The button of a `start-trial`; null where nothing is offered. */
export const startButton = (element: StartTrial) =>
  element.shadowRoot!.querySelector<HTMLButtonElement>('[part="start-button"]');

/** The dialog with its form; null while its code is not here. */
export const trialDialog = (element: StartTrial) =>
  element.shadowRoot!.querySelector<TrialDialog>('[part="trial-dialog"]');

/** Something inside the dialog. */
export const inDialog = <Found extends HTMLElement>(element: StartTrial, selector: string) =>
  trialDialog(element)?.shadowRoot!.querySelector<Found>(selector) ?? null;

/** Something of the modal box around the form: its heading, the question before changes are lost. */
export const inModal = (element: StartTrial, selector: string) =>
  inDialog(element, '.dialog')?.shadowRoot!.querySelector<HTMLElement>(selector) ?? null;

/** A field by its name, and by its value where several have the name. */
export const field = (element: StartTrial, name: string, value?: string) =>
  inDialog<HTMLInputElement>(element, `[name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`)!;

/** What stands at a field; empty: nothing. */
export const errorAt = (element: StartTrial, name: string) => {
  const line = inDialog(element, `#${CSS.escape(`${name}-error`)}`);
  return line && !line.hidden ? line.textContent.trim() : '';
};

/** What the form says of the last attempt; empty: nothing. */
export const refusal = (element: StartTrial) => inDialog(element, '[part="refusal"]')!.textContent.trim();

/** The form, once it is there. */
export async function formIn(element: StartTrial): Promise<HTMLFormElement> {
  await waitUntil(() => inDialog(element, 'form'), 'the dialog opens');
  return inDialog<HTMLFormElement>(element, 'form')!;
}

/** Presses the button and waits for the form. */
export async function openForm(element: StartTrial): Promise<StartTrial> {
  await waitUntil(() => startButton(element), 'the button shows');
  startButton(element)!.focus();
  startButton(element)!.click();
  await formIn(element);
  return element;
}

/** Types into a field in the place of what stands there. */
export async function typeInto(element: StartTrial, name: string, text: string): Promise<void> {
  field(element, name).focus();
  field(element, name).select?.();
  await (text ? sendKeys({ type: text }) : press('Delete'));
}

/** Chooses a product, with so many licenses. */
export async function choose(element: StartTrial, product: string, quantity?: string): Promise<void> {
  field(element, 'products', product).click();
  await trialDialog(element)!.updateComplete;
  if (quantity !== undefined) await typeInto(element, `products.${product}`, quantity);
}

/** Fills in who the new customer is. */
export async function fillIn(element: StartTrial): Promise<void> {
  await typeInto(element, 'customer.displayName', 'Bakkerij Van Dam');
  await typeInto(element, 'customer.adminEmail', 'info@vandam.example');
  field(element, 'customer.country').focus();
  await sendKeys({ type: 'Neth' });
}

/** Presses the button that sends the form. */
export const send = (element: StartTrial) => inDialog(element, '[part="submit-button"]')!.click();

/** Waits until the dialog is closed. */
export const closed = (element: StartTrial) =>
  waitUntil(() => !element.open && !inModal(element, 'dialog'), 'the dialog closes');
