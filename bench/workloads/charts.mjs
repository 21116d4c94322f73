/** Charts of half a year. */
import { pagesOf } from '../build-pages.mjs';
import { MeasuredPage } from '../measured-page.mjs';

const many = 50;

export const name = 'charts';
export const title = 'Charts: 26 weeks, two stacked series and a line';
export const floor = 'floor';
export const pages = pagesOf('charts');

export const measures = [
  { key: 'first', label: 'first chart, init and paint', unit: 'ms' },
  { key: 'fifty', label: '50 charts', unit: 'ms' },
  { key: 'resize', label: 'three other widths of a chart', unit: 'ms' },
  { key: 'heapPerChart', label: 'heap per chart', unit: 'kB', goal: '300 kB' },
  { key: 'code', label: 'code, gzip', unit: 'kB' },
];

export const note =
  'The goal is at most 1.1× bare ECharts for the first chart and for fifty, and no more than it for another width.';

async function one(url) {
  const page = await MeasuredPage.open(url);
  try {
    await page.call('prepare');
    const first = await page.measure('first');
    if ((await page.ink({ x: 0, y: 0, width: 700, height: 400 })) < 0.01) throw new Error('It shows nothing');
    const resize = await page.measure('resize');
    return { first: first.times.first, resize: resize.times.resize };
  } finally {
    await page.close();
  }
}

async function fifty(url) {
  const page = await MeasuredPage.open(url);
  try {
    await page.call('prepare');
    await page.call('first');
    const before = await page.heap();
    const { times } = await page.measure('fifty');
    return { fifty: times.fifty, heapPerChart: ((await page.heap()) - before) / many / 1000 };
  } finally {
    await page.close();
  }
}

export async function measure({ server, name: page }) {
  const url = `${server.origin}/charts/${page}/`;
  server.fetched.length = 0;
  const first = await one(url);
  const code = server.fetched.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  return { ...first, ...(await fifty(url)), code };
}
