/** Charts of half a year. */
import { pagesOf } from '../build-pages.mjs';
import { MeasuredPage } from '../measured-page.mjs';

const many = 50;

export const name = 'charts';
export const title = 'Charts: 26 weeks, two stacked series and a line';
export const floor = 'floor';
export const pages = pagesOf('charts');

export const measures = [
  { key: 'first', label: 'first chart, init and paint', unit: 'ms', goal: { times: 1.1, of: 'echarts' } },
  { key: 'fifty', label: '50 charts', unit: 'ms', goal: { times: 1.1, of: 'echarts' } },
  { key: 'resize', label: 'three other widths of a chart', unit: 'ms', goal: { times: 1, of: 'echarts' } },
  { key: 'heapPerChart', label: 'heap per chart', unit: 'kB', goal: '300 kB' },
  { key: 'code', label: 'code, gzip', unit: 'kB' },
];

const one = (url) =>
  MeasuredPage.during(url, async (page) => {
    await page.call('prepare');
    const first = await page.measure('first');
    await page.mustShow({ x: 0, y: 0, width: 700, height: 400 }, 0.01, 'the first drawing');
    const resize = await page.measure('resize');
    return { first: first.times.first, resize: resize.times.resize };
  });

const fifty = (url) =>
  MeasuredPage.during(url, async (page) => {
    await page.call('prepare');
    await page.call('first');
    const before = await page.heap();
    const { times } = await page.measure('fifty');
    return { fifty: times.fifty, heapPerChart: ((await page.heap()) - before) / many / 1000 };
  });

export async function measure({ server, name: page }) {
  const url = `${server.origin}/charts/${page}/`;
  server.forget();
  const first = await one(url);
  const code = server.code().kB;
  return { ...first, ...(await fifty(url)), code };
}
