/**
 * The browser suite in Firefox and WebKit: `npm run test:engines`, or for one engine and some files
 * `ENGINE=webkit npm run test:engines -- --files 'test/components/**'`. What an engine cannot do is said in test/support/page.ts.
 */
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findFirefox } from './scripts/find-browser.mjs';
import { findWebKit, webkitLauncher } from './test/support/webkit-launcher.mjs';
import base from './web-test-runner.config.mjs';

/** Puppeteer speaks BiDi to Firefox, which knows keys by what they write, not by their codes. */
const keyNames = { Space: ' ' };

async function firefoxPage({ context }) {
  const page = await context.newPage();
  const { keyboard } = page;
  for (const method of ['press', 'down', 'up']) {
    const act = keyboard[method].bind(keyboard);
    keyboard[method] = (key) => act(keyNames[key] ?? key);
  }
  await page.bringToFront();
  return page;
}

/** A tab of its own for each file: Tab, pressed in a test, may leave the focus in the window's own bars, and only another tab takes it from there. */
function withNewTabs(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (sessionId) => {
    const page = launcher.getPage(sessionId);
    const result = await stopSession(sessionId);
    launcher.inactivePages = [];
    await page.close();
    return result;
  };
  return launcher;
}

const engines = {
  firefox: () =>
    withNewTabs(
      chromeLauncher({
        puppeteer,
        launchOptions: {
          browser: 'firefox',
          executablePath: findFirefox(),
          // Its window behaves as if it had the focus, which a Firefox that no window manager looks after need not have.
          extraPrefsFirefox: { 'focusmanager.testmode': true, 'browser.download.alwaysOpenPanel': false },
        },
        createPage: firefoxPage,
        // One at a time: only the page in front has the focus.
        concurrency: 1,
      }),
    ),
  webkit: () => webkitLauncher(),
};

const { ENGINE: wanted } = process.env;
const present = { firefox: findFirefox(), webkit: findWebKit() };
const chosen = Object.keys(engines).filter((name) => (wanted ? wanted === name : true));
const missing = chosen.filter((name) => !present[name]);
if (missing.length > 0 || chosen.length === 0)
  throw new Error(
    `No ${missing.join(' and no ') || String(wanted)} here. Debian: apt-get install firefox-esr webkit2gtk-driver libwebkit2gtk-4.1-0 xvfb.`,
  );

export default {
  ...base,
  browsers: chosen.map((name) => engines[name]()),
  testsStartTimeout: 120_000,
  testsFinishTimeout: 900_000,
};
