import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kitModule } from '../../scripts/build-kit.mjs';

const { misfits } = await kitModule('kit/contract/misfits.ts');
const { schemaOf } = await kitModule('kit/contract/contract.ts');
const { curlLine } = await kitModule('kit/http/curl.ts');
const { inversion, nullBefore, tieDifference } = await kitModule('kit/lists/order.ts');
const { retryAfter, waitOf } = await kitModule('kit/session/waiting.ts');
const { plain } = await kitModule('kit/report/plain.ts');
const { nextPage } = await kitModule('kit/session/link.ts');

const found = (name, value) =>
  misfits(schemaOf(name), value).map(({ path, expected, came }) => `${path}: ${expected}, ${came}`);

describe('a schema', () => {
  const row = { customer: { id: 'a', displayName: 'A' }, licenses: {} };

  it('lets through what may be null or left out, and what it does not name', () => {
    assert.deepEqual(found('CallingUsageRow', { ...row, calls: null, previous: { calls: 3 }, colour: 'red' }), []);
  });

  it('says where something is missing or of another type, without its value', () => {
    assert.deepEqual(found('CallingUsageRow', { ...row, customer: { id: 7 }, calls: 'Jansen' }), [
      'customer.displayName: a value, no such key',
      'customer.id: a text, a whole number',
      'calls: a whole number or null, a text',
    ]);
  });

  it('looks into what may be null, and into what has any names', () => {
    assert.deepEqual(found('CallingUsageRow', { ...row, previous: { calls: -1 } }), ['previous.calls: at least 0, -1']);
    assert.deepEqual(found('FacetCounts', { 'Key account': 1.5 }), ['*: a whole number, a number']);
  });

  it('knows any text of an open enumeration, and no number', () => {
    assert.deepEqual(found('Status', 'new code'), []);
    assert.equal(found('Status', 3).length, 1);
  });
});

describe('a line for a shell', () => {
  const sent = {
    method: 'POST',
    url: new URL("https://a.example/x?q=Van%20'Dam&max=1"),
    headers: { Authorization: 'Bearer abc', Cookie: 'session=abc', 'X-Api-Key': 'abc', 'Accept-Language': 'nl' },
    body: '{"name":"Jansen"}',
  };

  it('has neither token nor cookie nor key, and quotes what a shell would read', () => {
    const line = curlLine(sent, (text) => text);
    assert.ok(!line.includes('abc'));
    assert.match(line, /-H 'Authorization: Bearer <token>' -H 'Cookie: <secret>' -H 'X-Api-Key: <secret>'/);
    assert.match(line, /'https:\/\/a\.example\/x\?q=Van%20'\\''Dam&max=1'$/);
  });

  it('shows what is concealed by its label, in the address and in the body', () => {
    const labels = { "Van 'Dam": '<name>', Jansen: '<other>', Van: '<part>' };
    const line = curlLine(sent, (text) => labels[text] ?? text);
    assert.match(line, /q=<name>&max=1/);
    assert.match(line, /-d '\{"name":"<other>"\}'/);
  });
});

describe('an order', () => {
  const number = { valueOf: ({ n }) => n };
  const text = { isText: true, valueOf: ({ n }) => n };
  const rows = (...values) => values.map((n, place) => ({ n, id: `id-${place}` }));

  it('is wrong at the first two neighbours that are the wrong way round', () => {
    assert.equal(inversion(rows(1, 2, 2, 3), number, false), undefined);
    assert.deepEqual(inversion(rows(1, 3, null, 2), number, false), [1, 3]);
    assert.deepEqual(inversion(rows(3, 1, 2), number, true), [1, 2]);
  });

  it('of shares forgives their last digits', () => {
    assert.equal(inversion(rows(0.1 + 0.2, 0.3), number, false), undefined);
  });

  it('of texts is right when one way of sorting says so', () => {
    assert.equal(inversion(rows('Zoo', 'apple'), text, false), undefined);
    assert.equal(inversion(rows('apple', 'Zoo'), text, false), undefined);
    assert.deepEqual(inversion(rows('zoo', 'apple'), text, false), [0, 1]);
  });

  it('has what is null at its end', () => {
    assert.equal(nullBefore(rows(1, null, null), number), undefined);
    assert.deepEqual(nullBefore(rows(null, null, 1), number), [0, 2]);
  });

  it('has equal rows in one order in both directions', () => {
    const idOf = ({ id }) => id;
    const [a, b, c] = rows(1, 1, 2);
    assert.equal(
      tieDifference(
        [
          [a, b, c],
          [c, a, b],
        ],
        number,
        idOf,
      ),
      undefined,
    );
    assert.deepEqual(
      tieDifference(
        [
          [a, b, c],
          [c, b, a],
        ],
        number,
        idOf,
      ),
      ['id-0', 'id-1'],
    );
  });
});

describe('a text of a server', () => {
  it('moves no cursor, turns no words around and ends', () => {
    assert.equal(plain('customer-1\u001b[2J\r\n\u202ex'), 'customer-1\ufffd[2J\ufffd\ufffd\ufffdx');
    assert.ok(plain('x'.repeat(100_000)).length < 2000);
  });
});

describe('waiting', () => {
  const now = new Date('2026-11-26T10:00:00Z');

  it('is for as long as the server says, in seconds or by a date, a minute at most', () => {
    assert.equal(retryAfter('3', now), 3000);
    assert.equal(retryAfter('Thu, 26 Nov 2026 10:00:05 GMT', now), 5000);
    assert.equal(retryAfter('soon', now), undefined);
    assert.equal(waitOf({ headers: { 'retry-after': '9999' } }, now), 60_000);
    assert.equal(waitOf({ headers: {} }, now), 2000);
  });
});

describe('a link to the next page', () => {
  const of = (link) => nextPage({ headers: { link }, sent: { url: new URL('https://a.example/api/x?max=2') } })?.href;

  it('is found among others, and may be relative', () => {
    assert.equal(of('<https://b.example/>; rel="help", <?page=2>; rel="next"'), 'https://a.example/api/x?page=2');
    assert.equal(of('<https://b.example/>; rel=next'), 'https://b.example/');
    assert.equal(of('<https://b.example/>; rel="prev"'), undefined);
    assert.equal(of(undefined), undefined);
  });
});
