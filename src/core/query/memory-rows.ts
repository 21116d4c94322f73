import type { AllRows } from '../../api/all-rows.js';
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

/** Rows that are right at once after a sort; the others follow. */
const FIRST_SCREEN = 64;
/** Rows of a piece that is sorted in one go. */
const RUN = 2048;
/** How long a slice of work may take, ms; a frame has to fit beside it. */
const SLICE = 20;
const PIECE_OF_ALL = 1000;

type Compare = (a: number, b: number) => number;

/** Rows of a table that are all here: sorted and filtered in the browser, without ever holding it up. Four bytes are kept for a row. */
export class MemoryRows<Row> implements RowSource<Row> {
  private readonly collator: Intl.Collator;
  /** Lower-cased texts of all rows, one a line, and where each one begins; made by the first filter. */
  private haystack: { text: string; starts: Uint32Array } | undefined;
  /** All rows in order; undefined: as they were given. */
  private order: Uint32Array | undefined;
  /** The rows that match, in order; undefined: all of them, as in `order`. */
  private matches: Uint32Array | undefined;
  /** While a sort is under way: its first rows. */
  private first: Uint32Array | undefined;
  private found: Set<number> | undefined;
  private sorting: Promise<void> = Promise.resolve();
  private turn = 0;
  private changes = 0;

  constructor(private readonly options: MemoryRowsOptions<Row>) {
    this.collator = new Intl.Collator(options.locale);
  }

  get total(): number {
    return this.found?.size ?? this.options.rows.length;
  }

  /** Grows whenever other rows are here than before. */
  get revision(): number {
    return this.changes;
  }

  row(index: number): Row | undefined {
    const order = this.first ?? this.matches ?? this.order;
    const place = order ? order[index] : index;
    return place === undefined ? undefined : this.options.rows[place];
  }

  show(): void {
    // Everything is here.
  }

  async all({ signal, onProgress }: AllRowsOptions): Promise<AllRows<Row>> {
    await this.sorting;
    const { total } = this;
    const rows: Row[] = [];
    for (let index = 0; index < total; index += 1) {
      rows.push(this.row(index)!);
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
    this.first = undefined;
    if (key === undefined) {
      this.finish(undefined);
      return;
    }
    const compare = this.comparer(this.options.keys[key]!, sort!.startsWith('-'));
    this.first = this.firstOf(compare);
    this.sorting = this.sortRest(compare, turn);
    this.tell();
  }

  /** Shows only the rows whose words contain the text, letter case aside. An empty text shows all. */
  filter(text: string): void {
    const wanted = oneLine(text.trim());
    this.found = wanted && this.options.words ? this.find(wanted) : undefined;
    this.first &&= this.found && this.first.filter((place) => this.found!.has(place));
    this.pick();
    this.tell();
  }

  /** Gives up what is under way. */
  close(): void {
    this.turn += 1;
  }

  private async sortRest(compare: Compare, turn: number): Promise<void> {
    const work = sortInRuns(this.options.rows.length, compare);
    for (;;) {
      const end = performance.now() + SLICE;
      while (performance.now() < end) {
        const { done, value } = work.next();
        if (!done) continue;
        this.finish(value);
        return;
      }
      await nextTask();
      if (turn !== this.turn) return;
    }
  }

  private finish(order: Uint32Array | undefined): void {
    this.order = order;
    this.first = undefined;
    this.pick();
    this.tell();
  }

  private tell(): void {
    this.changes += 1;
    this.options.onChange?.();
  }

  private pick(): void {
    const { found, order } = this;
    if (!found) this.matches = undefined;
    else this.matches = order ? order.filter((place) => found.has(place)) : Uint32Array.from(found);
  }

  private find(wanted: string): Set<number> {
    const { text, starts } = (this.haystack ??= this.stack());
    const found = new Set<number>();
    let place = 0;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, starts[place + 1])) {
      place = lastAtOrBefore(starts, at, place);
      found.add(place);
      if (place + 1 >= starts.length) break;
    }
    return found;
  }

  private stack(): { text: string; starts: Uint32Array } {
    const { rows, words } = this.options;
    const starts = new Uint32Array(rows.length);
    let length = 0;
    const lines = rows.map((row, index) => {
      const line = oneLine(words!(row));
      starts[index] = length;
      length += line.length + 1;
      return line;
    });
    return { text: lines.join('\n'), starts };
  }

  /** Compares two rows by their place in `rows`; the keys are read once. */
  private comparer(keyOf: (row: Row) => SortKey, isDescending: boolean): Compare {
    const keys = this.options.rows.map((row) => known(keyOf(row)));
    const sign = isDescending ? -1 : 1;
    return (a, b) => {
      const left = keys[a];
      const right = keys[b];
      if (left === undefined || right === undefined)
        return Number(left === undefined) - Number(right === undefined) || a - b;
      return sign * this.compareKeys(left, right) || a - b;
    };
  }

  private compareKeys(left: string | number, right: string | number): number {
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return this.collator.compare(String(left), String(right));
  }

  /** The first rows of a sort, by one look at each row; the walk jumps about because rows that come in reverse order would cost most. */
  private firstOf(compare: Compare): Uint32Array {
    const { found } = this;
    const size = this.options.rows.length;
    const stride = strideThrough(size);
    const first: number[] = [];
    for (let step = 0, place = 0; step < size; step += 1, place = (place + stride) % size) {
      if (found && !found.has(place)) continue;
      if (first.length === FIRST_SCREEN && compare(place, first[FIRST_SCREEN - 1]!) > 0) continue;
      first.splice(insertionPoint(first, place, compare), 0, place);
      first.length = Math.min(first.length, FIRST_SCREEN);
    }
    return Uint32Array.from(first);
  }
}

function oneLine(text: string): string {
  return text.toLowerCase().replaceAll('\n', ' ');
}

function known(key: SortKey): string | number | undefined {
  if (key === null || key === undefined || Number.isNaN(key)) return undefined;
  return typeof key === 'boolean' ? Number(key) : key;
}

/** Merge sort of the numbers 0 to size − 1 that can be interrupted after every run. */
function* sortInRuns(size: number, compare: Compare): Generator<void, Uint32Array> {
  let source = Uint32Array.from({ length: size }, (_, index) => index);
  let target = new Uint32Array(size);
  for (let start = 0; start < size; start += RUN) {
    source.subarray(start, start + RUN).sort(compare);
    yield;
  }
  for (let width = RUN; width < size; width *= 2) {
    for (let start = 0; start < size; start += 2 * width) {
      const middle = Math.min(start + width, size);
      const end = Math.min(start + 2 * width, size);
      let left = start;
      let right = middle;
      for (let place = start; place < end; place += 1) {
        const takesLeft = left < middle && (right >= end || compare(source[left]!, source[right]!) <= 0);
        target[place] = takesLeft ? source[left++]! : source[right++]!;
        if (place % RUN === 0) yield;
      }
    }
    [source, target] = [target, source];
  }
  return source;
}

function insertionPoint(sorted: readonly number[], value: number, compare: Compare): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(value, sorted[middle]!) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the last start that is not after `at`. */
function lastAtOrBefore(starts: Uint32Array, at: number, from: number): number {
  let low = from;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A step that visits every place of a ring of this size once: it shares no divisor with the size. */
function strideThrough(size: number): number {
  let stride = Math.max(1, Math.floor(size * 0.618));
  while (divisor(stride, size) !== 1) stride += 1;
  return stride;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
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
