import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { depthOffences } from './depth.mjs';
import { none, source, sources } from './source.mjs';

/** Own classes under an element's where they are still more than two. This list only shrinks. */
const stillTooDeep = {
  'call-queue-table': 5,
  'calling-quality-chart': 4,
  'calling-quality-table': 5,
  'calling-usage-chart': 4,
  'calling-usage-table': 5,
  'customer-list': 4,
  'endpoint-quality-chart': 4,
  'expiring-table': 5,
  'feature-usage-chart': 4,
  'kpi-card': 4,
  'kpi-group': 4,
  'license-bar': 3,
  'license-trend-chart': 4,
  'low-assignment-table': 5,
  'overage-table': 5,
  'product-switch': 3,
  'recent-table': 5,
  'renewing-table': 5,
};

describe('an element', () => {
  it('stands on HubElement and at most one class of its family', () =>
    none(depthOffences(sources('src'), stillTooDeep)));
});

describe('the law of depth', () => {
  const base = ['src/core/hub-element.ts', 'export abstract class HubElement extends LitElement {}'];
  const family = ['src/families/table.ts', 'export abstract class Table extends HubElement {}'];
  const second = ['src/families/license-table.ts', 'export abstract class LicenseTable extends Table<Row> {}'];
  const element = (parent) => ['src/elements/x-y/x-y.ts', `export class XY extends ${parent} {}`];
  const offences = (known, ...files) =>
    depthOffences(
      files.map(([path, text]) => source(path, text)),
      known,
    );

  it('allows a base and a family', () => {
    assert.deepEqual(offences({}, base, element('HubElement')), []);
    assert.deepEqual(offences({}, base, family, element('Table')), []);
  });

  it('sees a third class', () => {
    assert.deepEqual(offences({}, base, family, second, element('LicenseTable')), [
      '<x-y> stands on 3 classes, at most 2: LicenseTable → Table → HubElement',
    ]);
  });

  it('does not count classes of packages, nor those of components', () => {
    assert.deepEqual(offences({}, base, element('LitElement')), []);
    assert.deepEqual(
      offences({}, base, family, second, ['src/components/z/z.ts', 'class Z extends LicenseTable {}']),
      [],
    );
  });

  it('lets known offenders stand, but not deeper, and not after they are mended', () => {
    assert.deepEqual(offences({ 'x-y': 3 }, base, family, second, element('LicenseTable')), []);
    assert.equal(offences({ 'x-y': 3 }, base, family, element('Table')).length, 1);
    assert.equal(offences({ 'x-y': 4 }, base, family, second, element('LicenseTable')).length, 1);
    assert.equal(offences({ 'x-y': 2 }, base, family, element('Table')).length, 1);
  });
});
