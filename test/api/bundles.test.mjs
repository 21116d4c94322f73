import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/** The code that a bundler makes of one endpoint, as an element imports it. */
async function bundleOf(file, name) {
  const entry = join(root, 'src/entry-of-a-test.ts');
  const virtual = {
    name: 'entry-of-a-test',
    resolveId: (id) => (id === entry ? entry : undefined),
    load: (id) =>
      id === entry ? `import { ${name} } from './api/endpoints/${file}.js'; globalThis.found = ${name};` : undefined,
  };
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [virtual],
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'bundle' } },
  });
  return output[0].code;
}

/** A property that only one part of the contract has. */
const marks = {
  summary: 'nearingExpiration',
  customers: 'lastAdminActivityAt',
  invoices: 'currency',
  rows: 'usedLast3Months',
  queues: 'answerWaitSeconds',
  people: 'capabilities',
};

const cases = [
  ['summary', 'getSummary', ['summary']],
  ['customers', 'listCustomers', ['customers']],
  ['licenses', 'getSubscriptionSummary', []],
  ['licenses', 'listSubscriptions', ['rows']],
  ['customer-subscriptions', 'listCustomerSubscriptions', ['invoices']],
  ['calling-features', 'getCallingFeatures', []],
  ['call-queues', 'getCallQueues', ['queues']],
  ['tags', 'changeTags', []],
  ['me', 'getMe', ['people']],
];

describe('whoever imports an endpoint', () => {
  for (const [file, name, parts] of cases) {
    it(`${name} gets its checks, and those of no other`, async () => {
      const code = await bundleOf(file, name);
      const found = Object.keys(marks).filter((part) => code.includes(marks[part]));
      assert.deepEqual(found, parts);
    });
  }

  it('gets no HTTP client with it', async () => {
    assert.ok(!(await bundleOf('summary', 'getSummary')).includes('encodeURIComponent'));
  });
});
