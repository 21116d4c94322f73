/**
 * Runs every test, after all the set-up that they need, and ends with one line: `N passed, N failed`.
 * Files named `.test.mjs` run in Node, on the built files; files named `.test.ts` run in a browser.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { ensureDependencies } from './setup.mjs';

const root = resolve(import.meta.dirname, '..');

/** @returns {Promise<{ code: number, output: string }>} What a script of the project printed, while it is shown. */
function runScript(path, args = []) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, path), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (piece) => {
      output += piece;
      process.stdout.write(piece);
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

function nodeTests() {
  const names = readdirSync(join(root, 'test'), { recursive: true });
  return names.filter((name) => name.endsWith('.test.mjs')).map((name) => join(root, 'test', name));
}

/** @returns {Promise<{ passed: number, failed: number }>} */
function runInNode() {
  const counts = { passed: 0, failed: 0 };
  return new Promise((resolve) => {
    const stream = run({ files: nodeTests(), concurrency: 2 });
    stream.on('test:pass', ({ details, skip, todo }) => {
      if (details.type !== 'suite' && !skip && todo === undefined) counts.passed += 1;
    });
    stream.on('test:fail', ({ details, todo }) => {
      if (details.type !== 'suite' && todo === undefined) counts.failed += 1;
    });
    stream
      .compose(spec)
      .on('end', () => resolve(counts))
      .pipe(process.stdout);
  });
}

/** @returns {Promise<{ passed: number, failed: number }>} */
async function runInBrowser() {
  const { code, output } = await runScript('node_modules/@web/test-runner/dist/bin.js');
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [undefined, 0, 1];
  // A runner that fails without a failed test could not run at all.
  return { passed: Number(passed), failed: Number(failed) || (code === 0 ? 0 : 1) };
}

async function main() {
  ensureDependencies();
  const { findBrowser } = await import('./find-browser.mjs');
  process.env.CHROME_PATH = findBrowser({ install: true });
  const built = await runScript('scripts/build.mjs', ['--if-needed']);
  if (built.code !== 0) throw new Error('The build failed; its messages are above.');
  const inNode = await runInNode();
  const inBrowser = await runInBrowser();
  const failed = inNode.failed + inBrowser.failed;
  console.log(
    `\nIn Node ${inNode.passed} of ${inNode.passed + inNode.failed}, in the browser ${inBrowser.passed} of ${inBrowser.passed + inBrowser.failed}.`,
  );
  console.log(`${inNode.passed + inBrowser.passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
