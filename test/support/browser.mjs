/** A headless browser for tests that run in Node and look at whole pages. */
import { launch } from 'puppeteer-core';
import { browserArguments, findBrowser } from '../../scripts/find-browser.mjs';

/** @returns {Promise<import('puppeteer-core').Browser>} Close it when the tests are done. */
export function startBrowser() {
  return launch({ executablePath: findBrowser(), args: browserArguments });
}

/** Waits until every element with one of these tags that is in the page shows this state. */
export function allShow(page, tags, state = 'ready') {
  return page.waitForFunction(
    (names, wanted) => {
      const elements = names.flatMap((name) => [...document.querySelectorAll(name)]);
      return elements.length >= names.length && elements.every((element) => element.state === wanted);
    },
    { timeout: 60_000 },
    tags,
    state,
  );
}

/** Whether a message of the console is about the icon that some browsers look for on every server. */
export function isAboutIcon(message) {
  return /\/favicon\.ico$/.test(message.location().url ?? '');
}
