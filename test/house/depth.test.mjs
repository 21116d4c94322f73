import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { depthOffences } from './depth.mjs';
import { none, source, sources } from './source.mjs';

describe('an element', () => {
  it('stands on HubElement and at most one class of its family', () => none(depthOffences(sources('src'))));
});

describe('the law of depth', () => {
  const base = ['src/core/hub-element.ts', 'export abstract class HubElement extends LitElement {}'];
  const family = ['src/families/table.ts', 'export abstract class Table extends HubElement {}'];
  const second = ['src/families/license-table.ts', 'export abstract class LicenseTable extends Table<Row> {}'];
  const element = (parent) => ['src/elements/x-y/x-y.ts', `export class XY extends ${parent} {}`];
  const offences = (...files) => depthOffences(files.map(([path, text]) => source(path, text)));

  it('allows a base and a family', () => {
    assert.deepEqual(offences(base, element('HubElement')), []);
    assert.deepEqual(offences(base, family, element('Table')), []);
  });

  it('sees a third class', () => {
    assert.deepEqual(offences(base, family, second, element('LicenseTable')), [
      '<x-y> stands on 3 classes, at most 2: LicenseTable → Table → HubElement',
    ]);
  });

  it('does not count classes of packages, nor those of components', () => {
    assert.deepEqual(offences(base, element('LitElement')), []);
    assert.deepEqual(offences(base, family, second, ['src/components/z/z.ts', 'class Z extends LicenseTable {}']), []);
  });
});
