import { expect } from '@open-wc/testing';
import {
  characterCount,
  charactersLeft,
  effectOn,
  effective,
  inChunks,
  isSameTag,
  joined,
  reverseOf,
  reversesOf,
  tagCounts,
  tagName,
  tagNameProblem,
  tagsAfter,
} from '../../src/domain/tags.js';

const customer = (id: string, ...tags: string[]) => ({ id, tags });

describe('tags', () => {
  it('count characters as people do', () => {
    expect(characterCount('')).to.equal(0);
    expect(characterCount('VIP')).to.equal(3);
    expect(characterCount('👩‍👩‍👧‍👦🇳🇱👍🏽')).to.equal(3);
    expect(characterCount('e\u0301a\u0308\u0323')).to.equal(2);
    expect(characterCount('नमस्ते')).to.be.below(6);
  });

  it('have names of at most 25 characters, without space around them', () => {
    expect(tagName('  key account\t')).to.equal('key account');
    expect(tagNameProblem('👩‍👩‍👧‍👦'.repeat(25))).to.equal(undefined);
    expect(tagNameProblem('👩‍👩‍👧‍👦'.repeat(26))).to.equal('tooLong');
    expect(tagNameProblem(` ${'a'.repeat(25)} `)).to.equal(undefined);
    expect(charactersLeft(' abc ')).to.equal(22);
    expect(charactersLeft('a'.repeat(28))).to.equal(-3);
  });

  it('may hold any characters, but not only some that nobody sees', () => {
    for (const name of ['.', '..', 'a/b', '%2F', '?', '#', '<b>', 'null', '0', ',', '"', '𝒳'])
      expect(tagNameProblem(name), name).to.equal(undefined);
    for (const name of ['', ' ', '\u00a0', '\u200b', '\u2060\u200d', '\u3000'])
      expect(tagNameProblem(name), JSON.stringify(name)).to.equal('empty');
  });

  it('are the same whatever their case', () => {
    expect(isSameTag('VIP ', 'vip')).to.equal(true);
    expect(isSameTag('VIP', 'V.I.P.')).to.equal(false);
  });

  it('change by what is put on and taken off', () => {
    expect(tagsAfter(['a', 'b'], { add: ['c', 'a'], remove: ['b', 'x'] })).to.deep.equal(['a', 'c']);
    expect(effective(['a', 'b'], { add: ['c', 'a', 'c'], remove: ['b', 'x'] })).to.deep.equal({
      add: ['c'],
      remove: ['b'],
    });
    expect(reverseOf(['a', 'b'], { add: ['c', 'a'], remove: ['b', 'x'] })).to.deep.equal({ add: ['b'], remove: ['c'] });
  });

  it('change twice as by one change that says what was wanted last', () => {
    const first = { add: ['a'], remove: ['b'] };
    expect(joined(first, { add: ['b'], remove: ['a'] })).to.deep.equal({ add: ['b'], remove: ['a'] });
    expect(joined(first, { add: ['a', 'c'], remove: [] })).to.deep.equal({ add: ['a', 'c'], remove: ['b'] });
    expect(joined(first, { add: ['c'], remove: ['d'] })).to.deep.equal({ add: ['a', 'c'], remove: ['b', 'd'] });
  });

  it('say before a change of many what it would do', () => {
    const many = [customer('1', 'a'), customer('2', 'a', 'b', 'c', 'd', 'e'), customer('3', 'x'), customer('4')];
    expect(effectOn(many, { add: ['x'], remove: [] })).to.deep.equal({ changed: 2, same: 1, full: 1 });
    expect(effectOn(many, { add: ['x'], remove: ['a'] })).to.deep.equal({ changed: 3, same: 1, full: 0 });
    expect([...tagCounts(many)].filter(([, count]) => count > 1)).to.deep.equal([['a', 2]]);
  });

  it('take a change of many back from those alone that it changed', () => {
    const many = [customer('1', 'a'), customer('2', 'x'), customer('3'), customer('4', 'x', 'a'), customer('5', 'a')];
    expect(reversesOf(many, { add: ['x'], remove: ['a'] })).to.deep.equal([
      { customerIds: ['1', '5'], add: ['a'], remove: ['x'] },
      { customerIds: ['3'], add: [], remove: ['x'] },
      { customerIds: ['4'], add: ['a'], remove: [] },
    ]);
  });

  it('come in pieces that one change may name', () => {
    const pieces = inChunks(Array.from({ length: 1001 }, (_, place) => place));
    expect(pieces.map(({ length }) => length)).to.deep.equal([500, 500, 1]);
    expect(pieces.flat(), 'in their order').to.deep.equal(Array.from({ length: 1001 }, (_, place) => place));
    expect(inChunks([])).to.deep.equal([]);
  });
});
