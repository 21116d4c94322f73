/**
 * Builds each application of `examples` from the packed library, in production mode, and drives it in Chromium.
 *   npm run test:hosts                     all of them
 *   npm run test:hosts -- vue react-19     these
 *   npm run test:hosts -- looks            pages with the style sheets of design systems, and ours for them; PICTURES=folder puts a picture of each there
 * Their packages come from the npm registry, into a temporary folder that is kept for the next time. Ends with `N passed, N failed`.
 */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { steps } from '../test/hosts/drive.mjs';
import { startHost } from '../test/hosts/host-server.mjs';
import { driveLooks } from '../test/hosts/looks/drive.mjs';
import { workplace } from '../test/hosts/workplace.mjs';
import { startBrowser } from '../test/support/browser.mjs';
import { everything, filesOf } from '../test/support/builder.mjs';
import { buildMockApi } from './build-mock-api.mjs';
import { pack, stagePackage } from './release/stage.mjs';
import { findBrowser } from './find-browser.mjs';
import { ensureDependencies, ensurePackagesOf } from './setup.mjs';

const root = resolve(import.meta.dirname, '..');
const examples = join(root, 'examples');
const execute = promisify(execFile);
const isWindows = process.platform === 'win32';
/** Nobody is there to be asked, and nothing is told to those who made the frameworks. */
const env = { ...process.env, CI: '1', DO_NOT_TRACK: '1', NG_CLI_ANALYTICS: 'false' };
for (const name of ['ASTRO', 'NEXT', 'NUXT']) env[`${name}_TELEMETRY_DISABLED`] = '1';
/** For the example that brings a browser of its own otherwise. */
env.CHROME_PATH ??= findBrowser();

/** Runs a command; what it printed is in the error when it fails. */
async function command(name, parameters, cwd) {
  try {
    return await execute(name, parameters, { cwd, env, shell: isWindows, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    throw new Error(`${name} ${parameters.join(' ')} in ${cwd}:\n${error.stdout ?? ''}${error.stderr ?? error}`, {
      cause: error,
    });
  }
}

/** The package as an application installs it. */
async function packed() {
  await command(process.execPath, [join(root, 'scripts/build.mjs'), '--if-needed'], root);
  const file = join(workplace, 'partner-hub-elements.tgz');
  renameSync(pack(stagePackage(), workplace).tarball, file);
  return file;
}

/** The builder's kinds of pages by the application that is checked with what it writes for them. */
const written = {
  'react-18': 'react-18',
  'react-19': 'react',
  preact: 'preact',
  solid: 'solid',
  svelte: 'svelte',
  vue: 'vue',
};

/** What the builder writes for this application, with every element and attribute: the application's own build checks it. */
function writeSnippet(name, folder) {
  if (!written[name]) return;
  mkdirSync(join(folder, 'src/snippet'));
  const files = filesOf(written[name], everything()).filter((file) => /^(Hub\.|hub\.css$)/.test(file.name));
  for (const file of files) writeFileSync(join(folder, 'src/snippet', file.name), file.code);
}

/** Uses of tags that the types take, and others that they refuse: the application's own build checks those too. */
function copyUses(name, folder) {
  const uses = join(root, 'test/types', name);
  if (existsSync(uses)) cpSync(uses, join(folder, 'src/uses'), { recursive: true });
}

/** Installs and builds an example in a folder of its own, which has nothing of this project's but the package; undefined: it makes no page. */
async function built(name, tarball) {
  const folder = join(workplace, name);
  mkdirSync(folder, { recursive: true });
  for (const part of readdirSync(folder)) {
    if (part !== 'node_modules') rmSync(join(folder, part), { recursive: true, force: true });
  }
  rmSync(join(folder, 'node_modules/partner-hub-elements'), { recursive: true, force: true });
  cpSync(join(examples, name), folder, { recursive: true });
  writeSnippet(name, folder);
  copyUses(name, folder);
  await command('npm', ['install', '--include=dev', '--no-audit', '--no-fund', '--no-package-lock', tarball], folder);
  await command('npm', ['run', 'build'], folder);
  return existsSync(join(folder, 'dist')) ? join(folder, 'dist') : undefined;
}

/** What package.json of an example says of it under `portal`: the `pages` that are each driven, or the one that it has; the steps that it is `without`. */
function portalOf(name) {
  const { portal } = JSON.parse(readFileSync(join(examples, name, 'package.json'), 'utf8'));
  return { pages: ['./'], without: [], ...portal };
}

const isNoise = (text) => /favicon/.test(text);

/** Opens the application and takes every step; what the console says besides is a failure too. */
async function driven({ folder, path, without, browser, api }, report) {
  const host = await startHost({ folder, api });
  const page = await (await browser.createBrowserContext()).newPage();
  const said = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) said.push(`${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('pageerror', (error) => said.push(String(error)));
  try {
    await page.goto(new URL(path, host.address).href);
    for (const [step, take] of Object.entries(steps)) if (!without.includes(step)) await report(step, () => take(page));
    await report('is told nothing in the console, and never asks without its token', () => {
      const problems = [...said.filter((text) => !isNoise(text)), ...host.refused];
      if (problems.length) throw new Error(problems.join('\n'));
    });
  } finally {
    await page.browserContext().close();
    await host.close();
  }
}

const counts = { passed: 0, failed: 0 };

function reporter(name) {
  return async (step, act) => {
    try {
      await act();
      counts.passed += 1;
      console.log(`✔ ${name} ${step}`);
    } catch (error) {
      counts.failed += 1;
      console.error(`✖ ${name} ${step}\n${error instanceof Error ? error.stack : error}`);
    }
  };
}

async function driveExample(name, { tarball, browser, api }) {
  let folder;
  await reporter(name)('installs and builds, types included', async () => (folder = await built(name, tarball)));
  if (!folder) return;
  const { pages, without } = portalOf(name);
  for (const path of pages) {
    await driven({ folder, path, without, browser, api }, reporter(path === './' ? name : `${name} ${path}`));
  }
}

/** Pages that are no application: they have the style sheets of design systems. */
const looks = 'looks';

/** The design systems, as their lock file has them. */
function installSystems() {
  const folder = join(workplace, looks);
  for (const file of ['package.json', 'package-lock.json']) {
    cpSync(join(root, 'test/hosts', looks, file), join(folder, file));
  }
  ensurePackagesOf(folder);
}

async function main(names) {
  ensureDependencies();
  mkdirSync(workplace, { recursive: true });
  const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const known = [...folders.map(({ name }) => name), looks];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length) throw new Error(`There is no example ${unknown.join(', ')}. There are ${known.join(', ')}.`);
  const tarball = await packed();
  const { startMockApi } = await buildMockApi();
  const api = await startMockApi({ settings: { customers: '200' } });
  const browser = await startBrowser();
  const means = { tarball, browser, api: api.origin };
  try {
    for (const name of names.length ? names : known) {
      if (name !== looks) await driveExample(name, means);
      else {
        installSystems();
        await driveLooks({ ...means, report: reporter(looks), pictures: process.env.PICTURES });
      }
    }
  } finally {
    await browser.close();
    await api.close();
  }
}

await main(process.argv.slice(2));
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
