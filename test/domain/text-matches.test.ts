import { expect } from '@open-wc/testing';
import { contains, matchesIn } from '../../src/domain/text-matches.js';
import { fc } from '../support/properties.mjs';

const marked = (text: string, sought: string) =>
  matchesIn(text, sought).map(({ start, end }) => text.slice(start, end));

describe('what was searched for', () => {
  const cases: readonly (readonly [text: string, sought: string, marked: readonly string[]])[] = [
    ['Set up call queues', 'call', ['call']],
    ['Calling: call after call', 'CALL', ['Call', 'call', 'call']],
    ['Één plek, een café', 'een', ['Één', 'een']],
    ['Één plek, een café', 'cafe', ['café']],
    ['Cafe\u0301 au lait', 'café', ['Cafe\u0301']],
    ['Cafe\u0301 au lait', 'e', ['e\u0301']],
    ['Straße und STRASSE', 'strasse', ['Straße', 'STRASSE']],
    ['Straße', 's', ['S', 'ß']],
    ['İstanbul', 'istanbul', ['İstanbul']],
    ['ΟΔΟΣ, οδός', 'οδος', ['ΟΔΟΣ', 'οδός']],
    ['한국어', '한', ['한']],
    ['Price 👍🏽 list', '👍', ['👍']],
    ['Start a trial with a customer', 'customer trial', ['trial', 'customer']],
    ['aXbXc', 'x', ['X', 'X']],
    ['aaaa', 'aa', ['aaaa']],
    ['Call', '  call ', ['Call']],
    ['Call (me)', '(me)', ['(me)']],
    ['Call', 'email', []],
    ['Call', '', []],
    ['', 'call', []],
    ['Call', '\u0301', []],
  ];
  for (const [text, sought, expected] of cases)
    it(`“${sought}” is found in “${text}” as ${expected.join(', ') || 'nothing'}`, () =>
      expect(marked(text, sought)).to.deep.equal(expected));

  it('is found as a whole before its words are', () =>
    expect(marked('call the call queue', 'call queue')).to.deep.equal(['call queue']));

  it('stands in a text, whatever its case and accents', () => {
    expect([contains('Prijslijst', 'PRIJS'), contains('één', 'een'), contains('one', 'two')]).to.deep.equal([
      true,
      true,
      false,
    ]);
    expect(contains('anything', ' ')).to.equal(true);
  });

  it('is marked in order, without overlapping, and never half a character', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
        (text, sought) => {
          const ranges = matchesIn(text, sought);
          let last = -1;
          for (const { start, end } of ranges) {
            expect(start).to.be.greaterThan(last);
            expect(end).to.be.greaterThan(start);
            expect(end).to.be.at.most(text.length);
            expect(text.slice(start, end)).not.to.match(/\p{Surrogate}/u);
            last = end;
          }
        },
      ),
    ));

  it('is found where it was taken from', () =>
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, middle, after) => {
        fc.pre(middle.trim() !== '');
        expect(contains(`${before}${middle}${after}`, middle.toUpperCase())).to.equal(true);
        expect(matchesIn(`${before}${middle}${after}`, middle)).not.to.be.empty;
      }),
    ));

  it('is marked at most two hundred times', () => expect(matchesIn('a b '.repeat(1000), 'a')).to.have.length(200));
});
