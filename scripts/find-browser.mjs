/**
 * Finds the Chromium in which tests run, in this order: CHROME_PATH, a headless shell (starts and runs two to three times faster),
 * an installed Chrome, Chromium or Edge, Playwright's and Puppeteer's caches. Only where `install` is asked for, it then installs one.
 * Run by itself it prints the path: `node scripts/find-browser.mjs [--install]`.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const commands = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];

function knownPlaces() {
  const applications = [join('/Applications'), join(homedir(), 'Applications')];
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean);
  return [
    ...applications.map((folder) => join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome')),
    ...applications.map((folder) => join(folder, 'Chromium.app/Contents/MacOS/Chromium')),
    ...applications.map((folder) => join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge')),
    ...windows.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
    ...windows.map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
  ];
}

const cachedNames = new Set([
  'chrome',
  'chrome.exe',
  'headless_shell',
  'headless_shell.exe',
  'chrome-headless-shell',
  'Chromium',
]);

function* cachedBrowsers() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, 'ms-playwright'),
    join(homedir(), '.cache/puppeteer'),
  ];
  for (const cache of caches) {
    if (cache) yield* filesNamed(cache, 6);
  }
}

function* filesNamed(folder, depth) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth > 0) yield* filesNamed(path, depth - 1);
    else if (cachedNames.has(entry.name)) yield path;
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function onPath(command) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).find(isProgram);
}

function installedBrowser() {
  for (const command of commands) {
    const path = onPath(command);
    if (path) return path;
  }
  return knownPlaces().find(isProgram) ?? [...cachedBrowsers()].find(isProgram);
}

function run(command, args) {
  process.stderr.write(`No browser found; running: ${command} ${args.join(' ')}\n`);
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function installBrowser() {
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    run('apt-get', ['update']);
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (run('apt-get', ['install', '-y', '--no-install-recommends', name])) return installedBrowser();
    }
  }
  if (run('npx', ['--yes', 'playwright@1.65.1', 'install', 'chromium'])) return installedBrowser();
  return undefined;
}

/**
 * @param {{ install?: boolean }} [options] `install`: fetch a browser (apt-get as root, else Playwright's) when none is there.
 * @returns {string} Path of the browser's program.
 * @throws when CHROME_PATH names no program, or there is no browser; the message says what to do.
 */
export function findBrowser({ install = false } = {}) {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (isProgram(wanted)) return wanted;
    throw new Error(
      `CHROME_PATH is ${JSON.stringify(wanted)}, but there is no program of that name. Correct it or unset it.`,
    );
  }
  const found = installedBrowser() ?? (install ? installBrowser() : undefined);
  if (found) return found;
  throw new Error(
    'The tests need a Chromium and none was found. Install Chrome, Chromium or Edge, or run `npx playwright install chromium`, or set CHROME_PATH to a browser you have.',
  );
}

/** @returns {string | undefined} The Firefox in which the suite runs too (`npm run test:engines`); `FIREFOX_PATH` names another one. */
export function findFirefox() {
  const places = ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  return process.env.FIREFOX_PATH ?? onPath('firefox-esr') ?? onPath('firefox') ?? places.find(isProgram);
}

/** Arguments with which every headless browser of the project is started. The sandbox cannot start as root. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(findBrowser({ install: process.argv.includes('--install') }));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
