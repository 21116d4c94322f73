/** Tables over rows in memory. */
import { pagesOf } from '../build-pages.mjs';
import { MeasuredPage } from '../measured-page.mjs';

const box = { x: 0, y: 80, width: 800, height: 500 };
/** So often a table is mounted and removed: first until its code has warmed up, which weighs as well, then to see what it leaves. */
const warmUp = 20;
const turns = 100;

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

/** Does something on a page with so many rows. */
const during = ({ server, name: table }, rows, act) =>
  MeasuredPage.during(`${server.origin}/tables/${table}/`, async (page) => {
    await page.call('prepare', rows);
    return act(page);
  });

const mustShow = (page, when) => page.mustShow(box, 0.004, when);

async function little(context) {
  const { server } = context;
  server.forget();
  return during(context, 1000, async (page) => {
    const { times } = await page.measure('mount');
    await mustShow(page, 'mounting');
    const { kB: code, requests } = server.code();
    await page.call('unmount');
    return { mount1000: times.mount, code, requests, leftPerMount: await leftPerMount(page) };
  });
}

async function leftPerMount(page) {
  async function heapAfter(times) {
    for (let turn = 0; turn < times; turn += 1) {
      await page.call('mount');
      await page.call('unmount');
    }
    return page.heap();
  }
  const before = await heapAfter(warmUp);
  return ((await heapAfter(turns)) - before) / turns / 1000;
}

const much = (context) =>
  during(context, 100_000, async (page) => {
    const { times } = await page.measure('mount');
    await mustShow(page, 'mounting 100,000 rows');
    const slow = MeasuredPage.frames(await page.measure('slow'), 'slow');
    const fast = MeasuredPage.frames(await page.measure('fast'), 'fast');
    await mustShow(page, 'scrolling');
    const jump = await page.measure('jump');
    const text = await page.measure('sort', 'sortText', 'name');
    const number = await page.measure('sort', 'sortNumber', 'licenses');
    await mustShow(page, 'sorting');
    const filter = await page.measure('filter', 'kimu');
    await mustShow(page, 'filtering');
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
  });

/** Bytes that a table keeps for its rows, beside the rows themselves: when it shows them, and after two sorts and a filter. */
const heapOf = (context, count) =>
  during(context, count, async (page) => {
    async function heapAfter(...acts) {
      await page.call('remember');
      for (const act of acts) await page.call(...act);
      await page.call('forget');
      return page.heap();
    }
    const before = await heapAfter();
    const mounted = (await heapAfter(['mount'])) - before;
    const used = await heapAfter(['sort', 'sortText', 'name'], ['sort', 'sortNumber', 'licenses'], ['filter', 'ki']);
    return { mounted, used: used - before };
  });

async function heap(context) {
  const [few, many] = [await heapOf(context, 1000), await heapOf(context, 100_000)];
  const perRow = (key) => (many[key] - few[key]) / 99_000;
  return { heapPerRow: perRow('mounted'), heapPerRowUsed: perRow('used') };
}

export async function measure(context) {
  return { ...(await little(context)), ...(await much(context)), ...(await heap(context)) };
}
