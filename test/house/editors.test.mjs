import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { valuesOf, vsCodeData, webTypes } from '../../scripts/editor-data.mjs';
import { elementNames, root } from '../../scripts/entries.mjs';
import { manifest as readManifest } from '../../scripts/generate-manifest.mjs';
import { declaredIn } from '../../scripts/manifest-elements.mjs';
import { none } from './source.mjs';

const manifest = readManifest();
const elements = declaredIn(manifest);
const packageJson = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const names = (things) => things.map(({ name }) => name).sort();
const isText = (value) => typeof value === 'string' && value.trim() !== '';

/** Keys that a thing of a format may have; whatever else it has, an editor does not read. */
const onlyKeys = (thing, allowed, place) =>
  Object.keys(thing)
    .filter((key) => !allowed.includes(key))
    .map((key) => `${place} has "${key}", which the format does not know`);

/** Empty addresses, at any depth. */
function emptyAddresses(value, place = '') {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(/url$|^href$/.test(key) && !/^https:\/\//.test(inner) ? [`${place}.${key} is "${inner}"`] : []),
    ...emptyAddresses(inner, `${place}.${key}`),
  ]);
}

describe('the data for VS Code', () => {
  const data = vsCodeData(manifest);

  it('name every element and every attribute', () => {
    assert.deepEqual(names(data.tags), elementNames());
    for (const element of elements)
      assert.deepEqual(
        names(data.tags.find(({ name }) => name === element.tagName).attributes),
        names(element.attributes),
      );
  });

  it('have the shape of the format', () => {
    assert.equal(data.version, 1.1);
    none(
      data.tags.flatMap((tag) => [
        ...onlyKeys(tag, ['name', 'description', 'attributes', 'references'], tag.name),
        ...(isText(tag.description.value) ? [] : [`${tag.name} has no description`]),
        ...tag.attributes.flatMap((attribute) => [
          ...onlyKeys(
            attribute,
            ['name', 'description', 'values', 'valueSet', 'references'],
            `${tag.name} ${attribute.name}`,
          ),
          ...(isText(attribute.description.value) ? [] : [`${tag.name} ${attribute.name} has no description`]),
        ]),
      ]),
    );
  });

  it('offer the values of choices, numbers and lists too', () => {
    const values = (tag, attribute) =>
      names(data.tags.find(({ name }) => name === tag).attributes.find(({ name }) => name === attribute).values ?? []);
    assert.deepEqual(values('kpi-card', 'theme'), ['auto', 'dark', 'light']);
    assert.deepEqual(values('kpi-card', 'window-days'), ['180', '30', '60', '90']);
    assert.ok(values('customer-list', 'columns').includes('displayName'));
    assert.deepEqual(values('kpi-card', 'label'), []);
    assert.deepEqual(valuesOf('readonly string[]'), []);
  });
});

describe('the data for JetBrains’ editors', () => {
  const data = webTypes(manifest, packageJson);
  const made = data.contributions.html.elements;

  it('are of this package and version', () => {
    assert.equal(data.name, packageJson.name);
    assert.equal(data.version, packageJson.version);
    assert.ok(isText(data.$schema));
  });

  it('name every element, attribute, property, event and slot', () => {
    assert.deepEqual(names(made), elementNames());
    for (const element of elements) {
      const { attributes = [], js, slots = [] } = made.find(({ name }) => name === element.tagName);
      assert.deepEqual(names(attributes), names(element.attributes), element.tagName);
      assert.deepEqual(names(js?.events ?? []), names(element.events), element.tagName);
      assert.deepEqual(names(slots), names(element.slots), element.tagName);
      const fields = names(element.members.filter(({ kind }) => kind === 'field'));
      const known = names(js?.properties ?? []);
      none(fields.filter((name) => !known.includes(name)).map((name) => `${element.tagName}: the property ${name}`));
    }
  });

  it('name every token', () => {
    const tokens = new Set(elements.flatMap(({ cssProperties }) => names(cssProperties)));
    const known = new Set(names(data.contributions.css.properties));
    none([...tokens].filter((token) => !known.has(token)));
  });

  it('say nothing of a default that there is not', () =>
    none(made.filter(({ description }) => /undefined\)/.test(description)).map(({ name }) => name)));

  it('lead nowhere that is not there', () => none(emptyAddresses(data.contributions)));
});
