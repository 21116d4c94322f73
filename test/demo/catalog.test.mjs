import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { examples, groups, metricSections, needed, newElement } from '../../demo/builder/catalog.js';
import { isFit, kinds, startState } from '../../demo/builder/state.js';
import * as en from '../../demo/builder/texts/en.js';
import * as nl from '../../demo/builder/texts/nl.js';
import { elementNames, root } from '../../scripts/entries.mjs';
import { elementsOf } from '../../scripts/builder-page.mjs';
import { filesOf, knownElements } from '../support/builder.mjs';

const known = knownElements();
const read = (path) => readFileSync(join(root, path), 'utf8');

/** The names of the dashboard's sections. */
const sectionsIn = (language) => {
  const file = read(`src/locales/${language}/dashboard.ts`);
  const texts = file.slice(file.indexOf('dashboardSection'));
  return [...texts.matchAll(/^ {2}'?([\w-]+)'?: \{\s*label: '([^']*)'/gm)].map(([, key, label]) => [key, label]);
};

/** The strings of an object literal that a file of texts exports. */
function textsOf(path, name) {
  const { statements } = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest);
  const declarations = statements.filter(ts.isVariableStatement).flatMap((one) => one.declarationList.declarations);
  const { initializer } = declarations.find((one) => one.name.text === name);
  const named = initializer.properties.filter((one) => ts.isStringLiteral(one.initializer));
  return Object.fromEntries(named.map((one) => [one.name.text, one.initializer.text]));
}

describe('the builder', () => {
  it('offers every element of the package', () => {
    const offered = known.map(({ tag }) => tag);
    assert.deepEqual(
      offered.toSorted(),
      elementNames()
        .filter((tag) => tag !== 'partner-hub')
        .toSorted(),
    );
  });

  it('offers no attribute that an element has not', () => {
    const names = Object.values(groups).flatMap((group) =>
      Object.entries(group).flatMap(([tag, attributes]) => attributes.map((name) => `${tag} ${name}`)),
    );
    const there = known.flatMap(({ tag, attributes }) => attributes.map(({ name }) => `${tag} ${name}`));
    const absent = names.filter((name) => !there.includes(name) && elementNames().includes(name.split(' ')[0]));
    assert.deepEqual(absent, []);
  });

  it('starts each element, and each example, with what it takes', () => {
    const all = [
      ...startState().elements,
      ...Object.values(examples).flat(),
      ...known.map(({ tag }) => newElement(tag)),
    ];
    for (const { tag, attributes } of all) {
      const one = known.find((candidate) => candidate.tag === tag);
      for (const [name, value] of Object.entries(attributes)) {
        const attribute = one.attributes.find((candidate) => candidate.name === name);
        assert.ok(isFit(attribute, value), `${tag} ${name}="${value}"`);
      }
    }
  });

  it('knows in which sections a key figure is there', () => {
    const rules = read('src/domain/kpi-sections.ts');
    const table = rules.slice(rules.indexOf('KPI_SECTIONS ='), rules.indexOf('} as const'));
    const sections = [...table.matchAll(/^ {2}'?([\w-]+)'?: \{([^]*?)\]/gm)].map(([, name, rule]) => [
      name,
      [.../metrics: \[([^]*)/.exec(rule)[1].matchAll(/'([\w-]+)'/g)].map(([, metric]) => metric),
    ]);
    assert.equal(sections.length, 7);
    const several = new Map();
    for (const [section, metrics] of sections)
      for (const metric of metrics) several.set(metric, [...(several.get(metric) ?? []), section]);
    const found = [...several].filter(([, names]) => names.length > 1);
    assert.deepEqual(Object.fromEntries(found), metricSections);
  });

  it('names what an element needs among what it takes', () => {
    for (const [tag, name] of Object.entries(needed))
      assert.ok(known.find((one) => one.tag === tag).attributes.some((attribute) => attribute.name === name));
  });
});

for (const [language, texts] of Object.entries({ en, nl })) {
  describe(`the builder in ${language}`, () => {
    it('has a name for everything that can be chosen', () => {
      for (const { tag, group, attributes } of known) {
        assert.equal(texts.tags[tag]?.length, 2, tag);
        assert.ok(texts.groups[group]);
        for (const { name, values } of attributes) {
          assert.ok(texts.attributes[name], name);
          for (const value of values ?? []) assert.ok(texts.values[name]?.[value], `${name} ${value}`);
        }
      }
      for (const name of Object.keys(examples)) assert.ok(texts.examples[name], name);
    });

    it('has a note for each file of each snippet', () => {
      for (const kind of kinds) {
        assert.ok(texts.kinds[kind]);
        for (const { name, note } of filesOf(kind)) assert.ok(texts.notes[note], `${kind} ${name}`);
      }
    });

    it('calls the sections of the dashboard what the dashboard calls them', () => {
      assert.deepEqual(Object.entries(texts.values.sections), sectionsIn(language));
      assert.deepEqual(
        known.find(({ tag }) => tag === 'partner-dashboard').attributes[0].values,
        sectionsIn(language).map(([key]) => key),
      );
    });

    it('calls statuses and key figures what the elements call them', () => {
      assert.deepEqual(texts.values.metric, textsOf(`src/locales/${language}/kpi.ts`, 'kpi'));
      assert.deepEqual(
        Object.entries(texts.values.status).toSorted(),
        Object.entries(textsOf(`src/locales/${language}/customer.ts`, 'status')).toSorted(),
      );
    });
  });
}

describe('the builder’s languages', () => {
  it('say the same things', () => {
    const shape = (value) =>
      typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shape(part)]))
        : typeof value;
    const of = (texts) => shape({ ...texts, attributes: Object.keys(texts.attributes) });
    assert.deepEqual(of(nl), of(en));
  });

  it('have help in Dutch for every attribute: the library has none', () => {
    for (const [name, texts] of Object.entries(nl.attributes)) assert.equal(texts.length, 2, name);
  });

  it('speak every word of the page', () => {
    const page = read('demo/builder.html');
    const names = [...page.matchAll(/data-(?:text|label)="(\w+)"/g)].map(([, name]) => name);
    assert.ok(names.length > 30);
    for (const name of names) assert.equal(typeof en.pageTexts[name], 'string', name);
  });
});

describe('what the builder knows of elements', () => {
  const manifest = (type) => ({
    modules: [
      {
        declarations: [
          {
            tagName: 'x-y',
            description: 'One `thing`\nof them.',
            attributes: [{ name: 'a-b', fieldName: 'aB', type: { text: type }, description: 'Help.' }],
          },
        ],
      },
    ],
  });
  const kindOf = (type) => {
    const [{ attributes }] = elementsOf(manifest(type));
    return [attributes[0].kind, attributes[0].values];
  };

  it('is what their types say', () => {
    assert.deepEqual(kindOf("'a' | 'b-c' | undefined"), ['choice', ['a', 'b-c']]);
    assert.deepEqual(kindOf('30 | 60'), ['choice', ['30', '60']]);
    assert.deepEqual(kindOf("readonly ('a' | 'b')[]"), ['list', ['a', 'b']]);
    assert.deepEqual(kindOf('readonly string[]'), ['list', undefined]);
    assert.deepEqual(kindOf('boolean'), ['switch', undefined]);
    assert.deepEqual(kindOf('number | undefined'), ['number', undefined]);
    assert.deepEqual(kindOf("'demo' | DataSource"), ['text', undefined]);
  });

  it('is said in plain words', () => {
    const [{ tag, description }] = elementsOf(manifest('string'));
    assert.deepEqual([tag, description], ['x-y', 'One thing of them.']);
  });
});
