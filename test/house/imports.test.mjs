import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  barrelOffences,
  besideOffences,
  cycles,
  directionOffences,
  knowledgeOffences,
  neighbourOffences,
} from './imports.mjs';
import { none, source, sources } from './source.mjs';

const library = sources('src');
const planted = (law, ...files) => law(files.map(([path, text]) => source(path, text))).length;

describe('imports', () => {
  it('follow the arrow from the elements down to the rules', () => none(directionOffences(library)));
  it('bring into a room only what it may know', () => none(knowledgeOffences(library)));
  it('do not reach into another element', () => none(neighbourOffences(library)));
  it('form no cycle', () => none([...cycles(library), ...cycles(sources('kit'))]));
  it('come from the file that holds the thing', () => none(barrelOffences(library)));
  it('of the mocks and the contract kit are of the contract and the rules', () =>
    none(besideOffences(sources('mocks', 'kit'))));
});

describe('the law of imports', () => {
  it('sees an arrow against the direction', () => {
    assert.equal(planted(directionOffences, ['src/core/hub.ts', "import { X } from '../elements/x/x.js';"]), 1);
    assert.equal(planted(directionOffences, ['src/core/hub.ts', "const x = import('../../mocks/x.js');"]), 1);
    assert.equal(planted(directionOffences, ['src/domain/x.ts', "import type { X } from '../api/x.js';"]), 1);
    assert.equal(planted(directionOffences, ['src/attic/x.ts', '']), 1);
    assert.equal(planted(directionOffences, ['src/core/hub.ts', "import { X } from '../api/x.js';"]), 0);
  });

  it('sees knowledge that a room must not have', () => {
    assert.equal(planted(knowledgeOffences, ['src/core/x.ts', "import { init } from 'echarts/core';"]), 1);
    assert.equal(planted(knowledgeOffences, ['src/charts/x.ts', "import { init } from './echarts.js';"]), 1);
    assert.equal(planted(knowledgeOffences, ['src/charts/x.ts', "const x = import('./echarts.js');"]), 0);
    assert.equal(planted(knowledgeOffences, ['src/api/x.ts', "import { html } from 'lit';"]), 1);
    assert.equal(planted(knowledgeOffences, ['src/components/x/x.ts', "import { Hub } from '../../core/hub.js';"]), 1);
    assert.equal(planted(knowledgeOffences, ['src/domain/x.ts', "import * as v from 'zod';"]), 1);
    assert.equal(planted(knowledgeOffences, ['src/core/x.ts', "import { y } from 'partner-hub-elements/demo';"]), 1);
  });

  it('sees a hand in a neighbour’s pocket, a cycle, a barrel and a mock that knows too much', () => {
    assert.equal(planted(neighbourOffences, ['src/elements/a/a.ts', "import { x } from '../b/b.columns.js';"]), 1);
    assert.equal(planted(neighbourOffences, ['src/elements/a/a.ts', "import { B } from '../b/b.js';"]), 0);
    assert.equal(planted(cycles, ['src/core/a.ts', "import './b.js';"], ['src/core/b.ts', "import './a.js';"]), 1);
    assert.equal(planted(barrelOffences, ['src/core/all.ts', "export * from './a.js';"]), 1);
    assert.equal(planted(besideOffences, ['mocks/x.ts', "import { Hub } from '../src/core/hub.js';"]), 1);
    assert.equal(planted(besideOffences, ['kit/x.ts', "import { Partner } from '../mocks/model/partner.js';"]), 1);
  });
});
