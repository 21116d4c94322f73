import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementPages } from '../../scripts/element-docs/element-docs.mjs';
import { manifest } from '../../scripts/generate-manifest.mjs';
import { contract } from '../../scripts/guide/contract.mjs';

const pages = elementPages(manifest());

describe('the page of an element', () => {
  it('says what its data are in names that the contract explains', () => {
    const { schemas } = contract().components;
    const unknown = [...pages].flatMap(([tag, page]) => {
      const [, type, made] = /^`data` takes `([^`]+)`(?:: `([^`]+)`)?\. /m.exec(page) ?? [];
      const names = (made ?? type ?? '').match(/\b[A-Z]\w+\b/g) ?? [];
      return names.filter((name) => !schemas[name]).map((name) => `${tag}: ${name}`);
    });
    assert.deepEqual(unknown, []);
  });

  it('says so of every element but those that have no data', () => {
    const silent = [...pages].filter(([, page]) => !page.includes('\n`data` takes `')).map(([tag]) => tag);
    assert.deepEqual(silent.sort(), ['partner-dashboard', 'partner-hub', 'product-switch']);
  });
});
