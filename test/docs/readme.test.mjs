import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventClasses } from '../../scripts/element-docs/facts.mjs';
import { root } from '../../scripts/entries.mjs';
import { manifest } from '../../scripts/generate-manifest.mjs';
import { declaredIn } from '../../scripts/manifest-elements.mjs';
import { textOf } from './snippets.mjs';

/** The names of members between commas: `kind: 'done' | 'failed', undo?` → kind, undo. */
const keysIn = (members = '') => [...members.matchAll(/(?:^|,)\s*(\w+)/g)].map(([, name]) => name);

const all = declaredIn(manifest(root, () => undefined));
const names = (things) => things.map(({ name }) => name);
const readme = textOf('README.md');

/** The first cells of the table below a heading, each with the code in it: `hub-a`, `hub-b`*. */
function firstCells(heading) {
  const section = readme.split(`\n## ${heading}\n`)[1].split('\n## ')[0];
  return [...section.matchAll(/^\| ([^|]*`[^|]*) \|/gm)].flatMap(([, cell]) => [...cell.matchAll(/`([\w-]+)`(\*?)/g)]);
}

describe('the README', () => {
  const provider = all.find(({ tagName }) => tagName === 'partner-hub');
  const elements = all.filter((element) => element !== provider);

  it('names every attribute of the provider', () =>
    assert.deepEqual(
      [...firstCells('The provider').map(([, name]) => name), 'messages'].sort(),
      names(provider.attributes).sort(),
    ));

  it('is right that all of them but two work on any single element', () => {
    const settings = names(provider.attributes).filter((name) => !['url-state', 'product'].includes(name));
    assert.deepEqual(
      elements.flatMap(({ tagName, attributes }) =>
        settings.filter((name) => !names(attributes).includes(name)).map((name) => `${tagName} ${name}`),
      ),
      [],
    );
    assert.ok(!elements.some(({ attributes }) => names(attributes).includes('url-state')));
  });

  it('and the page of themes are right about the parts and slots of all elements, and of most', () => {
    const theming = textOf('docs/guide/theming.md').replaceAll('\n', ' ');
    const [, ofAll, ofMost] = /All but the provider, which shows nothing, have ([^;]+); most have ([^.]+)\./.exec(
      theming,
    );
    const [, slots] = /HTML of your own goes into ([^.]+)\./.exec(theming);
    const named = (text) => [...text.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);
    const having = (key, name) => elements.filter((element) => names(element[key]).includes(name)).length;
    for (const name of named(ofAll)) assert.equal(having('cssParts', name), elements.length, name);
    for (const name of named(ofMost)) assert.ok(having('cssParts', name) > elements.length / 2, name);
    for (const name of named(slots)) assert.ok(having('slots', name) > elements.length / 2, name);
    assert.equal(having('slots', 'error'), elements.length);
    const full = elements.filter(({ tagName }) => /-(table|chart|list)$/.test(tagName));
    for (const { tagName, slots: own } of full)
      for (const name of named(slots)) assert.ok(names(own).includes(name), `${tagName} ${name}`);
  });

  it('says what each event carries, by the names of its detail', () => {
    const classes = eventClasses();
    const carried = new Map(
      all.flatMap(({ events }) => events.map(({ name, type }) => [name, classes.get(type.text)?.detail])),
    );
    const rows = [...readme.matchAll(/^\| (`hub-[^|]+) \| ((?:\\\||[^|])+) \|$/gm)];
    const wrong = rows.flatMap(([, events, details]) => {
      const told = [...details.matchAll(/`\{([^`]*)\}`/g)].map(([, members]) => members);
      return [...events.matchAll(/`(hub-[\w-]+)`/g)].flatMap(([, name], index) => {
        const members = keysIn(told[index] ?? told[0]);
        const own = keysIn((carried.get(name) ?? '').replace(/^\{|\}$/g, ''));
        return String(members) === String(own) ? [] : [`${name}: ${members} instead of ${own}`];
      });
    });
    assert.ok(rows.length > 10);
    assert.deepEqual(wrong, []);
  });

  it('names every element that has a product', () => {
    const [, sentence] = /`product` does on ([^.]+)\. An element/.exec(readme.replaceAll('\n', ' '));
    const tables = ['expiring-table', 'low-assignment-table', 'overage-table', 'recent-table', 'renewing-table'];
    assert.deepEqual(
      [...[...sentence.matchAll(/`([\w-]+)`/g)].map(([, tag]) => tag), ...tables].sort(),
      elements
        .filter(({ attributes }) => names(attributes).includes('product'))
        .map(({ tagName }) => tagName)
        .sort(),
    );
  });

  it('names every event, and which of them can be prevented', () => {
    const sent = new Map(all.flatMap(({ events }) => events.map(({ name, description }) => [name, description])));
    assert.deepEqual(
      firstCells('Events')
        .map(([, name, star]) => name + star)
        .sort(),
      [...sent].map(([name, description]) => name + (/\bcancelable\b/i.test(description) ? '*' : '')).sort(),
    );
  });
});
