import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { answerFaults } from './faults/answers.mjs';
import { figureFaults } from './faults/figures.mjs';
import { listFaults } from './faults/lists.mjs';
import { writeFaults } from './faults/writes.mjs';
import { kitModule } from '../../scripts/build-kit.mjs';
import { startFaultyApi } from './support/faulty-api.mjs';
import { command, outcomeOf, startMockApi, token } from './support/kit.mjs';

const { main } = await kitModule('kit/command/main.ts');
const { answerRules, rules } = await kitModule('kit/rules/registry.ts');
const faults = [...answerFaults, ...listFaults, ...figureFaults, ...writeFaults];

/** A faulty API for each way in which the sound one is set up: what one fault leaves behind is nothing to the others. */
class Apis {
  started = new Map();

  async with(settings = {}) {
    const key = JSON.stringify(settings);
    if (!this.started.has(key)) {
      const mock = await startMockApi(settings);
      this.started.set(key, { mock, faulty: await startFaultyApi(mock.origin, token) });
    }
    return this.started.get(key).faulty;
  }

  async close() {
    for (const { mock, faulty } of this.started.values()) await Promise.all([faulty.close(), mock.close()]);
  }
}

/** Judges one rule, beside the others that bring the answers in which the fault is. */
async function judge(api, { rule, in: operation, with: others = [], args = [] }) {
  const chosen = ['--only', operation, '--rule', [rule, ...others].join(',')];
  const how = ['--token', token, '--origin', 'https://portal.example', '--json', '-', ...args];
  const { result, complained } = await command(main, 'check-api', api.origin, ...chosen, ...how);
  assert.ok(result, complained);
  return outcomeOf(result, operation, rule);
}

describe('a rule finds', () => {
  const apis = new Apis();
  after(() => apis.close());

  for (const fault of faults) {
    it(`${fault.name} (${fault.rule}, ${fault.in})`, async () => {
      const api = await apis.with(fault.settings);
      api.plant(undefined);
      assert.equal((await judge(api, fault)).verdict, 'holds', 'the sound API keeps to the rule');
      api.plant(fault);
      const found = await judge(api, fault);
      assert.equal(found?.verdict, 'differs', found?.reason);
      for (const { expected, came } of found.differences) assert.ok(expected && came, JSON.stringify(found));
    });
  }
});

describe('every rule', () => {
  const all = [...answerRules, ...rules];

  it('finds a fault', () => {
    const found = new Set(faults.map(({ rule }) => rule));
    assert.deepEqual(
      all.map(({ name }) => name).filter((name) => !found.has(name)),
      [],
    );
  });

  it('has a name of its own, and a sentence of the contract', () => {
    assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
    assert.deepEqual(
      all.filter(({ says, operations }) => says.length < 20 || operations.length === 0),
      [],
    );
  });
});
