/** What is done with every table. A peer's page offers its own way of doing it. */
import { makeRows, matching, sorted } from './rows.js';
import { frame, marked, painted, textAt } from './seen.js';

/** The table's box: so high that 13 or 14 rows of 40 px show. */
const height = 600;
const rowHeight = 40;
/** Where names stand: the middle of the first column. Below headers of every height. */
const nameX = 60;

let box;
let rows;
let places;
/** What a page made of its table. */
let mounted;

/** Names of the rows at some heights of the box, from top to bottom. */
const namesSeen = () => [110, 190, 350, 510].map((y) => textAt(nameX, y));

/** Whether what is seen are rows of this list, one below the other, that begin near a place in it. */
function shows(expected, near) {
  const found = namesSeen().map((name) => expected.get(name) ?? -1);
  const isOrdered = found.every((place, index) => place >= 0 && (index === 0 || place > found[index - 1]));
  return isOrdered && Math.abs(found[0] - near) < 40 && found.at(-1) - found[0] < 20;
}

const placesOf = (list) => new Map(list.map(({ name }, index) => [name, index]));

/**
 * `mount` answers what the others are given first. Without a `sort` or a `filter` of its own a table is shown the rows that the page sorted or found.
 * @param {{ mount(box: HTMLElement, rows: object[]): object, scroller(mounted: object): HTMLElement, sort?(mounted: object, key: string): void, filter?(mounted: object, text: string): void, show?(mounted: object, rows: object[]): void, unmount?(mounted: object): void }} table
 */
export function offerTable(table) {
  const {
    sort = (to, key) => table.show(to, sorted(rows, key)),
    filter = (to, text) => table.show(to, matching(rows, text)),
  } = table;
  const scrolled = () => table.scroller(mounted);
  const atTop = () => shows(places, 0);
  async function scrollBy(name, perFrame, frames) {
    const scroller = scrolled();
    let blank = 0;
    await marked(name, async () => {
      for (let step = 0; step < frames; step += 1) {
        performance.mark(`${name}:frame`);
        scroller.scrollTop += perFrame;
        await frame();
        if (textAt(nameX, 350) === '') blank += 1;
      }
    });
    await painted(() => shows(places, Math.floor(scroller.scrollTop / rowHeight)), 'the rows scrolled to');
    return blank / frames;
  }
  globalThis.bench = {
    prepare(count) {
      document.body.replaceChildren((box = document.createElement('div')));
      box.id = 'box';
      box.style.cssText = `position:absolute;left:0;top:0;width:1000px;height:${height}px`;
      rows = makeRows(count);
      places = placesOf(rows);
    },
    mount: () =>
      marked('mount', async () => {
        mounted = table.mount(box, rows);
        await painted(atTop, 'the first rows');
      }),
    slow: () => scrollBy('slow', 50, 60),
    fast: () => scrollBy('fast', 500, 60),
    async sort(name, key) {
      const expected = sorted(rows, key);
      const first = new Set(expected.slice(0, 40).map((row) => row[key]));
      const least = placesOf(rows.filter((row) => first.has(row[key])));
      scrolled().scrollTop = 0;
      await frame();
      await marked(name, async () => {
        sort(mounted, key);
        await painted(() => namesSeen().every((seen) => least.has(seen)), `the least by ${key}`);
      });
      places = placesOf(expected);
    },
    async jump() {
      await marked('jump', async () => {
        const scroller = scrolled();
        scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) / 2;
        await painted(() => shows(places, rows.length / 2 - 8), 'the rows in the middle');
      });
    },
    async filter(text) {
      const found = matching(rows, text);
      const expected = placesOf(found);
      scrolled().scrollTop = 0;
      await frame();
      await marked('filter', async () => {
        filter(mounted, text);
        await painted(() => namesSeen().every((name) => expected.has(name)), `rows with ${text}`);
      });
    },
    unmount() {
      table.unmount?.(mounted);
      mounted = undefined;
      box.replaceChildren();
    },
    /** Forgets what the bench itself keeps, so that heaps can be compared, and makes it again. */
    forget() {
      places = undefined;
    },
    remember() {
      places = placesOf(rows);
    },
  };
}
