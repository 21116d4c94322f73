import { expect } from '@open-wc/testing';
import { shippedLanguages } from '../../src/locales/languages.js';
import { samplesIn } from '../support/locales.js';

/** What is code in a text, and follows no language: tags, attributes, calls, addresses, headers. */
const code =
  /<[^>]*>|\S+=?"[^"]*"|\{[^}]*\}|https?:\S*|\w+:(?=[\w/])|Access-[\w-]+:|\?hub-diagnose|\w+\(.*?\)|'[^']*'/g;

/** What must not be there, by language: what it writes in another way than English. */
const wrong: Readonly<Record<string, RegExp>> = {
  // Quotes open low, and close with what opens them in English.
  de: /”|“\p{L}/u,
  // One pair of quotes for all.
  es: /[“”]/u,
  nl: /[“”]/u,
  // Quotes open low.
  pl: /“/u,
  // A narrow no-break space before ; : ! ? and inside guillemets; a curly apostrophe.
  fr: /[“”']|«(?!\u202f)|(?<!\u202f)[»;!?]|(?<!\u202f):(?=\s|$)/u,
};

describe('Locales', () => {
  for (const language of shippedLanguages.filter((one) => one in wrong)) {
    it(`write in ${language} as the language does`, async () => {
      const found = [...(await samplesIn(language))].filter(([, text]) =>
        wrong[language]!.test(text.replace(code, '')),
      );
      expect(found.map(([path, text]) => `${path}: ${text}`)).to.deep.equal([]);
    });
  }
});
