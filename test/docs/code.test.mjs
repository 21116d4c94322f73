import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { root } from '../../scripts/entries.mjs';
import { isFile, snippets, valueOf } from './snippets.mjs';

const execute = promisify(execFile);
const own = snippets.filter((snippet) => !isFile(snippet));
const inLanguage = (...languages) => own.filter(({ language }) => languages.includes(language));

/** Inside the package: its own name leads to what is built. */
const folder = join(root, `.cache/guide-${process.pid}`);
mkdirSync(folder, { recursive: true });
after(() => rmSync(folder, { recursive: true, force: true }));

const compilerOptions = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'bundler',
  moduleDetection: 'force',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  jsx: 'react-jsx',
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  paths: { '*/dist/cdn/partner-hub.js': ['../../dist/types/src/loader.d.ts'] },
};

/** What the compiler says about files, as lines that name the place in the guide. */
async function complaintsAbout(blocks, name, options = {}) {
  const files = blocks.map(({ language, text }, index) => {
    const file = `${name}-${index}.${language}`;
    writeFileSync(join(folder, file), `import 'partner-hub-elements';\n${text}`);
    return file;
  });
  const config = join(folder, `${name}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...compilerOptions, ...options }, files }));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = await execute(process.execPath, [tsc, '-p', config], { cwd: folder }).catch((failed) => failed);
  return stdout.replace(new RegExp(`${name}-(\\d+)\\.`, 'g'), (_, index) => `${blocks[index].place} `);
}

/** That something may be null or undefined: what JavaScript cannot say, and a page knows of itself. */
const aboutNothing = /TS(2531|2532|18047|18048)\b/;

describe('code in the guide', () => {
  it('is right to the compiler where it has types', async () => {
    const blocks = inLanguage('ts', 'tsx');
    assert.ok(blocks.length > 2, `${blocks.length} blocks`);
    assert.equal(await complaintsAbout(blocks, 'typed'), '');
  });

  it('is right to the compiler where it has none', async () => {
    const blocks = inLanguage('js');
    assert.ok(blocks.length > 5, `${blocks.length} blocks`);
    const loose = { allowJs: true, checkJs: true, noImplicitAny: false };
    const complaints = await complaintsAbout(blocks, 'plain', loose);
    assert.deepEqual(
      complaints.split('\n').filter((line) => line && !aboutNothing.test(line)),
      [],
    );
  });

  for (const { place, text, language } of own.filter((snippet) => valueOf(snippet, 'run') === 'node'))
    it(`runs in Node: ${place}`, async () => {
      const file = join(folder, `run-${place.replace(/\W/g, '-')}.mjs`);
      assert.equal(language, 'js');
      writeFileSync(file, text);
      await import(pathToFileURL(file).href);
    });
});

describe('JSON in the guide', () => {
  for (const { place, text, words } of inLanguage('json'))
    it(`can be read: ${place}`, async () => {
      const json = JSON.parse(text);
      const operation = valueOf({ words }, 'answer');
      if (!operation) return;
      const api = await import(pathToFileURL(join(root, 'dist/api.js')).href);
      assert.equal(api[operation].check(json).invalidRows, undefined);
    });
});

describe('command lines in the guide', () => {
  const { scripts, bin = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const lines = inLanguage('sh').flatMap(({ place, text }) =>
    text
      .trim()
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => ({ place, line })),
  );

  /** What a line runs, or undefined where it is no command of ours. */
  const isKnown = (line) => {
    const [, script] = /^npm run ([\w:-]+)/.exec(line) ?? [];
    if (script) return script in scripts;
    if (/^npm (start|test)\b/.test(line)) return line.split(' ')[1] in scripts;
    if (/^npx partner-hub-elements\b/.test(line)) return 'partner-hub-elements' in bin;
    return /^(npm install|cp|mkdir|cd|node) /.test(line);
  };

  it('run what there is', () => {
    assert.ok(lines.length > 2, `${lines.length} lines`);
    assert.deepEqual(
      lines.filter(({ line }) => !isKnown(line)),
      [],
    );
  });
});

describe('every block of the guide', () => {
  const known = new Set([
    'astro',
    'css',
    'html',
    'http',
    'js',
    'json',
    'php',
    'sh',
    'svelte',
    'text',
    'ts',
    'tsx',
    'vue',
  ]);
  const byFile = new Set(['astro', 'php', 'svelte', 'vue']);

  it('says what it is, so that a test knows what to do with it', () => {
    assert.deepEqual(
      snippets.filter(({ language }) => !known.has(language)).map(({ place, language }) => `${place} ${language}`),
      [],
    );
  });

  it('that only a framework can compile is a file of an application that is built and driven', () => {
    const loose = snippets.filter((snippet) => byFile.has(snippet.language) && !isFile(snippet));
    assert.deepEqual(
      loose.map(({ place }) => place),
      [],
    );
  });
});
