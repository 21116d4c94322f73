/**
 * Serves every package that the tests import from a few bundles, built together, so that a page asks for tens of files instead of
 * ECharts' 650 and all of them share one copy of Lit. The bundles are kept in .cache until the list or a version changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'vite';

const scanned = ['src', 'mocks', 'stories', 'test'];
/** Part of the runner itself: they must be the runner's own copy. */
const unbundled = /^@web\//;
const importPattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([@a-z][^'"\n]*)\1/g;

function* sourceFiles(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sourceFiles(path);
    else if (entry.name.endsWith('.ts')) yield path;
  }
}

function isOurs(specifier) {
  return (
    specifier.startsWith('node:') ||
    specifier === 'partner-hub-elements' ||
    specifier.startsWith('partner-hub-elements/')
  );
}

/** All of Lit's entries, so that a directive imported while the tests are being watched is not a second copy. */
function litEntries(root) {
  const { exports } = JSON.parse(readFileSync(join(root, 'node_modules/lit/package.json'), 'utf8'));
  return Object.keys(exports)
    .filter((name) => name !== './polyfill-support.js')
    .map((name) => join('lit', name));
}

function importedPackages(root) {
  const found = new Set(litEntries(root));
  for (const folder of scanned) {
    for (const file of sourceFiles(join(root, folder))) {
      for (const [, , specifier] of readFileSync(file, 'utf8').matchAll(importPattern)) {
        const [first, second] = specifier.split('/');
        const name = specifier.startsWith('@') ? `${first}/${second}` : first;
        if (isOurs(specifier) || unbundled.test(specifier) || !existsSync(join(root, 'node_modules', name))) continue;
        found.add(specifier);
      }
    }
  }
  return [...found].sort();
}

/** Vite takes an entry's name for a path; here it is a package's. */
function packagesAsEntries(root) {
  return {
    name: 'packages-as-entries',
    enforce: 'pre',
    resolveId(source, importer) {
      return importer
        ? undefined
        : this.resolve(relative(root, source), join(root, 'package.json'), { skipSelf: true });
    },
  };
}

async function bundle({ root, specifiers, folder }) {
  const unfinished = `${folder}.${process.pid}`;
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"', 'globalThis.process.env.NODE_ENV': '"development"' },
    resolve: { conditions: ['development', 'browser', 'module', 'import'] },
    plugins: [packagesAsEntries(root)],
    build: {
      outDir: unfinished,
      minify: false,
      target: 'esnext',
      lib: {
        entry: Object.fromEntries(specifiers.map((specifier) => [fileName(specifier), specifier])),
        formats: ['es'],
      },
      rolldownOptions: {
        external: [unbundled],
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
      },
    },
  });
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another run finished the same bundles first.
    rmSync(unfinished, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

function fileName(specifier) {
  return specifier.replace(/\.js$/, '').replaceAll('/', '__');
}

/** @param {{ root: string }} options `root`: the project's folder, which is also the server's root. */
export function prebundlePlugin({ root }) {
  const specifiers = importedPackages(root);
  const lock = readFileSync(join(root, 'package-lock.json'));
  const key = createHash('sha256')
    .update(lock)
    .update(specifiers.join())
    .update(readFileSync(import.meta.filename))
    .digest('hex')
    .slice(0, 12);
  const cache = join(root, '.cache/packages');
  const folder = join(cache, key);
  const bundled = new Set(specifiers);
  let ready;
  return {
    name: 'prebundle',
    serverStart() {
      mkdirSync(cache, { recursive: true });
      ready = existsSync(folder) ? Promise.resolve() : bundle({ root, specifiers, folder });
      return ready;
    },
    resolveImport({ source }) {
      return bundled.has(source) ? `/.cache/packages/${key}/${fileName(source)}.js` : undefined;
    },
  };
}
