import { expect } from '@open-wc/testing';
import { isNarrowed, narrowed } from '../../src/domain/resources.js';

const resource = (title: string, category: string, type: string, description = '') => ({
  title,
  description,
  category,
  type,
});
const all = [
  resource('Call queues', 'calling', 'guide'),
  resource('Call quality', 'calling', 'course', 'One café afternoon'),
  resource('Prices', 'sales', 'document', 'Valid for Calling'),
  resource('Single sign-on', 'constructor', 'guide'),
];
const titles = (filters: object) => narrowed(all, filters).items.map(({ title }) => title);

describe('resources', () => {
  it('are all there while nothing narrows them', () => expect(titles({})).to.have.length(4));

  it('are found by title and description, whatever the case and accents', () => {
    expect(titles({ q: 'CALL' })).to.deep.equal(['Call queues', 'Call quality', 'Prices']);
    expect(titles({ q: 'cafe' })).to.deep.equal(['Call quality']);
  });

  it('are of one of the categories, and of one of the types', () => {
    expect(titles({ category: ['sales', 'constructor'] })).to.deep.equal(['Prices', 'Single sign-on']);
    expect(titles({ category: ['calling'], type: ['guide', 'document'] })).to.deep.equal(['Call queues']);
    expect(titles({ category: [], type: [] })).to.have.length(4);
  });

  it('are counted by what matches the text and the other filter', () => {
    const { facets } = narrowed(all, { q: 'call', category: ['calling'], type: ['guide'] });
    expect({ ...facets.category }).to.deep.equal({ calling: 1 });
    expect({ ...facets.type }).to.deep.equal({ guide: 1, course: 1 });
  });

  it('have categories with the names of what every object has', () =>
    expect(narrowed(all, {}).facets.category['constructor']).to.equal(1));

  it('are narrowed by a text or a value, not by blanks and empty lists', () => {
    expect([{ q: 'a' }, { category: ['a'] }, { type: ['a'] }].map(isNarrowed)).to.deep.equal([true, true, true]);
    expect([{}, { q: '  ' }, { category: [], type: [] }].map(isNarrowed)).to.deep.equal([false, false, false]);
  });
});
