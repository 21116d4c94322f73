import { elementNeeds } from '../support/element-needs.js';
import { forgetLeftovers, leftovers, watchLeftovers } from '../support/leftovers.js';
import { expect } from '@open-wc/testing';
import { allElements } from '../../src/all-elements.js';
import { HubError } from '../../src/api/hub-error.js';
import type { HubElement } from '../../src/core/element/hub-element.js';
import { register } from '../../src/core/element/register.js';
import { elementTags } from '../../src/element-tags.js';
import type { ElementTag } from '../../src/element-tags.js';
import type { PartnerHub } from '../../src/elements/partner-hub/partner-hub.js';
import { ScriptedSource } from '../support/scripted-source.js';

/** Elements that ask nothing by themselves. */
const silent: readonly ElementTag[] = ['partner-hub', 'product-switch', 'customer-filter'];

/** Waits with frames, which leave nothing behind. */
async function until(isSo: () => boolean): Promise<void> {
  for (let frame = 0; !isSo(); frame += 1) {
    if (frame > 600) throw new Error('It did not become so within 600 frames');
    await new Promise(requestAnimationFrame);
  }
}

/** As long as answers need to reach whoever still waits for them. */
async function frames(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

/** An element in a provider, whose question is on its way. */
async function asking(tag: ElementTag): Promise<{ hub: PartnerHub; element: HubElement; source: ScriptedSource }> {
  const source = new ScriptedSource();
  const hub = Object.assign(document.createElement('partner-hub'), { source, locale: 'en' });
  const element = Object.assign(document.createElement(tag), { loading: 'eager', ...elementNeeds[tag] }) as HubElement;
  hub.append(element);
  document.body.append(hub);
  await until(() => source.open.length > 0);
  return { hub, element, source };
}

describe('Every public element that leaves the page while its question is on its way', () => {
  const rejections: unknown[] = [];
  const note = (event: PromiseRejectionEvent) => rejections.push(event.reason);

  before(async () => {
    allElements.forEach((element) => register(element));
    // What the page keeps for good, once, is not an element's: the words, and the code of charts.
    for (const tag of elementTags.filter((one) => !silent.includes(one))) (await asking(tag)).hub.remove();
    addEventListener('unhandledrejection', note);
  });
  after(() => removeEventListener('unhandledrejection', note));
  afterEach(() => forgetLeftovers());

  for (const tag of elementTags) {
    if (silent.includes(tag)) continue;
    for (const [what, leave] of [
      ['alone', ({ element }: { element: HubElement }) => element.remove()],
      ['with its provider', ({ hub }: { hub: PartnerHub }) => hub.remove()],
    ] as const) {
      it(`gives it up, and neither shows nor says anything of what comes late: ${tag}, ${what}`, async () => {
        watchLeftovers();
        const page = await asking(tag);
        const { hub, element, source } = page;
        const events: string[] = [];
        for (const type of ['hub-state-change', 'hub-error', 'hub-ready'])
          element.addEventListener(type, () => events.push(type));
        leave(page);
        await until(() => source.open.every(({ signal }) => signal?.aborted));
        const { state } = element;
        const drawn = element.shadowRoot!.innerHTML;
        const asked = source.asked.length;
        for (const [index, question] of source.open.entries())
          if (index % 2 === 0) question.fail(new HubError('server', 'too late', { status: 500 }));
          else question.answer({ items: [], total: 0 });
        await frames();
        expect([element.state, element.shadowRoot!.innerHTML, events]).to.deep.equal([state, drawn, []]);
        expect(source.asked.length, 'it asks nothing more').to.equal(asked);
        hub.remove();
        await frames();
        expect(leftovers()).to.deep.equal([]);
        expect(rejections).to.deep.equal([]);
      });
    }
  }

  for (const tag of silent)
    it(`asks nothing by itself: ${tag}`, async () => {
      const source = new ScriptedSource();
      const element = Object.assign(document.createElement(tag), { source });
      document.body.append(element);
      await frames();
      element.remove();
      expect(source.asked).to.deep.equal([]);
    });
});
