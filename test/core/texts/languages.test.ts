import { expect, fixture, html } from '@open-wc/testing';
import {
  isRightToLeft,
  languageOf,
  loadTexts,
  nameOf,
  nearestLanguage,
  spokenLocale,
  textsOf,
} from '../../../src/core/texts/languages.js';
import { paintSurface } from '../../../src/core/element/surface-box.js';
import { resolveSettings } from '../../../src/core/hub/settings.js';
import { pageLocale } from '../../../src/core/texts/page-locale.js';
import { register } from '../../../src/core/element/register.js';
import type { Messages } from '../../../src/core/hub/settings.js';
import { commonTexts } from '../../../src/locales/common-texts.js';
import * as en from '../../../src/locales/en/common.js';
import { status } from '../../../src/locales/en/customer.js';
import { kpiTexts } from '../../../src/locales/kpi-texts.js';
import * as nl from '../../../src/locales/nl/common.js';
import { CustomerProbe } from '../../support/probes.js';
import { waitUntil } from '../../support/wait-until.js';

const said = (element: Element) => element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();

describe('localize', () => {
  before(() => register(CustomerProbe));

  it('serves a region with its language, and an unknown language with English', () => {
    const served = ['nl', 'nl-BE', 'nl-Latn-NL', 'en-AU', 'tlh', 'zu-ZA'].map(languageOf);
    expect(served).to.deep.equal(['nl', 'nl', 'nl', 'en', 'en', 'en']);
  });

  it('serves a locale with the same language in the same script, wherever it is spoken', () => {
    const all = ['en', 'nl', 'de', 'fr', 'es', 'it', 'pt-BR', 'pl', 'ja', 'zh-CN', 'ar', 'he'] as const;
    const served: Readonly<Record<string, string | undefined>> = {
      'de-AT': 'de',
      'fr-CA': 'fr',
      'es-419': 'es',
      pt: 'pt-BR',
      'pt-PT': 'pt-BR',
      zh: 'zh-CN',
      'zh-Hans': 'zh-CN',
      'zh-SG': 'zh-CN',
      'zh-Hans-TW': 'zh-CN',
      'zh-TW': undefined,
      'zh-Hant': undefined,
      'zh-HK': undefined,
      iw: 'he',
      'ar-EG-u-nu-latn': 'ar',
      'sr-Latn': undefined,
    };
    for (const [locale, language] of Object.entries(served))
      expect(nearestLanguage(locale, all), locale).to.equal(language);
  });

  it('knows which languages are written from right to left, by script', () => {
    for (const locale of ['ar', 'he-IL', 'fa', 'pa-Arab', 'syr', 'dv', 'nqo', 'ff-Adlm'])
      expect(isRightToLeft(locale), locale).to.equal(true);
    expect(['nl', 'en', 'pa', 'ja'].some(isRightToLeft)).to.equal(false);
  });

  it('has a language once it is loaded', async () => {
    await loadTexts(commonTexts, 'nl-BE');
    expect(textsOf(commonTexts, 'nl')!.action).to.deep.equal(nl.action);
    await loadTexts(commonTexts, 'tlh');
    expect(textsOf(commonTexts, 'tlh')!.action).to.deep.equal(en.action);
  });

  it('lays the portal’s wording over ours, for a region before its language', async () => {
    await Promise.all(['nl', 'en'].map((locale) => loadTexts(commonTexts, locale)));
    const messages: Messages = {
      nl: { action: { retry: 'Nog eens' } },
      'nl-BE': { action: { retry: 'Opnieuw, alstublieft' } },
    };
    const retry = (locale: string) => textsOf(commonTexts, locale, messages)!.action.retry;
    expect(['nl-BE', 'nl', 'nl-NL', 'en'].map(retry)).to.deep.equal([
      'Opnieuw, alstublieft',
      'Nog eens',
      'Nog eens',
      en.action.retry,
    ]);
    expect(textsOf(commonTexts, 'nl', messages)!.action.close).to.equal(nl.action.close);
    expect(textsOf(commonTexts, 'nl', messages)).to.equal(textsOf(commonTexts, 'nl', messages));
  });

  it('takes a plain text for one with parameters, as JSON has no functions, and leaves out what fits nowhere', async () => {
    const given =
      '{"en":{"section":{"recent":"New here"},"action":"all","state":{"loading":5},"other":{"x":"y"},"__proto__":{"action":{"retry":"bad"}}}}';
    await Promise.all([loadTexts(commonTexts, 'en'), loadTexts(kpiTexts, 'en')]);
    const messages = JSON.parse(given) as Messages;
    const { section } = textsOf(kpiTexts, 'en', messages)!;
    expect(section.recent({ value: 30, shown: '30' })).to.equal('New here');
    const text = textsOf(commonTexts, 'en', messages)!;
    expect([text.action.retry, text.state.loading]).to.deep.equal([en.action.retry, en.state.loading]);
    expect(text).not.to.have.property('other');
    expect({}).not.to.have.property('action');
  });

  it('names a code that it does not know by the code itself, also one that every object has', () => {
    expect(nameOf(status, 'trial')).to.equal('Trial');
    for (const code of ['brandNew', 'constructor', '__proto__', 'toString'])
      expect(nameOf(status, code)).to.equal(code);
  });

  it('writes dates as the region does where it has no words in its language, so that words and their lang agree', () => {
    expect(['nl-BE', 'en-AU', 'sv-SE', 'sv', 'ur', 'tlh'].map(spokenLocale)).to.deep.equal([
      'nl-BE',
      'en-AU',
      'en-SE',
      'en-SE',
      'en-PK',
      'en',
    ]);
  });

  it('takes the nearest lang, through shadow roots, then the browser’s', async () => {
    const box = await fixture(
      html`<div lang="nl">
        <p lang="fr"><span></span></p>
        <section></section>
      </div>`,
    );
    expect(pageLocale(box.querySelector('span')!)).to.equal('fr');
    const root = box.querySelector('section')!.attachShadow({ mode: 'open' });
    root.append(document.createElement('b'));
    expect(pageLocale(root.firstElementChild!)).to.equal('nl');
    box.setAttribute('lang', '');
    expect(pageLocale(root.firstElementChild!)).to.equal(navigator.language);
    expect(pageLocale(document.createElement('b'))).to.equal(navigator.language);
  });

  it('speaks the language around an element, and another one when its attribute says so', async () => {
    const box = await fixture(html`<div lang="nl-BE"><customer-probe></customer-probe></div>`);
    const probe = box.querySelector('customer-probe')!;
    const surface = probe.shadowRoot!.querySelector<HTMLElement>('.surface')!;
    expect(surface.lang).to.equal('nl-BE');
    await waitUntil(() => said(probe).includes('Kies wat u wilt zien'));
  });

  it('runs from right to left where the words do, unless the page says otherwise near the element', async () => {
    // Words of such a language come with its folder; the direction is known before.
    const directionIn = (locale: string, near: Partial<HTMLElement>) => {
      const around = Object.assign(document.createElement('div'), near);
      const root = around.attachShadow({ mode: 'open' });
      const host = root.appendChild(document.createElement('div'));
      const box = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
      paintSurface(box, resolveSettings({ locale }, 'en'));
      return box.dir;
    };
    expect(directionIn('ar-EG', {})).to.equal('rtl');
    expect(directionIn('he', { dir: 'ltr' })).to.equal('');
    expect(directionIn('nl', {})).to.equal('');
    document.documentElement.dir = 'ltr';
    expect(directionIn('ar', {})).to.equal('rtl');
    document.documentElement.removeAttribute('dir');
  });

  it('follows a page that changes its direction', async () => {
    const box = await fixture(html`<div lang="nl"><customer-probe></customer-probe></div>`);
    const probe = box.querySelector('customer-probe')!;
    await probe.updateComplete;
    let updates = 0;
    probe.addController({ hostUpdated: () => (updates += 1) });
    box.setAttribute('dir', 'rtl');
    await waitUntil(() => updates > 0);
  });
});
