import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { anchorOf } from '../../scripts/guide/markdown.mjs';
import { filled, madeParts } from '../../scripts/guide/marks.mjs';
import { root } from '../../scripts/entries.mjs';
import { documents, textOf } from './snippets.mjs';

const execute = promisify(execFile);

const withoutBlocks = (text) => text.replace(/^```[\s\S]*?^```$/gm, '');
const withoutCode = (text) => withoutBlocks(text).replace(/`[^`\n]*`/g, '`');

/** The addresses of a text's headings. */
const anchorsOf = (text) =>
  [...withoutBlocks(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => anchorOf(heading));

/** Links within the repository that lead nowhere. */
function deadLinks(path) {
  const links = [...withoutCode(textOf(path)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
  return links
    .filter((target) => !/^https?:/.test(target))
    .filter((target) => {
      const [file, anchor] = target.split('#');
      const place = file ? normalize(join(dirname(path), file)) : path;
      if (!existsSync(join(root, place))) return true;
      return anchor !== undefined && !anchorsOf(textOf(place)).includes(anchor);
    })
    .map((target) => `${path}: ${target}`);
}

describe('the guide', () => {
  it('says what the sources say (npm run generate:guide)', async () => {
    const { stderr } = await execute(process.execPath, [join(root, 'scripts/generate-guide.mjs'), '--check'], {
      cwd: root,
    }).catch((failed) => failed);
    assert.equal(stderr, '');
  });

  it('leads nowhere that does not exist', () => assert.deepEqual(documents.flatMap(deadLinks), []));

  it('is in Storybook, page by page', () => {
    const pages = documents.filter((path) => path.startsWith('docs/guide/'));
    const stories = pages.map((path) => `stories/guide/${path.slice('docs/guide/'.length, -'.md'.length)}.mdx`);
    assert.deepEqual(
      stories.filter((path, index) => !existsSync(join(root, path)) || !textOf(path).includes(pages[index])),
      [],
    );
  });
});

describe('made parts', () => {
  const text = 'Before\n<!-- made: tokens -->\nold\n<!-- /made -->\nAfter\n';

  it('are found by their names', () => assert.deepEqual(madeParts(text), ['tokens']));

  it('are replaced, and nothing around them', () => {
    const wanted = 'Before\n<!-- made: tokens -->\n\nnew $1\n\n<!-- /made -->\nAfter\n';
    assert.equal(
      filled(text, () => 'new $1\n'),
      wanted,
    );
    assert.equal(
      filled(wanted, () => 'new $1'),
      wanted,
    );
  });
});
