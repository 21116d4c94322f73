import { expect, fixture, html } from '@open-wc/testing';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { define } from '../../src/all-elements.js';
import type { HubElement } from '../../src/core/element/hub-element.js';
import { ScriptedSource } from '../support/scripted-source.js';
import { waitUntil } from '../support/wait-until.js';

/** What stands in the page, and what is said of it. */
interface Mistake {
  readonly markup: string;
  readonly said: string;
  readonly state?: string;
}

const kpis = 'totalCustomers or nearingExpiration or nearingRenewal or lowLicenseAssignment or overLicenseLimit';
const sunday = 'the date of a Sunday, such as 2026-11-15';
const object = 'an object or a list as JSON; or set the property from script';
const absent = (markup: string, expected: string) => ({
  markup,
  said: `${markup} counts as absent. It takes ${expected}.`,
});

const mistakes: readonly Mistake[] = [
  absent('<calling-usage-table week="garbage">', sunday),
  absent('<calling-quality-table week="2026-02-30">', sunday),
  absent('<call-queue-table week="2026-11-16">', sunday),
  absent('<customer-list kpi="garbage">', kpis),
  absent('<customer-list kpi="total-customers">', kpis),
  absent('<customer-filter kpi="garbage">', kpis),
  {
    markup: `<customer-list data='"none"'>`,
    said: `<customer-list data=""none""> counts as absent. It takes ${object}.`,
  },
  {
    markup: '<resource-center category="garbage,calling">',
    said: 'category of <resource-center>: there is no “garbage”. Known: ',
  },
  {
    markup: '<resource-center type="garbage">',
    said: 'type of <resource-center>: there is no “garbage”. Known: ',
    state: 'empty',
  },
];

async function shown({ markup }: Mistake): Promise<{ element: HubElement; said: readonly string[] }> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (message: unknown) => said.push(String(message));
  const tag = /^<([\w-]+)/.exec(markup)![1]!;
  const hub = await fixture(
    html`<partner-hub source="demo" locale="en" time-zone="UTC">${unsafeHTML(`${markup}</${tag}>`)}</partner-hub>`,
  );
  const element = hub.querySelector<HubElement>(tag)!;
  await waitUntil(() => !['idle', 'loading'].includes(element.state));
  await element.updateComplete;
  console.warn = warn;
  return { element, said };
}

describe('an attribute without meaning', () => {
  before(() => define());

  for (const mistake of mistakes)
    it(`is told of, and breaks nothing: ${mistake.markup}`, async () => {
      const { element, said } = await shown(mistake);
      expect(element.state).to.equal(mistake.state ?? 'ready');
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`partner-hub-elements: ${mistake.said}`);
    });

  it('is asked with where it means something: a week, a key figure', async () => {
    const source = new ScriptedSource();
    await fixture(html`
      <partner-hub .source=${source}>
        <calling-usage-table week="2026-11-15"></calling-usage-table>
        <customer-list kpi="nearingRenewal" no-filters></customer-list>
      </partner-hub>
    `);
    await waitUntil(() => source.timesAsked('listCustomers') === 1);
    const asked = (name: string) => source.asked.find((question) => question.name === name);
    expect(asked('listCallingUsage')?.['week']).to.equal('2026-11-15');
    expect(asked('listCustomers')?.['kpi']).to.equal('nearingRenewal');
  });
});
