import { expect } from '@open-wc/testing';
import { shippedLanguages } from '../../src/locales/languages.js';
import { samplesIn } from '../support/locales.js';

const words = /\p{L}{2,}/u;

/** What is the same in every language: names, codes of the API, and numbers alone. */
const names = [
  'Partner Hub',
  'Webex Meetings',
  'Webex Calling',
  'Webex Messaging',
  'Webex Contact Center',
  'Messaging',
  'Meetings',
  'Calling',
  'Microsoft Teams',
  'ID',
  'status:expiringSoon -product:meetings acme',
];

/** Words that a language has in common with English, by language. */
const shared: Readonly<Record<string, readonly string[]>> = {
  nl: [
    ...['Product', 'Partner: 7', 'Resources', 'Status', 'Tags', 'Gateway', 'Voicemail', 'Chat', 'E-mail', 'Case'],
    ...['Training', 'Document', 'Video', '7 resources', '7 pp', 'Filters (7)', 'jitter'],
  ],
  de: [...['Status', 'Tags', 'Name', 'Partner: 7', 'Gateway', 'Voicemail', 'Chat', 'Video', 'Link']],
  fr: [...['Actions', 'Type', 'Date', 'Description', 'Total', 'Document', 'Guide', '7 suggestions', 'E-mail']],
  es: ['Roles', 'Error', 'Chat', 'Total', 'No'],
  it: ['Gateway', 'Partner: 7', 'Chat', 'E-mail', 'Video', 'No', 'jitter'],
  pl: ['Partner: 7', 'E-mail', 'jitter'],
  'pt-BR': ['Gateway', 'Status', 'Tags', 'Chat', 'E-mail', 'Total', 'Link', 'jitter'],
};

const english = await samplesIn('en');

describe('Locales', () => {
  for (const language of shippedLanguages) {
    it(`leave nothing unfinished in ${language}`, async () => {
      for (const [path, text] of await samplesIn(language))
        expect(text.trim(), path).not.to.match(/^$|undefined|NaN|\[object/);
    });

    if (language === 'en') continue;
    it(`leave nothing untranslated in ${language}`, async () => {
      const known = new Set([...names, ...(shared[language] ?? [])]);
      const same = [...(await samplesIn(language))].filter(
        ([path, text]) => text === english.get(path) && words.test(text),
      );
      const untranslated = same.filter(([, text]) => !known.has(text)).map(([path, text]) => `${path}: ${text}`);
      expect(untranslated).to.deep.equal([]);
    });
  }
});
