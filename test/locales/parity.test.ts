import { expect } from '@open-wc/testing';
import { directories, shippedLanguages } from '../../src/locales/languages.js';
import { families } from '../support/dictionaries.js';
import { filesIn } from '../support/files.js';
import { textsIn } from '../support/locales.js';

/** What a text is: itself, or a function of so many parameters. */
const kindOf = (text: unknown) => (typeof text === 'function' ? `function of ${text.length}` : typeof text);
const kinds = (texts: ReadonlyMap<string, unknown>) =>
  Object.fromEntries([...texts].map(([path, text]) => [path, kindOf(text)]));

const english = await textsIn('en');
const directoriesOf = await Promise.all(
  Object.entries(directories).map(async ([language, load]) => [language, (await load()).directory] as const),
);

describe('Locales', () => {
  for (const language of shippedLanguages) {
    it(`say in ${language} everything that English says, with the same parameters, and nothing else`, async () => {
      expect(kinds(await textsIn(language))).to.deep.equal(kinds(english));
    });

    it(`say in ${language} nothing with an empty text`, async () => {
      const empty = [...(await textsIn(language))].filter(([, text]) => typeof text === 'string' && !text.trim());
      expect(empty).to.deep.equal([]);
    });
  }

  for (const { name, load } of families) {
    it(`of the family ${name} are those of its own files`, async () => {
      const loadIn = { en: load, ...Object.fromEntries(directoriesOf.map(([language, own]) => [language, own[name]])) };
      for (const [language, texts] of Object.entries(loadIn)) {
        const file = (await import(`../../src/locales/${language}/${name}.ts`)) as object;
        expect(await texts(), language).to.deep.equal(file);
      }
    });
  }

  it('have each of their files loaded by a family', async () => {
    const files = (await filesIn('src/locales/en')).map((name) => name.replace(/\.ts$/, ''));
    const loaded = families.map(({ name }) => name);
    expect([...loaded].sort()).to.deep.equal(files.sort());
  });

  it('have names that no two families share: a portal rewords a text by its name', async () => {
    const names = (await Promise.all(families.map(({ load }) => load()))).flatMap((texts) => Object.keys(texts));
    expect(names.filter((name, place) => names.indexOf(name) !== place)).to.deep.equal([]);
  });
});
