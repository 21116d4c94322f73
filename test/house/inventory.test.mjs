import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { elementNames, packageExports, root } from '../../scripts/entries.mjs';
import { manifest as readManifest } from '../../scripts/generate-manifest.mjs';
import { missingThings, partsAndSlots, undocumentedThings } from './inventory.mjs';
import { none, source, sources, templates } from './source.mjs';

const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);
const manifest = readManifest();
const packageJson = JSON.parse(read('package.json'));

const markupsOf = (files) => files.flatMap((file) => templates(file).map(({ strings }) => strings.join('')));
const markupOf = (tag) => partsAndSlots(markupsOf(sources(`src/elements/${tag}`)));

describe('every public element', () => {
  it('has class, styles, define, story, test, exports and manifest entry', () => {
    none(missingThings(elementNames(), { read, exports: packageJson.exports, manifest }));
  });

  it('documents its properties, attributes, events, parts and slots', () =>
    none(undocumentedThings(manifest, markupOf)));
});

describe('package.json', () => {
  it('exports exactly what is built (npm run exports)', () => {
    assert.deepEqual(packageJson.exports, packageExports());
  });

  it('has the version that the library says it has', () => {
    assert.equal(/version = '([^']+)'/.exec(read('src/version.ts'))[1], packageJson.version);
  });
});

describe('the law of the inventory', () => {
  const nothing = { modules: [] };

  it('sees every thing that an element has not', () => {
    const missing = missingThings(['kpi-card'], { read: () => undefined, exports: {}, manifest: nothing });
    assert.equal(missing.length, 15);
  });

  it('sees what the doc block does not say', () => {
    const declaration = {
      tagName: 'x-y',
      description: 'Something.',
      members: [{ name: 'size' }],
      events: [{ name: 'hub-x', description: 'When.' }],
      cssParts: [{ name: 'bar', description: 'The bar.' }],
    };
    const file = source('src/elements/x-y/x-y.ts', 'html`<p part="bar mark"><slot name="end"></slot></p>`');
    assert.deepEqual(
      undocumentedThings({ modules: [{ declarations: [declaration] }] }, () => partsAndSlots(markupsOf([file]))),
      ['<x-y>: the property size', '<x-y>: the part mark of its template', '<x-y>: the slot end of its template'],
    );
  });
});
