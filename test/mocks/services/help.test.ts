import { expect } from '@open-wc/testing';
import { createMockApi } from '../../../mocks/services/mock-api.js';
import type { Schema } from '../../../mocks/services/schema.js';
import { still } from '../recount.js';

async function ask<Answer>(path: string, language: string): Promise<Answer> {
  const request = new Request(`https://mock.example${path}`, { headers: { 'Accept-Language': language } });
  return (await createMockApi(still(10)).handle(request)).json() as Promise<Answer>;
}
const resources = (query: string, language = 'en') => ask<Schema<'ResourcePage'>>(`/resources?${query}`, language);
const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, count) => all + count, 0);

describe('the mock API’s help', () => {
  it('has words in the language that was asked for', async () => {
    const [english, dutch] = await Promise.all([resources('q=wachtrij'), resources('q=wachtrij', 'nl-BE, en;q=0.5')]);
    expect([english.total, dutch.total]).to.deep.equal([0, 1]);
    expect(dutch.items[0]).to.include({ title: 'Gesprekswachtrijen instellen', language: 'nl' });
    const { channels } = await ask<Schema<'Helpdesk'>>('/helpdesk', 'nl');
    expect(channels.map(({ label }) => label)).to.include('Bel ons');
  });

  it('counts what each filter would find, with the other one as it is', async () => {
    const { items, total, facets } = await resources('category=calling&type=guide&max=2');
    expect([items.length, total]).to.deep.equal([2, facets.category['calling']]);
    expect(facets.type['guide']).to.equal(total);
    expect(sum(facets.category)).to.be.greaterThan(total);
    expect(sum(facets.type)).to.be.greaterThan(total);
  });

  it('has quick links and featured resources among all', async () => {
    const [quick, featured, all] = await Promise.all(['quickLink=true', 'featured=true', ''].map((q) => resources(q)));
    expect(quick!.items.every(({ quickLink }) => quickLink)).to.equal(true);
    expect(featured!.items.every(({ featured: is }) => is)).to.equal(true);
    expect(all!.total).to.be.greaterThan(quick!.total + featured!.total - 2);
  });
});
