import { expect } from '@open-wc/testing';
import { ChangesInTurn } from '../../../src/core/query/changes-in-turn.js';
import type { Connection } from '../../../src/core/hub/connection.js';
import { turns } from '../../support/turns.js';

/** A change that ends when the test says so. */
function waiting() {
  const change = { isBegun: false, end() {}, fail(_error: Error) {}, run: () => ((change.isBegun = true), promise) };
  const promise = new Promise<void>((resolve, reject) => Object.assign(change, { end: resolve, fail: reject }));
  return change;
}

describe('changes in turn', () => {
  it('begin when those before them have ended, however they did', async () => {
    const inTurn = new ChangesInTurn({ connection: undefined });
    const [first, second, third] = [waiting(), waiting(), waiting()];
    const ends = [first, second, third].map(({ run }) => inTurn.take(run));
    const refused = ends[0]!.catch((error: Error) => error.message);
    await turns();
    expect([first.isBegun, second.isBegun]).to.deep.equal([true, false]);
    first.fail(new Error('refused'));
    expect(await refused).to.equal('refused');
    await turns();
    expect([second.isBegun, third.isBegun]).to.deep.equal([true, false]);
    second.end();
    await ends[1];
    await turns();
    expect(third.isBegun).to.equal(true);
    third.end();
    await ends[2];
  });

  it('that wait for a source that is gone are given up, and later ones are not', async () => {
    const host = { connection: {} as Connection };
    const inTurn = new ChangesInTurn(host);
    const [first, second, third] = [waiting(), waiting(), waiting()];
    const ends = [inTurn.take(first.run), inTurn.take(second.run)];
    await turns();
    host.connection = {} as Connection;
    ends.push(inTurn.take(third.run));
    first.end();
    third.end();
    await Promise.all(ends);
    expect([second.isBegun, third.isBegun]).to.deep.equal([false, true]);
  });
});
