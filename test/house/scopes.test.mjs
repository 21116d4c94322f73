import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scopeOffences } from './scopes.mjs';
import { none, source, sources } from './source.mjs';

describe('an element that draws others', () => {
  it('gives them its hub and its settings', () => none(scopeOffences(sources('src'))));
});

describe('the law of scopes', () => {
  const part = ['src/elements/a-part/a-part.ts', 'export class APart {}'];
  const whole = (text, name = 'a-whole') => [`src/elements/a-whole/${name}.ts`, text];
  const offences = (...files) => scopeOffences(files.map(([path, text]) => source(path, text)));

  it('sees an element that gives the others in it nothing', () => {
    const said = ['<a-whole> draws <a-part> and gives it no scope'];
    assert.deepEqual(offences(part, whole("import { APart } from '../a-part/a-part.js';")), said);
    assert.deepEqual(offences(part, whole("const late = () => import('../a-part/a-part.js');", 'late')), said);
  });

  it('is content with a scope anywhere in the folder, and with types alone', () => {
    const draws = whole("import { APart } from '../a-part/a-part.js';");
    assert.deepEqual(offences(part, draws, whole('new ScopeController(host);', 'a-whole.side')), []);
    assert.deepEqual(offences(part, whole("import type { APart } from '../a-part/a-part.js';")), []);
  });
});
