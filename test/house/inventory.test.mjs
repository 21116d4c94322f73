import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { elementNames, packageExports, root } from '../../scripts/entries.mjs';
import { manifest as readManifest } from '../../scripts/generate-manifest.mjs';
import { disorder, missingThings, partsAndSlots, uncheckedStories, undocumentedThings } from './inventory.mjs';
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

  it('stands at the same place of every list', () => none(disorder(read)));

  it('documents its properties, attributes, events, parts and slots', () =>
    none(undocumentedThings(manifest, markupOf)));
});

describe('every file of stories', () => {
  it('is checked by a test of its own', () => {
    const files = ['stories', 'test/stories'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true })
        .filter((path) => path.endsWith('.ts'))
        .map((path) => `${folder}/${path}`),
    );
    assert.ok(files.length > 40, 'the stories are found');
    none(uncheckedStories(files, read));
  });
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

  it('sees lists of elements that differ', () => {
    const texts = {
      'src/element-tags.ts': "  'kpi-card',\n  'kpi-group',\n",
      'src/index.ts': "export { KpiCard } from './elements/kpi-card/kpi-card.js';\n",
      'src/define.ts':
        "import './elements/kpi-group/kpi-group.define.js';\nimport './elements/kpi-card/kpi-card.define.js';\n",
      'src/all-elements.ts': '  KpiCard,\n  KpiGroup,\n',
      'src/loader/element-modules.ts': "  'kpi-card': async () => KpiCard,\n  'kpi-group': async () =>\n",
    };
    const differing = disorder((path) => texts[path]).map((offence) => offence.split(' ')[0]);
    assert.deepEqual(differing, ['src/index.ts', 'src/define.ts']);
  });

  it('sees stories that nothing checks, and checks of none', () => {
    const files = ['stories/a.stories.ts', 'stories/parts/b.stories.ts', 'test/stories/c.stories.test.ts'];
    const texts = {
      'test/stories/a.stories.test.ts':
        "import * as stories from '../../stories/a.stories.js';\ncheckStories(stories);",
      'test/stories/parts/b.stories.test.ts': "import * as stories from '../../../stories/a.stories.js';",
    };
    assert.deepEqual(
      uncheckedStories([...files, ...Object.keys(texts).slice(0, 1)], (path) => texts[path]),
      [
        'stories/parts/b.stories.ts: test/stories/parts/b.stories.test.ts does not check it',
        'test/stories/c.stories.test.ts: no stories',
      ],
    );
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
