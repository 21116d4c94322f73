import { expect, fixture, html } from '@open-wc/testing';
import { register } from '../../../src/core/element/register.js';
import { createHub } from '../../../src/core/hub/hub.js';
import { configure, resetConfiguration } from '../../../src/core/hub/page-settings.js';
import type { HubSettings } from '../../../src/core/hub/settings.js';
import { loadTexts } from '../../../src/core/texts/languages.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { commonTexts } from '../../../src/locales/common-texts.js';
import { aCustomer } from '../../support/answers.js';
import { CustomerProbe } from '../../support/probes.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

const drawn = async (probe: CustomerProbe) => {
  await probe.updateComplete;
  return probe.settled;
};
const surfaceLang = (probe: CustomerProbe) => probe.renderRoot.lang;

describe('SettingsController', () => {
  const { lang } = document.documentElement;
  before(async () => {
    for (const element of [PartnerHub, CustomerProbe]) register(element);
    await Promise.all(['en', 'nl'].map((locale) => loadTexts(commonTexts, locale)));
  });
  afterEach(() => {
    resetConfiguration();
    document.documentElement.lang = lang;
  });

  it('lays an element’s own attribute over the provider, the provider over configure(), and that over the default', async () => {
    configure({ theme: 'dark', windowDays: 30, timeZone: 'Asia/Tokyo' });
    const hub = await fixture(html`
      <partner-hub theme="auto" window-days="60"><customer-probe window-days="180"></customer-probe></partner-hub>
    `);
    const probe = hub.querySelector('customer-probe')!;
    const { windowDays, theme, timeZone, product } = await drawn(probe);
    expect([windowDays, theme, timeZone, product]).to.deep.equal([180, 'auto', 'Asia/Tokyo', undefined]);
  });

  it('lays an element’s own attribute over a hub that the page made', async () => {
    const hub = createHub({ theme: 'dark', windowDays: 30 });
    configure({ theme: 'auto', timeZone: 'Asia/Tokyo' });
    const probe = await fixture<CustomerProbe>(html`<customer-probe .hub=${hub} window-days="60"></customer-probe>`);
    const { windowDays, theme, timeZone } = await drawn(probe);
    expect([windowDays, theme, timeZone === 'Asia/Tokyo']).to.deep.equal([60, 'dark', false]);
    hub.close();
  });

  it('follows a hub that is configured with the object it has, changed since', async () => {
    const settings: HubSettings = { theme: 'dark' };
    const hub = createHub(settings);
    const probe = await fixture<CustomerProbe>(html`<customer-probe .hub=${hub}></customer-probe>`);
    expect((await drawn(probe)).theme).to.equal('dark');
    settings.theme = 'light';
    hub.configure(settings);
    expect((await drawn(probe)).theme).to.equal('light');
    hub.close();
  });

  it('follows each layer while the page runs', async () => {
    const hub = await fixture<PartnerHub>(html`<partner-hub><customer-probe></customer-probe></partner-hub>`);
    const probe = hub.querySelector('customer-probe')!;
    expect((await drawn(probe)).theme).to.equal('light');
    configure({ theme: 'dark' });
    expect((await drawn(probe)).theme).to.equal('dark');
    hub.theme = 'auto';
    await hub.updateComplete;
    expect((await drawn(probe)).theme).to.equal('auto');
    probe.theme = 'light';
    expect((await drawn(probe)).theme).to.equal('light');
    probe.removeAttribute('theme');
    probe.theme = undefined;
    hub.theme = undefined;
    await hub.updateComplete;
    expect((await drawn(probe)).theme).to.equal('dark');
  });

  it('has the same objects as long as they say the same', async () => {
    const hub = await fixture<PartnerHub>(
      html`<partner-hub locale="nl"><customer-probe></customer-probe></partner-hub>`,
    );
    const probe = hub.querySelector('customer-probe')!;
    const before = [await drawn(probe), probe.formats, probe.overSettings];
    probe.requestUpdate();
    hub.hub.configure({ ...hub.hub.settings });
    configure({ theme: 'light' });
    probe.setAttribute('locale', 'nl');
    probe.removeAttribute('locale');
    expect((await drawn(probe)) === before[0]).to.equal(true);
    expect([probe.formats === before[1], probe.overSettings === before[2]]).to.deep.equal([true, true]);
    hub.locale = 'en';
    await hub.updateComplete;
    expect((await drawn(probe)) === before[0]).to.equal(false);
    expect(probe.formats.locale).to.equal('en');
  });

  it('asks for nothing again when a setting changes that changes no answer', async () => {
    const source = new ScriptedSource(() => aCustomer());
    const hub = await fixture<PartnerHub>(html`
      <partner-hub .source=${source}><customer-probe customer-id="a"></customer-probe></partner-hub>
    `);
    const probe = hub.querySelector('customer-probe')!;
    await waitUntil(() => probe.state === 'ready');
    Object.assign(hub, { theme: 'dark', timeZone: 'Asia/Tokyo', windowDays: 30, messages: {} });
    await hub.updateComplete;
    await drawn(probe);
    expect([source.asked.length, probe.settled.theme]).to.deep.equal([1, 'dark']);
  });

  it('speaks English where its language does not ship, with the dates of the region', async () => {
    const probe = await fixture<CustomerProbe>(html`<customer-probe locale="sv-SE"></customer-probe>`);
    expect([(await drawn(probe)).locale, probe.formats.locale, surfaceLang(probe)]).to.deep.equal([
      'en-SE',
      'en-SE',
      'en-SE',
    ]);
  });

  describe('follows a lang that changes while the page runs', () => {
    /** Every element of a page says this language. */
    const all = (probes: Iterable<CustomerProbe>, locale: string) =>
      waitUntil(() => [...probes].every((probe) => surfaceLang(probe) === locale), `all in ${locale}`);

    it('on <html>, by all elements at once', async () => {
      document.documentElement.lang = 'en';
      const box = await fixture(html`
        <div>
          <customer-probe></customer-probe>
          <partner-hub><customer-probe></customer-probe></partner-hub>
          <section><customer-probe></customer-probe></section>
        </div>
      `);
      const probes = box.querySelectorAll('customer-probe');
      await all(probes, 'en');
      document.documentElement.lang = 'nl_NL.UTF-8';
      await all(probes, 'nl-NL');
    });

    it('on any ancestor, whatever stands on <html>', async () => {
      const box = await fixture<HTMLElement>(html`
        <div lang="en">
          <section><customer-probe></customer-probe></section>
        </div>
      `);
      const probes = box.querySelectorAll('customer-probe');
      await all(probes, 'en');
      box.lang = 'nl';
      await all(probes, 'nl');
      box.removeAttribute('lang');
      document.documentElement.lang = 'en-GB';
      await all(probes, 'en-GB');
    });

    it('around the shadow roots that it stands in, and inside of them', async () => {
      const box = await fixture<HTMLElement>(html`
        <div lang="en">
          <section></section>
        </div>
      `);
      const outer = box.firstElementChild!.attachShadow({ mode: 'open' });
      const middle = outer.appendChild(document.createElement('article'));
      const inner = middle.attachShadow({ mode: 'closed' });
      const place = inner.appendChild(document.createElement('p'));
      const probe = place.appendChild(document.createElement('customer-probe'));
      await all([probe], 'en');
      box.lang = 'nl';
      await all([probe], 'nl');
      middle.lang = 'en-GB';
      await all([probe], 'en-GB');
      place.lang = 'nl-BE';
      await all([probe], 'nl-BE');
    });

    it('also after every other element has left the page', async () => {
      const box = await fixture<HTMLElement>(html`<div lang="en"><customer-probe></customer-probe></div>`);
      const root = box.appendChild(document.createElement('section')).attachShadow({ mode: 'open' });
      const place = root.appendChild(document.createElement('p'));
      place.lang = 'en';
      box.querySelector('customer-probe')!.remove();
      for (const locale of ['nl', 'en-GB']) {
        const probe = place.appendChild(document.createElement('customer-probe'));
        await all([probe], place.lang);
        place.lang = locale;
        await all([probe], locale);
        probe.remove();
      }
    });

    it('not where a locale is set, which comes first', async () => {
      const box = await fixture<HTMLElement>(html`<div lang="en"><customer-probe locale="nl"></customer-probe></div>`);
      const probe = box.querySelector('customer-probe')!;
      const settled = await drawn(probe);
      box.lang = 'en-GB';
      await Promise.resolve();
      expect((await drawn(probe)) === settled).to.equal(true);
    });

    for (const [odd, locale] of [
      ['x-mtfrom', 'en'],
      ['C', 'en'],
      ['nl-x-mtfrom-en', 'nl-x-mtfrom-en'],
    ] as const)
      it(`and takes lang="${odd}" as ${locale}`, async () => {
        document.documentElement.lang = 'nl';
        const probe = await fixture<CustomerProbe>(html`<customer-probe .data=${aCustomer()}></customer-probe>`);
        await all([probe], 'nl');
        document.documentElement.lang = odd;
        await all([probe], locale);
        await drawn(probe);
        expect(probe.state).to.equal('ready');
      });
  });
});
