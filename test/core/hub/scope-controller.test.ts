import { expect, fixture, html } from '@open-wc/testing';
import { html as template } from 'lit';
import { property } from 'lit/decorators.js';
import type { Basis } from '../../../src/core/element/element-state.js';
import { HubElement } from '../../../src/core/element/hub-element.js';
import { register } from '../../../src/core/element/register.js';
import { configure, resetConfiguration } from '../../../src/core/hub/page-settings.js';
import { ScopeController } from '../../../src/core/hub/scope-controller.js';
import { loadTexts } from '../../../src/core/texts/languages.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { commonTexts } from '../../../src/locales/common-texts.js';
import { aCustomer } from '../../support/answers.js';
import { CustomerProbe } from '../../support/probes.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

/** A composite: two probes in its template, one of which has a setting of its own. */
class PairProbe extends HubElement<never> {
  static override readonly tag: string = 'pair-probe';
  static override readonly uses = [CustomerProbe];
  @property({ attribute: false }) inner: 'parts' | 'pair' = 'parts';
  draws = 0;

  constructor() {
    super();
    new ScopeController(this);
  }

  /** The probes, also those of a composite inside. */
  get parts(): CustomerProbe[] {
    const nested = [...this.renderRoot.querySelectorAll<PairProbe>('pair-probe')].flatMap(({ parts }) => parts);
    return [...this.renderRoot.querySelectorAll('customer-probe'), ...nested];
  }

  protected override get basis(): Basis<never> {
    return {};
  }

  protected override render() {
    this.draws += 1;
    return this.inner === 'pair'
      ? template`<pair-probe window-days="180"></pair-probe>`
      : template`<customer-probe customer-id="a"></customer-probe><customer-probe customer-id="a" theme="light"></customer-probe>`;
  }
}

const named = (name: string) => new ScriptedSource(() => aCustomer({ displayName: name }));
const shown = (probes: readonly CustomerProbe[], name: string) =>
  waitUntil(() => probes.length > 0 && probes.every(({ shownName }) => shownName === name), `all show ${name}`);

describe('ScopeController', () => {
  before(async () => {
    for (const element of [PartnerHub, CustomerProbe, PairProbe]) register(element);
    await Promise.all(['en', 'nl'].map((locale) => loadTexts(commonTexts, locale)));
  });
  afterEach(() => resetConfiguration());

  it('gives the parts of a composite the provider’s data and settings', async () => {
    const hub = await fixture(html`
      <partner-hub .source=${named('x')} locale="nl" theme="dark"><pair-probe></pair-probe></partner-hub>
    `);
    const { parts } = hub.querySelector('pair-probe') as PairProbe;
    await shown(parts, 'x');
    expect(parts.map(({ settled }) => [settled.locale, settled.theme])).to.deep.equal([
      ['nl', 'dark'],
      ['nl', 'light'],
    ]);
  });

  it('lays the composite’s own settings over the provider’s, and a part’s own over those', async () => {
    const hub = await fixture(html`
      <partner-hub .source=${named('x')} locale="nl" window-days="30">
        <pair-probe theme="dark" window-days="60" time-zone="Asia/Tokyo"></pair-probe>
      </partner-hub>
    `);
    const { parts } = hub.querySelector('pair-probe') as PairProbe;
    await shown(parts, 'x');
    expect(parts.map(({ settled }) => [settled.theme, settled.windowDays, settled.timeZone])).to.deep.equal([
      ['dark', 60, 'Asia/Tokyo'],
      ['light', 60, 'Asia/Tokyo'],
    ]);
  });

  it('follows what the composite says while the page runs, drawing each part once', async () => {
    const hub = await fixture(html`
      <partner-hub .source=${named('x')}><pair-probe theme="dark"></pair-probe></partner-hub>
    `);
    const pair = hub.querySelector('pair-probe') as PairProbe;
    await shown(pair.parts, 'x');
    let draws = 0;
    pair.parts[0]!.addController({ hostUpdated: () => (draws += 1) });
    pair.theme = 'auto';
    await pair.updateComplete;
    await Promise.all(pair.parts.map((part) => part.updateComplete));
    expect(pair.parts.map(({ settled }) => settled.theme)).to.deep.equal(['auto', 'light']);
    expect(draws).to.equal(1);
    pair.removeAttribute('theme');
    await pair.updateComplete;
    await Promise.all(pair.parts.map((part) => part.updateComplete));
    expect(pair.parts[0]!.settled.theme).to.equal('light');
  });

  it('draws each part once when the language around changes, and once with the answer in that language', async () => {
    const box = await fixture<HTMLElement>(html`
      <div lang="en">
        <partner-hub .source=${named('x')}><pair-probe></pair-probe></partner-hub>
      </div>
    `);
    const pair = box.querySelector('pair-probe') as PairProbe;
    await shown(pair.parts, 'x');
    let draws = 0;
    pair.parts[0]!.addController({ hostUpdated: () => (draws += 1) });
    box.lang = 'en-GB';
    await waitUntil(() => pair.parts.every(({ settled }) => settled.locale === 'en-GB'));
    await new Promise(requestAnimationFrame);
    expect([draws, pair.settings.locale]).to.deep.equal([2, 'en-GB']);
  });

  it('draws no part again when the composite draws again and says the same', async () => {
    const hub = await fixture(
      html`<partner-hub .source=${named('x')}><pair-probe theme="dark"></pair-probe></partner-hub>`,
    );
    const pair = hub.querySelector('pair-probe') as PairProbe;
    await shown(pair.parts, 'x');
    let draws = 0;
    for (const part of pair.parts) part.addController({ hostUpdated: () => (draws += 1) });
    pair.requestUpdate();
    await pair.updateComplete;
    await Promise.all(pair.parts.map((part) => part.updateComplete));
    expect(draws).to.equal(0);
  });

  it('lays a composite inside a composite over both', async () => {
    const hub = await fixture(html`
      <partner-hub .source=${named('x')} locale="nl">
        <pair-probe .inner=${'pair'} theme="dark" window-days="60" time-zone="Asia/Tokyo"></pair-probe>
      </partner-hub>
    `);
    const pair = hub.querySelector('pair-probe') as PairProbe;
    await shown(pair.parts, 'x');
    await waitUntil(() => pair.parts.length === 2);
    const { settled } = pair.parts[0]!;
    expect([settled.locale, settled.theme, settled.windowDays, settled.timeZone]).to.deep.equal([
      'nl',
      'dark',
      180,
      'Asia/Tokyo',
    ]);
  });

  it('gives the parts the composite’s own source, and only that one is asked', async () => {
    const [outer, own] = [named('outer'), named('own')];
    const hub = await fixture(html`
      <partner-hub .source=${outer}><pair-probe .source=${own}></pair-probe></partner-hub>
    `);
    await shown((hub.querySelector('pair-probe') as PairProbe).parts, 'own');
    expect([outer.asked.length, own.asked.length]).to.deep.equal([0, 1]);
  });

  it('gives the parts a hub that the page made for the composite', async () => {
    configure({ source: named('page') });
    const pair = await fixture<PairProbe>(html`<pair-probe locale="nl"></pair-probe>`);
    await shown(pair.parts, 'page');
    expect(pair.parts[0]!.settled.locale).to.equal('nl');
    expect(pair.parts.every(({ currentHub }) => currentHub === pair.currentHub)).to.equal(true);
  });

  it('takes the parts along when the composite goes to another provider, and leaves them empty outside of a page', async () => {
    const box = await fixture(html`
      <div>
        <partner-hub .source=${named('one')} theme="dark"><pair-probe></pair-probe></partner-hub>
        <partner-hub .source=${named('other')}></partner-hub>
      </div>
    `);
    const pair = box.querySelector('pair-probe') as PairProbe;
    await shown(pair.parts, 'one');
    box.lastElementChild!.append(pair);
    await shown(pair.parts, 'other');
    expect(pair.parts[0]!.settled.theme).to.equal('light');
    const { parts } = pair;
    pair.remove();
    expect(parts.map(({ connection, currentHub }) => [connection, currentHub])).to.deep.equal([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});
