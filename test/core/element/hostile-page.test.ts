import { expect, fixture, html } from '@open-wc/testing';
import { register } from '../../../src/core/element/register.js';
import { KpiCard } from '../../../src/elements/kpi-card/kpi-card.js';
import { LicenseBar } from '../../../src/elements/license-bar/license-bar.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { FaultSession } from '../../api/fault-session.js';
import { aCustomer, summary } from '../../support/answers.js';
import { waitUntil } from '../../support/wait-until.js';

/** Adds rules to the page until the test is over. */
function pageStyle(rules: string): void {
  const style = document.createElement('style');
  style.dataset.hostile = '';
  style.textContent = rules;
  document.head.append(style);
}

const part = (element: Element, name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`)!;
const valueOf = (element: Element) => part(element, 'value')?.textContent?.trim();

/** A card and a bar that ask over HTTP. */
async function elements(): Promise<{ card: KpiCard; bar: LicenseBar }> {
  const [figures, customers] = [new FaultSession(), new FaultSession()];
  await figures.answers({ body: summary() });
  await customers.answers({ body: aCustomer() });
  const box = await fixture(html`
    <div>
      <partner-hub api-base=${figures.baseUrl}><kpi-card metric="total-customers"></kpi-card></partner-hub>
      <partner-hub api-base=${customers.baseUrl}><license-bar customer-id="a"></license-bar></partner-hub>
    </div>
  `);
  return { card: box.querySelector('kpi-card')!, bar: box.querySelector('license-bar')! };
}

const settled = ({ card, bar }: { card: KpiCard; bar: LicenseBar }) =>
  waitUntil(() => card.state !== 'loading' && bar.state !== 'loading' && card.state !== 'idle' && bar.state !== 'idle');

/** What a visitor sees of both: colors, sizes, text. */
function looks({ card, bar }: { card: KpiCard; bar: LicenseBar }): object {
  const style = (element: Element, ...names: string[]) => {
    const computed = getComputedStyle(element);
    return Object.fromEntries(names.map((name) => [name, computed.getPropertyValue(name)]));
  };
  const surface = part(card, 'surface');
  return {
    surface: style(
      surface,
      'display',
      'background-color',
      'color',
      'font-size',
      'line-height',
      'padding-top',
      'border-top-width',
      'border-top-left-radius',
      'text-align',
      'direction',
      'visibility',
      'cursor',
    ),
    value: style(part(card, 'value'), 'font-size', 'font-weight', 'color', 'display'),
    text: valueOf(card),
    height: surface.getBoundingClientRect().height,
    bar: style(part(bar, 'bar'), 'display', 'height'),
    used: style(part(bar, 'segment-used'), 'background-color', 'height'),
    percent: Math.round(
      (100 * part(bar, 'segment-used').getBoundingClientRect().width) / part(bar, 'bar').getBoundingClientRect().width,
    ),
  };
}

describe('On a page that is not kind', () => {
  let kind: object;
  before(async () => {
    for (const element of [PartnerHub, KpiCard, LicenseBar]) register(element);
    const shown = await elements();
    await settled(shown);
    kind = looks(shown);
  });
  afterEach(() => document.querySelectorAll('[data-hostile]').forEach((style) => style.remove()));

  it('elements look the same although everything is unset', async () => {
    pageStyle('* { all: unset } head, head * { display: none }');
    const shown = await elements();
    await settled(shown);
    expect(looks(shown)).to.deep.equal(kind);
  });

  it('elements look the same although the root’s font and inherited properties are strange', async () => {
    pageStyle(`html { font-size: 62.5%; line-height: 3; letter-spacing: 4px; word-spacing: 9px; text-transform: uppercase;
      text-align: right; text-indent: 40px; white-space: pre; font-style: italic; font-weight: 900; cursor: crosshair; }`);
    const shown = await elements();
    await settled(shown);
    expect(looks(shown)).to.deep.equal(kind);
  });

  it('elements work although every object has enumerable properties more', async () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    prototype['extend'] = () => 'mine';
    prototype['total'] = 'polluted';
    try {
      const shown = await elements();
      await settled(shown);
      expect([shown.card.state, shown.bar.state]).to.deep.equal(['ready', 'ready']);
      expect(looks(shown)).to.deep.equal(kind);
    } finally {
      delete prototype['extend'];
      delete prototype['total'];
    }
  });

  it('elements work through a fetch that the page wrapped, and fail visibly through one that it broke', async () => {
    const { fetch } = globalThis;
    let calls = 0;
    const session = new FaultSession();
    await session.answers({ body: summary() });
    try {
      globalThis.fetch = function (this: unknown, ...given: Parameters<typeof fetch>) {
        calls += 1;
        return fetch(...given);
      };
      const hub = await fixture<PartnerHub>(html`
        <partner-hub api-base=${session.baseUrl}><kpi-card metric="total-customers"></kpi-card></partner-hub>
      `);
      const card = hub.querySelector('kpi-card')!;
      await waitUntil(() => valueOf(card) === '1,234');
      expect(calls).to.equal(1);
      globalThis.fetch = () => {
        throw new TypeError('somebody broke this');
      };
      // Failed reads are tried again with pauses between them, which is another test's business.
      const { setTimeout } = globalThis;
      globalThis.setTimeout = ((run: () => void, _ms: number) => setTimeout(run, 0)) as typeof setTimeout;
      await card.refresh().finally(() => (globalThis.setTimeout = setTimeout));
      await waitUntil(() => card.state === 'stale');
      expect(valueOf(card)).to.equal('1,234');
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('elements work although names of the document are taken by its elements', async () => {
    const form = document.createElement('form');
    form.innerHTML = '<input name="fetch"><img name="location"><a id="customElements"></a><a id="process"></a>';
    document.body.append(form);
    const shown = await elements();
    await settled(shown);
    form.remove();
    expect(looks(shown)).to.deep.equal(kind);
  });
});
