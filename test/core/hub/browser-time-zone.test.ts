import { expect, fixture, html } from '@open-wc/testing';
import type * as settings from '../../../src/core/hub/settings.js';
import { register } from '../../../src/core/element/register.js';
import { KpiCard } from '../../../src/elements/kpi-card/kpi-card.js';
import { LicenseBar } from '../../../src/elements/license-bar/license-bar.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { aCustomer, summary } from '../../support/answers.js';
import { CustomerProbe } from '../../support/probes.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

// The first test of its file: here nothing has asked the browser for its time zone before.
describe('A browser whose time zone nobody knows (TZ=Foo/Bar)', () => {
  const { resolvedOptions } = Intl.DateTimeFormat.prototype;
  const { warn } = console;
  const said: string[] = [];

  before(() => {
    Intl.DateTimeFormat.prototype.resolvedOptions = function (this: Intl.DateTimeFormat) {
      return { ...resolvedOptions.call(this), timeZone: 'Etc/Unknown' };
    };
    console.warn = (text: string) => said.push(text);
    for (const element of [PartnerHub, KpiCard, LicenseBar, CustomerProbe]) register(element);
  });
  after(() => {
    Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
    console.warn = warn;
  });

  it('counts days in UTC, says so once, and leaves no element blank', async () => {
    const source = new ScriptedSource(({ name }) => (name === 'getSummary' ? summary() : aCustomer()));
    const hub = await fixture(html`
      <partner-hub .source=${source}>
        <customer-probe customer-id="a"></customer-probe>
        <license-bar customer-id="a"></license-bar>
        <kpi-card metric="total-customers"></kpi-card>
        <customer-probe customer-id="a" time-zone="Asia/Tokyo"></customer-probe>
        <customer-probe customer-id="a" time-zone="Mars/Base"></customer-probe>
      </partner-hub>
    `);
    const elements = [...hub.children] as (CustomerProbe | KpiCard | LicenseBar)[];
    await waitUntil(() => elements.every(({ state }) => state === 'ready'));
    const zones = [...hub.querySelectorAll('customer-probe')].map(({ settled }) => settled.timeZone);
    expect(zones).to.deep.equal(['UTC', 'Asia/Tokyo', 'UTC']);
    expect(said.filter((text) => text.includes('Etc/Unknown'))).to.have.length(1);
  });
});

describe('A browser that does not tell its time zone', () => {
  const { resolvedOptions } = Intl.DateTimeFormat.prototype;
  const { warn } = console;
  before(() => (console.warn = () => {}));
  afterEach(() => (Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions));
  after(() => (console.warn = warn));

  const answers: Readonly<Record<string, (options: object) => unknown>> = {
    'is silent about it': (options) => ({ ...options, timeZone: undefined }),
    'says an empty text': (options) => ({ ...options, timeZone: '' }),
    'says nothing at all': () => undefined,
    throws: () => {
      throw new Error('not for you');
    },
  };
  for (const [how, answer] of Object.entries(answers)) {
    it(`counts days in UTC: it ${how}`, async () => {
      // A module of its own: what the browser said is asked once.
      const address = `../../../src/core/hub/settings.ts?${encodeURIComponent(how)}`;
      const { resolveSettings } = (await import(address)) as typeof settings;
      Intl.DateTimeFormat.prototype.resolvedOptions = function (this: Intl.DateTimeFormat) {
        return answer(resolvedOptions.call(this)) as Intl.ResolvedDateTimeFormatOptions;
      };
      expect(resolveSettings({}, 'en').timeZone).to.equal('UTC');
      expect(resolveSettings({ timeZone: 'Asia/Tokyo' }, 'en').timeZone).to.equal('Asia/Tokyo');
    });
  }
});
