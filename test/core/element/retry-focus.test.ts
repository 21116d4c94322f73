import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { allElements } from '../../../src/all-elements.js';
import { HubError } from '../../../src/api/hub-error.js';
import type { HubElement } from '../../../src/core/element/hub-element.js';
import { register } from '../../../src/core/element/register.js';
import { elementTags } from '../../../src/element-tags.js';
import type { ElementTag } from '../../../src/element-tags.js';
import { createDemoSource } from '../../../mocks/demo-source.js';
import { aCustomer, customersPage } from '../../support/answers.js';
import { elementNeeds } from '../../support/element-needs.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

/** Elements that ask nothing by themselves, or whose parts say what failed. */
const silent: readonly ElementTag[] = [
  ...(['partner-hub', 'product-switch', 'customer-filter', 'kpi-group', 'partner-dashboard'] as const),
  ...(['launch-button', 'start-trial'] as const),
];
const failure = new HubError('server', 'Broken on purpose');

/** An element whose questions fail until the test says otherwise. */
async function failed(tag: ElementTag) {
  const source = new ScriptedSource(() => {
    throw failure;
  });
  const hub = Object.assign(document.createElement('partner-hub'), { source, locale: 'en' });
  const element = Object.assign(document.createElement(tag), { loading: 'eager', ...elementNeeds[tag] }) as HubElement;
  hub.append(element);
  document.body.append(hub);
  await waitUntil(() => retryOf(element), `${tag} offers Retry`);
  return { hub, element, source };
}

/** The button, wherever the element has it. */
const retryOf = (element: HubElement) => element.renderRoot.querySelector<HTMLButtonElement>('.retry');
const focusIn = (element: HubElement) => element.shadowRoot!.activeElement;

describe('Retry', () => {
  before(() => allElements.forEach((element) => register(element)));
  afterEach(() => document.querySelectorAll('partner-hub, .elsewhere').forEach((one) => one.remove()));

  for (const tag of elementTags.filter((one) => !silent.includes(one))) {
    it(`keeps the focus in <${tag}> while it asks, and has it again when that fails`, async () => {
      const { element, source } = await failed(tag);
      const before = retryOf(element)!;
      source.script = () => undefined;
      before.focus();
      before.click();
      await waitUntil(() => source.open.length > 0 && !before.isConnected, 'it asks');
      await element.updateComplete;
      expect(focusIn(element), 'while it asks').to.not.equal(null);
      source.script = () => {
        throw failure;
      };
      source.open.splice(0).forEach(({ fail }) => fail(failure));
      await waitUntil(() => retryOf(element) && focusIn(element) === retryOf(element), 'it has the focus again');
    });
  }

  it('leaves the focus at the heading of what it brought', async () => {
    const { element, hub } = await failed('recent-table');
    const button = retryOf(element)!;
    button.focus();
    Object.assign(hub, { source: createDemoSource() });
    await waitUntil(() => element.state === 'ready');
    expect(focusIn(element)).to.have.property('className', 'section-heading');
  });

  it('is not the only control that leaves the focus at the heading when it is gone', async () => {
    const source = new ScriptedSource(({ name, q }) => {
      if (name === 'listCustomers') return customersPage(q ? [] : [aCustomer()]);
      return undefined;
    });
    const hub = Object.assign(document.createElement('partner-hub'), { source, locale: 'en' });
    const element = Object.assign(document.createElement('customer-list'), { q: 'nobody' });
    hub.append(element);
    document.body.append(hub);
    await waitUntil(() => element.state === 'empty');
    element.renderRoot.querySelector<HTMLElement>('.notice button')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.state === 'ready');
    expect(focusIn(element)).to.have.property('className', 'section-heading');
  });

  it('leaves it at the element where the page has a heading of its own, or none', async () => {
    const { element, hub } = await failed('recent-table');
    element.heading = '';
    await element.updateComplete;
    retryOf(element)!.focus();
    Object.assign(hub, { source: createDemoSource() });
    await waitUntil(() => element.state === 'ready');
    expect(focusIn(element)).to.equal(element.renderRoot);
  });

  it('takes the focus from nobody who went elsewhere meanwhile', async () => {
    const { element, source } = await failed('recent-table');
    const elsewhere = Object.assign(document.createElement('button'), { className: 'elsewhere' });
    document.body.append(elsewhere);
    source.script = () => undefined;
    retryOf(element)!.focus();
    retryOf(element)!.click();
    await waitUntil(() => focusIn(element)?.className === 'section-heading');
    elsewhere.focus();
    source.open.splice(0).forEach(({ fail }) => fail(failure));
    await waitUntil(() => retryOf(element));
    expect(document.activeElement).to.equal(elsewhere);
  });
});
