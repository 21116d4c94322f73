import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { eventClasses } from '../../scripts/element-docs/facts.mjs';
import { root } from '../../scripts/entries.mjs';
import { manifest as readManifest } from '../../scripts/generate-manifest.mjs';
import * as laws from './descriptions.mjs';
import { none } from './source.mjs';

const manifest = readManifest();

/** The names that the package's modules export, types included. */
function exportedNames(...entries) {
  const options = { moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext, noLib: true };
  const program = ts.createProgram(
    entries.map((path) => `${root}/${path}`),
    { ...options, experimentalDecorators: true },
  );
  const checker = program.getTypeChecker();
  return new Set(
    entries.flatMap((path) =>
      checker
        .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(`${root}/${path}`)))
        .map(({ name }) => name),
    ),
  );
}

describe('the description of everything public', () => {
  it('is a sentence that says more than the name', () => none(laws.wordless(manifest)));

  it('says what counts when a page says nothing', () => none(laws.withoutDefault(manifest)));

  it('has defaults that a page can write', () => none(laws.formulas(manifest)));

  it('names the values of a choice', () => none(laws.withoutValues(manifest)));

  it('says what a number counts', () => none(laws.withoutUnit(manifest)));

  it('says how a list is written in an attribute', () => none(laws.withoutNotation(manifest)));

  it('says of an event whether it can be cancelled', () => {
    const cancelable = new Set([...eventClasses()].flatMap(([name, { isCancelable }]) => (isCancelable ? [name] : [])));
    assert.ok(cancelable.size > 4, 'they are found');
    none(laws.wrongAboutCanceling(manifest, cancelable));
  });

  it('is of nothing private', () => none(laws.privateThings(manifest)));

  it('leaves out where a rule comes from', () => none(laws.withSources(manifest)));

  it('has types that an application can import', () =>
    none(laws.unknownTypes(manifest, exportedNames('src/index.ts', 'src/api.ts'))));
});

describe('the laws of descriptions', () => {
  const field = (more) => ({
    kind: 'field',
    name: 'size',
    type: { text: 'number' },
    description: 'The size.',
    ...more,
  });
  const of = (more) => ({ modules: [{ declarations: [{ tagName: 'x-y', ...more }] }] });
  const withField = (more) => of({ members: [field(more)] });
  const seen = 1;

  const faults = {
    'no full stop': () => laws.wordless(withField({ description: 'The size of it' })),
    'a lower-case beginning': () => laws.wordless(of({ slots: [{ name: 'end', description: 'at the end.' }] })),
    'a name alone': () => laws.wordless(withField({ description: 'Size.' })),
    'no default': () => laws.withoutDefault(withField({ description: 'How large it is, in rows.' })),
    'no default of a token': () =>
      laws.withoutDefault(of({ cssProperties: [{ name: '--hub-a', description: 'The first color.' }] })),
    'a default that is a formula': () =>
      laws.formulas(of({ cssProperties: [{ name: '--hub-a', description: 'A.', default: '${mix(brand)}' }] })),
    'a default of no token': () =>
      laws.formulas(of({ cssProperties: [{ name: '--hub-a', description: 'A.', default: 'var(--hub-b)' }] })),
    'a value left out': () =>
      laws.withoutValues(withField({ type: { text: "'a' | 'b'" }, description: '`a` or others. Default `a`.' })),
    'no unit': () => laws.withoutUnit(withField({ description: 'How large. Default 3.' })),
    'an unwritten list': () =>
      laws.withoutNotation(of({ attributes: [{ name: 'a', type: { text: 'string[]' }, description: 'Names.' }] })),
    'a silent cancelable event': () =>
      laws.wrongAboutCanceling(
        of({ events: [{ name: 'hub-x', type: { text: 'XEvent' }, description: 'When it is.' }] }),
        new Set(['XEvent']),
      ),
    'a wrong cancelable event': () =>
      laws.wrongAboutCanceling(
        of({ events: [{ name: 'hub-x', type: { text: 'XEvent' }, description: 'Before. Cancelable.' }] }),
        new Set(),
      ),
    'a source of the house': () => laws.withSources(of({ description: 'What it is (seed, "Ding").' })),
    'a private name': () => laws.privateThings(withField({ name: '_size' })),
    'an unknown type': () => laws.unknownTypes(withField({ type: { text: 'Promise<Given>' } }), new Set()),
  };

  for (const [fault, look] of Object.entries(faults))
    it(`see ${fault}`, () => assert.equal(look().length, seen, look().join('\n')));
});
