import { expect } from '@open-wc/testing';
import { formatsFor } from '../../src/core/texts/formats.js';
import { textsIn } from '../support/locales.js';

/** Persons are counted in the genitive from two on; in the nominative "22 klienci" is wrong, and with it the verb in the plural. */
const nominative = /\d[\s\u00a0]+(klienci|użytkownicy|administratorzy|partnerzy)/u;
const texts = [...(await textsIn('pl'))].filter(([, text]) => typeof text === 'function');

/** Every sentence that is told of a number. */
function said(value: number): [path: string, sentence: string][] {
  const { shown } = formatsFor('pl').count(value);
  const members: Record<PropertyKey, unknown> = { value, shown, [Symbol.toPrimitive]: () => shown };
  const self: object = new Proxy({}, { get: (_, name) => (name in members ? members[name] : self) });
  return texts.map(([path, text]) => [path, (text as (...given: unknown[]) => string)(self, self, self, self, self)]);
}

describe('Locales in Polish', () => {
  for (const value of [2, 4, 22, 33, 243])
    it(`count ${value} persons in the genitive`, () => {
      const sentences = said(value);
      expect(sentences.filter(([, sentence]) => nominative.test(sentence))).to.deep.equal([]);
      const people = sentences
        .map(([, sentence]) => sentence)
        .filter((sentence) => sentence.includes(`${value} klientów`));
      expect(people.length).to.be.greaterThan(4);
      expect(people.filter((sentence) => sentence.includes('wymagają'))).to.deep.equal([]);
    });
});
