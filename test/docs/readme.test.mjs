import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { root } from '../../scripts/entries.mjs';
import { manifest } from '../../scripts/generate-manifest.mjs';
import { declaredIn } from '../../scripts/manifest-elements.mjs';
import { textOf } from './snippets.mjs';

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
