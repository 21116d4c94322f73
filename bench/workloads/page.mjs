/** The first page of the demo portal, over the mock API: what it fetches, and how long its main thread works until something shows. */
import { launch } from 'puppeteer-core';
import { buildMockApi } from '../../scripts/build-mock-api.mjs';
import { browserArguments, findBrowser } from '../../scripts/find-browser.mjs';
import { startPortal } from '../../scripts/portal-server.mjs';
import { markIn, tasksOf, traced, workUntil } from '../trace.mjs';

export const name = 'page';
export const title = 'The first page of the demo portal';
export const floor = 'as it is';
export const ours = '4× throttled';
export const pages = [floor, ours];
export const isPortal = true;
export const note =
  'Time is what the tasks of the main thread took since the page was asked for, without waiting between them; throttled, they run at a quarter of the speed and count four times.';

export const measures = [
  { key: 'figure', label: 'first figure', unit: 'ms', goal: '700 ms' },
  { key: 'rows', label: 'first rows', unit: 'ms', goal: '800 ms' },
  { key: 'sort', label: 'a sort click', unit: 'ms', goal: '100 ms' },
  { key: 'long', label: 'tasks over 50 ms of work until the rows', unit: '' },
  { key: 'requests', label: 'requests until the rows', unit: '' },
  { key: 'kB', label: 'fetched until the rows, gzip', unit: 'kB' },
];

const categories = ['blink.user_timing', 'disabled-by-default-devtools.timeline', 'devtools.timeline', 'toplevel'];

const throttles = { [floor]: 1, [ours]: 4 };

/**
 * Runs in the page before its scripts: marks when a figure and when rows show. It looks in the frame after an element says how it stands, so that it makes
 * the page no work while that waits.
 */
function watch() {
  const inside = (host, selector) => host?.shadowRoot?.querySelector(selector);
  const seen = {
    figure: () => inside(document.querySelector('kpi-card'), '[part~=value]')?.textContent.trim(),
    rows: () =>
      inside(inside(document.querySelector('customer-list'), '[data-rows]'), '.row:not(.waiting) [role=rowheader]')
        ?.textContent,
  };
  let isLooking = false;
  const look = () => {
    isLooking = false;
    for (const [what, isSeen] of Object.entries(seen)) {
      if (!isSeen()) continue;
      delete seen[what];
      performance.mark(`${what}:seen`);
      globalThis.tellBench(what);
    }
  };
  performance.mark('page:start');
  addEventListener('hub-state-change', () => {
    if (!isLooking) requestAnimationFrame(look);
    isLooking = true;
  });
}

/** Clicks the header of names and waits until the rows that come then are drawn. */
async function sortByName() {
  const list = document.querySelector('customer-list');
  const table = list.shadowRoot.querySelector('[data-rows]').shadowRoot;
  const text = () => table.querySelector('[aria-rowindex="2"] [role=rowheader]')?.textContent;
  const before = text();
  const nextFrame = () => new Promise(requestAnimationFrame);
  const nextChange = () =>
    new Promise((changed) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        changed();
      });
      observer.observe(table, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  performance.mark('sort:start');
  table.querySelector('.head .sort').click();
  while (text() === before || table.querySelector('.waiting')) {
    await nextChange();
    await nextFrame();
  }
  await nextFrame();
  performance.mark('sort:end');
}

/** What the thread of a mark had worked by then, ms. */
function readTrace(events) {
  const start = markIn(events, 'page:start');
  const tasks = tasksOf(events, start);
  const since = (wanted, from = start) => workUntil(tasks, markIn(events, wanted)) - workUntil(tasks, from);
  const rows = markIn(events, 'rows:seen');
  const long = tasks.filter(({ tdur, ts }) => tdur > 50_000 && ts >= start.ts && ts < rows.ts);
  return {
    figure: since('figure:seen'),
    rows: since('rows:seen'),
    sort: since('sort:end', markIn(events, 'sort:start')),
    long: long.length,
  };
}

/** Waits until the page calls `tellBench(what)`: to ask it again and again would make it work. */
async function toldOf(session, what) {
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tellBench' });
  await new Promise((told, failed) => {
    const timer = setTimeout(() => failed(new Error(`Nothing showed ${what}`)), 60_000);
    session.on('Runtime.bindingCalled', ({ payload }) => {
      if (payload !== what) return;
      clearTimeout(timer);
      told();
    });
  });
}

export async function measure({ name: page }) {
  const { startMockApi } = await buildMockApi();
  const api = await startMockApi({ settings: { customers: '1000', 'token-lifetime': '600' } });
  const getToken = async () => (await fetch(`${api.origin}/partner-token`)).json();
  const portal = await startPortal({ apiBase: api.origin, getToken });
  const browser = await launch({ executablePath: findBrowser(), args: browserArguments });
  try {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1280, height: 900 });
    const session = await tab.createCDPSession();
    await session.send('Network.enable');
    let fetched = { requests: 0, bytes: 0 };
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      fetched = { requests: fetched.requests + 1, bytes: fetched.bytes + encodedDataLength };
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttles[page] });
    await tab.evaluateOnNewDocument(watch);
    let until;
    const { events } = await traced(session, categories, async () => {
      await Promise.all([toldOf(session, 'rows'), tab.goto(portal.origin, { waitUntil: 'domcontentloaded' })]);
      until = fetched;
      await tab.waitForNetworkIdle({ idleTime: 800, timeout: 60_000 });
      await tab.evaluate(sortByName);
    });
    return { ...readTrace(events), requests: until.requests, kB: until.bytes / 1000 };
  } finally {
    await browser.close();
    await portal.close();
    await api.close();
  }
}
