import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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
    bin: [],
    tokens: ['--hub-brand'],
    everyElement: { slots: ['footer'] },
    elements: { 'x-y': { attributes: ['q', 'size'], events: ['hub-x'] } },
    ...more,
  });
  const removals = {
    'an entry of exports': { exports: [] },
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
