import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { divide } from '../../scripts/cdn-files.mjs';

const large = 40_000;
const small = 100;

/**
 * Divides modules written as `name: [size, imports, late imports]`, in which `a` to `g` are elements.
 * @returns Name of each file → its modules; what goes with the late module that needs it is under `own`.
 */
function filesOf(modules) {
  const graph = new Map(
    Object.entries(modules).map(([name, [size, imports = [], lateImports = []]]) => [
      name,
      { size, imports, lateImports },
    ]),
  );
  const files = divide('entry', graph, (id) => /^[a-g]$/.test(id));
  const found = {};
  for (const id of graph.keys()) (found[files.get(id) ?? 'own'] ??= []).push(id);
  return found;
}

const elements = ['a', 'b', 'c', 'd'];

describe('the files for a script tag', () => {
  it('are one for what the entry imports, and one for each module that comes late', () => {
    const files = filesOf({
      entry: [small, ['base'], ['a']],
      base: [small],
      a: [small, ['base', 'part']],
      part: [small],
    });
    assert.deepEqual(files, { own: ['entry', 'a', 'part'], core: ['base'] });
  });

  it('are one for what most elements need, even when one of them does not', () => {
    const files = filesOf({
      entry: [small, [], [...elements, 'e', 'f']],
      ...Object.fromEntries([...elements, 'e'].map((name) => [name, [small, ['most']]])),
      f: [small, ['all']],
      most: [large / 2, ['all']],
      all: [large],
    });
    assert.deepEqual(files.most, ['most', 'all']);
  });

  it('are one for large code that some elements share', () => {
    const files = filesOf({
      entry: [small, [], elements],
      a: [small, ['table']],
      b: [small, ['table']],
      c: [small, []],
      d: [small, []],
      table: [large, ['part']],
      part: [small],
    });
    assert.deepEqual(files.table, ['table', 'part']);
  });

  it('are none for small code that some elements share: it goes where the fewest others load it', () => {
    const files = filesOf({
      entry: [small, [], elements],
      a: [small, ['columns', 'table']],
      b: [small, ['columns', 'table']],
      c: [small, ['table']],
      d: [small, ['base']],
      columns: [small],
      table: [large, ['base']],
      base: [large],
    });
    assert.deepEqual([files.table, files.base], [['columns', 'table'], ['base']]);
  });

  it('are one for small code too where every other file would be loaded by somebody who does not need it', () => {
    const files = filesOf({
      entry: [small, [], [...elements, 'late']],
      a: [small, ['table', 'words']],
      b: [small, ['table']],
      c: [small, ['words']],
      d: [small],
      late: [small, ['words']],
      table: [large],
      words: [small],
    });
    assert.deepEqual(files.words, ['words']);
  });

  it('never import a file that one of their own readers does not need', () => {
    const files = filesOf({
      entry: [small, [], [...elements, 'e', 'f', 'g']],
      a: [small, ['dialog', 'form', 'words']],
      b: [small, ['dialog', 'form', 'words']],
      c: [small, ['form']],
      d: [small, ['dialog']],
      e: [small],
      f: [small],
      g: [small],
      dialog: [large],
      form: [large],
      words: [small, ['form']],
    });
    assert.deepEqual([files.dialog, files.words], [['dialog'], ['form', 'words']]);
  });

  it('go together with all that they import, where no two of them could', () => {
    const files = filesOf({
      entry: [small, [], elements],
      a: [small, ['badge', 'rows', 'days']],
      b: [small, ['badge', 'rows', 'days']],
      c: [small, ['rows']],
      d: [small, ['days']],
      badge: [small, ['rows', 'days']],
      rows: [large / 4],
      days: [large / 4],
    });
    assert.deepEqual(files.badge, ['badge', 'rows', 'days']);
  });

  it('put small code that different elements share together, when a file each costs more than what they load in vain', () => {
    const files = filesOf({
      entry: [small, [], elements],
      a: [small, ['one', 'other']],
      b: [small, ['one']],
      c: [small, ['other']],
      d: [small],
      one: [2 * small],
      other: [small],
    });
    assert.deepEqual([files.one, files.other], [['one', 'other'], undefined]);
  });

  it('keep what an element shares with one that contains it in its own', () => {
    const files = filesOf({
      entry: [small, [], elements],
      a: [small, ['question']],
      b: [small, ['a', 'question']],
      c: [small],
      d: [small],
      question: [large],
    });
    assert.deepEqual(files, { own: ['entry', 'a', 'b', 'c', 'd', 'question'] });
  });

  it('count code that only another late module asks for as following it', () => {
    const files = filesOf({
      entry: [small, [], elements],
      a: [small, [], ['view']],
      b: [small, [], ['view']],
      c: [small],
      d: [small],
      view: [small, ['layout'], ['painter']],
      painter: [large, ['layout']],
      layout: [large],
    });
    assert.ok(files.own.includes('layout'), 'with the view, so that the painter is one file');
  });

  it('do not come with an element for the sake of code that it asks for later', () => {
    const files = filesOf({
      entry: [small, [], elements],
      a: [small, ['base'], ['later']],
      b: [small, ['base', 'dialog']],
      c: [small, ['base', 'dialog']],
      d: [small],
      later: [small, ['dialog']],
      dialog: [large],
      base: [large],
    });
    assert.deepEqual([files.dialog, files.base], [['dialog'], ['base']]);
  });

  it('let code that is asked for by one element alone find what that element has', () => {
    const files = filesOf({
      entry: [small, [], elements],
      ...Object.fromEntries(elements.map((name) => [name, [small, ['base']]])),
      a: [small, ['base'], ['words']],
      b: [small, ['base'], ['names']],
      words: [small, ['plural']],
      names: [small, ['plural']],
      plural: [small],
      base: [large],
    });
    assert.deepEqual(files.base, ['plural', 'base']);
  });
});
