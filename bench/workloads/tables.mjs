/** Tables over rows in memory. */
import { pagesOf } from '../build-pages.mjs';
import { MeasuredPage } from '../measured-page.mjs';

const box = { x: 0, y: 80, width: 800, height: 500 };

export const name = 'tables';
export const title = 'Tables over rows in memory';
export const floor = 'floor';
export const pages = pagesOf('tables');

export const measures = [
  { key: 'mount1000', label: '1,000 rows, mount', unit: 'ms', goal: 1.5 },
  { key: 'mount100000', label: '100,000 rows, mount', unit: 'ms', goal: 1.5 },
  { key: 'slow', label: 'scroll 3,000 px/s, per frame', unit: 'ms', goal: 1 },
  { key: 'fast', label: 'scroll 30,000 px/s, per frame', unit: 'ms', goal: 1.2 },
  { key: 'fastLong', label: 'of those over 50 ms', unit: '%' },
  { key: 'fastBlank', label: 'of those blank', unit: '%' },
  { key: 'sortText', label: 'sort 100,000 by text, first screen', unit: 'ms', goal: 0.5 },
  { key: 'sortTextAll', label: 'sort 100,000 by text, all of it', unit: 'ms' },
  { key: 'sortNumber', label: 'sort 100,000 by number, first screen', unit: 'ms', goal: 1.5 },
  { key: 'sortNumberAll', label: 'sort 100,000 by number, all of it', unit: 'ms' },
  { key: 'jump', label: 'jump to the middle', unit: 'ms', goal: 1.2 },
  { key: 'filter', label: 'filter 100,000', unit: 'ms', goal: 1.2 },
  { key: 'heapPerRow', label: 'heap per row', unit: 'B', goal: '12 B' },
  { key: 'heapPerRowUsed', label: 'heap per row after two sorts and a filter', unit: 'B' },
  { key: 'leftPerMount', label: 'left per mount and removal', unit: 'kB', goal: '1 kB' },
  { key: 'code', label: 'code, gzip', unit: 'kB', goal: '30 kB' },
  { key: 'requests', label: 'requests for code', unit: '', goal: '3' },
];

/** Opens a page with so many rows. */
async function opened({ origin }, page, rows) {
  const measured = await MeasuredPage.open(`${origin}/tables/${page}/`);
  await measured.call('prepare', rows);
  return measured;
}

async function inked(page, what) {
  const ink = await page.ink(box);
  if (ink < 0.004) throw new Error(`It shows nothing after ${what} (${(ink * 100).toFixed(2)} % of the pixels)`);
}

async function little({ server, name: table }) {
  server.fetched.length = 0;
  const page = await opened(server, table, 1000);
  try {
    const { times } = await page.measure('mount');
    await inked(page, 'mounting');
    const code = server.fetched.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
    const requests = server.fetched.length;
    await page.call('unmount');
    await page.call('mount');
    await page.call('unmount');
    const before = await page.heap();
    for (let turn = 0; turn < 10; turn += 1) {
      await page.call('mount');
      await page.call('unmount');
    }
    const leftPerMount = ((await page.heap()) - before) / 10 / 1000;
    return { mount1000: times.mount, code, requests, leftPerMount };
  } finally {
    await page.close();
  }
}

async function much({ server, name: table }) {
  const page = await opened(server, table, 100_000);
  try {
    const { times } = await page.measure('mount');
    await inked(page, 'mounting 100,000 rows');
    const slow = MeasuredPage.frames(await page.measure('slow'), 'slow');
    const fast = MeasuredPage.frames(await page.measure('fast'), 'fast');
    await inked(page, 'scrolling');
    const jump = await page.measure('jump');
    const text = await page.measure('sort', 'sortText', 'name');
    const number = await page.measure('sort', 'sortNumber', 'licenses');
    await inked(page, 'sorting');
    const filter = await page.measure('filter', 'kimu');
    await inked(page, 'filtering');
    return {
      mount100000: times.mount,
      slow: slow.mean,
      fast: fast.mean,
      fastLong: fast.long * 100,
      fastBlank: fast.blank * 100,
      jump: jump.times.jump,
      sortText: text.times.sortText,
      sortTextAll: text.times.sortText + text.times.rest,
      sortNumber: number.times.sortNumber,
      sortNumberAll: number.times.sortNumber + number.times.rest,
      filter: filter.times.filter,
    };
  } finally {
    await page.close();
  }
}

/** Bytes that a table keeps for its rows, beside the rows themselves: when it shows them, and after two sorts and a filter. */
async function heapOf({ server, name: table }, count) {
  const page = await opened(server, table, count);
  async function heapAfter(...acts) {
    await page.call('remember');
    for (const act of acts) await page.call(...act);
    await page.call('forget');
    return page.heap();
  }
  try {
    const before = await heapAfter();
    const mounted = (await heapAfter(['mount'])) - before;
    const used = await heapAfter(['sort', 'sortText', 'name'], ['sort', 'sortNumber', 'licenses'], ['filter', 'ki']);
    return { mounted, used: used - before };
  } finally {
    await page.close();
  }
}

async function heap(context) {
  const [few, many] = [await heapOf(context, 1000), await heapOf(context, 100_000)];
  const perRow = (key) => (many[key] - few[key]) / 99_000;
  return { heapPerRow: perRow('mounted'), heapPerRowUsed: perRow('used') };
}

export async function measure(context) {
  return { ...(await little(context)), ...(await much(context)), ...(await heap(context)) };
}
