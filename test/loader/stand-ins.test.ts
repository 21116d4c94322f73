import { expect, fixture, html } from '@open-wc/testing';
import { configure, resetConfiguration } from '../../src/core/hub/page-settings.js';
import type { HubSettings } from '../../src/core/hub/settings.js';
import { followStandIns, replaceStandIns } from '../../src/loader/stand-ins.js';
import { warningsOf } from '../support/page-templates.js';

const any = (name: string) => ['partner-hub', 'customer-list', 'kpi-card', 'acme-kpi-card'].includes(name);

/** A part of a page with this markup, after its boxes were replaced. */
async function replaced(markup: string, mayReplace = any): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<section></section>`);
  const template = document.createElement('template');
  template.innerHTML = markup;
  page.append(template.content);
  replaceStandIns(page, mayReplace);
  return page;
}

describe('a box that stands in for an element', () => {
  it('becomes it, with its attributes', async () => {
    const page = await replaced(
      '<div data-hub="customer-list" data-page-size="20" data-no-filters id="all" class="wide" aria-label="All" onclick="go()" sort="name"></div>',
    );
    expect(page.innerHTML).to.equal(
      '<customer-list page-size="20" no-filters="" id="all" class="wide" aria-label="All" sort="name"></customer-list>',
    );
  });

  it('brings no code along, however it is written: a system that takes away handlers leaves what begins with data-', async () => {
    const page = await replaced(
      '<div data-hub="kpi-card" data-onclick="go()" DATA-ONFOCUS="go()" onblur="go()"></div>',
    );
    expect(page.innerHTML).to.equal('<kpi-card></kpi-card>');
  });

  it('keeps what is in it: the same nodes, slots and templates', async () => {
    const page = await fixture<HTMLElement>(
      html`<section>
        <div data-hub="customer-list"><b slot="empty">None</b></div>
      </section>`,
    );
    const bold = page.querySelector('b')!;
    const template = document.createElement('template');
    template.dataset['cell'] = 'tags';
    bold.after(template);
    replaceStandIns(page, any);
    expect([...page.querySelector('customer-list')!.children]).to.deep.equal([bold, template]);
    expect(template.dataset['cell']).to.equal('tags');
  });

  it('may be a provider with others inside it', async () => {
    const page = await replaced(
      '<div data-hub="partner-hub" data-api-base="/api"><p><span data-hub="kpi-card" data-metric="total-customers"></span></p></div>',
    );
    expect(page.innerHTML).to.equal(
      '<partner-hub api-base="/api"><p><kpi-card metric="total-customers"></kpi-card></p></partner-hub>',
    );
  });

  describe('where the page is configured', () => {
    afterEach(resetConfiguration);
    const foreign =
      '<div DATA-HUB="partner-hub" DATA-API-BASE="https://elsewhere.example" data-token-url="/token" data-credentials="include" api-base="https://elsewhere.example" data-source="demo" data-scenario="slow" data-awaits-token data-locale="nl"><p data-hub="kpi-card" token-url="/token" data-metric="total-customers"></p></div>';

    const configurations: readonly HubSettings[] = [
      { apiBase: '/api' },
      { tokenUrl: '/token' },
      { source: 'demo' },
      { getToken: () => Promise.resolve({ token: 't' }) },
    ];
    for (const settings of configurations) {
      it(`says nothing of where data come from and where tokens go: ${Object.keys(settings).join()}`, async () => {
        configure(settings);
        const page = await replaced(foreign);
        expect(page.innerHTML).to.equal(
          '<partner-hub locale="nl"><kpi-card metric="total-customers"></kpi-card></partner-hub>',
        );
      });
    }

    it('is told that what it says does not count', async () => {
      configure({ apiBase: '/api' });
      const box = '<div data-hub="customer-list" data-api-base="https://told.example"></div>';
      const said = await warningsOf(() => replaced(box));
      expect(said.join()).to.contain('data-hub="customer-list": data-api-base does not count');
    });

    it('says so where the configuration is of other things', async () => {
      configure({ locale: 'nl' });
      const page = await replaced('<div data-hub="customer-list" data-api-base="/api"></div>');
      expect(page.innerHTML).to.equal('<customer-list api-base="/api"></customer-list>');
    });
  });

  it('may have a prefix in its name', async () => {
    const page = await replaced('<div data-hub="acme-kpi-card"></div>');
    expect(page.innerHTML).to.equal('<acme-kpi-card></acme-kpi-card>');
  });

  it('is left where the tag itself is, and where another script brings it', async () => {
    const markup = '<kpi-card data-hub="kpi-card"></kpi-card><div data-hub="license-bar"></div>';
    const said = await warningsOf(async () => expect((await replaced(markup)).innerHTML).to.equal(markup));
    expect(said).to.deep.equal([]);
  });

  it('is left when there is no such element, which is said once with those that there are', async () => {
    const markup = '<div data-hub="script"></div><div data-hub="script"></div>';
    const said = await warningsOf(async () => expect((await replaced(markup)).innerHTML).to.equal(markup));
    expect(said.length).to.equal(1);
    expect(said[0]).to.contain('data-hub="script": there is no such element. Known: partner-hub, kpi-card,');
  });

  it('is followed when it comes later, until that is ended', async () => {
    const page = await fixture<HTMLElement>(html`<section></section>`);
    const end = followStandIns(page);
    page.innerHTML = '<div data-hub="kpi-card"></div>';
    await Promise.resolve();
    expect(page.innerHTML).to.equal('<kpi-card></kpi-card>');
    end();
    page.innerHTML = '<div data-hub="kpi-card"></div>';
    await Promise.resolve();
    expect(page.innerHTML).to.equal('<div data-hub="kpi-card"></div>');
  });
});
