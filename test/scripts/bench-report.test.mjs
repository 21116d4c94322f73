import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goalOf, isMissed, ratioToNamed } from '../../bench/report.mjs';

const round = { floor: { paint: 10 }, peer: { paint: 20 }, ours: { paint: 30 } };
const workload = {
  played: [round],
  results: { ours: { paint: { value: 30, ratio: 3 }, heap: { value: 12.4 } }, peer: { paint: { ratio: 2 } } },
};
const paint = (goal) => ({ key: 'paint', unit: 'ms', goal });

describe('a goal of the bench', () => {
  it('is missed by what is shown as more', () => {
    const goals = [undefined, 2.9, 3, { times: 1.4, of: 'peer' }, { times: 1.5, of: 'peer' }, '29 ms', '30 ms'];
    assert.deepEqual(
      goals.map((goal) => isMissed(workload, paint(goal))),
      [false, true, false, true, false, true, false],
    );
  });

  it('is told as it is counted', () => {
    const goals = [undefined, 1.2, { times: 1.1, of: 'echarts' }, '12 kB'];
    assert.deepEqual(
      goals.map((goal) => goalOf({ goal })),
      ['', '≤ 1.2×', '≤ 1.1× echarts', '≤ 12 kB'],
    );
  });

  it('that names another page is compared with it within a round', () => {
    assert.equal(ratioToNamed(workload, paint({ times: 1, of: 'peer' })), 1.5);
    assert.equal(ratioToNamed(workload, paint(1)), undefined);
  });
});
