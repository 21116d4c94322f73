/**
 * Runs tests in WebKit: Debian's MiniBrowser, steered by WebKitWebDriver, in the window of an X server of its own that nobody sees.
 * One window for all files, one after the other. Needs the packages `webkit2gtk-driver`, `libwebkit2gtk-4.1-0` and `xvfb`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { webdriverPage } from './webdriver-page.mjs';
import { focusLargestWindow } from './x-focus.mjs';

const browsers = ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((name) => `/usr/lib/x86_64-linux-gnu/${name}/MiniBrowser`);

/** @returns {string | undefined} Path of the browser's program; `WEBKIT_PATH` names another one. */
export function findWebKit() {
  return process.env.WEBKIT_PATH ?? browsers.find(existsSync);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Starts a program and resolves when it runs; with `reads`, when it has written a line to its file descriptor 3. */
async function start(command, args, { environment = {}, reads = false } = {}) {
  const program = spawn(command, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  await once(program, 'spawn');
  const [line] = reads ? await once(createInterface(program.stdio[3]), 'line') : [];
  return { program, line };
}

/** The buttons of the browser's own bar, one above the other: side by side they let no window be narrower than 447 px. */
const bar = 'button { margin-right: -50px; padding: 0; }';

/** @returns {Promise<string>} A folder with settings for the browser's window; the page knows nothing of them. */
async function windowSettings() {
  const folder = await mkdtemp(join(tmpdir(), 'webkit-'));
  await mkdir(join(folder, 'gtk-3.0'));
  await writeFile(join(folder, 'gtk-3.0', 'gtk.css'), bar);
  return folder;
}

/** @returns {Promise<(method: string, path: string, body?: object) => Promise<unknown>>} Sends a command and gives its value. */
async function connect(origin) {
  const send = async (method, path, body) => {
    const response = await fetch(`${origin}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value.error} ${value.message}`);
    return value;
  };
  for (let attempt = 0; attempt < 100; attempt++) {
    const isReady = await send('GET', '/status').catch(() => false);
    if (isReady) return send;
    await wait(100);
  }
  throw new Error(`WebKitWebDriver does not answer at ${origin}.`);
}

/** @param {{ executablePath?: string }} [options] A launcher for `browsers` of the runner's configuration. */
export function webkitLauncher({ executablePath = findWebKit() } = {}) {
  const programs = [];
  let settings;
  let end;
  let active;
  let opened;

  async function open() {
    const { program: screen, line: display } = await start(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1920x1400x24', '-nolisten', 'tcp'],
      { reads: true },
    );
    settings = await windowSettings();
    const environment = {
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      XDG_CONFIG_HOME: settings,
    };
    const port = await freePort();
    const { program: driver } = await start('WebKitWebDriver', [`--port=${port}`], { environment });
    programs.push(driver, screen);
    const send = await connect(`http://127.0.0.1:${port}`);
    const alwaysMatch = {
      'webkitgtk:browserOptions': { binary: executablePath, args: ['--automation'] },
      timeouts: { script: 300_000, pageLoad: 300_000 },
    };
    const { sessionId } = await send('POST', '/session', { capabilities: { alwaysMatch } });
    end = () => send('DELETE', `/session/${sessionId}`);
    await focusLargestWindow(display);
    return webdriverPage((method, path, body = method === 'POST' ? {} : undefined) =>
      send(method, `/session/${sessionId}${path}`, body),
    );
  }

  return {
    name: 'WebKit',
    // The runner's commands ask for it: a page of this launcher has the methods of Puppeteer's.
    type: 'puppeteer',
    concurrency: 1,
    isActive: (sessionId) => sessionId === active,
    getPage: () => opened,
    getBrowserUrl: () => opened.url(),
    async startSession(sessionId, url) {
      opened ??= await open();
      active = sessionId;
      await opened.setViewport({ width: 800, height: 600 });
      await opened.goto(url);
    },
    async stopSession() {
      active = undefined;
      await opened.release();
      // Ends what the page still does.
      await opened.goto('about:blank');
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit runs without a window to debug in.');
    },
    async stop() {
      await end?.().catch(() => undefined);
      for (const program of programs) program.kill();
      if (settings) await rm(settings, { recursive: true });
    },
  };
}
