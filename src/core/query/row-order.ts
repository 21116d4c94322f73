/** Compares two rows by their places among all. */
export type Compare = (a: number, b: number) => number;

/** Rows that are right at once after a sort; the others follow. */
const FIRST_SCREEN = 64;
/** Rows of a piece that is sorted in one go. */
export const RUN = 2048;

/** What is not known comes after all numbers. */
export function compareNumbers(numbers: Float64Array): Compare {
  return (a, b) => {
    const left = numbers[a]!;
    const right = numbers[b]!;
    if (left < right) return -1;
    if (left > right) return 1;
    return Number(Number.isNaN(left)) - Number(Number.isNaN(right)) || a - b;
  };
}

/** The first places of a sort, of those that are found, by one look at each; the walk jumps about because rows that come in reverse order would cost most. */
export function firstInOrder(size: number, compare: Compare, found: Uint8Array | undefined): Uint32Array {
  const stride = strideThrough(size);
  const first: number[] = [];
  for (let step = 0, place = 0; step < size; step += 1, place = (place + stride) % size) {
    if (found && !found[place]) continue;
    if (first.length === FIRST_SCREEN && compare(place, first[FIRST_SCREEN - 1]!) > 0) continue;
    first.splice(insertionPoint(first, place, compare), 0, place);
    first.length = Math.min(first.length, FIRST_SCREEN);
  }
  return Uint32Array.from(first);
}

/** Merge sort of the numbers 0 to size − 1 that can be interrupted after every run. */
export function* sortInRuns(size: number, compare: Compare): Generator<void, Uint32Array> {
  let source = places(size);
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

/** A step that visits every place of a ring of this size once: it shares no divisor with the size. */
function strideThrough(size: number): number {
  let stride = Math.max(1, Math.floor(size * 0.618));
  while (divisor(stride, size) !== 1) stride += 1;
  return stride;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

/** The numbers 0 to size − 1. */
function places(size: number): Uint32Array<ArrayBuffer> {
  return new Uint32Array(size).map((_, index) => index);
}
