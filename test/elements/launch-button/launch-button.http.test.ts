import { expect } from '@open-wc/testing';
import { register } from '../../../src/core/element/register.js';
import { CustomerList } from '../../../src/elements/customer-list/customer-list.js';
import { LaunchButton } from '../../../src/elements/launch-button/launch-button.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { checkWrite } from '../../support/check-write.js';
import { rowsOf } from '../../support/customer-lists.js';
import { Portal, ready } from '../../support/portal.js';
import { waitUntil } from '../../support/wait-until.js';

const { click } = HTMLAnchorElement.prototype;
let opened: string[] = [];

const failure = (element: HTMLElement) =>
  element.shadowRoot!.querySelector('[part=launch].failed')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const inRow = (element: CustomerList, row = 0) =>
  rowsOf(element)[row]?.querySelector<HTMLElement>('[part~="launch-button"]');
const pressable = (element: LaunchButton) => element.shadowRoot!.querySelector<HTMLElement>('[part="launch-button"]');

async function listed(portal: Portal): Promise<CustomerList> {
  const element = await ready(await portal.show('customer-list', { sort: 'displayName' }));
  await waitUntil(() => inRow(element), 'organizations can be launched');
  return element;
}

/** An attempt to launch by a button, which nothing is entered for; each window that opens counts. */
const attempt = (element: HTMLElement, button: () => HTMLElement | null | undefined) => ({
  async press() {
    await waitUntil(button, 'there is a button');
    button()!.click();
  },
  failure: () => failure(element),
  isDone: () => opened.length === 1,
});

describe('launches over HTTP', () => {
  before(() => [PartnerHub, LaunchButton, CustomerList].forEach((element) => register(element)));

  beforeEach(() => {
    opened = [];
    Object.defineProperty(navigator, 'userActivation', { value: { isActive: true }, configurable: true });
    HTMLAnchorElement.prototype.click = function () {
      opened.push(this.href);
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
    Reflect.deleteProperty(navigator, 'userActivation');
  });

  for (const [whose, customerId] of [
    ['a customer', 'customer-1'],
    ['the partner’s own organization', undefined],
  ] as const)
    checkWrite(`launches ${whose} by its button`, {
      sentence: 'could not be launched.',
      async prepare(portal) {
        const element = await ready(await portal.show('launch-button', { customerId }));
        await waitUntil(() => pressable(element));
        return attempt(element, () => pressable(element));
      },
      // An address is all that a launch leaves.
      timesDone: () => Promise.resolve(opened.length),
      leavesNothing: true,
    });

  checkWrite('launches a customer in the list', {
    sentence: 'could not be launched.',
    async prepare(portal) {
      const element = await listed(portal);
      return attempt(element, () => inRow(element));
    },
    timesDone: () => Promise.resolve(opened.length),
    leavesNothing: true,
    // Another press of the row gives the first one up, whose window never opens.
    pressAgain: () => {},
  });

  it('opens one window, for the customer that was pressed last, when two are pressed one after the other', async () => {
    const portal = new Portal();
    const element = await listed(portal);
    portal.hold();
    inRow(element, 0)!.click();
    await waitUntil(() => portal.changes.length === 1);
    inRow(element, 1)!.click();
    await waitUntil(() => portal.changes.length === 2);
    portal.release();
    await waitUntil(() => opened.length > 0);
    const [, last] = portal.changes;
    expect(opened).to.have.length(1);
    expect(opened[0]).to.contain(last!.path.split('/')[2]);
  });

  it('opens a window in each of two tabs that launch one customer at once', async () => {
    const portals = [new Portal(), new Portal()];
    const elements = await Promise.all(
      portals.map(async (portal) => ready(await portal.show('launch-button', { customerId: 'customer-1' }))),
    );
    for (const element of elements) {
      await waitUntil(() => pressable(element));
      pressable(element)!.click();
    }
    await waitUntil(() => opened.length === 2);
    expect(elements.map(failure)).to.deep.equal(['', '']);
  });
});
