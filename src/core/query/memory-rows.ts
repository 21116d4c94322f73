import type { AllRows } from '../../api/all-rows.js';
import { RUN, compareNumbers, firstInOrder, sortInRuns } from './row-order.js';
import type { Compare } from './row-order.js';
import type { AllRowsOptions, RowSource } from './row-source.js';

/** What rows can be sorted by. Null, undefined and NaN mean "not known" and come last in both directions. */
export type SortKey = string | number | boolean | null | undefined;

/** What `MemoryRows` is made from. */
export interface MemoryRowsOptions<Row> {
  readonly rows: readonly Row[];
  /** Sort keys by name: `sortBy('name')` sorts by `keys.name(row)`. */
  readonly keys: Readonly<Record<string, (row: Row) => SortKey>>;
  /** The text in which `filter` looks; without it every row matches. */
  words?(row: Row): string;
  /** BCP 47: whose alphabet orders texts. Default: the browser's. */
  readonly locale?: string;
  /** Called when other rows are there than before, also when a sort that was under way has ended. */
  onChange?(): void;
}

/** How long a slice of work may take, ms; a frame has to fit beside it. */
const SLICE = 20;
/** How long a frame takes, ms. */
const FRAME = 17;
const PIECE_OF_ALL = 1000;

interface SortUnderWay {
  readonly compare: Compare;
  /** The places of its first rows, of those that match. */
  readonly first: Uint32Array;
}

/** Rows of a table that are all here: sorted and filtered in the browser, without ever holding it up. Four bytes are kept for a sorted row, and one while a filter is set. */
export class MemoryRows<Row> implements RowSource<Row> {
  /** Made by the first sort by a text: a browser needs longer for it than for a screen of rows. */
  private collator: Intl.Collator | undefined;
  /** All rows in order; undefined: as they were given. */
  private order: Uint32Array | undefined;
  /** The rows that match, in order; undefined: all of them, as in `order`. */
  private matches: Uint32Array | undefined;
  /** A sort that is under way. */
  private sort: SortUnderWay | undefined;
  /** 1 for each row that the filter found; undefined: there is none. */
  private found: Uint8Array | undefined;
  private sorting: Promise<void> = Promise.resolve();
  private turn = 0;
  private changes = 0;

  constructor(private readonly options: MemoryRowsOptions<Row>) {}

  get total(): number {
    return this.matches?.length ?? this.options.rows.length;
  }

  /** Grows whenever other rows are here than before. */
  get revision(): number {
    return this.changes;
  }

  row(index: number): Row | undefined {
    const order = this.sort?.first ?? this.matches ?? this.order;
    const place = order ? order[index] : index;
    return place === undefined ? undefined : this.options.rows[place];
  }

  show(): void {
    // Everything is here.
  }

  async all({ signal, onProgress }: AllRowsOptions): Promise<AllRows<Row>> {
    let sorting;
    // Another sort may begin while one is awaited; what sorts them while they are read changes nothing.
    do await (sorting = this.sorting);
    while (sorting !== this.sorting);
    const order = this.matches ?? this.order;
    const { total } = this;
    const rows: Row[] = [];
    for (let index = 0; index < total; index += 1) {
      rows.push(this.options.rows[order ? order[index]! : index]!);
      if (rows.length % PIECE_OF_ALL > 0) continue;
      signal.throwIfAborted();
      onProgress?.(rows.length, total);
      await nextTask();
    }
    onProgress?.(total, total);
    return { rows, total, unreadable: 0, isComplete: true };
  }

  /**
   * Sorts by a key, '-name' descending; undefined gives the order in which the rows came. Rows with equal keys keep that order.
   * The first screen is right when the call returns. A key that does not exist leaves the order as it is.
   */
  sortBy(sort: string | undefined): void {
    const key = sort?.replace(/^-/, '');
    if (key !== undefined && !Object.hasOwn(this.options.keys, key)) return;
    const turn = ++this.turn;
    this.sort = undefined;
    if (key === undefined) {
      this.finish(undefined);
      return;
    }
    const compare = this.comparer(this.options.keys[key]!, sort!.startsWith('-'));
    this.sort = this.underWay(compare);
    this.sorting = this.sortRest(compare, turn);
    this.tell();
  }

  /** Shows only the rows whose words contain the text, letter case aside. An empty text shows all. */
  filter(text: string): void {
    const wanted = oneLine(text.trim());
    this.found = wanted ? this.find(wanted) : undefined;
    this.sort &&= this.underWay(this.sort.compare);
    this.pick();
    this.tell();
  }

  /** Gives up what is under way. */
  close(): void {
    this.turn += 1;
  }

  private underWay(compare: Compare): SortUnderWay {
    return { compare, first: firstInOrder(this.options.rows.length, compare, this.found) };
  }

  private async sortRest(compare: Compare, turn: number): Promise<void> {
    const work = sortInRuns(this.options.rows.length, compare);
    // The first screen is drawn before the rest begins.
    if (this.options.rows.length > RUN) await nextFrame();
    while (turn === this.turn) {
      const end = performance.now() + SLICE;
      while (performance.now() < end) {
        const { done, value } = work.next();
        if (!done) continue;
        this.finish(value);
        return;
      }
      await nextTask();
    }
  }

  private finish(order: Uint32Array | undefined): void {
    this.order = order;
    this.sort = undefined;
    this.pick();
    this.tell();
  }

  private tell(): void {
    this.changes += 1;
    this.options.onChange?.();
  }

  private pick(): void {
    const { found } = this;
    this.matches = found && placesOf(found, this.order);
  }

  /** Looks at every row: texts that are kept for it would weigh more than the rows' order, for a few milliseconds of 100,000. */
  private find(wanted: string): Uint8Array | undefined {
    const { rows, words } = this.options;
    if (!words) return undefined;
    const found = new Uint8Array(rows.length);
    // Only what has a space can go from one line to the next.
    const text = wanted.includes(' ') ? oneLine : lowerCase;
    for (let index = 0; index < rows.length; index += 1)
      if (text(words(rows[index]!)).includes(wanted)) found[index] = 1;
    return found;
  }

  /** Compares two rows by their place in `rows`; the keys are read once. */
  private comparer(keyOf: (row: Row) => SortKey, isDescending: boolean): Compare {
    const sign = isDescending ? -1 : 1;
    const numbers = this.numbersOf(keyOf, sign);
    if (numbers) return compareNumbers(numbers);
    const keys = this.options.rows.map((row) => known(keyOf(row)));
    const collator = (this.collator ??= new Intl.Collator(this.options.locale));
    return (a, b) => {
      const left = keys[a];
      const right = keys[b];
      if (left === undefined || right === undefined)
        return Number(left === undefined) - Number(right === undefined) || a - b;
      if (typeof left === 'number' && typeof right === 'number') return sign * (left - right) || a - b;
      return sign * collator.compare(String(left), String(right)) || a - b;
    };
  }

  /** The keys of all rows, those that are not known as NaN; undefined when one is a text. */
  private numbersOf(keyOf: (row: Row) => SortKey, sign: number): Float64Array | undefined {
    const { rows } = this.options;
    const numbers = new Float64Array(rows.length);
    for (let index = 0; index < rows.length; index += 1) {
      const key = keyOf(rows[index]!);
      if (typeof key === 'string') return undefined;
      numbers[index] = key === null ? Number.NaN : sign * Number(key);
    }
    return numbers;
  }
}

const lowerCase = (text: string): string => text.toLowerCase();
const oneLine = (text: string): string => lowerCase(text).replaceAll('\n', ' ');

function known(key: SortKey): string | number | undefined {
  if (key === null || key === undefined || Number.isNaN(key)) return undefined;
  return typeof key === 'boolean' ? Number(key) : key;
}

/** The places of what was found, in order. */
function placesOf(found: Uint8Array, order: Uint32Array | undefined): Uint32Array {
  const all = new Uint32Array(found.length);
  let count = 0;
  for (let index = 0; index < found.length; index += 1) {
    const place = order ? order[index]! : index;
    if (found[place]) all[count++] = place;
  }
  return all.slice(0, count);
}

/** As long as a frame takes, also on a page that draws none. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, FRAME));
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
