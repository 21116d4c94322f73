/** A page in a browser of its own, and the time that its main thread worked. */
import { launch } from 'puppeteer-core';
import { browserArguments, findBrowser } from '../scripts/find-browser.mjs';
import { framesOf, marksIn, timesOf, traced } from './trace.mjs';

/** ms of a frame at 60 Hz, and how long nothing may hold one up. */
const FRAME = 1000 / 60;
const LONG = 50;

const categories = ['blink.user_timing', '__metadata'];

/** One page in a browser of its own. */
export class MeasuredPage {
  /** Opens a page, and closes its browser when what is done with it has ended. */
  static async during(url, act) {
    const page = await MeasuredPage.#open(url);
    try {
      return await act(page);
    } finally {
      await page.#browser.close();
    }
  }

  static async #open(url) {
    const browser = await launch({
      executablePath: findBrowser(),
      args: [...browserArguments, '--js-flags=--expose-gc', '--hide-scrollbars'],
      protocolTimeout: 300_000,
    });
    const page = await browser.newPage();
    await page.setViewport({ width: 1040, height: 700 });
    const session = await page.createCDPSession();
    await page.goto(url, { waitUntil: 'networkidle0' });
    return new MeasuredPage({ browser, page, session });
  }

  #browser;

  constructor({ browser, page, session }) {
    this.#browser = browser;
    Object.assign(this, { page, session });
  }

  /** Calls a method of `bench` in the page. */
  call(method, ...given) {
    return this.page.evaluate((name, values) => globalThis.bench[name](...values), method, given);
  }

  /** Collects garbage first, so that nobody pays for what was done before. */
  async measure(method, ...given) {
    await this.#collect();
    const { answer, events } = await traced(this.session, categories, async () => {
      const said = await this.call(method, ...given);
      await this.#rest();
      return said;
    });
    const marks = marksIn(events);
    return { answer, times: timesOf(marks), marks };
  }

  /** How long frames of scrolling took, ms of the main thread each, and how many of them came late. */
  static frames({ marks, answer }, what) {
    const frames = framesOf(marks, what);
    const share = (limit) => frames.filter((time) => time > limit).length / frames.length;
    const mean = frames.reduce((sum, time) => sum + time, 0) / frames.length;
    return { mean, late: share(FRAME), long: share(LONG), blank: answer };
  }

  /** Bytes that a page keeps: of scripts, of the document, in buffers. */
  async heap() {
    await this.#rest();
    await this.#collect();
    const {
      usedSize,
      embedderHeapUsedSize = 0,
      backingStorageSize = 0,
    } = await this.session.send('Runtime.getHeapUsage');
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  }

  /** Looks whether at least this share of the pixels of a box is not its background. @throws {Error} where it is not. */
  async mustShow(clip, least, when) {
    const ink = await this.#ink(clip);
    if (ink < least) throw new Error(`It shows nothing after ${when} (${(ink * 100).toFixed(2)} % of the pixels)`);
  }

  async #ink(clip) {
    const picture = await this.page.screenshot({ clip, encoding: 'base64' });
    return this.page.evaluate(async (source) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let dark = 0;
      for (let index = 0; index < data.length; index += 4) if (data[index + 1] < 140) dark += 1;
      return dark / (data.length / 4);
    }, picture);
  }

  /** Work that goes on after rows are right is done before anything else begins. */
  async #rest() {
    await this.page.evaluate(async () => {
      performance.mark('rest:start');
      for (let quiet = 0; quiet < 10; quiet += 1) {
        await new Promise((done) => requestIdleCallback(done, { timeout: 1000 }));
        await new Promise((done) => setTimeout(done, 20));
      }
      performance.mark('rest:end');
      performance.clearMarks();
    });
  }

  async #collect() {
    await this.session.send('HeapProfiler.collectGarbage');
    await this.session.send('HeapProfiler.collectGarbage');
  }
}
