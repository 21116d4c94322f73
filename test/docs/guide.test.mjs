import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { reportOf } from '../../bench/report.mjs';
import { deadLinks, withLinks } from '../../scripts/guide/links.mjs';
import { filled, madeParts } from '../../scripts/guide/marks.mjs';
import { root } from '../../scripts/entries.mjs';
import { documents, snippetsIn, textOf } from './snippets.mjs';

const execute = promisify(execFile);

/** A file that a page shows: its path behind `file=`, in which there may be blanks. */
const pathOf = ({ words }) => /^file=(examples\/.*)$/.exec(words.join(' '))?.[1];

/** The files of its own application that a file names: by an import, `$lib` of SvelteKit's included, or as a script. */
function namedIn(path, text) {
  const [application] = /^examples\/[^/]+/.exec(path);
  const named = text.matchAll(/(?:from |import |import\()'((?:\.|\$lib\/)[^']*)'|<script[^>]* src="([\w./-]+)"/g);
  return [...named].flatMap(([, imported, script]) => {
    const from = imported?.startsWith('$lib/') ? `${application}/src/lib/x` : path;
    const base = posix.join(posix.dirname(from), (imported ?? script).replace('$lib/', './'));
    return ['', '.ts', '.tsx', '.js'].map((ending) => base + ending).filter((one) => existsSync(join(root, one)));
  });
}

const repository = { read: textOf, isThere: (path) => existsSync(join(root, path)) };

describe('the results of the bench', () =>
  it('are what was measured', () =>
    assert.equal(textOf('bench/RESULTS.md'), reportOf(JSON.parse(textOf('bench/results.json'))))));

describe('the guide', () => {
  it('and the README say what the sources say (npm run generate:guide)', async () => {
    const { stderr } = await execute(process.execPath, [join(root, 'scripts/generate-guide.mjs'), '--check'], {
      cwd: root,
    }).catch((failed) => failed);
    assert.equal(stderr, '');
  });

  it('is found from where it starts, page by page', () => {
    const start = textOf('docs/guide/start.md');
    const others = documents.filter((path) => path.startsWith('docs/guide/') && path !== 'docs/guide/start.md');
    assert.deepEqual(
      others.filter((path) => !start.includes(`](${path.slice('docs/guide/'.length)})`)),
      [],
    );
  });

  it('leads nowhere that does not exist', () =>
    assert.deepEqual(
      documents.flatMap((path) => deadLinks(path, repository).map((target) => `${path}: ${target}`)),
      [],
    ));

  it('shows every file of an application that a file shown there names', () => {
    const missing = documents.flatMap((page) => {
      const shown = new Map(
        snippetsIn(page).flatMap((snippet) => (pathOf(snippet) ? [[pathOf(snippet), snippet]] : [])),
      );
      const named = [...shown].flatMap(([path, { text }]) => namedIn(path, text));
      return named.filter((path) => !shown.has(path)).map((path) => `${page}: ${path}`);
    });
    assert.deepEqual(missing, []);
  });

  it('is in Storybook, page by page', () => {
    const pages = documents.filter((path) => path.startsWith('docs/guide/'));
    const stories = pages.map((path) => `stories/guide/${path.slice('docs/guide/'.length, -'.md'.length)}.mdx`);
    assert.deepEqual(
      stories.filter((path, index) => !existsSync(join(root, path)) || !textOf(path).includes(pages[index])),
      [],
    );
  });
});

describe('links', () => {
  const files = {
    'docs/a.md':
      '# Here\n[no](b.md) [`up`](../README.md) [in\nhere](#here) [not](../README.md#here) [web](https://x.example)',
    'README.md': '# There\n`[code](c.md)` [there](docs/a.md#here)\n```js\nlist[0](c);\n# Here\n```\n',
  };
  const place = { read: (path) => files[path], isThere: (path) => path in files };

  it('that lead nowhere are found, to headings too, and not in code', () => {
    assert.deepEqual(deadLinks('docs/a.md', place), ['b.md', '../README.md#here']);
    assert.deepEqual(deadLinks('README.md', place), []);
  });

  it('are written anew, and nothing around them', () =>
    assert.equal(
      withLinks(files['README.md'], ({ words, file, rest }) => `${words}: ${file}, ${rest}`),
      files['README.md'].replace('[there](docs/a.md#here)', 'there: docs/a.md, #here'),
    ));
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
