import { expect } from '@open-wc/testing';
import { layered, resolveSettings, sameConnection, connectionPart } from '../../../src/core/hub/settings.js';
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
  });

  it('are the same connection when every value, function and object is the same', () => {
    const source = new ScriptedSource();
    expect(sameConnection({ source, apiBase: '/a' }, { apiBase: '/a', source })).to.equal(true);
    expect(sameConnection({ source }, { source: new ScriptedSource() })).to.equal(false);
    expect(connectionPart({ apiBase: '', source: undefined, theme: 'dark' })).to.deep.equal({});
  });
});
