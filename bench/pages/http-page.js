/** What is done with every table over an HTTP API of 100,000 customers. */
import { frame, marked, painted, textAt } from './seen.js';

const most = 500;
/** Some pages begin with a heading and a search box. */
let top = 60;

let box;
let headers;
let total;
let mounted;
/** Names of the customers at the top and in the middle: many have the same name. */
const names = { top: new Set(), middle: new Set() };

export const columns = [
  { key: 'displayName', label: 'Customer', width: 280, text: (row) => row.displayName },
  { key: 'country', label: 'Country', width: 100, text: (row) => row.country },
  { key: 'status', label: 'Status', width: 140, text: (row) => row.statuses[0] ?? '' },
  { key: 'tags', label: 'Tags', width: 160, text: (row) => row.tags.join(', ') },
  { key: 'licenses', label: 'Licenses', width: 100, text: (row) => String(row.licenses.total) },
  { key: 'nextRenewal', label: 'Renews', width: 140, text: (row) => row.nextRenewal ?? '–' },
];

/** Where the API is: said in the page's address. */
export const apiBase = new URLSearchParams(location.search).get('api');

/** One page of customers, as every page but ours asks for it. */
export async function fetchPage(offset, max, signal) {
  const address = `${apiBase}/customers?sort=displayName&max=${max}&offset=${offset}`;
  const answer = await fetch(address, { headers, signal });
  return answer.json();
}

async function signIn() {
  const { token } = await (await fetch('/partner-token')).json();
  headers = { Authorization: `Bearer ${token}` };
}

async function learn(where, offset) {
  const page = await fetchPage(offset, most);
  total = page.total;
  names[where] = new Set(page.items.map(({ displayName }) => displayName.trim()));
}

const namesSeen = () => [top + 90, top + 170, top + 290, top + 410].map((y) => textAt(60, y));

const shows = (where) => namesSeen().every((name) => names[where].has(name));

/** @param {{ top?: number, mount(box: HTMLElement): object, scroller(mounted: object): HTMLElement }} table `mount` answers what has the `scroller`. */
export function offerHttpTable(table) {
  top = table.top ?? top;
  globalThis.bench = {
    async prepare() {
      document.body.replaceChildren((box = document.createElement('div')));
      box.style.cssText = `position:absolute;left:0;top:0;width:1000px;height:600px`;
      await signIn();
      await learn('top', 0);
      await learn('middle', total / 2 - most / 2);
    },
    mount: () =>
      marked('mount', async () => {
        mounted = table.mount(box);
        await painted(() => shows('top'), 'the first rows');
      }),
    async jump() {
      await frame();
      await marked('jump', async () => {
        const scroller = table.scroller(mounted);
        scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) / 2;
        await painted(() => shows('middle'), 'the rows in the middle');
      });
    },
  };
}

/** Pages of customers, asked for when they are seen and given up when they are scrolled past. */
export class PagedRows {
  total = 0;
  #pages = new Map();
  #size = 100;

  constructor(onRows) {
    this.onRows = onRows;
    this.show(0, 1);
  }

  rowAt = (index) => this.#pages.get(Math.floor(index / this.#size))?.items?.[index % this.#size];

  show = (first, end) => {
    const [from, to] = [Math.floor(first / this.#size), Math.floor(Math.max(first, end - 1) / this.#size)];
    for (const [page, known] of this.#pages) {
      if (known.items || (page >= from && page <= to)) continue;
      known.abort.abort();
      this.#pages.delete(page);
    }
    for (let page = from; page <= to; page += 1) if (!this.#pages.has(page)) void this.#ask(page);
  };

  async #ask(page) {
    const abort = new AbortController();
    this.#pages.set(page, { abort });
    try {
      const { items, total } = await fetchPage(page * this.#size, this.#size, abort.signal);
      this.#pages.set(page, { items });
      this.total = total;
      this.onRows();
    } catch (error) {
      if (error.name !== 'AbortError') throw error;
    }
  }
}
