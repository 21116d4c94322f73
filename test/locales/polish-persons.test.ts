import { expect } from '@open-wc/testing';
import { sentencesOf } from '../support/locales.js';

/** Persons are counted in the genitive from two on; in the nominative "22 klienci" is wrong, and with it the verb in the plural. */
const nominative = /\d[\s\u00a0]+(klienci|użytkownicy|administratorzy|partnerzy)/u;
/** Every sentence that is told of a number. */
const said = await sentencesOf('pl');

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
