import { expect } from '@open-wc/testing';
import type { Schema } from '../../mocks/services/schema.js';
import { serverOrigin } from '../support/servers.js';

/** An `api-base` with a partner that no other test sees. */
const variant = (settings: string) => `${serverOrigin('mockApi')}/with/${settings}&id=${crypto.randomUUID()}`;
const json = async <Body>(url: string, init?: RequestInit) => (await (await fetch(url, init)).json()) as Body;

describe('the mock API over real HTTP', () => {
  it('is on another origin than the page, and has a partner', async () => {
    expect(new URL(serverOrigin('mockApi')).origin).not.to.equal(location.origin);
    const { total } = await json<Schema<'CustomerPage'>>(`${serverOrigin('mockApi')}/customers?max=1`);
    expect(total).to.be.at.least(1000);
  });

  it('lets a page send what needs a preflight: a token, JSON, the header of writes, cookies', async () => {
    const response = await fetch(`${variant('customers=10')}/tags`, {
      method: 'POST',
      credentials: 'include',
      headers: {
        Authorization: 'Bearer x',
        'Content-Type': 'application/json',
        'Idempotency-Key': crypto.randomUUID(),
        'X-Requested-With': 'partner-hub-elements',
      },
      body: JSON.stringify({ name: 'VIP' }),
    });
    expect(response.status).to.equal(201);
    expect(((await response.json()) as Schema<'Tag'>).name).to.equal('VIP');
  });

  it('lets a page read Retry-After, TrackingID and Link, unless they are hidden', async () => {
    const busy = await fetch(`${variant('customers=10&fault=503;retry-after=3;times=1')}/me`);
    expect(busy.status).to.equal(503);
    expect(busy.headers.get('retry-after')).to.equal('3');
    expect(busy.headers.get('trackingid')).to.match(/^mock-/);
    const hidden = await fetch(`${variant('customers=10&fault=429;hidden')}/me`);
    expect(hidden.status).to.equal(429);
    expect(hidden.headers.get('retry-after')).to.equal(null);
    const page = await fetch(`${variant('customers=10')}/customers?max=4`);
    const [, next = ''] = /<(.*?)>/.exec(page.headers.get('link') ?? '') ?? [];
    expect((await json<Schema<'CustomerPage'>>(next)).items.length).to.equal(4);
    expect(page.headers.get('etag')).to.match(/^"\w+"$/);
  });

  it('asks for a token that it issued and that has not expired', async () => {
    const base = variant('customers=10&token-lifetime=1');
    expect((await fetch(`${base}/me`)).status).to.equal(401);
    const { token, expires_in } = await json<{ token: string; expires_in: number }>(`${base}/partner-token`);
    const me = (given: string) => fetch(`${base}/me`, { headers: { Authorization: `Bearer ${given}` } });
    expect([expires_in, (await me(token)).status, (await me('other')).status]).to.deep.equal([1, 200, 401]);
    const expired = async (): Promise<number> => {
      const { status } = await me(token);
      return status === 200 ? expired() : status;
    };
    expect(await expired()).to.equal(401);
  });

  it('accepts one token for ever when it is told to', async () => {
    const headers = { Authorization: 'Bearer secret' };
    expect((await fetch(`${variant('customers=10&token=secret')}/me`, { headers })).status).to.equal(200);
  });

  it('breaks bodies and connections as they really break', async () => {
    const fails = (fault: string) =>
      fetch(`${variant(`customers=10&fault=${fault}`)}/customers`)
        .then((response) => response.text())
        .then(
          () => 'whole',
          (error: Error) => error.name,
        );
    expect(await fails('drop')).to.equal('TypeError');
    expect(await fails('truncated')).to.equal('TypeError');
    const html = await fetch(`${variant('customers=10&fault=html')}/customers`);
    expect(html.headers.get('content-type')).to.equal('text/html');
  });

  it('leads to a sign-in page on another origin, and the page may read where it ended', async () => {
    const base = variant('customers=10&fault=redirect;times=1');
    const response = await fetch(`${base}/me`);
    expect([response.redirected, response.headers.get('content-type')]).to.deep.equal([true, 'text/html']);
    expect(new URL(response.url).origin).not.to.equal(new URL(base).origin);
    expect((await fetch(`${base}/me`)).headers.get('content-type')).to.include('json');
  });

  it('says only that nothing changed to who still has the answer', async () => {
    const url = `${variant('customers=10&now=2026-11-22T10:00:00Z')}/customers`;
    const first = await fetch(url);
    const headers = { 'If-None-Match': first.headers.get('etag') ?? '' };
    expect((await fetch(url, { headers })).status).to.equal(304);
    const again = await fetch(url);
    expect([again.status, await again.text()]).to.deep.equal([200, await first.text()]);
  });

  it('gives up a request that the page gave up, and lives on', async () => {
    const base = variant('customers=10&fault=hang;times=1');
    const asked = new AbortController();
    const answer = fetch(`${base}/me`, { signal: asked.signal }).catch((error: Error) => error.name);
    asked.abort();
    expect(await answer).to.equal('AbortError');
    expect((await fetch(`${base}/me?mock-fault=404`)).status).to.equal(404);
  });

  it('keeps partners apart by the settings in the path', async () => {
    const [first, second] = [variant('customers=10'), variant('customers=25&role=partnerReadOnlyAdmin')];
    const make = (base: string) => {
      const headers = { 'Idempotency-Key': crypto.randomUUID() };
      return fetch(`${base}/tags`, { method: 'POST', headers, body: JSON.stringify({ name: 'mine' }) });
    };
    await make(first);
    const names = async (base: string) => (await json<Schema<'TagPage'>>(`${base}/tags`)).items.map(({ name }) => name);
    expect(await names(first)).to.include('mine');
    expect(await names(second)).not.to.include('mine');
    expect((await json<Schema<'CustomerPage'>>(`${second}/customers`)).total).to.equal(25);
    expect((await make(second)).status).to.equal(403);
  });

  it('can have smaller pages than are wished for, and leave out what is null', async () => {
    const { items } = await json<Schema<'CustomerPage'>>(`${variant('customers=60&page-cap=7')}/customers?max=50`);
    expect(items.length).to.equal(7);
    const sparse = `${variant('customers=10&leave-out-nulls=true')}/customers/customer-3`;
    expect((await json<Schema<'Customer'>>(sparse)).licenses).not.to.have.property('used');
    expect((await fetch(`${variant('customers=60&deepest-offset=20')}/customers?offset=21`)).status).to.equal(400);
  });

  it('says which setting it does not understand', async () => {
    const response = await fetch(`${serverOrigin('mockApi')}/with/customer=10/me`);
    expect(response.status).to.equal(400);
    expect(((await response.json()) as Schema<'ApiError'>).message).to.include('"customer"');
  });

  it('answers three hundred requests at once', async () => {
    const base = variant('customers=100');
    const paths = Array.from({ length: 300 }, (_, index) => `${base}/customers?max=10&offset=${index % 90}`);
    const pages = await Promise.all(paths.map((path) => json<Schema<'CustomerPage'>>(path)));
    expect(pages.every(({ items }) => items.length === 10)).to.equal(true);
  });
});
