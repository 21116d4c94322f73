import { expect } from '@open-wc/testing';
import {
  connectionPart,
  layered,
  resolveSettings,
  sameConnection,
  windowChoices,
} from '../../../src/core/hub/settings.js';
import type { HubSettings } from '../../../src/core/hub/settings.js';
import { ScriptedSource } from '../../support/scripted-source.js';

function warningsOf(act: () => void): string[] {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => said.push(text);
  act();
  console.warn = warn;
  return said;
}

const bad: readonly [setting: string, value: unknown, wanted: string, key: string][] = [
  ['theme', 'sepia', 'light', 'theme'],
  ['product', 'phones', 'undefined', 'product'],
  ['windowDays', 45, '90', 'window-days'],
  ['windowDays', NaN, '90', 'window-days'],
  ['locale', 'not a locale', 'de-DE', 'locale'],
  ['timeZone', 'Mars/Base', Intl.DateTimeFormat().resolvedOptions().timeZone, 'time-zone'],
];

describe('Settings', () => {
  for (const [written, wanted] of [
    ['nl_NL', 'nl-NL'],
    ['nl-BE.UTF-8', 'nl-BE'],
    ['de_DE@euro', 'de-DE'],
    [' fr ', 'fr'],
    ['x-mtfrom', 'en'],
    ['nl-x-mtfrom-en', 'nl-x-mtfrom-en'],
    ['und', 'en'],
    ['C', 'en'],
  ]) {
    it(`understand lang="${written}" as ${wanted}`, () => {
      expect(resolveSettings({}, written!).locale).to.equal(wanted);
    });
  }

  it('have defaults: the page’s language, the browser’s time zone, light, Meetings, 90 days', () => {
    expect(resolveSettings({}, 'nl-be')).to.deep.equal({
      messages: undefined,
      locale: 'nl-BE',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      theme: 'light',
      product: undefined,
      windowDays: 90,
    });
    expect(resolveSettings({}, '').locale).to.equal('en');
  });

  it('are what somebody says, where that makes sense', () => {
    const said = {
      ...{ theme: 'dark', product: 'calling', windowDays: 180, locale: 'nl-BE', timeZone: 'Asia/Tokyo' },
      ...{ customerHref: '/customers/{id}', messages: { en: { state: { waits: 'Nothing.' } } } },
    } as HubSettings;
    const warnings = warningsOf(() => {
      expect(resolveSettings(said, 'de')).to.deep.equal(said);
    });
    expect(warnings).to.deep.equal([]);
    for (const windowDays of windowChoices) expect(resolveSettings({ windowDays }, 'en')).to.include({ windowDays });
    for (const theme of ['light', 'auto'] as const) expect(resolveSettings({ theme }, 'en')).to.include({ theme });
    expect(resolveSettings({ product: 'meetings' }, 'en')).to.include({ product: 'meetings' });
  });

  it('warn of an address of customers that names none of them, and do without', () => {
    const warnings = warningsOf(() => {
      for (const customerHref of ['/customers', ''])
        expect(resolveSettings({ customerHref }, 'en')).not.to.have.property('customerHref');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('customer-href="/customers"').and.to.contain('{id}');
  });

  it('name the page’s own language as the page does, and say nothing of a translator’s', () => {
    const warnings = warningsOf(() => {
      expect(resolveSettings({}, 'no language').locale).to.equal('en');
      expect(resolveSettings({}, 'X-MTFROM').locale).to.equal('en');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('lang="no language"');
  });

  it('replace what is not known by what is allowed, and say what that is', () => {
    const [warning] = warningsOf(() => resolveSettings({ theme: 'neon' as 'dark' }, 'en'));
    expect(warning).to.contain('allowed: light, dark, auto.');
  });

  for (const [setting, value, wanted, key] of bad) {
    it(`replace ${key}="${String(value)}" by the default and say so once`, () => {
      const settings = { [setting]: value } as HubSettings;
      const resolve = () => resolveSettings(settings, 'de-DE') as unknown as Record<string, unknown>;
      const said = warningsOf(() => {
        for (let time = 0; time < 3; time += 1) expect(String(resolve()[setting])).to.equal(wanted);
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`${key}="${String(value)}"`);
    });
  }

  it('show through where the upper layer sets nothing: undefined, null and the empty text set nothing', () => {
    const lower: HubSettings = { locale: 'nl', theme: 'dark', apiBase: '/api', urlState: true };
    const upper = { locale: undefined, theme: null, apiBase: '', urlState: false } as unknown as HubSettings;
    expect(layered(lower, upper)).to.deep.equal({ ...lower, urlState: false });
  });

  it('let a server named above replace a source named below, and a token URL a function', () => {
    const getToken = async () => ({ token: 't' });
    const lower: HubSettings = { source: 'demo', getToken };
    expect(layered(lower, { apiBase: '/api' })).to.include({ source: undefined, apiBase: '/api', getToken });
    expect(layered(lower, { tokenUrl: '/token' })).to.include({ getToken: undefined, tokenUrl: '/token' });
    expect(layered({ apiBase: '/api' }, { source: 'demo' })).to.include({ source: 'demo' });
    const both: HubSettings = { apiBase: '/api', source: 'demo', tokenUrl: '/token', getToken };
    expect(layered({}, both), 'unless both are named at once').to.deep.equal(both);
  });

  it('are the same connection when every value, function and object is the same', () => {
    const source = new ScriptedSource();
    expect(sameConnection({ source, apiBase: '/a' }, { apiBase: '/a', source })).to.equal(true);
    expect(sameConnection({ source }, { source: new ScriptedSource() })).to.equal(false);
    expect(connectionPart({ apiBase: '', source: undefined, theme: 'dark' })).to.deep.equal({});
    const all = {
      apiBase: '/a',
      tokenUrl: '/t',
      awaitsToken: false,
      credentials: 'omit',
      source,
      scenario: 'empty',
    } as const;
    expect(connectionPart({ ...all, theme: 'dark' })).to.deep.equal(all);
  });
});
