import { expect } from '@open-wc/testing';
import { fc } from '../../support/properties.mjs';
import { MemoryRows, type MemoryRowsOptions, type SortKey } from '../../../src/core/query/memory-rows.js';
import { turns } from '../../support/turns.js';

interface Customer {
  readonly name: string;
  readonly licenses: number | null;
}

const customers = (count: number): Customer[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Customer ${String((index * 7919) % count).padStart(6, '0')}`,
    licenses: index % 10 === 0 ? null : (index * 31) % 977,
  }));

function rowsOf(rows: readonly Customer[], options: Partial<MemoryRowsOptions<Customer>> = {}) {
  const changes = { count: 0 };
  const source = new MemoryRows<Customer>({
    rows,
    keys: { name: (row) => row.name, licenses: (row) => row.licenses },
    words: (row) => row.name,
    locale: 'en',
    onChange: () => (changes.count += 1),
    ...options,
  });
  return { source, changes };
}

const shown = (source: MemoryRows<Customer>, count = source.total) =>
  Array.from({ length: count }, (_, index) => source.row(index));

async function everyRow(source: MemoryRows<Customer>): Promise<Customer[]> {
  const { rows, isComplete } = await source.all({ signal: new AbortController().signal });
  expect(isComplete).to.equal(true);
  return [...rows];
}

describe('MemoryRows', () => {
  it('gives the rows in the order in which they came until a sort is asked for', () => {
    const rows = customers(5);
    expect(shown(rowsOf(rows).source)).to.deep.equal(rows);
  });

  it('puts unknown values last in both directions and keeps the order of equal ones', async () => {
    const rows = [
      { name: 'a', licenses: null },
      { name: 'b', licenses: 2 },
      { name: 'c', licenses: 10 },
      { name: 'd', licenses: 2 },
      { name: 'e', licenses: Number.NaN },
    ];
    const { source } = rowsOf(rows);
    source.sortBy('licenses');
    expect((await everyRow(source)).map((row) => row.name).join('')).to.equal('bdcae');
    source.sortBy('-licenses');
    expect((await everyRow(source)).map((row) => row.name).join('')).to.equal('cbdae');
  });

  it('orders names as the alphabet of the locale does', async () => {
    const rows = ['Zebra', 'Ähre', 'apfel', 'Öl'].map((name) => ({ name, licenses: 1 }));
    const german = rowsOf(rows, { locale: 'de' }).source;
    german.sortBy('name');
    expect((await everyRow(german)).map((row) => row.name)).to.deep.equal(['Ähre', 'apfel', 'Öl', 'Zebra']);
    const swedish = rowsOf(rows, { locale: 'sv' }).source;
    swedish.sortBy('name');
    expect((await everyRow(swedish)).map((row) => row.name)).to.deep.equal(['apfel', 'Zebra', 'Ähre', 'Öl']);
  });

  it('has the first screen of 100,000 rows at once, and lets the page work between the slices of the rest', async () => {
    const { source, changes } = rowsOf(customers(100_000));
    let clock = 0;
    const realNow = performance.now;
    // Ten milliseconds pass at each look at the clock: a slice of twenty is over after two pieces of work.
    performance.now = () => (clock += 10);
    try {
      source.sortBy('-name');
      expect(source.row(0)?.name).to.equal('Customer 099999');
      expect(source.row(20)?.name).to.equal('Customer 099979');
      expect(source.row(50_000)).to.equal(undefined);
      let turns = 0;
      for (; changes.count < 2; turns += 1) await new Promise((resolve) => setTimeout(resolve));
      expect(turns).to.be.above(10);
    } finally {
      performance.now = realNow;
    }
    expect(source.row(50_000)?.name).to.equal('Customer 049999');
    expect(source.row(99_999)?.name).to.equal('Customer 000000');
  });

  it('finds rows by a part of their words, letter case aside, and keeps the sort', async () => {
    const { source } = rowsOf(customers(1000));
    source.sortBy('-name');
    await everyRow(source);
    source.filter('CUSTOMER 00001');
    expect(source.total).to.equal(10);
    expect(source.row(0)?.name).to.equal('Customer 000019');
    source.filter('nobody');
    expect(source.total).to.equal(0);
    source.filter('');
    expect(source.total).to.equal(1000);
    expect(source.row(0)?.name).to.equal('Customer 000999');
  });

  it('does not find a text that runs from one row into the next', () => {
    const { source } = rowsOf(['ab', 'cd\nab'].map((name) => ({ name, licenses: null })));
    source.filter('b\nc');
    expect(source.total).to.equal(0);
    source.filter('d ab');
    expect(source.total).to.equal(1);
  });

  it('shows the matching rows also while a sort is under way', async () => {
    const { source } = rowsOf(customers(10_000));
    source.sortBy('name');
    source.filter('customer 00999');
    expect(source.total).to.equal(10);
    expect((await everyRow(source)).map((row) => row.name)[0]).to.equal('Customer 009990');
  });

  it('forgets a sort that a later one overtook, and ignores a key that does not exist', async () => {
    const { source } = rowsOf(customers(20_000));
    source.sortBy('name');
    source.sortBy('-name');
    source.sortBy('toString');
    source.sortBy('-name');
    const all = await everyRow(source);
    expect(all[0]?.name).to.equal('Customer 019999');
    expect(all.at(-1)?.name).to.equal('Customer 000000');
  });

  it('stops an export when it is aborted', async () => {
    const { source } = rowsOf(customers(5000));
    const abort = new AbortController();
    let done = 0;
    const onProgress = (count: number) => {
      done = count;
      abort.abort();
    };
    let name = '';
    await source.all({ signal: abort.signal, onProgress }).catch((error: DOMException) => (name = error.name));
    expect(name).to.equal('AbortError');
    expect(done).to.equal(1000);
  });

  it('sorts as a stable sort of the array does (property)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.integer({ min: -5, max: 5 }))),
        fc.boolean(),
        async (values, descending) => {
          const rows = values.map((licenses, index) => ({ name: String(index), licenses }));
          const { source } = rowsOf(rows);
          source.sortBy(descending ? '-licenses' : 'licenses');
          const sign = descending ? -1 : 1;
          const known = rows.filter((row) => row.licenses !== null).sort((a, b) => sign * (a.licenses! - b.licenses!));
          const expected = [...known, ...rows.filter((row) => row.licenses === null)];
          expect(await everyRow(source)).to.deep.equal(expected);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('orders no before yes, numbers by size, and numbers beside texts before them', async () => {
    const sorted = async (rows: readonly SortKey[], sort: string) => {
      const source = new MemoryRows({ rows, keys: { value: (key: SortKey) => key }, locale: 'en' });
      source.sortBy(sort);
      return (await source.all({ signal: new AbortController().signal })).rows;
    };
    expect(await sorted([true, null, false, true], 'value')).to.deep.equal([false, true, true, null]);
    const mixed = [10, 'b', undefined, 9, 'a', 100];
    expect(await sorted(mixed, 'value')).to.deep.equal([9, 10, 100, 'a', 'b', undefined]);
    expect(await sorted(mixed, '-value')).to.deep.equal(['b', 'a', 100, 10, 9, undefined]);
  });

  it('gives the rows as they came once a sort is taken off, also beside a filter', async () => {
    const rows = customers(200);
    const { source } = rowsOf(rows);
    source.sortBy('-name');
    source.filter('customer 00001');
    expect(shown(source)[0]?.name).to.equal('Customer 000019');
    source.sortBy(undefined);
    const matching = rows.filter(({ name }) => name.startsWith('Customer 00001'));
    expect(shown(source)).to.deep.equal(matching);
    source.filter('');
    expect(shown(source)).to.deep.equal(rows);
  });

  for (const wanted of ['', 'customer 0001']) {
    it(`has the first screen right at once whatever the order in which rows came, looking for “${wanted}”`, async () => {
      const mixed = customers(4999);
      const inOrder = [...mixed].sort((one, other) => (one.name < other.name ? -1 : 1));
      for (const rows of [mixed, inOrder, [...inOrder].reverse()]) {
        const { source } = rowsOf(rows);
        source.filter(wanted);
        source.sortBy('name');
        const first = shown(source, 64);
        expect(first).to.deep.equal((await everyRow(source)).slice(0, 64));
        expect(first).to.deep.equal(inOrder.filter(({ name }) => name.toLowerCase().includes(wanted)).slice(0, 64));
      }
    });
  }

  for (const key of ['licenses', 'name'] as const) {
    it(`keeps the order of rows with equal keys in every part of a long list, the first screen included: ${key}`, async () => {
      const rows = Array.from({ length: 6000 }, (_, index) => ({ name: `Name ${index % 3}`, licenses: index % 3 }));
      const inOrder = [0, 1, 2].flatMap((licenses) => rows.filter((row) => row.licenses === licenses));
      const { source } = rowsOf(rows);
      source.sortBy(key);
      // The very rows: those with equal keys differ in nothing else.
      const isRight = (sorted: readonly (Customer | undefined)[]) =>
        sorted.every((row, place) => row === inOrder[place]);
      expect(isRight(shown(source, 64)), 'the first screen').to.equal(true);
      expect(isRight(await everyRow(source)), 'all of them').to.equal(true);
    });
  }

  it('lets the page draw the first screen of a long list before it sorts the rest, and holds up no short one', async () => {
    const timers: (() => void)[] = [];
    const { setTimeout: later } = globalThis;
    Object.assign(globalThis, { setTimeout: (run: () => void) => timers.push(run) });
    try {
      const [long, short] = [rowsOf(customers(3000)), rowsOf(customers(2000))];
      for (const { source } of [long, short]) source.sortBy('name');
      await turns(50);
      expect([long.changes.count, short.changes.count, timers.length]).to.deep.equal([1, 2, 1]);
      timers[0]!();
      expect((await everyRow(long.source)).at(-1)?.name).to.equal('Customer 002999');
    } finally {
      Object.assign(globalThis, { setTimeout: later });
    }
  });

  it('leaves no channel open through which it let the page work', async () => {
    // Not the class: code that is hot keeps the one that it knows, in WebKit.
    const { prototype } = MessagePort;
    const { postMessage, close } = prototype;
    let [used, closed] = [0, 0];
    prototype.postMessage = function (this: MessagePort, ...message: unknown[]) {
      used += 1;
      postMessage.apply(this, message as never);
    };
    prototype.close = function (this: MessagePort) {
      closed += 1;
      close.call(this);
    };
    try {
      await everyRow(rowsOf(customers(2500)).source);
    } finally {
      Object.assign(prototype, { postMessage, close });
    }
    expect([used, closed]).to.deep.equal([2, 2]);
  });

  it('narrows the first screen of a sort that is under way', async () => {
    const { source } = rowsOf(customers(4999));
    source.sortBy('name');
    source.filter('customer 00003');
    expect(shown(source, 11).map((row) => row?.name.slice(-2))).to.deep.equal([
      '30',
      '31',
      '32',
      '33',
      '34',
      '35',
      '36',
      '37',
      '38',
      '39',
      undefined,
    ]);
    expect((await everyRow(source)).length).to.equal(10);
  });

  it('has the first screen of a sort that is under way right for every filter', async () => {
    const rows = customers(4999);
    const inOrder = [...rows].sort((one, other) => (one.name < other.name ? -1 : 1));
    const { source } = rowsOf(rows);
    source.sortBy('name');
    for (const wanted of ['customer 0045', 'OMER 0049', '', '98']) {
      source.filter(wanted);
      const matching = inOrder.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()));
      const seen = Math.min(64, matching.length);
      expect(shown(source, seen), `“${wanted}”`).to.deep.equal(matching.slice(0, seen));
    }
  });

  it('finds words of two lines as if they stood in one', () => {
    const { source } = rowsOf(customers(5), { words: ({ name }) => name.replace(' ', '\n') });
    for (const wanted of ['Customer 000003', '000003', 'customer\n000003']) {
      source.filter(wanted);
      expect(
        shown(source).map((row) => row?.name),
        wanted,
      ).to.deep.equal(['Customer 000003']);
    }
  });

  it('tells of every change, and counts them', async () => {
    const { source, changes } = rowsOf(customers(3000));
    const told = () => [changes.count, source.revision];
    source.filter('customer');
    expect(told()).to.deep.equal([1, 1]);
    source.sortBy('name');
    expect(told(), 'the first screen').to.deep.equal([2, 2]);
    await everyRow(source);
    expect(told(), 'the rest').to.deep.equal([3, 3]);
    source.sortBy('nothing of ours');
    expect(told(), 'nothing').to.deep.equal([3, 3]);
    source.sortBy('-name');
    source.close();
    await everyRow(source);
    expect(told(), 'no more once it is closed').to.deep.equal([4, 4]);
  });

  it('finds every row where rows have no words', () => {
    const { source } = rowsOf(customers(5), { words: undefined });
    source.filter('nobody');
    expect(source.total).to.equal(5);
  });

  it('says how far an export is, and at last that it is done', async () => {
    const { source } = rowsOf(customers(2500));
    const progress: [number, number][] = [];
    const onProgress = (...step: [number, number]) => progress.push(step);
    const { rows, total } = await source.all({ signal: new AbortController().signal, onProgress });
    expect([rows.length, total]).to.deep.equal([2500, 2500]);
    expect(progress).to.deep.equal([
      [1000, 2500],
      [2000, 2500],
      [2500, 2500],
    ]);
  });

  describe('gives all rows once, in one order', () => {
    const everyName = (rows: readonly Customer[]) => rows.map(({ name }) => name);
    const sorts = ['name', '-name', 'licenses', '-licenses', undefined];

    it('whatever sorts them while they are read', async () => {
      for (const rows of [customers(6000), customers(20_000)])
        for (const [index, sort] of sorts.entries()) {
          const { source } = rowsOf(rows);
          source.sortBy(sort);
          const expected = everyName(await everyRow(source));
          const turn = { next: index };
          const onProgress = () => source.sortBy(sorts[(turn.next += 1) % sorts.length]);
          const read = await source.all({ signal: new AbortController().signal, onProgress });
          expect(everyName(read.rows), sort).to.deep.equal(expected);
        }
    });

    it('the order of the sort that was asked for last, also when one was under way', async () => {
      const { source } = rowsOf(customers(20_000));
      source.sortBy('name');
      const reading = everyRow(source);
      source.sortBy('-name');
      expect(everyName(await reading)).to.deep.equal(everyName(customers(20_000)).sort().reverse());
    });
  });
});
