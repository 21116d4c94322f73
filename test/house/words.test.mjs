import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { join } from 'node:path';
import ts from 'typescript';
import { root, sourceFiles } from '../../scripts/entries.mjs';
import { none, source, sources } from './source.mjs';
import { childTextOffences, wordOffences } from './words.mjs';

const offencesOf = (text) => wordOffences([source('src/elements/x/x.ts', text)]).length;

/** The sources with their types; `planted` takes the place of a file. */
function typed(paths, planted) {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options, true);
  const { readFile, getSourceFile } = host;
  const ours = (path) => (planted && path === join(root, paths[0]) ? planted : undefined);
  host.readFile = (path) => ours(path) ?? readFile(path);
  host.getSourceFile = (path, version) =>
    ours(path) ? ts.createSourceFile(path, ours(path), version, true) : getSourceFile(path, version);
  return ts.createProgram(
    paths.map((path) => join(root, path)),
    options,
    host,
  );
}

describe('words', () => {
  it('in templates come from the locales', () => {
    none(wordOffences(sources('src/elements', 'src/families', 'src/components', 'src/core')));
  });

  it('are bound as properties, never as children of templates', () => {
    const paths = sourceFiles('src').filter((path) => !path.startsWith('src/locales/'));
    none(childTextOffences(typed(paths), paths));
  });
});

describe('the law of words', () => {
  it('sees a text and an attribute that is read aloud', () => {
    assert.equal(offencesOf('html`<p>No customers</p>`'), 1);
    assert.equal(offencesOf('html`<p>${x} of ${y}</p>`'), 1);
    assert.equal(offencesOf('html`<button aria-label="Close"></button>`'), 1);
  });

  it('lets through what comes from elsewhere, and signs', () => {
    assert.equal(offencesOf('html`<p part="label" aria-label=${x}>${text.empty} · –</p>`'), 0);
    assert.equal(offencesOf('html`<p title="${x}">&nbsp;</p><!-- why -->`'), 0);
    assert.equal(offencesOf('css`p { color: red }`'), 0);
  });

  it('sees a text as a child, also one of several things and in a list', () => {
    const paths = ['src/core/planted.ts'];
    const text = `import { html, nothing } from 'lit';
      export const x = (a: string, b: boolean, c: string[]) => html\`<p class=\${a} .textContent=\${a}>\${a}</p>
        <i>\${b ? html\`<b .textContent=\${a}></b>\` : nothing}\${b ? a.length : nothing}</i>\${c}\`;`;
    const offences = childTextOffences(typed(paths, text), paths);
    assert.deepEqual(
      offences.map((offence) => offence.split(': ').at(-1)),
      ['a', 'nothing', 'c'],
    );
  });
});
