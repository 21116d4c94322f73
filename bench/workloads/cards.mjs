/** A thousand key figures. */
import { pagesOf } from '../build-pages.mjs';
import { MeasuredPage } from '../measured-page.mjs';

const count = 1000;

export const name = 'cards';
export const title = '1,000 key figures in cards';
export const floor = 'floor';
export const pages = pagesOf('cards');

export const measures = [
  { key: 'mount', label: '1,000 cards, mount', unit: 'ms', goal: 1.3 },
  { key: 'update', label: '1,000 cards, other figures', unit: 'ms', goal: 0.7 },
  { key: 'heapPerCard', label: 'heap per card', unit: 'kB', goal: '12 kB' },
  { key: 'code', label: 'code, gzip', unit: 'kB' },
];

export async function measure({ server, name: page }) {
  server.forget();
  return MeasuredPage.during(`${server.origin}/cards/${page}/`, async (measured) => {
    await measured.call('prepare');
    const before = await measured.heap();
    const { times: mounted } = await measured.measure('mount');
    const heapPerCard = ((await measured.heap()) - before) / count / 1000;
    const { times: updated } = await measured.measure('update');
    await measured.mustShow({ x: 0, y: 0, width: 1000, height: 600 }, 0.002, 'the update');
    return { mount: mounted.mount, update: updated.update, heapPerCard, code: server.code().kB };
  });
}
