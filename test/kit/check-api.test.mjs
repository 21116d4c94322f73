import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { kitModule } from '../../scripts/build-kit.mjs';
import { startFaultyApi } from './support/faulty-api.mjs';
import { command, notHolding, outcomeOf, startMockApi, token } from './support/kit.mjs';

const { main } = await kitModule('kit/command/main.ts');
const { writingOperations } = await kitModule('kit/contract/contract.ts');
const writing = writingOperations.map(({ name }) => name);
const portal = 'https://portal.example';
const check = (origin, ...args) =>
  command(main, 'check-api', origin, '--token', token, '--origin', portal, '--json', '-', ...args);

/** Everything that a run may change, as text. */
async function dataOf(origin) {
  const paths = ['/tags', '/customers?max=500&sort=displayName', '/admins?max=500', '/organization/setup'];
  const headers = { authorization: `Bearer ${token}` };
  return Promise.all(paths.map(async (path) => (await fetch(origin + path, { headers })).text()));
}

describe('check-api on the sound mock API', () => {
  for (const [name, settings] of Object.entries({
    'as it is': {},
    'with short pages, read by links, without what is null': {
      'page-cap': '13',
      'deepest-offset': '20',
      'leave-out-nulls': 'true',
    },
    'of another partner, with names that break layouts': { seed: '7', 'hostile-names': 'all' },
  })) {
    it(`${name}: nothing differs, and everything is known`, async () => {
      const mock = await startMockApi(settings);
      const { code, result } = await check(mock.origin);
      await mock.close();
      assert.deepEqual(notHolding(result, 'differs'), []);
      assert.deepEqual(notHolding(result, 'unknown'), []);
      assert.equal(code, 0);
      const holding = result.operations.filter(({ method, verdict }) => method === 'GET' && verdict === 'holds');
      assert.equal(holding.length, 23);
    });
  }

  for (const [name, settings] of Object.entries({
    'without customers': { customers: '0' },
    'without Calling': { calling: 'false' },
    'for somebody who may only read': { role: 'partnerReadOnlyAdmin' },
  })) {
    it(`${name}: nothing differs; what cannot be known says why`, async () => {
      const mock = await startMockApi({ customers: '40', ...settings });
      const { code, result } = await check(mock.origin, '--write');
      await mock.close();
      assert.deepEqual(notHolding(result, 'differs'), []);
      assert.ok(notHolding(result, 'unknown').every((line) => !line.endsWith(': ')));
      assert.ok(notHolding(result, 'unknown').length > 0);
      assert.equal(code, 0);
    });
  }

  it('writes nothing unless it is told to', async () => {
    const mock = await startMockApi();
    const api = await startFaultyApi(mock.origin, token);
    await check(api.origin);
    const methods = new Set(api.asked.map(({ method }) => method));
    await Promise.all([api.close(), mock.close()]);
    assert.deepEqual([...methods].sort(), ['GET', 'OPTIONS']);
  });

  it('takes back what it wrote, all of it', async () => {
    const mock = await startMockApi();
    const found = await dataOf(mock.origin);
    const { code, result } = await check(mock.origin, '--write');
    assert.deepEqual(await dataOf(mock.origin), found);
    await mock.close();
    assert.deepEqual(notHolding(result, 'differs'), []);
    assert.deepEqual(notHolding(result, 'unknown'), []);
    assert.deepEqual(result.left, []);
    assert.equal(code, 0);
  });

  it('starts one trial when it is told so in as many words, and says which one it left', async () => {
    const mock = await startMockApi();
    const { code, result } = await check(mock.origin, '--start-trial', '--only', 'startTrial');
    await mock.close();
    assert.equal(code, 0, notHolding(result, 'differs').join('\n'));
    assert.equal(outcomeOf(result, 'startTrial', 'write/trial-started').verdict, 'holds');
    assert.equal(result.left.length, 1);
    assert.match(result.left[0], /^the trial \S+ of customer-\d+, which ends on \d{4}-\d\d-\d\d$/);
  });
});

describe('check-api', () => {
  let mock;
  let api;
  before(async () => {
    mock = await startMockApi();
    api = await startFaultyApi(mock.origin, token);
  });
  after(() => Promise.all([api.close(), mock.close()]));

  const gone = async () => {
    const closed = await startMockApi({ customers: '1' });
    await closed.close();
    return closed.origin;
  };

  it('says that an operation is not offered, which is no difference', async () => {
    const answer = (answered, { url }) => {
      if (!url.pathname.includes('/calling')) return;
      const text = JSON.stringify({ message: 'Not here', errors: [], trackingId: 'x' });
      Object.assign(answered, { status: 501, text });
    };
    api.plant({ answer });
    const { code, said } = await command(
      main,
      'check-api',
      api.origin,
      '--token',
      token,
      '--only',
      'getCallQueues,getLicenseTrend',
    );
    assert.equal(code, 0, said);
    assert.match(said, /^– getCallQueues .*not offered \(501\)$/m);
    assert.match(said, /\? listCallingUsage is not offered \(501\): usage\/licenses-are-those-of-the-trend/);
  });

  it('shows each difference: what was expected, what came, and how to ask again without the token', async () => {
    api.plant({
      answer: (answered, { url }) =>
        void (url.pathname === '/tags' && (answered.text = answered.text.replace('"total":', '"total":1'))),
    });
    const { code, said } = await command(main, 'check-api', api.origin, '--token', token, '--only', 'listTags');
    assert.equal(code, 1);
    assert.match(said, /✗ list\/all-in-one-answer: All of them come in one answer/);
    assert.match(
      said,
      /expected total \d+\n\s+came {5}1\d+\n\s+curl -i .*-H 'Authorization: Bearer <token>' '[^']+\/tags'/,
    );
    assert.ok(!said.includes(token));
  });

  it('says nothing of customers but their ids', async () => {
    const headers = { authorization: `Bearer ${token}` };
    const { items } = await (await fetch(`${mock.origin}/customers?max=500`, { headers })).json();
    const { items: admins } = await (await fetch(`${mock.origin}/admins?max=500`, { headers })).json();
    const names = [...items, ...admins].map(({ displayName }) => displayName).concat(items.flatMap(({ tags }) => tags));
    // Whatever is filtered or searched finds one row too few: each search, name and tag is in a request that differs.
    api.plant({
      answer: (answered, { url }) => {
        if (
          !/customers|admins/.test(url.pathname) ||
          !['q', 'tag', 'not.tag'].some((name) => url.searchParams.has(name))
        )
          return;
        const page = JSON.parse(answered.text);
        if (page.items?.length)
          Object.assign(answered, {
            text: JSON.stringify({ ...page, items: page.items.slice(1), total: page.total - 1 }),
          });
      },
    });
    const { said } = await command(
      main,
      'check-api',
      api.origin,
      '--token',
      token,
      '--only',
      'listCustomers,listAdmins,listTags',
    );
    assert.match(said, /✗ search\/finds/);
    assert.match(said, /tag=<name of/);
    assert.deepEqual(
      names.filter((name) => name.length > 3 && (said.includes(name) || said.includes(encodeURIComponent(name)))),
      [],
    );
  });

  it('waits for Retry-After, and goes on', async () => {
    let busy = 2;
    api.plant({
      answer: (answered, { url }) => {
        if (url.pathname !== '/helpdesk' || busy === 0) return;
        busy -= 1;
        Object.assign(answered, { status: 429, text: '{"message":"","errors":[],"trackingId":""}' });
        answered.headers['retry-after'] = '1';
      },
    });
    const { code, result } = await check(api.origin, '--only', 'getHelpdesk');
    assert.equal(code, 0, notHolding(result, 'differs').join('\n'));
    assert.equal(result.waitedSeconds, 2);
  });

  it('asks no more than it may, and says so', async () => {
    api.plant(undefined);
    const { code, result } = await check(api.origin, '--requests', '30', '--only', 'listCustomers');
    assert.equal(result.requests, 30);
    assert.equal(api.asked.length, 30);
    assert.match(notHolding(result, 'unknown').join('\n'), /the 30 requests of this run are used up/);
    assert.equal(code, 0);
  });

  it('does not report what changed while it was read', async () => {
    let first = true;
    api.plant({
      answer: (answered, { url }) => {
        if (url.pathname !== '/tags' || answered.status !== 200 || !first) return;
        first = false;
        answered.text = answered.text.replace('"total":', '"total":1');
      },
    });
    const { code, result } = await check(api.origin, '--only', 'listTags', '--rule', 'list/all-in-one-answer');
    assert.match(outcomeOf(result, 'listTags', 'list/all-in-one-answer').reason, /changed while they were read/);
    assert.equal(code, 2);
  });

  it('does not take the contract’s examples for a backend, nor for a fault', async () => {
    const { operations } = await kitModule('kit/contract/contract.ts');
    api.plant({
      answer: (answered, { url, method }) => {
        const found = operations.find(
          (one) => one.method === method && new RegExp(`^${one.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(url.pathname),
        );
        if (found?.example !== undefined)
          Object.assign(answered, { status: found.status, text: JSON.stringify(found.example) });
      },
    });
    const { code, result } = await check(api.origin);
    assert.equal(code, 0);
    assert.deepEqual(notHolding(result, 'differs'), []);
    assert.match(
      notHolding(result, 'unknown').join('\n'),
      /listCustomers list\/total: the server answers with the contract’s own example/,
    );
  });

  it('is not led astray by a hostile server', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    api.plant({ answer: (answered, { url }) => void (url.pathname === '/tags' && (answered.text = deep)) });
    assert.equal((await check(api.origin, '--only', 'listTags')).code, 1);
    api.plant({
      answer: (answered, { url }) => {
        if (url.pathname === '/tags')
          answered.text = answered.text.replaceAll('"tag-1"', '"\\u001b[2J"').replace('"tag-2"', '"\\u001b[2J"');
      },
    });
    const { said } = await command(main, 'check-api', api.origin, '--token', token, '--only', 'listTags');
    assert.match(said, /each id once\n\s+came {5}\ufffd\[2J more than once/);
    assert.ok(!said.includes('\u001b'));
  });

  for (const text of ['', 'null', '{}', '{"errors":[null]}']) {
    it(`judges what writes though every answer to it is “${text}”`, async (test) => {
      const own = await startMockApi();
      const past = await startFaultyApi(own.origin, token);
      test.after(() => Promise.all([past.close(), own.close()]));
      past.plant({
        answer: (answered, { method }) => void (method !== 'GET' && answered.status !== 204 && (answered.text = text)),
      });
      const { code, result } = await check(past.origin, '--start-trial', '--only', writing.join());
      assert.equal(code, 1);
      assert.deepEqual(
        result.operations.map(({ name }) => name),
        writing,
      );
    });
  }

  it('goes on where a week, or the next page, is a page for people', async () => {
    api.plant({
      answer: (answered, { url }) => {
        if (url.search === '' ? /quality$/.test(url.pathname) : url.searchParams.has('continue'))
          answered.text = '<html>';
      },
    });
    const { result } = await check(api.origin, '--only', 'listAdmins,getCallingUsage');
    assert.equal(outcomeOf(result, 'listAdmins', 'list/link-to-next').verdict, 'differs');
    assert.equal(outcomeOf(result, 'getCallingUsage', 'weeks/customers-with-product').verdict, 'holds');
  });

  it('keeps the key of a gateway when it asks without a token', async () => {
    api.plant(undefined);
    await check(
      api.origin,
      '--header',
      'X-Gateway: key',
      '--header',
      'Cookie: session=1',
      '--only',
      'listTags',
      '--rule',
      'identity/none',
    );
    const nobody = api.asked.filter(({ headers }) => headers.authorization === undefined);
    assert.deepEqual(
      nobody.map(({ headers }) => [headers['x-gateway'], headers.cookie]),
      [['key', undefined]],
    );
  });

  it('writes the result for machines into a file', async () => {
    api.plant(undefined);
    const file = join(tmpdir(), `kit-result-${process.pid}.json`);
    const { code } = await command(main, 'check-api', api.origin, '--token', token, '--only', 'getMe', '--json', file);
    const { exitCode, operations } = JSON.parse(await readFile(file, 'utf8'));
    await rm(file);
    assert.deepEqual(
      [code, exitCode, operations.map(({ name, verdict }) => `${name} ${verdict}`)],
      [0, 0, ['getMe holds']],
    );
  });

  it('takes the token from a file', async () => {
    api.plant(undefined);
    const file = join(tmpdir(), `kit-token-${process.pid}`);
    await writeFile(file, `${token}\n`);
    const fromFile = await command(main, 'check-api', api.origin, '--token-file', file, '--only', 'getMe');
    await rm(file);
    assert.equal(fromFile.code, 0, fromFile.said);
  });

  it('takes it from an address, again when it has expired', async () => {
    const short = await startMockApi({ 'token-lifetime': '1', latency: '40' });
    const past = await startFaultyApi(short.origin, token);
    const [from, only] = [`${short.origin}/partner-token`, 'listCustomers'];
    const { code, said, complained } = await command(
      main,
      'check-api',
      past.origin,
      '--token-url',
      from,
      '--only',
      only,
    );
    const used = new Set(past.asked.map(({ headers }) => headers.authorization));
    await Promise.all([past.close(), short.close()]);
    assert.equal(code, 0, said + complained);
    // Without one, a foreign one, and two that were issued at least.
    assert.ok(used.size >= 4, [...used].join(', '));
  });

  for (const [name, args, message] of [
    ['no address', [], /Say which API/],
    ['an address that is none', ['portal'], /“portal” is no address/],
    ['an operation that there is not', ['https://a.example', '--only', 'getAll'], /no operation “getAll”/],
    ['a rule that there is not', ['https://a.example', '--rule', 'x'], /no rule “x”/],
    ['a header without a value', ['https://a.example', '--header', 'x'], /Name: value/],
    ['two tokens', ['https://a.example', '--token', 'a', '--token-file', 'b'], /is enough/],
    ['an option that it does not know', ['https://a.example', '--fast'], /--fast/],
    ['no time at all', ['https://a.example', '--timeout', '0'], /--timeout is a whole number/],
  ]) {
    it(`ends with 2 for ${name}`, async () => {
      const { code, complained, said } = await command(main, 'check-api', ...args);
      assert.equal(code, 2);
      assert.match(complained, message);
      assert.equal(said, '');
    });
  }

  it('ends with 2, and says why, where there is no API to be checked', async () => {
    const ends = async (origin, message, ...args) => {
      const { code, complained } = await command(main, 'check-api', origin, ...args);
      assert.equal(code, 2);
      assert.match(complained, message);
    };
    await ends(await gone(), /cannot be reached/);
    await ends(mock.origin, /asks for a token \(401\)/);
    await ends(mock.origin, /does not accept who asks \(401\)/, '--token', 'old');
    await ends(`${mock.origin}/elsewhere`, /There is no API at .*404/, '--token', token);
    api.plant({
      answer: (answered) => Object.assign(answered, { text: '<html>', headers: { 'content-type': 'text/html' } }),
    });
    await ends(api.origin, /answers 200 with HTML, most often a sign-in page/, '--token', token);
    api.plant({
      answer: (answered) =>
        Object.assign(answered, { status: 302, text: '', headers: { location: 'https://login.example/' } }),
    });
    await ends(api.origin, /a redirect to https:\/\/login\.example, most often to a sign-in page/, '--token', token);
    await ends(mock.origin, /The token cannot be had/, '--token-file', '/nowhere/at/all');
  });

  it('gives up on a server that stops answering', async () => {
    let count = 0;
    api.plant({ answer: (answered) => void ((count += 1) > 5 && (answered.how = 'break')) });
    const { code, complained } = await command(main, 'check-api', api.origin, '--token', token);
    assert.equal(code, 2);
    assert.match(complained, /The server stopped answering: the connection broke/);
  });
});
