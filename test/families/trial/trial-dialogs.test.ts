import { forgetLeftovers, leftovers, watchLeftovers } from '../../support/leftovers.js';
import { expect } from '@open-wc/testing';
import { register } from '../../../src/core/element/register.js';
import { CustomerTrials } from '../../../src/elements/customer-trials/customer-trials.js';
import { StartTrial } from '../../../src/elements/start-trial/start-trial.js';
import { emulate } from '../../support/page.js';
import { aTrial, inDialog, inModal, trialSource, trialsPage } from '../../support/trials.js';

/** Waits with frames, which leave nothing behind. */
async function until(isSo: () => unknown): Promise<void> {
  for (let frame = 0; !isSo(); frame += 1) {
    if (frame > 600) throw new Error('It did not become so within 600 frames');
    await new Promise(requestAnimationFrame);
  }
}

const source = () => trialSource({ listCustomerTrials: trialsPage(aTrial()) });

function added<Tag extends 'start-trial' | 'customer-trials'>(tag: Tag): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  Object.assign(element, { source: source(), customerId: 'customer-1' });
  document.body.append(element);
  return element;
}

/** Opens the form and closes it again. */
async function openAndClose(element: StartTrial): Promise<void> {
  element.open = true;
  await until(() => inDialog(element, 'form'));
  element.open = false;
  await until(() => !inModal(element, 'dialog'));
}

/** Asks whether a trial is to be extended, and thinks again. */
async function askAndCancel(element: CustomerTrials): Promise<void> {
  const root = element.shadowRoot!;
  await until(() => root.querySelector('[part="extend-button"]'));
  root.querySelector<HTMLElement>('[part="extend-button"]')!.click();
  const dialog = () => root.querySelector('[part="confirm-dialog"]')?.shadowRoot?.querySelector('dialog');
  await until(dialog);
  dialog()!.querySelector<HTMLElement>('[part="cancel-button"]')!.click();
  await until(() => !dialog());
}

describe('Dialogs of trials', () => {
  before(async () => {
    await emulate({ reducedMotion: 'reduce' });
    register(StartTrial);
    register(CustomerTrials);
    // The code of the form and what it keeps for good, once for the page, is not an element's.
    const first = added('start-trial');
    await until(() => first.state === 'ready');
    await openAndClose(first);
    first.remove();
  });
  afterEach(() => forgetLeftovers());

  it('leave nothing behind when a form is opened and closed 100 times', async () => {
    const nodes = document.querySelectorAll('*').length;
    watchLeftovers();
    const element = added('start-trial');
    await until(() => element.state === 'ready');
    for (let time = 0; time < 100; time += 1) await openAndClose(element);
    element.open = true;
    await until(() => inDialog(element, 'form'));
    element.remove();
    await until(() => leftovers().length === 0);
    expect(document.querySelectorAll('*').length).to.equal(nodes);
  });

  it('leave nothing behind when a confirmation is opened and cancelled 100 times', async () => {
    const nodes = document.querySelectorAll('*').length;
    watchLeftovers();
    const element = added('customer-trials');
    for (let time = 0; time < 100; time += 1) await askAndCancel(element);
    element.remove();
    await until(() => leftovers().length === 0);
    expect(document.querySelectorAll('*').length).to.equal(nodes);
  });
});
