import { expect, fixture, html } from '@open-wc/testing';
import { allElements, define } from '../../src/all-elements.js';
import type { ElementState } from '../../src/core/element/hub-events.js';
import { configure, resetConfiguration } from '../../src/core/hub/page-settings.js';
import { PartnerHub } from '../../src/elements/partner-hub/partner-hub.js';
import { elementNeeds } from '../support/element-needs.js';
import { waitUntil } from '../support/wait-until.js';

type Shown = HTMLElement & { readonly state: ElementState; loading: string };

function elementOf(tag: string): Shown {
  return Object.assign(document.createElement(tag) as Shown, { loading: 'eager', ...elementNeeds[tag] });
}

/** The shadow roots of an element and of all that it is made of, by their tags. */
function rootsOf(element: Element): { tag: string; root: ShadowRoot }[] {
  const root = element.shadowRoot;
  if (!root) return [];
  return [{ tag: element.localName, root }, ...[...root.querySelectorAll('*')].flatMap(rootsOf)];
}

/** What has no styles where it is now. */
function bareParts(element: Element): string[] {
  const isBare = ({ root }: { root: ShadowRoot }) =>
    root.adoptedStyleSheets.every((sheet) => sheet.cssRules.length === 0);
  return rootsOf(element)
    .filter(isBare)
    .map(({ tag }) => tag);
}

async function settled(element: Shown): Promise<void> {
  await waitUntil(() => element.state !== 'loading' && rootsOf(element).length > 0, `${element.localName} is drawn`);
}

describe('An element in another document of the page’s', () => {
  const tags = allElements.filter((element) => element !== PartnerHub).map(({ tag }) => tag);
  let body: HTMLElement;

  before(() => define());
  beforeEach(async () => {
    configure({ source: 'demo', locale: 'en' });
    const frame = await fixture<HTMLIFrameElement>(html`<iframe width="900" height="700"></iframe>`);
    body = frame.contentDocument!.body;
  });
  afterEach(() => resetConfiguration());

  for (const tag of tags) {
    it(`comes alive there with the styles of all its parts: ${tag}`, async () => {
      const element = elementOf(tag);
      body.append(element);
      await settled(element);
      expect(bareParts(element)).to.deep.equal([]);
    });

    it(`keeps the styles of all its parts on its way there and back: ${tag}`, async () => {
      const home = await fixture(html`<div></div>`);
      const element = elementOf(tag);
      home.append(element);
      await settled(element);
      for (const place of [body, home, body]) {
        place.append(element);
        await settled(element);
        expect(bareParts(element)).to.deep.equal([]);
      }
    });
  }

  it('has its data from a provider there', async () => {
    const hub = document.createElement('partner-hub');
    const element = elementOf('kpi-group');
    hub.append(element);
    body.append(hub);
    await waitUntil(() => element.state === 'ready', 'the figures are here');
    expect(bareParts(hub)).to.deep.equal([]);
  });

  it('fails nobody when its window is closed while it is drawn, and has its styles when it is back', async () => {
    const home = await fixture(html`<div></div>`);
    const element = elementOf('partner-admins');
    body.append(element);
    body.ownerDocument.defaultView!.frameElement!.remove();
    await settled(element);
    home.append(element);
    await settled(element);
    expect(bareParts(element)).to.deep.equal([]);
  });
});
