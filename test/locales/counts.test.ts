import { expect } from '@open-wc/testing';
import { shippedLanguages } from '../../src/locales/languages.js';
import { sentencesOf } from '../support/locales.js';

/** Numbers of which texts are told; null: nobody knows it. */
const numbers = [0, 1, 2, 1000, null];

/** Nouns that texts count, one and many of them, in languages that have two forms. Arabic has a test of its own; Japanese and Chinese have one form. */
const nouns: Readonly<Record<string, readonly (readonly [one: string, many: string])[]>> = {
  en: [
    ['call', 'calls'],
    ['customer', 'customers'],
    ['day', 'days'],
    ['feature', 'features'],
    ['license', 'licenses'],
    ['percentage point', 'percentage points'],
    ['row', 'rows'],
    ['subscription', 'subscriptions'],
    ['week', 'weeks'],
  ],
  nl: [
    ['gesprek', 'gesprekken'],
    ['klant', 'klanten'],
    ['dag', 'dagen'],
    ['functie', 'functies'],
    ['licentie', 'licenties'],
    ['rij', 'rijen'],
    ['abonnement', 'abonnementen'],
    ['week', 'weken'],
  ],
  de: [
    ['Anruf', 'Anrufe'],
    ['Tag', 'Tage'],
    ['Funktion', 'Funktionen'],
    ['Lizenz', 'Lizenzen'],
    ['Prozentpunkt', 'Prozentpunkte'],
    ['Zeile', 'Zeilen'],
    ['Abonnement', 'Abonnements'],
    ['Woche', 'Wochen'],
  ],
  fr: [
    ['appel', 'appels'],
    ['client', 'clients'],
    ['jour', 'jours'],
    ['fonctionnalité', 'fonctionnalités'],
    ['licence', 'licences'],
    ['point', 'points'],
    ['ligne', 'lignes'],
    ['abonnement', 'abonnements'],
    ['semaine', 'semaines'],
  ],
};

/** Several are always meant: a few features are named one by one, and the end of a span of days is after its beginning. */
const alwaysMany = new Set([
  'attention.attention.reason.expiringSeveral',
  'attention.attention.reason.trialEndingSeveral',
  'attention.attention.reason.unusedLicensesSeveral',
  'calling.features.leastMany',
  'calling.features.unusedMany',
  'subscription.subscriptions.group.expiring',
  'subscription.subscriptions.group.renewing',
]);

/** Every text that takes something, with what it says of a number. */
async function said(language: string, value: number | null): Promise<[path: string, sentence: string][]> {
  return (await sentencesOf(language))(value).filter(([path]) => !alwaysMany.has(path));
}

/** Numbers with which a noun is one, and with which it is many; in French nothing is one. */
const one = (language: string) => (language === 'fr' ? '[01]' : '1');
const many = (language: string) => (language === 'fr' ? '2|1\\s000' : '0|2|1[.,]000');

/** Whether a sentence counts one as many, or many as one. */
function disagrees(sentence: string, language: string): boolean {
  return (nouns[language] ?? []).some(([ofOne, ofMany]) => {
    const isMany = new RegExp(`(?<![\\d.,–]|\\d\\s)${one(language)} ${ofMany}\\b`, 'i');
    const isOne = new RegExp(`(?<![\\d.,–])(?:${many(language)}) ${ofOne}\\b`, 'i');
    return isMany.test(sentence) || isOne.test(sentence);
  });
}

describe('Locales', () => {
  for (const language of shippedLanguages) {
    for (const value of numbers) {
      it(`agree with the number ${value ?? '–'} in ${language}`, async () => {
        const wrong = (await said(language, value)).filter(([, sentence]) => disagrees(sentence, language));
        expect(wrong.map(([path, sentence]) => `${path}: ${sentence}`)).to.deep.equal([]);
      });

      it(`say nothing that is no word of ${value ?? '–'} in ${language}`, async () => {
        for (const [path, sentence] of await said(language, value)) {
          expect(sentence.trim(), path).not.to.match(/^$|undefined|(?<!\p{L})null(?!\p{L})|NaN|\[object/u);
        }
      });
    }

    it(`say of one period in ${language} that it is the last one`, async () => {
      const sentences = (await said(language, 1)).map(([, sentence]) => sentence);
      expect(
        sentences.filter((sentence) =>
          /\blast 1 |\bnext 1 |afgelopen 1 |komende 1 |laatste 1 |letzten 1 |nächsten 1 |\b1 derniers|\b1 dernières|\b1 prochains/.test(
            sentence,
          ),
        ),
      ).to.deep.equal([]);
    });
  }

  it('are found out when they do not agree', () => {
    expect(disagrees('over the last 1 weeks', 'en')).to.equal(true);
    expect(disagrees('2 week', 'en')).to.equal(true);
    expect(disagrees('1.000 licentie', 'nl')).to.equal(true);
    expect(disagrees('0 clients', 'fr')).to.equal(true);
    expect(disagrees('1–10 calls of 1,001 licenses', 'en')).to.equal(false);
  });
});
