import { expect } from '@open-wc/testing';
import { shippedLanguages } from '../../src/locales/languages.js';
import { textsIn } from '../support/locales.js';

/** Parameters are texts, numbers, or objects of them; one that reads as a number and has itself for every member serves for each. */
function sample(text: (...given: unknown[]) => string): string {
  const parts: object = new Proxy({}, { get: (_, name) => (name === Symbol.toPrimitive ? () => 7 : parts) });
  return text(parts, parts, parts, parts, parts);
}

const words = /\p{L}{2,}/u;

/** What is the same in both languages: names, abbreviations, codes of the API and words that Dutch took over. */
const shared = new Set([
  'Product',
  'Partner Hub',
  'Partner: 7',
  'Resources',
  'Status',
  'Tags',
  'Webex Meetings',
  'Webex Calling',
  'Webex Messaging',
  'Webex Contact Center',
  'Messaging',
  'Meetings',
  'Calling',
  'Microsoft Teams',
  'Gateway',
  'Voicemail',
  'Chat',
  'E-mail',
  'Case',
  'Training',
  'Document',
  'Video',
  '7 resources',
  '7 pp',
  'Filters (7)',
  'ID',
  'status:expiringSoon -product:meetings acme',
]);

/** Every text of a language with its path; a function as a sample of what it says. */
async function samplesIn(language: string): Promise<Map<string, string>> {
  const said = ([path, text]: [string, unknown]): [string, string] => [
    path,
    typeof text === 'function' ? sample(text as (...given: unknown[]) => string) : String(text),
  ];
  return new Map([...(await textsIn(language))].map(said));
}

const english = await samplesIn('en');

describe('Locales', () => {
  for (const language of shippedLanguages) {
    it(`leave nothing unfinished in ${language}`, async () => {
      for (const [path, text] of await samplesIn(language))
        expect(text.trim(), path).not.to.match(/^$|undefined|NaN|\[object/);
    });

    if (language === 'en') continue;
    it(`leave nothing untranslated in ${language}`, async () => {
      const same = [...(await samplesIn(language))].filter(
        ([path, text]) => text === english.get(path) && words.test(text),
      );
      const untranslated = same.filter(([, text]) => !shared.has(text)).map(([path, text]) => `${path}: ${text}`);
      expect(untranslated).to.deep.equal([]);
    });
  }
});
