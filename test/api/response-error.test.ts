import { expect } from '@open-wc/testing';
import type { HubErrorCode } from '../../src/api/hub-error.js';
import type { HubError } from '../../src/api/hub-error.js';
import { responseError } from '../../src/api/response-error.js';
import { contractDocument } from './contract-document.js';

const { components } = await contractDocument();
const now = Date.parse('2026-11-22T10:00:00Z');

function errorOf(status: number, body: unknown, headers: Record<string, string> = {}): HubError {
  return responseError({ response: new Response(null, { status, headers }), body, what: 'GET /customers', now });
}

describe('responseError', () => {
  const responses: [name: string, status: number, code: HubErrorCode, retryable: boolean][] = [
    ['BadRequest', 400, 'invalid', false],
    ['Unauthorized', 401, 'auth', false],
    ['Forbidden', 403, 'forbidden', false],
    ['NotFound', 404, 'notFound', false],
    ['Conflict', 409, 'conflict', false],
    ['Invalid', 422, 'invalid', false],
    ['TooManyRequests', 429, 'rateLimited', true],
    ['Unavailable', 503, 'server', true],
    ['Error', 500, 'server', true],
  ];
  for (const [name, status, code, retryable] of responses) {
    it(`makes ${code} of the contract's ${status}, in the API's own words`, () => {
      const body = components.responses[name]!.content['application/json'].example as {
        message: string;
        trackingId: string;
      };
      const error = errorOf(status, body);
      expect(error).to.include({ code, status, retryable, trackingId: body.trackingId });
      expect(error.message).to.contain(`GET /customers was answered ${status}: ${body.message}`);
    });
  }

  it('has a code for each error of the contract', () => {
    expect(Object.keys(components.responses)).to.have.members(responses.map(([name]) => name));
  });

  for (const [status, code] of [
    [408, 'timeout'],
    [410, 'notFound'],
    [418, 'invalid'],
    [502, 'server'],
    [304, 'server'],
  ] as const) {
    it(`makes ${code} of a ${status}`, () => expect(errorOf(status, undefined).code).to.equal(code));
  }

  it('names the fields that are not valid', () => {
    const errors = [
      { description: 'Enter an e-mail address', field: 'customer.adminEmail' },
      { description: 'Try again' },
    ];
    expect(errorOf(422, { message: 'No', errors }).fields).to.deep.equal([errors[0]]);
  });

  it('says from when on it may be asked again', () => {
    expect(errorOf(429, {}, { 'Retry-After': '12' }).retryAt).to.equal(now + 12_000);
    expect(errorOf(429, {}).retryAt).to.equal(undefined);
  });

  it('finds the tracking id in the header too', () => {
    expect(errorOf(500, 'Bad gateway', { TrackingID: 'HUB_1' }).trackingId).to.equal('HUB_1');
  });

  const odd = [
    undefined,
    null,
    'text',
    5,
    [],
    { message: 5, errors: 'none', trackingId: {} },
    { errors: [null, 5, { field: 1 }] },
  ];
  for (const body of odd) {
    it(`copes with ${JSON.stringify(body)} as the body`, () => {
      const error = errorOf(401, body);
      expect(error).to.include({ code: 'auth', trackingId: undefined });
      expect(error.message).to.contain('sign in again');
      expect(error.fields).to.deep.equal([]);
    });
  }
});
