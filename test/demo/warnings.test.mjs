import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { policyOf } from '../../demo/builder/policy.js';
import { startState } from '../../demo/builder/state.js';
import { brandWarnings, elementWarnings, sourceWarnings } from '../../demo/builder/warnings.js';
import { contentSecurityPolicy } from '../../scripts/portal-server.mjs';

const place = { library: '/dist/cdn/', origin: 'https://intranet.example' };
const live = (changes) => ({
  ...startState(),
  source: 'api',
  api: 'https://portal.example/api',
  token: '/t',
  ...changes,
});
const codes = (changes, where = place) => sourceWarnings(live(changes), where).map(({ code }) => code);

describe('the builder warns', () => {
  it('of nothing when everything is on the page’s own server', () => {
    assert.deepEqual(codes({ api: 'https://intranet.example/api' }), []);
    assert.deepEqual(codes({ api: '/api' }), []);
  });

  it('that made-up data are made up', () => {
    assert.deepEqual(
      sourceWarnings(startState(), place).map(({ code }) => code),
      ['madeUp'],
    );
  });

  it('of an API that is missing, unreadable, or has a query', () => {
    assert.deepEqual(codes({ api: '' }), ['apiMissing']);
    for (const api of ['https://', 'ftp://a.example', 'https://a b.example', 'javascript:alert(1)'])
      assert.deepEqual(codes({ api }), ['apiUnreadable'], api);
    assert.deepEqual(codes({ api: 'https://intranet.example/api?key=1' }), ['apiHasQuery']);
  });

  it('of an API over http: refused by a page over https, read by others elsewhere', () => {
    assert.deepEqual(codes({ api: 'http://portal.example/api' }), ['mixedContent', 'apiElsewhere']);
    assert.deepEqual(codes({ api: 'http://portal.example/api', page: 'http://intranet.example' }), [
      'apiNotSafe',
      'apiElsewhere',
    ]);
    assert.deepEqual(codes({ api: 'http://localhost:8080/api' }), ['apiElsewhere']);
  });

  it('of a token address on another server, which gets no cookies', () => {
    assert.deepEqual(codes({ api: '/api', token: 'https://login.example/t' }), ['tokenElsewhere']);
    assert.deepEqual(codes({ api: '/api', token: 'https://intranet.example/t' }), []);
    assert.deepEqual(codes({ api: '/api', token: '' }), ['tokenMissing']);
    assert.deepEqual(codes({ api: '/api', token: 'data:,x' }), ['tokenUnreadable']);
  });

  it('of a library on another server, or on this computer where the page is not', () => {
    assert.deepEqual(codes({ api: '/api', library: 'https://files.example/cdn/' }), ['libraryElsewhere']);
    assert.deepEqual(codes({ api: '/api', library: 'http://files.example/' }), ['libraryElsewhere', 'libraryMixed']);
    const here = { library: '/dist/cdn/', origin: 'http://localhost:8080' };
    assert.deepEqual(codes({ api: '/api', kind: 'wordpress' }, here), ['libraryHere']);
    assert.deepEqual(codes({ api: '/api' }, here), []);
  });

  it('of an address of the intranet that is none', () => {
    assert.deepEqual(codes({ api: '/api', page: 'intranet' }), ['pageUnreadable']);
  });

  it('of a page with nothing on it, and of what an element lacks', () => {
    const of = (...elements) => elementWarnings({ elements }).map(({ code, tag }) => [code, tag]);
    assert.deepEqual(of(), [['nothingChosen', undefined]]);
    assert.deepEqual(of({ tag: 'customer-trials', attributes: {} }), [['lacks', 'customer-trials']]);
    assert.deepEqual(of({ tag: 'customer-trials', attributes: { 'customer-id': 'c1' } }), []);
  });

  it('of a key figure in a section that has it not', () => {
    const of = (attributes) => elementWarnings({ elements: [{ tag: 'kpi-card', attributes }] }).map(({ code }) => code);
    assert.deepEqual(of({ metric: 'license-usage', section: 'low-assignment' }), ['otherSection']);
    assert.deepEqual(of({ metric: 'total-customers', section: 'expiring' }), ['otherSection']);
    assert.deepEqual(of({ metric: 'license-usage', section: 'renewing' }), []);
  });

  it('of details and filters without a list, and of filters that are there twice', () => {
    const of = (...elements) => elementWarnings({ elements }).map(({ code, tag }) => [code, tag]);
    const filter = { tag: 'customer-filter', attributes: {} };
    const list = { tag: 'customer-list', attributes: {} };
    const details = { tag: 'customer-detail', attributes: {} };
    assert.deepEqual(of(filter, details), [
      ['alone', 'customer-filter'],
      ['alone', 'customer-detail'],
    ]);
    assert.deepEqual(of({ ...details, attributes: { 'customer-id': 'c1' } }), []);
    assert.deepEqual(of(list, details), []);
    assert.deepEqual(of(filter, list), [['filteredTwice', 'customer-list']]);
    assert.deepEqual(of(filter, { ...list, attributes: { 'no-filters': 'true' } }), []);
  });

  it('says in which color words are written, in each theme that the page may have', () => {
    const of = (changes) =>
      brandWarnings({ ...startState(), ...changes }).map(({ theme, level, color }) => [theme, level, color]);
    assert.deepEqual(of({ brand: '#0b6b61' }), []);
    assert.deepEqual(of({ brand: '#0b6b61', theme: 'auto' }), [['dark', 'info', '#0b6b61']]);
    assert.deepEqual(of({ brand: '#0b6b61', 'brand-dark': '#46b8a9', theme: 'auto' }), []);
    assert.deepEqual(of({ brand: '#ffcc00', 'brand-dark': '#0b6b61', theme: 'dark' }), [['dark', 'info', '#0b6b61']]);
    assert.deepEqual(of({ theme: 'auto' }), []);
  });
});

describe('the policy for a strict page', () => {
  it('is the one under which the demo portal works', () => {
    assert.equal(policyOf(live({}), place), contentSecurityPolicy('https://portal.example/api'));
  });

  it('names the servers that are asked, each once, and nobody else', () => {
    const policy = policyOf(live({ token: 'https://portal.example/t', library: 'https://files.example/cdn' }), place);
    assert.match(policy, /script-src 'self' https:\/\/files\.example;/);
    assert.match(policy, /style-src 'self' https:\/\/files\.example;/);
    assert.match(policy, /connect-src 'self' https:\/\/portal\.example;/);
  });

  it('asks nobody for made-up data', () => assert.match(policyOf(startState(), place), /connect-src 'self';/));

  it('is not broken by what was typed', () => {
    const policy = policyOf(live({ api: "https://x.example;script-src 'unsafe-inline'/api" }), place);
    assert.equal(policy.split('; ').length, 7);
    assert.doesNotMatch(policy, /unsafe/);
  });
});
