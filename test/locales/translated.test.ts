import { expect } from '@open-wc/testing';
import { dutch as nl, english as en } from '../support/dictionaries.js';

type Texts = Readonly<Record<string, unknown>>;

/** Every text of a dictionary with its path; a function as a sample of what it says. */
function texts(part: Texts, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(part)) {
    const at = path ? `${path}.${key}` : key;
    if (value && typeof value === 'object')
      for (const [inner, text] of texts(value as Texts, at)) found.set(inner, text);
    else found.set(at, typeof value === 'function' ? sample(value as (...given: unknown[]) => string) : String(value));
  }
  return found;
}

/** Parameters are texts, numbers, or objects of them; one that reads as a number and has itself for every member serves for each. */
function sample(text: (...given: unknown[]) => string): string {
  const parts: object = new Proxy({}, { get: (_, name) => (name === Symbol.toPrimitive ? () => 7 : parts) });
  return text(parts, parts, parts, parts, parts);
}

const words = /\p{L}{2,}/u;

/** What is the same in both languages: names, abbreviations and words that Dutch took over. */
const shared = new Set([
  'Product',
  'Status',
  'Tags',
  'Webex Meetings',
  'Webex Calling',
  'Webex Messaging',
  'Meetings',
  'Calling',
  'Messaging',
  'Microsoft Teams',
  'Gateway',
  'Voicemail',
  '7 pp',
]);

describe('Locales', () => {
  const english = texts(en);
  const languages = { nl: texts(nl) };

  for (const [language, dictionary] of Object.entries(languages)) {
    it(`leave nothing empty, unfinished or untranslated in ${language}`, () => {
      for (const [path, text] of dictionary) expect(text.trim(), path).not.to.match(/^$|undefined|NaN|\[object/);
      const same = [...dictionary].filter(([path, text]) => text === english.get(path) && words.test(text));
      const untranslated = same.filter(([, text]) => !shared.has(text)).map(([path, text]) => `${path}: ${text}`);
      expect(untranslated).to.deep.equal([]);
    });
  }
});
