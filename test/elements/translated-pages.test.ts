import { expect, fixture, html } from '@open-wc/testing';
import { createDemoSource } from '../../mocks/demo-source.js';
import type { ScenarioName } from '../../mocks/demo-source.js';
import type { DataSource } from '../../src/api/data-source.js';
import '../../src/define.js';
import type { HubElement } from '../../src/core/element/hub-element.js';
import { elementTags } from '../../src/element-tags.js';
import type { PartnerHub } from '../../src/elements/partner-hub/partner-hub.js';
import { translatePage } from '../support/page-translator.js';
import { waitUntil } from '../support/wait-until.js';

/** What elements need to show something. */
const needs: Readonly<Record<string, Record<string, string>>> = {
  'kpi-card': { metric: 'nearing-expiration' },
  'license-bar': { used: '3', assigned: '4', total: '10' },
  'customer-detail': { 'customer-id': 'customer-1' },
  'customer-subscriptions': { 'customer-id': 'customer-1' },
  'customer-trials': { 'customer-id': 'customer-1' },
  'partner-dashboard': { sections: 'overview,license-trend,expiring,features', loading: 'eager' },
};

/** Every text that can be read in an element, shadow roots included; what is hidden, or only said aloud once, is not. */
function textsIn(node: Node): string[] {
  if (node.nodeType === Node.TEXT_NODE) return [plain(node.textContent ?? '')].filter(Boolean);
  if (node instanceof Element && node.matches('style, script, [hidden], [role=status], [popover], .unprinted'))
    return [];
  const inside = (node as Partial<Element>).shadowRoot ?? node;
  return [...inside.childNodes].flatMap(textsIn);
}

/** Without the translator's marks; the ids of failures are others each time. */
const plain = (text: string) =>
  text
    .replace(/[«»\s]+/g, ' ')
    .replace(/(tracking[ -]?id: )\S+/gi, '$1…')
    .trim();

async function shown(
  tag: string,
  source: DataSource,
  locale: string,
): Promise<{ hub: PartnerHub; element: HubElement }> {
  const element = document.createElement(tag) as HubElement;
  for (const [name, value] of Object.entries(needs[tag] ?? {})) element.setAttribute(name, value);
  const hub = await fixture<PartnerHub>(html`<partner-hub .source=${source} locale=${locale}>${element}</partner-hub>`);
  await settled(element);
  return { hub, element };
}

/** The element shows what it has, and says it in one way for a while. */
async function settled(element: HubElement): Promise<void> {
  await waitUntil(() => ['ready', 'empty', 'error'].includes(element.state), `${element.localName} shows something`);
  let before = '';
  for (let same = 0; same < 8; same += 1) {
    await new Promise(requestAnimationFrame);
    const now = textsIn(element).join();
    if (now !== before) same = 0;
    before = now;
  }
}

const scenarios: readonly ScenarioName[] = ['default', 'empty', 'error'];

describe('a page whose texts a translator has replaced', () => {
  for (const tag of elementTags.filter((one) => one !== 'partner-hub')) {
    for (const scenario of scenarios) {
      it(`has the new words of <${tag}> in another language, and none of the old ones: ${scenario}`, async () => {
        const source = createDemoSource({ scenario, partner: { customers: scenario === 'empty' ? 0 : 40 } });
        const { hub, element } = await shown(tag, source, 'en');
        const english = textsIn(element).join();
        translatePage(element.shadowRoot!);
        hub.locale = 'nl';
        await waitUntil(
          () => element.shadowRoot!.querySelector('.surface')!.getAttribute('lang') === 'nl',
          'it is Dutch',
        );
        await settled(element);
        const dutch = (await shown(tag, source, 'nl')).element;
        // Both may still be about to show a part that came late.
        const wrong = () => textsIn(element).filter((text) => !textsIn(dutch).includes(text));
        await waitUntil(() => wrong().length === 0).catch(() => undefined);
        expect(wrong()).to.deep.equal([]);
        if (!['license-bar', 'product-switch'].includes(tag)) expect(textsIn(element).join()).not.to.equal(english);
      });
    }
  }
});
