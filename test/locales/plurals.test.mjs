import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../scripts/entries.mjs';
import { none, place, source, sources, walk } from '../house/source.mjs';

/** Where `many` is for round millions alone, and `other` may serve as well (src/locales/plural.ts). */
const manyIsOther = new Set(['fr', 'it', 'pt', 'es']);

/** Texts of these put counted nouns together from parts, each with the forms in which it differs: what they say is tested instead (counts, arabic-counts). */
const composed = new Set(['ar', 'he']);

/** The categories that a language has, and those for which every text of it has a form. */
function categoriesOf(language) {
  const { pluralCategories: known } = new Intl.PluralRules(language).resolvedOptions();
  const isLeftOut = (category) => category === 'many' && manyIsOther.has(new Intl.Locale(language).language);
  const wanted = composed.has(language) ? ['other'] : known.filter((category) => !isLeftOut(category));
  return { known, wanted };
}

/** Every choice of a plural form in a file. */
function choicesIn({ tree }) {
  const found = [];
  walk(tree, (node) => {
    const isChoice = ts.isCallExpression(node) && node.expression.getText(tree) === 'choose';
    if (isChoice) found.push(node);
  });
  return found;
}

const namesOf = (forms, tree) => forms.properties.map(({ name }) => name.getText(tree));

/** Choices that lack a form of the language, or have one that it does not know. */
function pluralOffences(file, language) {
  const { known, wanted } = categoriesOf(language);
  return choicesIn(file).flatMap((node) => {
    const given = namesOf(node.arguments[1], file.tree);
    const lacking = wanted.filter((category) => !given.includes(category));
    const needless = given.filter((category) => !known.includes(category));
    return [
      ...lacking.map((category) => `${place(file, node)} has no form for “${category}” of ${language}`),
      ...needless.map((category) => `${place(file, node)} has a form “${category}”, which ${language} never uses`),
    ];
  });
}

const languages = readdirSync(join(root, 'src/locales')).filter((name) =>
  existsSync(join(root, 'src/locales', name, 'common.ts')),
);

describe('Plurals', () => {
  for (const language of languages) {
    it(`have a form for each category of ${language}, and no other`, () => {
      none(sources(`src/locales/${language}`).flatMap((file) => pluralOffences(file, language)));
    });
  }

  it('are found out when a form is missing, or is one too many', () => {
    const text = 'const x = choose(count, { one: `${count.shown} klient`, other: `${count.shown} klienta` });';
    const file = source('src/locales/pl/x.ts', text);
    assert.deepEqual(pluralOffences(file, 'nl'), []);
    assert.deepEqual(pluralOffences(file, 'fr'), []);
    assert.equal(pluralOffences(file, 'pl').length, 2);
    assert.equal(pluralOffences(file, 'ja').length, 1);
  });
});
