/**
 * Builds dist: the library, the script tag's module, declarations, and what is generated from the elements' doc blocks.
 * `node scripts/build.mjs` says nothing when all went well; `--if-needed` does nothing when dist is made of what is there now.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fingerprint, isBuilt, noteBuilt } from './build-inputs.mjs';
import { buildKit } from './build-kit.mjs';
import { writeBuilder } from './builder-page.mjs';
import { copyDocs } from './copy-docs.mjs';
import { writeElementDocs } from './element-docs/element-docs.mjs';
import { elementNames, root } from './entries.mjs';
import { writeFrameworkTypes } from './generate-framework-types.mjs';
import { writeManifest } from './generate-manifest.mjs';
import { writeLicenses } from './licenses.mjs';

const dist = join(root, 'dist');
/** Written last. */
const stamp = join(dist, 'cdn/integrity.json');

function run(script, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${script} ${args.join(' ')} ended with code ${code}`)),
    );
  });
}

const vite = (...args) => run('vite/bin/vite.js', 'build', ...args);
const tsc = (...args) => run('typescript/bin/tsc', ...args);

/** The heights of elements whose code is on its way, for a page that links a style sheet: before any script runs (src/loader/reserved-heights.ts). */
function writeHeights() {
  const heights = JSON.parse(readFileSync(join(root, 'src/loader/heights.json'), 'utf8'));
  const rules = Object.entries(heights).map(([selector, { wide, narrow, medium = wide }]) => {
    const awaited = `:where(${selector}:not(:defined), ${selector}:state(wordless))`;
    return [
      `:where(${selector}:not(:defined)) {\n  display: block;\n}`,
      `${awaited} {\n  min-block-size: ${wide}px;\n}`,
      `@media (width < 980px) {\n  ${awaited} {\n    min-block-size: ${medium}px;\n  }\n}`,
      `@media (width < 480px) {\n  ${awaited} {\n    min-block-size: ${narrow}px;\n  }\n}\n`,
    ].join('\n');
  });
  writeFileSync(join(dist, 'cdn/partner-hub.css'), rules.join(''));
}

/**
 * The compiler leaves out of a declaration what only runs: a module that registers an element would type nothing. Each of them, and each module of a class,
 * leads to the class, its tag in `HTMLElementTagNameMap` and the events.
 */
function writeElementTypes() {
  for (const name of elementNames()) {
    const folder = join(dist, 'types/src/elements', name);
    const events = "import '../../public.js';\n";
    appendFileSync(join(folder, `${name}.d.ts`), events);
    writeFileSync(join(folder, `${name}.define.d.ts`), `import './${name}.js';\n${events}`);
  }
}

/** Subresource integrity of each file for a script tag: `{ "partner-hub.js": "sha384-…" }`. */
function writeIntegrity() {
  const folder = join(dist, 'cdn');
  const scripts = readdirSync(folder).filter((name) => /\.(js|css)$/.test(name));
  const hashOf = (name) =>
    createHash('sha384')
      .update(readFileSync(join(folder, name)))
      .digest('base64');
  const hashes = Object.fromEntries(scripts.sort().map((name) => [name, `sha384-${hashOf(name)}`]));
  writeFileSync(stamp, `${JSON.stringify(hashes, null, 2)}\n`);
}

/** The modules for a script tag, one after the other: they share a folder. */
async function scriptTags() {
  await vite('--mode', 'cdn');
  await vite('--mode', 'cdn-all');
}

/** Everything that package.json promises, in dist. */
export async function buildAll() {
  const from = fingerprint();
  noteBuilt();
  rmSync(dist, { recursive: true, force: true });
  await vite();
  await Promise.all([scriptTags(), tsc('-p', 'tsconfig.build.json'), buildKit(join(dist, 'kit'))]);
  writeElementTypes();
  const manifest = writeManifest();
  writeFrameworkTypes(manifest);
  copyFileSync(join(root, 'src/api/openapi.yaml'), join(dist, 'openapi.yaml'));
  cpSync(join(root, 'src/themes'), join(dist, 'themes'), { recursive: true });
  writeHeights();
  writeBuilder(manifest);
  writeLicenses();
  copyDocs();
  writeElementDocs(manifest);
  writeIntegrity();
  noteBuilt(from);
}

if (!process.argv.includes('--if-needed') || !existsSync(stamp) || !isBuilt()) await buildAll();
