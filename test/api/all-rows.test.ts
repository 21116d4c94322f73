import { expect } from '@open-wc/testing';
import { fc } from '../support/properties.mjs';
import type { AllRows } from '../../src/api/all-rows.js';
import { readAllRows } from '../../src/api/all-rows.js';
import { HubError } from '../../src/api/hub-error.js';
import { failure } from './failure.js';
import type { ListFaults, Row } from './list-server.js';
import { ListServer, listRows } from './list-server.js';

async function readFrom(server: ListServer): Promise<AllRows<Row>> {
  return readAllRows(server.ask, { query: listRows, parameters: {} });
}

/** What comes of reading a list of so many rows. */
async function read(count: number, faults: ListFaults = {}) {
  const server = new ListServer(count, faults);
  const { rows, ...rest } = await readFrom(server);
  const ids = rows.map(({ id }) => id);
  expect(new Set(ids).size, 'a row twice').to.equal(ids.length);
  return { ...rest, ids, read: ids.length, asked: server.asked.map(({ offset, page }) => page ?? offset) };
}

describe('readAllRows', () => {
  it('reads an empty list', async () => {
    expect(await read(0)).to.deep.include({ read: 0, total: 0, unreadable: 0, isComplete: true, asked: [0] });
  });

  it('goes on from where a page ended, however short it is', async () => {
    expect(await read(1000)).to.deep.include({ read: 1000, isComplete: true, asked: [0, 500] });
    expect(await read(120, { cap: 50 })).to.deep.include({ read: 120, isComplete: true, asked: [0, 50, 100] });
    expect(await read(3, { cap: 1 })).to.deep.include({ read: 3, isComplete: true, asked: [0, 1, 2] });
  });

  it('asks for as many as the contract allows, and for what else was asked', async () => {
    const server = new ListServer(3);
    const seen: unknown[] = [];
    const signal = new AbortController().signal;
    const parameters = { q: 'bank', max: 7, offset: 3 };
    await readAllRows((query, given, options) => (seen.push([given, options]), server.ask(query, given, options)), {
      query: listRows,
      parameters,
      signal,
      language: 'nl',
    });
    expect(seen).to.deep.equal([
      [
        { q: 'bank', max: 500, offset: 0 },
        { signal, language: 'nl', page: undefined },
      ],
    ]);
  });

  it('follows links where they come', async () => {
    const { asked, ...rest } = await read(120, { cap: 50, links: true, refusesFrom: 50 });
    expect(rest).to.deep.include({ read: 120, isComplete: true });
    expect(asked).to.deep.equal([0, 'https://api.example/rows?from=50', 'https://api.example/rows?from=100']);
  });

  it('says how far it is', async () => {
    const progress: [number, number][] = [];
    const server = new ListServer(120, { cap: 50, unreadable: [3] });
    await readAllRows(server.ask, {
      query: listRows,
      parameters: {},
      onProgress: (...now) => void progress.push(now),
    });
    expect(progress).to.deep.equal([
      [50, 120],
      [100, 120],
      [120, 120],
    ]);
  });

  it('takes what a server sends that ignores the wish', async () => {
    expect(await read(1200, { ignoresMax: true })).to.deep.include({ read: 1200, isComplete: true, asked: [0] });
  });

  it('counts unreadable rows on its way, and as missing', async () => {
    const unreadable = Array.from({ length: 100 }, (_, index) => index * 10);
    expect(await read(1000, { unreadable })).to.deep.include({
      read: 900,
      total: 1000,
      unreadable: 100,
      isComplete: false,
      asked: [0, 500],
    });
  });

  it('goes on over a page of which not one row can be read', async () => {
    expect(await read(150, { cap: 50, unreadable: Array.from({ length: 50 }, (_, index) => 50 + index) })).to.include({
      read: 100,
      unreadable: 50,
      isComplete: false,
    });
  });

  it('goes on over a page with one row, which cannot be read', async () => {
    expect(await read(3, { cap: 1, unreadable: [1] })).to.include({ read: 2, unreadable: 1, isComplete: false });
  });

  it('never takes the first rows again and again for all', async () => {
    expect(await read(1000, { cap: 100, ignoresOffset: true })).to.deep.include({
      read: 100,
      total: 1000,
      isComplete: false,
      asked: [0, 100, 0, 100],
    });
  });

  it('drops rows that come twice, and still has all', async () => {
    expect(await read(120, { cap: 50, repeats: true })).to.include({ read: 120, isComplete: true });
  });

  it('says that one is missing when the server loses it', async () => {
    expect(await read(120, { cap: 50, loses: 70 })).to.include({ read: 119, total: 120, isComplete: false });
  });

  it('keeps what it has when deep offsets are refused', async () => {
    expect(await read(1200, { cap: 100, refusesFrom: 300 })).to.deep.include({
      read: 300,
      total: 1200,
      isComplete: false,
      asked: [0, 100, 200, 300],
    });
  });

  it('ends at an empty page in the middle', async () => {
    const { asked, ...rest } = await read(300, { cap: 100, empty: [1] });
    expect(rest).to.include({ read: 100, total: 300, isComplete: false });
    expect(asked).to.deep.equal([0, 100]);
  });

  it('goes on over one empty page that has a link, and no further', async () => {
    const over = await read(300, { cap: 100, empty: [1], links: true });
    expect(over).to.include({ read: 300, isComplete: true });
    expect(over.asked).to.have.length(4);
    const endless = await read(300, { cap: 100, empty: [1, 2, 3, 4, 5], links: true });
    expect(endless).to.include({ read: 100, isComplete: false });
    expect(endless.asked).to.have.length(3);
  });

  it('ends when links lead in a circle', async () => {
    const { asked, ...rest } = await read(300, { cap: 100, links: true, loops: true });
    expect(rest).to.include({ read: 100, isComplete: false });
    expect(asked).to.have.length(6);
  });

  it('ends when the list grows as fast as it is read', async () => {
    const { isComplete, asked } = await read(10, { cap: 1, grows: true });
    expect(isComplete).to.equal(false);
    expect(asked).to.have.length(20_000);
  });

  for (const kind of ['in', 'out'] as const) {
    it(`reads once more when a row ${kind === 'in' ? 'comes' : 'goes'} on the way`, async () => {
      const changes = new Map([[2, { kind, at: 10 }]]);
      const { isComplete, total, read: count, asked } = await read(200, { cap: 50, changes });
      expect({ isComplete, total, count }).to.deep.equal({
        isComplete: true,
        total: kind === 'in' ? 201 : 199,
        count: total,
      });
      expect(asked.filter((offset) => offset === 0)).to.have.length(2);
    });
  }

  it('does not call complete what changed the second time too', async () => {
    const changes = new Map([
      [2, { kind: 'out' as const, at: 10 }],
      [6, { kind: 'out' as const, at: 10 }],
    ]);
    expect(await read(200, { cap: 50, changes })).to.include({ isComplete: false, total: 198 });
  });

  it('rejects what could not be asked at all', async () => {
    expect((await failure(read(100, { refusesFrom: 0 }))).code).to.equal('invalid');
    expect((await failure(read(5, { unreadable: [0, 1, 2, 3, 4] }))).code).to.equal('badData');
  });

  for (const code of ['network', 'auth', 'badData', 'unavailable'] as const) {
    it(`rejects with ${code} instead of taking it for the end`, async () => {
      const server = new ListServer(200, { cap: 50 });
      const broken: typeof server.ask = async (query, parameters, options) => {
        if (server.asked.length === 2) throw new HubError(code, 'Broken.');
        return server.ask(query, parameters, options);
      };
      expect((await failure(readAllRows(broken, { query: listRows, parameters: {} }))).code).to.equal(code);
    });
  }

  const changes = fc
    .array(fc.tuple(fc.nat(30), fc.record({ kind: fc.constantFrom('in' as const, 'out' as const), at: fc.nat(300) })), {
      maxLength: 4,
    })
    .map((entries) => new Map(entries));
  const faults: fc.Arbitrary<ListFaults> = fc.record(
    {
      cap: fc.integer({ min: 1, max: 60 }),
      ignoresMax: fc.boolean(),
      ignoresOffset: fc.boolean(),
      refusesFrom: fc.integer({ min: 1, max: 300 }),
      unreadable: fc.array(fc.nat(300), { maxLength: 20 }),
      links: fc.boolean(),
      loops: fc.boolean(),
      empty: fc.array(fc.nat(20), { maxLength: 3 }),
      repeats: fc.boolean(),
      loses: fc.nat(300),
      changes,
    },
    { requiredKeys: [] },
  );

  it('whatever the server does: ends, has no row twice, and calls complete only what is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(250), faults, async (count, wrong) => {
        const server = new ListServer(count, wrong);
        const result = await readFrom(server).catch((error: unknown) => error);
        if (result instanceof HubError) {
          expect(result.code).to.equal('badData');
          return;
        }
        const { rows, total, unreadable, isComplete } = result as AllRows<Row>;
        const ids = rows.map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        expect(server.asked.length).to.be.lessThan(2 * (count + 20));
        if (isComplete) expect(new Set(ids)).to.deep.equal(new Set(server.rows.map(({ id }) => id)));
        else expect(ids.length !== total || wrong.changes !== undefined || unreadable > 0).to.equal(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('has all rows of every server that is only slow to give them', async () => {
    const honest = fc.record({ cap: fc.integer({ min: 1, max: 600 }), links: fc.boolean(), ignoresMax: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.nat(1500), honest, async (count, wrong) => {
        const { read: found, isComplete } = await read(count, wrong);
        expect({ found, isComplete }).to.deep.equal({ found: count, isComplete: true });
      }),
      { numRuns: 200 },
    );
  });
});
