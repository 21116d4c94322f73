import { expect } from '@open-wc/testing';
import type { Checked } from '../../src/api/check.js';
import type { Tag, TagPage } from '../../src/api/contract.js';
import { wholeList } from '../../src/api/whole-list.js';

const tags = (...names: string[]): Tag[] =>
  names.map((name) => ({ id: `id of ${name}`, name, description: '', customerCount: null }));
const page = (names: string[], rest: Partial<Checked<TagPage>> = {}): Checked<TagPage> => ({
  items: tags(...names),
  total: 3,
  ...rest,
});

/** All of a list whose pages have these addresses. */
async function read(first: Checked<TagPage>, pages: Record<string, Checked<TagPage>> = {}) {
  const asked: string[] = [];
  const whole = await wholeList(first, async (address) => {
    asked.push(address);
    if (!pages[address]) throw new Error(`There is no ${address}.`);
    return pages[address];
  });
  return { whole, asked, names: whole.items.map(({ name }) => name) };
}

describe('wholeList', () => {
  it('is the answer itself where nothing follows', async () => {
    const first = page(['a', 'b', 'c']);
    const { whole, asked } = await read(first);
    expect(whole).to.equal(first);
    expect(asked).to.deep.equal([]);
  });

  it('goes on to the last page, and takes no row twice', async () => {
    const { names, whole, asked } = await read(page(['a'], { nextPage: '/2' }), {
      '/2': page(['a', 'b'], { nextPage: '/3' }),
      '/3': page(['c'], { total: 4 }),
    });
    expect(names).to.deep.equal(['a', 'b', 'c']);
    expect(asked).to.deep.equal(['/2', '/3']);
    expect([whole.total, whole.nextPage], 'what came last knows best').to.deep.equal([4, undefined]);
  });

  it('counts what could not be read of each page', async () => {
    const bad = (path: string) => [{ path, message: 'Expected a text', index: 0 }];
    const { whole } = await read(page(['a'], { nextPage: '/2', invalidRows: bad('one') }), {
      '/2': page(['b'], { invalidRows: bad('two') }),
    });
    expect(whole.invalidRows?.map(({ path }) => path)).to.deep.equal(['one', 'two']);
  });

  it('ends where links lead in a circle', async () => {
    const { names, asked } = await read(page(['a'], { nextPage: '/2' }), { '/2': page(['b'], { nextPage: '/2' }) });
    expect(names).to.deep.equal(['a', 'b']);
    expect(asked).to.deep.equal(['/2']);
  });

  it('ends where there is always one more page, and never anything new on it', async () => {
    let asked = 0;
    const { items } = await wholeList(page(['a'], { nextPage: '/2' }), async () => {
      asked += 1;
      return page(asked === 2 ? ['b'] : ['a'], { nextPage: `/${asked + 2}` });
    });
    expect(items.map(({ name }) => name)).to.deep.equal(['a', 'b']);
    expect(asked).to.equal(4);
  });

  it('keeps rows that have no ids', async () => {
    const rows = (...features: string[]) => features.map((feature) => ({ feature, calls: 1, customers: 1 }));
    const { items } = await wholeList({ items: rows('paging'), nextPage: '/2' }, async () => ({
      items: rows('transfer'),
    }));
    expect(items).to.deep.equal(rows('paging', 'transfer'));
  });

  it('fails with the page that fails', async () => {
    const failure = await read(page(['a'], { nextPage: '/2' })).catch((error: Error) => error.message);
    expect(failure).to.equal('There is no /2.');
  });
});
