/** A page in a browser of its own, and the time that its main thread worked. */
import { launch } from 'puppeteer-core';
import { browserArguments, findBrowser } from '../scripts/find-browser.mjs';

/** ms of a frame at 60 Hz, and how long nothing may hold one up. */
const FRAME = 1000 / 60;
const LONG = 50;

const categories = ['blink.user_timing', '__metadata'];

/** Marks of a trace with the time that their thread had worked by then, ms. */
const marksIn = (events) =>
  events
    .filter(({ cat, ph, tts }) => cat.includes('blink.user_timing') && (ph === 'I' || ph === 'R') && tts !== undefined)
    .map(({ name, tts, ts }) => ({ name, cpu: tts / 1000, at: ts }))
    .toSorted((a, b) => a.at - b.at);

/**
 * Time of the main thread between `NAME:start` and `NAME:end`. The clock would count what else the machine does; a thread's own time does not.
 */
function timesOf(marks) {
  const times = {};
  for (const { name, cpu, at } of marks) {
    const [what, edge] = name.split(':');
    if (edge !== 'end') continue;
    const start = marks.findLast((mark) => mark.name === `${what}:start` && mark.at <= at);
    if (start) times[what] = cpu - start.cpu;
  }
  return times;
}

/** Work of each frame that a page marked. */
function framesOf(marks, what) {
  const starts = marks.filter(({ name }) => name === `${what}:frame`);
  return starts.slice(1).map(({ cpu }, index) => cpu - starts[index].cpu);
}

/** One page; close it when it is measured. */
export class MeasuredPage {
  static async open(url, { browserOptions = [] } = {}) {
    const browser = await launch({
      executablePath: findBrowser(),
      args: [...browserArguments, '--js-flags=--expose-gc', '--hide-scrollbars', ...browserOptions],
      protocolTimeout: 300_000,
    });
    const page = await browser.newPage();
    await page.setViewport({ width: 1040, height: 700 });
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    const session = await page.createCDPSession();
    await page.goto(url, { waitUntil: 'networkidle0' });
    return new MeasuredPage({ browser, page, session, problems });
  }

  constructor({ browser, page, session, problems }) {
    Object.assign(this, { browser, page, session, problems });
  }

  /** Calls a method of `bench` in the page. */
  call(method, ...given) {
    return this.page.evaluate((name, values) => globalThis.bench[name](...values), method, given);
  }

  /** Collects garbage first, so that nobody pays for what was done before. */
  async measure(method, ...given) {
    await this.#collect();
    const events = [];
    const take = ({ value }) => events.push(...value);
    this.session.on('Tracing.dataCollected', take);
    await this.session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
    });
    let answer;
    try {
      answer = await this.call(method, ...given);
      await this.#rest();
    } finally {
      const complete = new Promise((done) => this.session.once('Tracing.tracingComplete', done));
      await this.session.send('Tracing.end');
      await complete;
      this.session.off('Tracing.dataCollected', take);
    }
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

  /** Share of the pixels of a box that are not its background: a page that shows nothing has none. */
  async ink(clip) {
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

  close() {
    return this.browser.close();
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
