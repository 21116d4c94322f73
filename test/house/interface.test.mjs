import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { exportedNames } from '../../scripts/exported-names.mjs';
import { announcesMajor, releaseNotes } from '../../scripts/release/announced.mjs';
import {
  differences,
  interfacePath,
  interfaceText,
  keptInterface,
  publicInterface,
} from '../../scripts/public-interface.mjs';
import { none } from './source.mjs';

const kept = keptInterface();
const now = publicInterface();

describe('the public interface', () => {
  const { removed, added } = differences(kept, now);

  it('loses nothing unless a changeset announces a major version', () => {
    if (!announcesMajor(releaseNotes())) none(removed);
  });

  it(`is what ${interfacePath} says (npm run interface, when the change is meant)`, () =>
    none([...removed.map((line) => `- ${line}`), ...added.map((line) => `+ ${line}`)]));
});

describe('the comparison of interfaces', () => {
  const list = (more = {}) => ({
    exports: ['.'],
    modules: { '.': { values: ['configure', 'Hub'], types: ['Theme'], members: ['Hub.ask'] } },
    bin: [],
    tokens: ['--hub-brand'],
    everyElement: { slots: ['footer'] },
    elements: { 'x-y': { attributes: ['q', 'size'], events: ['hub-x'] } },
    ...more,
  });
  const { modules } = list();
  const removals = {
    'an entry of exports': { exports: [] },
    'an exported function': { modules: { '.': { ...modules['.'], values: ['Hub'] } } },
    'a class of which a type is left': {
      modules: { '.': { values: ['configure'], types: ['Hub', 'Theme'], members: [] } },
    },
    'a type': { modules: { '.': { ...modules['.'], types: [] } } },
    'a method of an exported class': { modules: { '.': { ...modules['.'], members: [] } } },
    'a token': { tokens: [] },
    'an element': { elements: {} },
    'an attribute': { elements: { 'x-y': { attributes: ['q'], events: ['hub-x'] } } },
    'an event that was renamed': { elements: { 'x-y': { attributes: ['q', 'size'], events: ['hub-z'] } } },
    'what every element had': { everyElement: { slots: [] } },
  };
  for (const [what, more] of Object.entries(removals))
    it(`sees ${what}`, () => assert.ok(differences(list(), list(more)).removed.length > 0));

  it('takes what every element has and what one has for the same', () => {
    const moved = {
      everyElement: { slots: [] },
      elements: { 'x-y': { ...list().elements['x-y'], slots: ['footer'] } },
    };
    assert.deepEqual(differences(list(), list(moved)), { removed: [], added: [] });
  });

  it('tells what came apart from what went', () => {
    const more = { elements: { 'x-y': { attributes: ['q', 'size', 'tag'], events: ['hub-x'] } } };
    assert.deepEqual(differences(list(), list(more)), { removed: [], added: ['x-y: attributes tag'] });
  });

  it('is kept as text that says the same', () => assert.deepEqual(JSON.parse(interfaceText(now)), now));
});

describe('what modules export', () => {
  const sources = {
    'src/index.ts': `
      export { Hub, configure } from './hub.js';
      export type { Theme } from './hub.js';
      export * from './more.js';`,
    'src/hub.ts': `
      class Base { inherited(): void {} protected hook(): void {} }
      export class Hub extends Base {
        static readonly tag = 'hub';
        private current = 1;
        /** @internal For the elements. */ connection = this.current;
        /** Asks. */ ask(): void {}
      }
      export function configure(): void {}
      export type Theme = 'light' | 'dark';`,
    'src/more.ts':
      'export class Problem extends Error { readonly code = 1; } export const version = 1; const own = 2; void own;',
  };
  const all = {
    values: ['Hub', 'Problem', 'configure', 'version'],
    types: ['Theme'],
    members: ['Hub.ask', 'Hub.inherited', 'Hub.static tag', 'Problem.code'],
  };

  /** What the sources export, one of them with something else in the place of a text. */
  function exported(path = 'src/hub.ts', text = '', other = '') {
    const folder = mkdtempSync(join(tmpdir(), 'exported-'));
    try {
      mkdirSync(join(folder, 'src'));
      for (const [name, source] of Object.entries(sources))
        writeFileSync(join(folder, name), name === path ? source.replace(text, other) : source);
      return exportedNames({ '.': 'src/index.ts' }, folder)['.'];
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('is names, types, and members of classes that somebody outside may use', () => assert.deepEqual(exported(), all));

  it('lacks what was taken away', () => {
    assert.deepEqual(exported('src/index.ts', ', configure', '').values, ['Hub', 'Problem', 'version']);
    assert.deepEqual(exported('src/index.ts', '{ Theme }', '{}').types, []);
    assert.deepEqual(exported('src/hub.ts', '/** Asks. */', '/** @internal */').members, all.members.slice(1));
    assert.deepEqual(exported('src/more.ts', 'export class', 'class').members, all.members.slice(0, 3));
  });
});

describe('a major version', () => {
  it('is announced by a changeset, or by the next entry of the changelog', () => {
    assert.ok(
      announcesMajor({
        changesets: ["---\n'partner-hub-elements': major\n---\n\nAn end."],
        next: '',
        version: '1.2.0',
      }),
    );
    assert.ok(announcesMajor({ changesets: [], next: '## 2.0.0 (not released)', version: '1.2.0' }));
  });

  it('is announced by nothing less', () => {
    assert.ok(
      !announcesMajor({ changesets: ["---\n'partner-hub-elements': minor\n---\n\nMore."], next: '', version: '1.2.0' }),
    );
    assert.ok(!announcesMajor({ changesets: [], next: '## 1.3.0 (not released)', version: '1.2.0' }));
    assert.ok(!announcesMajor({ changesets: [], next: '## 0.1.0 (not released)', version: '0.1.0' }));
  });
});
