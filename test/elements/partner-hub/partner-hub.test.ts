import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { register } from '../../../src/core/element/register.js';
import { configure, resetConfiguration } from '../../../src/core/hub/page-settings.js';
import type { HubSettings } from '../../../src/core/hub/settings.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { ProductSwitch } from '../../../src/elements/product-switch/product-switch.js';
import { customerFilters } from '../../../src/families/customer/customer-filters.js';
import { customerSort } from '../../../src/families/customer/customer-sort.js';
import { shownProduct } from '../../../src/families/product/shown-product.js';
import { FaultSession } from '../../api/fault-session.js';
import { aCustomer } from '../../support/answers.js';
import { CustomerProbe } from '../../support/probes.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { turns } from '../../support/turns.js';
import { waitUntil } from '../../support/wait-until.js';

/** A source whose every customer has this name. */
const naming = (name: string) => new ScriptedSource(() => aCustomer({ displayName: name }));
const showing = (probe: CustomerProbe, name: string) => waitUntil(() => probe.shownName === name, `shows ${name}`);
const said = (element: Element) => element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();
const probesIn = (root: Element) => [...root.querySelectorAll('customer-probe')];
const aProbe = html`<customer-probe customer-id="a"></customer-probe>`;

/** Time that a test moves by hand: intervals and `Date.now`. */
class FakeTime {
  private now = Date.now();
  private readonly intervals = new Map<number, { run: () => void; ms: number; next: number }>();
  private readonly real = { setInterval, clearInterval, now: Date.now };
  private lastId = 1_000_000;

  constructor() {
    Object.assign(globalThis, {
      setInterval: (run: () => void, ms: number) => {
        this.intervals.set((this.lastId += 1), { run, ms, next: this.now + ms });
        return this.lastId;
      },
      clearInterval: (id: number) => this.intervals.delete(id) || this.real.clearInterval.call(globalThis, id),
    });
    Date.now = () => this.now;
  }

  get running(): number[] {
    return [...this.intervals.values()].map(({ ms }) => ms);
  }

  pass(seconds: number): void {
    const end = this.now + seconds * 1000;
    for (;;) {
      const due = [...this.intervals.values()].filter(({ next }) => next <= end).sort((a, b) => a.next - b.next)[0];
      if (!due) break;
      this.now = due.next;
      due.next += due.ms;
      due.run();
    }
    this.now = end;
  }

  restore(): void {
    Object.assign(globalThis, { setInterval: this.real.setInterval, clearInterval: this.real.clearInterval });
    Date.now = this.real.now;
  }
}

function setVisible(isVisible: boolean): void {
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    get: () => (isVisible ? 'visible' : 'hidden'),
  });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('partner-hub', () => {
  before(() => [PartnerHub, CustomerProbe, ProductSwitch].forEach((element) => register(element)));
  afterEach(() => resetConfiguration());

  describe('settings', () => {
    it('come from the element’s own attribute, else the nearest provider, else the page, else the default', async () => {
      configure({ source: naming('page'), theme: 'dark', timeZone: 'Asia/Tokyo', windowDays: 30, locale: 'fr' });
      const box = await fixture(html`
        <div>
          ${aProbe}
          <partner-hub theme="auto" window-days="60">
            ${aProbe}
            <partner-hub theme="light"
              >${aProbe}<customer-probe customer-id="a" theme="dark" window-days="180" time-zone="UTC"></customer-probe
            ></partner-hub>
          </partner-hub>
        </div>
      `);
      const probes = probesIn(box);
      await waitUntil(() => probes.every(({ state }) => state === 'ready'));
      const shown = probes.map(({ settled: { theme, windowDays, timeZone } }) => [theme, windowDays, timeZone]);
      expect(shown).to.deep.equal([
        ['dark', 30, 'Asia/Tokyo'],
        ['auto', 60, 'Asia/Tokyo'],
        ['light', 60, 'Asia/Tokyo'],
        ['dark', 180, 'UTC'],
      ]);
      expect(probes[0]!.settled.product, 'nobody said').to.equal(undefined);
    });

    it('show through again when an attribute is removed or emptied', async () => {
      configure({ source: naming('page'), theme: 'dark' });
      const hub = await fixture<PartnerHub>(html`<partner-hub theme="auto">${aProbe}</partner-hub>`);
      const [probe] = probesIn(hub);
      probe!.setAttribute('theme', 'light');
      probe!.setAttribute('locale', 'nl');
      probe!.setAttribute('api-base', '');
      await showing(probe!, 'page');
      expect(probe!.settled.theme).to.equal('light');
      for (const name of ['theme', 'locale', 'api-base']) probe!.removeAttribute(name);
      await probe!.updateComplete;
      expect(probe!.settled.theme).to.equal('auto');
      hub.removeAttribute('theme');
      await waitUntil(() => probe!.settled.theme === 'dark');
      expect(probe!.shownName).to.equal('page');
    });

    it('of the page may come before or after the elements, and again', async () => {
      const box = await fixture(html`<div>${aProbe}<partner-hub>${aProbe}</partner-hub></div>`);
      const [alone, inside] = probesIn(box);
      configure({ source: naming('first') });
      await Promise.all([showing(alone!, 'first'), showing(inside!, 'first')]);
      configure({ source: naming('second'), locale: 'nl' });
      await Promise.all([showing(alone!, 'second'), showing(inside!, 'second')]);
      expect([alone!.settled.locale, inside!.settled.locale]).to.deep.equal(['nl', 'nl']);
    });

    it('may be JSON in an attribute where they are objects', async () => {
      const messages = JSON.stringify({ en: { state: { waitsFor: 'Pick a customer first.' } } });
      const box = await fixture(html`
        <partner-hub .source=${naming('x')} messages=${messages} locale="en"
          ><customer-probe></customer-probe
        ></partner-hub>
      `);
      await waitUntil(() => said(probesIn(box)[0]!).includes('Pick a customer first.'));
    });

    it('that are no JSON are reported and leave the page as it is', async () => {
      const warnings: unknown[] = [];
      const { warn } = console;
      console.warn = (text: unknown) => warnings.push(text);
      const hub = await fixture<PartnerHub>(html`
        <partner-hub .source=${naming('x')} messages="{not json">${aProbe}</partner-hub>
      `);
      await showing(probesIn(hub)[0]!, 'x');
      console.warn = warn;
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('{not json');
    });
  });

  describe('data source', () => {
    it('is asked anew for everything when it is replaced, and nothing of the old one stays', async () => {
      const hub = await fixture<PartnerHub>(html`<partner-hub .source=${naming('old')}>${aProbe}</partner-hub>`);
      const [probe] = probesIn(hub);
      await showing(probe!, 'old');
      const next = new ScriptedSource();
      hub.source = next;
      await waitUntil(() => next.open.length === 1);
      expect(probe!.shownName).to.equal(undefined);
      next.open[0]!.answer(aCustomer({ displayName: 'new' }));
      await showing(probe!, 'new');
    });

    it('follows api-base, token-url and getToken while the page runs', async () => {
      const [one, two, tokens] = [new FaultSession(), new FaultSession(), new FaultSession()];
      const named = (displayName: string) => ({ body: aCustomer({ displayName }) });
      await one.answers({ byToken: { none: named('one'), fromUrl: named('by url'), fromCode: named('by code') } });
      await two.answers(named('two'));
      await tokens.answers({ body: { token: 'fromUrl', expires_in: 3600 } });
      const hub = await fixture<PartnerHub>(html`<partner-hub api-base=${one.baseUrl}>${aProbe}</partner-hub>`);
      const [probe] = probesIn(hub);
      await showing(probe!, 'one');
      hub.apiBase = two.baseUrl;
      await showing(probe!, 'two');
      hub.apiBase = one.baseUrl;
      hub.tokenUrl = `${tokens.baseUrl}/token`;
      await showing(probe!, 'by url');
      hub.getToken = async () => ({ token: 'fromCode' });
      await showing(probe!, 'by code');
      expect(await two.seen()).to.have.length(1);
    });

    it('takes a token URL of its own before a function that the page configured', async () => {
      const [api, tokens] = [new FaultSession(), new FaultSession()];
      await api.answers({ byToken: { fromUrl: { body: aCustomer({ displayName: 'by url' }) } } });
      await tokens.answers({ body: { token: 'fromUrl' } });
      configure({ getToken: async () => ({ token: 'fromPage' }) });
      const hub = await fixture<PartnerHub>(html`
        <partner-hub api-base=${api.baseUrl} token-url=${`${tokens.baseUrl}/token`}>${aProbe}</partner-hub>
      `);
      await showing(probesIn(hub)[0]!, 'by url');
    });

    it('is borrowed from the outer provider by one that names none, with one cache for both', async () => {
      const source = naming('outer');
      const outer = await fixture<PartnerHub>(html`
        <partner-hub .source=${source}>${aProbe}<partner-hub theme="dark">${aProbe}</partner-hub></partner-hub>
      `);
      const [one, other] = probesIn(outer);
      await Promise.all([showing(one!, 'outer'), showing(other!, 'outer')]);
      expect(source.asked).to.have.length(1);
      expect([one!.settled.theme, other!.settled.theme]).to.deep.equal(['light', 'dark']);
      outer.source = naming('other');
      await Promise.all([showing(one!, 'other'), showing(other!, 'other')]);
      outer.querySelector('partner-hub')!.source = naming('inner');
      await showing(other!, 'inner');
      expect(one!.shownName).to.equal('other');
      outer.querySelector('partner-hub')!.source = undefined;
      await showing(other!, 'other');
    });

    it('is no longer the outer provider’s for one that was moved out of it, nor are its settings', async () => {
      const box = await fixture<HTMLElement>(
        html`<div lang="en">
          <partner-hub .source=${naming('first')} locale="nl"><partner-hub>${aProbe}</partner-hub></partner-hub>
          <partner-hub .source=${naming('second')} locale="de"></partner-hub>
        </div>`,
      );
      const [first, inner, second] = [...box.querySelectorAll('partner-hub')];
      const [probe] = probesIn(box);
      await showing(probe!, 'first');
      box.append(inner!);
      await waitUntil(() => probe!.state === 'error', 'has no source any more');
      expect([probe!.shownName, probe!.settled.locale]).to.deep.equal([undefined, 'en']);
      second!.append(inner!);
      await showing(probe!, 'second');
      expect(probe!.settled.locale).to.equal('de');
      inner!.remove();
      await new Promise((resolve) => setTimeout(resolve));
      first!.append(inner!);
      await showing(probe!, 'first');
      first!.source = naming('first again');
      await showing(probe!, 'first again');
    });

    it('of its own goes with one that is moved out of another provider, whose settings it leaves behind', async () => {
      const source = naming('own');
      const box = await fixture<HTMLElement>(
        html`<div lang="en">
          <partner-hub source="demo" locale="nl" time-zone="Asia/Tokyo">
            <partner-hub .source=${source} time-zone="UTC">${aProbe}</partner-hub>
          </partner-hub>
        </div>`,
      );
      const [probe] = probesIn(box);
      await showing(probe!, 'own');
      expect(probe!.settled).to.include({ locale: 'nl', timeZone: 'UTC' });
      box.append(box.querySelector('partner-hub partner-hub')!);
      await waitUntil(() => probe!.settled.locale === 'en');
      await showing(probe!, 'own');
      expect(probe!.settled).to.include({ locale: 'en', timeZone: 'UTC' });
    });

    it('of a single element inside follows the provider’s view without asking again', async () => {
      const own = naming('own');
      const hub = await fixture<PartnerHub>(html`
        <partner-hub .source=${naming('hub')}
          ><customer-probe .source=${own} customer-id="a"></customer-probe
        ></partner-hub>
      `);
      const [probe] = probesIn(hub);
      await showing(probe!, 'own');
      hub.timeZone = 'Asia/Tokyo';
      hub.theme = 'dark';
      await waitUntil(() => probe!.settled.timeZone === 'Asia/Tokyo' && probe!.settled.theme === 'dark');
      expect(probe!.shownName).to.equal('own');
      expect(own.asked).to.have.length(1);
      expect(own.closed).to.equal(false);
    });

    it('is asked in the language of each element, because its own words come with its answers', async () => {
      const source = naming('x');
      const hub = await fixture<PartnerHub>(html`
        <partner-hub .source=${source} locale="en"
          >${aProbe}${aProbe}<customer-probe customer-id="a" locale="nl"></customer-probe
        ></partner-hub>
      `);
      await Promise.all(probesIn(hub).map((probe) => showing(probe, 'x')));
      expect([...source.languages].sort()).to.deep.equal(['en', 'nl']);
    });

    it('that is described wrongly is said by every element, with the value, until it is mended', async () => {
      const box = await fixture<PartnerHub>(html`
        <partner-hub api-base="http://[not a url">${aProbe}<partner-hub>${aProbe}</partner-hub></partner-hub>
      `);
      const probes = probesIn(box);
      await waitUntil(() => probes.every(({ state }) => state === 'error'));
      for (const probe of probes) expect(said(probe)).to.contain('“http://[not a url” is no base URL of an API');
      box.source = naming('mended');
      box.removeAttribute('api-base');
      await Promise.all(probes.map((probe) => showing(probe, 'mended')));
    });

    it('stays when the provider is moved within the page, and ends when it leaves', async () => {
      const source = naming('x');
      const box = await fixture(html`
        <div>
          <p></p>
          <partner-hub .source=${source}>${aProbe}</partner-hub>
        </div>
      `);
      const hub = box.querySelector('partner-hub')!;
      const [probe] = probesIn(hub);
      await showing(probe!, 'x');
      box.querySelector('p')!.append(hub);
      await probe!.updateComplete;
      expect(probe!.shownName).to.equal('x');
      expect([source.asked.length, source.closed]).to.deep.equal([1, false]);
      hub.remove();
      await waitUntil(() => source.closed);
      source.closed = false;
      box.append(hub);
      await waitUntil(() => source.asked.length === 2);
    });

    it('changes when an element moves from one provider to the other', async () => {
      const box = await fixture(html`
        <div>
          <partner-hub .source=${naming('one')}>${aProbe}</partner-hub>
          <partner-hub .source=${naming('two')}></partner-hub>
        </div>
      `);
      const [probe] = probesIn(box);
      await showing(probe!, 'one');
      box.querySelectorAll('partner-hub')[1]!.append(probe!);
      await showing(probe!, 'two');
    });
  });

  it('asks again for what is shown on refresh(), and resolves when the answers are in', async () => {
    let count = 0;
    const source = new ScriptedSource(() => aCustomer({ displayName: `answer ${(count += 1)}` }));
    const hub = await fixture<PartnerHub>(html`<partner-hub .source=${source}>${aProbe}${aProbe}</partner-hub>`);
    const probes = probesIn(hub);
    await Promise.all(probes.map((probe) => showing(probe, 'answer 1')));
    await hub.refresh();
    await Promise.all(probes.map((probe) => probe.updateComplete));
    expect(probes.map(({ shownName }) => shownName)).to.deep.equal(['answer 2', 'answer 2']);
    expect(source.asked).to.have.length(2);
  });

  it('keeps the old data and says that it is busy while it asks again', async () => {
    const source = naming('x');
    const hub = await fixture<PartnerHub>(html`<partner-hub .source=${source}>${aProbe}</partner-hub>`);
    const [probe] = probesIn(hub);
    await showing(probe!, 'x');
    const busy = () => probe!.shadowRoot!.querySelector('.surface')!.ariaBusy;
    expect(busy()).to.equal('false');
    source.script = () => undefined;
    const done = hub.refresh();
    await waitUntil(() => busy() === 'true');
    expect([probe!.state, probe!.shownName]).to.deep.equal(['ready', 'x']);
    source.open[0]!.answer(aCustomer({ displayName: 'y' }));
    await done;
    await waitUntil(() => busy() === 'false' && probe!.shownName === 'y');
  });

  describe('refresh-seconds', () => {
    let time: FakeTime;
    beforeEach(() => (time = new FakeTime()));
    afterEach(() => {
      time.restore();
      delete (document as { visibilityState?: string }).visibilityState;
    });

    /** Waits until nothing is asked: what is under way is not asked again. */
    const answered = async (hub: PartnerHub) => {
      const surface = probesIn(hub)[0]!.shadowRoot!.querySelector('.surface')!;
      await turns();
      await waitUntil(() => surface.ariaBusy === 'false');
    };

    async function refreshing(settings: HubSettings): Promise<{ hub: PartnerHub; source: ScriptedSource }> {
      const source = naming('x');
      const hub = await fixture<PartnerHub>(html`<partner-hub .source=${source}>${aProbe}</partner-hub>`);
      Object.assign(hub, settings);
      await showing(probesIn(hub)[0]!, 'x');
      return { hub, source };
    }

    it('asks again in its rhythm, and in another one when it changes', async () => {
      const { hub, source } = await refreshing({ refreshSeconds: 30 });
      time.pass(29);
      expect(source.asked).to.have.length(1);
      time.pass(1);
      expect(source.asked).to.have.length(2);
      await answered(hub);
      hub.refreshSeconds = 300;
      await hub.updateComplete;
      time.pass(299);
      expect(source.asked).to.have.length(2);
      time.pass(1);
      expect(source.asked).to.have.length(3);
      hub.removeAttribute('refresh-seconds');
      hub.refreshSeconds = undefined;
      await hub.updateComplete;
      expect(time.running).to.deep.equal([]);
    });

    it('rests while the page is hidden, and asks at once on return to data older than the rhythm', async () => {
      const { source } = await refreshing({ refreshSeconds: 30 });
      setVisible(false);
      time.pass(20);
      setVisible(true);
      expect(source.asked).to.have.length(1);
      setVisible(false);
      time.pass(600);
      expect(source.asked).to.have.length(1);
      setVisible(true);
      expect(source.asked).to.have.length(2);
      setVisible(true);
      expect(source.asked).to.have.length(2);
    });

    it('goes on after the provider was moved, and ends when it leaves or is logged out', async () => {
      const { hub } = await refreshing({ refreshSeconds: 30 });
      const place = hub.parentElement!;
      place.append(hub);
      await hub.updateComplete;
      expect(time.running).to.deep.equal([30_000]);
      hub.logout();
      expect(time.running).to.deep.equal([]);
      hub.source = naming('y');
      await hub.updateComplete;
      expect(time.running).to.deep.equal([30_000]);
      hub.remove();
      await hub.updateComplete;
      expect(time.running).to.deep.equal([]);
    });

    it('neither floods the API nor overflows the timer, whatever the number', async () => {
      const { hub } = await refreshing({ refreshSeconds: 0.001 });
      const running = async (seconds: number) => {
        hub.refreshSeconds = seconds;
        await hub.updateComplete;
        return time.running;
      };
      expect(await running(0.01)).to.deep.equal([1000]);
      expect(await running(9_999_999)).to.deep.equal([2 ** 31 - 1]);
      for (const nonsense of [0, -5, NaN]) expect(await running(nonsense)).to.deep.equal([]);
    });

    it('is not doubled by a provider that borrows, and works for the whole page and for one element', async () => {
      const source = naming('x');
      configure({ source, refreshSeconds: 30 });
      const box = await fixture(html`<div>${aProbe}</div>`);
      await showing(probesIn(box)[0]!, 'x');
      expect(time.running).to.deep.equal([30_000]);
      box.replaceChildren();
      await waitUntil(() => time.running.length === 0);
      const outer = await fixture<PartnerHub>(html`<partner-hub><partner-hub>${aProbe}</partner-hub></partner-hub>`);
      await showing(probesIn(outer)[0]!, 'x');
      expect(time.running).to.deep.equal([30_000]);
      probesIn(outer)[0]!.setAttribute('refresh-seconds', '10');
      await probesIn(outer)[0]!.updateComplete;
      expect(time.running).to.deep.equal([30_000, 10_000]);
    });
  });

  describe('url-state', () => {
    const address = location.href;
    const search = () => location.search;
    afterEach(() => history.replaceState(null, '', address));

    it('reads the address at the start and leaves it as it is', async () => {
      const given =
        '?debug&page=%20x&hub-q=bank&hub-status=trial&hub-status=suspended&hub-sort=-name&hub-switch=calling';
      history.replaceState(null, '', given);
      const hub = await fixture<PartnerHub>(html`
        <partner-hub url-state .source=${naming('x')}><product-switch></product-switch></partner-hub>
      `);
      expect(hub.hub.get(customerFilters)).to.deep.equal({ q: 'bank', status: ['trial', 'suspended'] });
      expect(hub.hub.get(customerSort)).to.equal('-name');
      expect(hub.hub.get(shownProduct)).to.equal('calling');
      await waitUntil(() => hub.querySelector('product-switch')!.value === 'calling');
      expect(search()).to.equal(given);
    });

    it('writes what changes, keeps the portal’s own parameters letter by letter, and cleans up after itself', async () => {
      history.replaceState({ portal: 1 }, '', '?debug&page=a%20b#part');
      const hub = await fixture<PartnerHub>(html`<partner-hub url-state .source=${naming('x')}></partner-hub>`);
      hub.hub.set(customerFilters, { q: 'a&b', tag: ['x', 'y'], 'not.status': ['expired'], kpi: 'overLicenseLimit' });
      hub.hub.set(shownProduct, 'calling');
      expect(search()).to.equal(
        '?debug&page=a%20b&hub-not-status=expired&hub-tag=x&hub-tag=y&hub-q=a%26b&hub-kpi=overLicenseLimit&hub-switch=calling',
      );
      expect(location.hash).to.equal('#part');
      expect(history.state).to.deep.equal({ portal: 1 });
      hub.hub.set(customerFilters, {});
      hub.hub.set(shownProduct, undefined);
      expect(search()).to.equal('?debug&page=a%20b');
    });

    it('follows the back button', async () => {
      const hub = await fixture<PartnerHub>(html`<partner-hub url-state .source=${naming('x')}></partner-hub>`);
      hub.hub.set(customerFilters, { q: 'first' });
      history.pushState(null, '', location.href);
      hub.hub.set(customerFilters, { q: 'second' });
      const back = oneEvent(window, 'popstate');
      history.back();
      await back;
      expect(hub.hub.get(customerFilters)).to.deep.equal({ q: 'first' });
    });

    it('does not carry the filters of one page of the portal into the address of another', async () => {
      const hub = await fixture<PartnerHub>(html`<partner-hub url-state .source=${naming('x')}></partner-hub>`);
      hub.hub.set(customerFilters, { q: 'first' });
      history.pushState(null, '', '/another/page?hub-switch=calling');
      hub.hub.set(customerSort, '-licenses');
      expect(search()).to.equal('?hub-switch=calling&hub-sort=-licenses');
      expect(hub.hub.get(customerFilters)).to.deep.equal({});
    });

    it('ignores what makes no sense, and does nothing unless it is asked for', async () => {
      const given = '?hub-switch=phones&hub-q=&hub-kpi=everything&hub-status=&hub-tag=&hub-tag=gold';
      history.replaceState(null, '', given);
      const hub = await fixture<PartnerHub>(html`<partner-hub .source=${naming('x')}></partner-hub>`);
      hub.hub.set(customerFilters, { q: 'quiet' });
      expect(search()).to.equal(given);
      hub.urlState = true;
      await hub.updateComplete;
      expect(hub.hub.get(shownProduct)).to.equal(undefined);
      expect(hub.hub.get(customerFilters)).to.deep.equal({ tag: ['gold'] });
    });

    it('belongs to the outermost provider alone', async () => {
      const outer = await fixture<PartnerHub>(html`
        <partner-hub url-state .source=${naming('x')}><partner-hub></partner-hub></partner-hub>
      `);
      outer.querySelector('partner-hub')!.hub.set(customerFilters, { q: 'inner' });
      expect(search()).not.to.contain('inner');
      outer.hub.set(customerFilters, { q: 'outer' });
      expect(search()).to.contain('hub-q=outer');
    });

    it('empties the address at logout', async () => {
      const hub = await fixture<PartnerHub>(html`<partner-hub url-state .source=${naming('x')}></partner-hub>`);
      hub.hub.set(customerFilters, { q: 'somebody' });
      hub.logout();
      expect(search()).not.to.contain('somebody');
    });
  });

  describe('order of definition', () => {
    it('does not matter: the provider may be defined after its children', async () => {
      class LateHub extends PartnerHub {
        static override readonly tag: string = 'later-hub';
      }
      const tag = unsafeStatic('later-hub');
      const hub = await fixture(staticHtml`<${tag}>${aProbe}</${tag}>`);
      (hub as PartnerHub).source = naming('late');
      await waitUntil(() => probesIn(hub)[0]!.state === 'error');
      register(LateHub);
      await showing(probesIn(hub)[0]!, 'late');
    });

    it('does not matter: the children may be defined after the provider', async () => {
      const tag = unsafeStatic('later-probe');
      const hub = await fixture<PartnerHub>(
        staticHtml`<partner-hub .source=${naming('early')}><${tag} customer-id="a"></${tag}></partner-hub>`,
      );
      class LaterProbe extends CustomerProbe {
        static override readonly tag: string = 'later-probe';
      }
      register(LaterProbe);
      await showing(hub.firstElementChild as LaterProbe, 'early');
    });

    it('does not matter for nested providers either', async () => {
      const tag = unsafeStatic('outer-hub');
      const outer = await fixture(staticHtml`<${tag}><partner-hub>${aProbe}</partner-hub></${tag}>`);
      (outer as PartnerHub).source = naming('outer');
      class OuterHub extends PartnerHub {
        static override readonly tag: string = 'outer-hub';
      }
      register(OuterHub);
      await showing(probesIn(outer)[0]!, 'outer');
    });

    it('keeps properties that a framework set before the definition', async () => {
      const element = document.createElement('framework-hub');
      Object.assign(element, { source: naming('set early'), locale: 'nl' });
      element.append(document.createElement('customer-probe'));
      (element.firstElementChild as CustomerProbe).customerId = 'a';
      await fixture(html`<div>${element}</div>`);
      class FrameworkHub extends PartnerHub {
        static override readonly tag: string = 'framework-hub';
      }
      register(FrameworkHub);
      await showing(probesIn(element)[0]!, 'set early');
      expect(probesIn(element)[0]!.settled.locale).to.equal('nl');
    });
  });
});
