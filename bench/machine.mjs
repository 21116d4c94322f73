/** What the bench ran on. */
import { cpus, totalmem } from 'node:os';
import { launch } from 'puppeteer-core';
import { browserArguments, findBrowser } from '../scripts/find-browser.mjs';

async function browserVersion() {
  const browser = await launch({ executablePath: findBrowser(), args: browserArguments });
  const version = await browser.version();
  await browser.close();
  return version;
}

export const machine = async () => ({
  cpu: cpus()[0].model.trim(),
  cores: cpus().length,
  memory: Math.round(totalmem() / 2 ** 30),
  browser: await browserVersion(),
  node: process.versions.node,
});
