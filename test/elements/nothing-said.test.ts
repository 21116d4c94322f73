import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { PropertyDeclaration } from 'lit';
import { createDemoSource } from '../../mocks/demo-source.js';
import { allElements, define } from '../../src/all-elements.js';
import type { DataSource } from '../../src/api/data-source.js';
import type { HubElement } from '../../src/core/element/hub-element.js';
import { numberAttribute } from '../../src/core/element/attributes.js';
import { whenIdle } from '../../src/core/when-idle.js';
import type { ElementTag } from '../../src/element-tags.js';
import type { PartnerHub } from '../../src/elements/partner-hub/partner-hub.js';
import { waitUntil } from '../support/wait-until.js';

/** What elements need to show something. */
const needs: Partial<Record<ElementTag, object>> = {
  'kpi-card': { metric: 'nearing-expiration' },
  'license-bar': { used: 3, assigned: 4, total: 10 },
  'customer-detail': { customerId: 'customer-1' },
  'customer-subscriptions': { customerId: 'customer-1' },
  'customer-trials': { customerId: 'customer-1' },
  'partner-dashboard': { sections: ['overview'] },
};

/** Texts that mean something in the attributes that take only some; the others take any. */
const texts: Readonly<Record<string, string>> = {
  'api-base': '/nowhere',
  'token-url': '/nowhere',
  'time-zone': 'Asia/Tokyo',
  'customer-href': '/customers/{id}',
  'refresh-seconds': '3600',
  'customer-id': 'customer-2',
  'csv-options': '{"separator":";"}',
  'group-by': 'window',
  credentials: 'omit',
  data: '{"items":[],"total":0}',
  detail: 'panel',
  dismissed: '[]',
  format: 'percent',
  kpi: 'nearingRenewal',
  loading: 'lazy',
  locale: 'nl',
  messages: '{"en":{}}',
  metric: 'total-customers',
  product: 'calling',
  scenario: 'empty',
  section: 'expiring',
  sections: 'expiring',
  sort: '-displayName',
  source: 'demo',
  tab: 'trials',
  theme: 'dark',
  value: 'calling',
  week: '2026-11-15',
  'window-days': '30',
};

/** What stays because it was told to the hub, or was looked at since: the product of a switch, a tab that was opened. */
const staying: readonly string[] = ['product-switch value', 'partner-dashboard product', 'customer-detail tab'];

interface Property {
  readonly name: string;
  /** Undefined: it has none. */
  readonly attribute?: string;
  readonly type: unknown;
  readonly converter: unknown;
}

/** The properties of a class, as Lit has them. */
function propertiesOf(element: unknown): Property[] {
  const { elementProperties } = element as { elementProperties: Map<string, PropertyDeclaration> };
  return [...elementProperties]
    .filter(([, { state }]: [string, PropertyDeclaration & { state?: boolean }]) => !state)
    .map(([name, { attribute, type, converter }]) => ({
      name,
      type,
      converter,
      attribute: attribute === false ? undefined : typeof attribute === 'string' ? attribute : name.toLowerCase(),
    }));
}

const valueOf = (element: object, name: string): unknown => Reflect.get(element, name);

/** The demo, and what it was asked. */
function noting(): { source: DataSource; asked: Set<string> } {
  const asked = new Set<string>();
  const demo = createDemoSource({ partner: { seed: 3, customers: 12 } });
  const source: DataSource = {
    ask: (query, parameters, options) => {
      asked.add(`${query.name} ${JSON.stringify(parameters)}`);
      return demo.ask(query, parameters, options);
    },
    change: (mutation, parameters, options) => demo.change(mutation, parameters, options),
  };
  return { source, asked };
}

/** Words and figures that are seen in an element, those of the parts in its template included; charts come when the page has nothing else to do. */
function textsIn(node: Node): string {
  if (
    node instanceof Element &&
    (node.matches('style, script, svg, [role=status], [part~=plot]') || !node.checkVisibility())
  )
    return '';
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  const inside = (node as Partial<Element>).shadowRoot ?? node;
  return [...inside.childNodes]
    .map(textsIn)
    .filter((text) => text.trim() !== '')
    .join('|');
}

/** The element says one thing for a while in which the page has nothing else to do. */
async function settled(element: HubElement): Promise<void> {
  await waitUntil(() => element.state !== 'loading', `${element.localName} shows something`);
  let before = '';
  for (let same = 0; same < 8; same += 1) {
    await new Promise(requestAnimationFrame);
    await new Promise<void>(whenIdle);
    const now = element.state + textsIn(element);
    if (now !== before) same = 0;
    before = now;
  }
}

const silent: readonly ElementTag[] = ['partner-hub'];

describe('An element that is told something, and then nothing again,', () => {
  before(() => define());

  for (const { tag } of allElements as readonly { tag: ElementTag }[]) {
    if (silent.includes(tag)) continue;

    async function shown() {
      const { source, asked } = noting();
      const element = Object.assign(document.createElement(tag), needs[tag]) as HubElement;
      const hub = await fixture<PartnerHub>(
        html`<partner-hub .source=${source} locale="en" time-zone="UTC">${element}</partner-hub>`,
      );
      await settled(element);
      /** What it is, shows and asks. */
      const now = async () => {
        asked.clear();
        await hub.refresh();
        await settled(element);
        const values = propertiesOf(element.constructor).map(({ name }) => [name, valueOf(element, name)]);
        return { state: element.state, values, questions: [...asked].sort(), says: textsIn(element) };
      };
      return { element, now };
    }

    // What comes late is here when the others ask for it.
    before(async () => {
      await shown();
      fixtureCleanup();
    });

    it(`is as one that was never told: ${tag}, attributes`, async () => {
      const { element, now } = await shown();
      const before = await now();
      for (const { name, attribute, type } of propertiesOf(element.constructor)) {
        if (attribute === undefined || name in (needs[tag] ?? {}) || staying.includes(`${tag} ${attribute}`)) continue;
        element.setAttribute(attribute, type === Boolean ? '' : (texts[attribute] ?? '2'));
        await element.updateComplete;
        await new Promise(requestAnimationFrame);
        element.removeAttribute(attribute);
        await element.updateComplete;
      }
      expect(await now()).to.deep.equal(before);
    });

    it(`is as one that was never told: ${tag}, properties`, async () => {
      const { element, now } = await shown();
      const before = await now();
      const { failures, stop } = drawingFailures();
      for (const { name } of propertiesOf(element.constructor)) {
        if (name in (needs[tag] ?? {})) continue;
        for (const nothing of [null, undefined]) {
          Reflect.set(element, name, nothing);
          await element.updateComplete;
        }
      }
      expect(await now()).to.deep.equal(before);
      expect(failures).to.deep.equal([]);
      stop();
    });
  }
});

describe('An empty attribute for a number', () => {
  before(() => define());

  it('says nothing, of every element', () => {
    const wrong = allElements.flatMap(({ tag }) => {
      const element = document.createElement(tag);
      const numbers = propertiesOf(element.constructor).filter(({ converter }) => converter === numberAttribute);
      for (const { attribute } of numbers) element.setAttribute(attribute!, '');
      return numbers.filter(({ name }) => valueOf(element, name) !== undefined).map(({ name }) => `${tag} ${name}`);
    });
    expect(wrong).to.deep.equal([]);
  });

  it('is no figure of 0', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    box.innerHTML =
      '<license-bar used="" assigned="2" total="3"></license-bar><kpi-card label="Tickets" value=""></kpi-card>';
    const [bar, card] = [...box.children] as HubElement[];
    await settled(bar!);
    await settled(card!);
    expect(bar!.shadowRoot!.querySelector('[role="img"]')!.getAttribute('aria-label')).not.to.contain('0 used');
    expect(card!.shadowRoot!.querySelector('[part="value"]')!.textContent).to.equal('–');
  });
});

/** What elements could not draw. */
function drawingFailures() {
  const failures: unknown[] = [];
  const { error } = console;
  console.error = (...told: unknown[]) => failures.push(...told);
  return { failures, stop: () => void (console.error = error) };
}
