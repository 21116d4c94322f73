/** A page in Chromium, and everything that it complains of. */
import { elementNames } from '../../scripts/entries.mjs';

const tags = elementNames().filter((tag) => tag !== 'partner-hub');

/** Opens an address in a context of its own. Taller than any snippet, so that nothing waits to be scrolled to. */
export async function openPage(browser, address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()))
      complaints.push(`${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewport({ width: 1280, height: 4000 });
  await page.goto(address);
  return { page, complaints, close: () => context.close() };
}

/** Waits until every element in the page, or in an open frame or shadow root, is in the state; what they are otherwise is the error. */
export async function allReach(page, state = 'ready') {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const states = await page.evaluate(statesIn, tags);
    if (states.length > 0 && states.every(([, is]) => is === state)) return;
    if (Date.now() > deadline) throw new Error(`not all ${state}: ${JSON.stringify(states)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Runs in the page: each element with its state; those with a prefix too. */
function statesIn(names) {
  const roots = [document];
  const found = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const isOurs = names.some((name) => element.localName === name || element.localName.endsWith(`-${name}`));
      if (isOurs) found.push([element.localName, element.state]);
      else if (element.shadowRoot) roots.push(element.shadowRoot);
      const inner = element.localName === 'iframe' && element.contentDocument;
      if (inner) roots.push(inner);
    }
  }
  return found;
}
