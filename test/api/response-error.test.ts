import { expect } from '@open-wc/testing';
import type { HubError, HubErrorCode } from '../../src/api/hub-error.js';
import { heldUpError, responseError } from '../../src/api/response-error.js';
import type { ApiRequest, ApiResponse } from '../../src/api/transport/send.js';
import { contractDocument } from './contract-document.js';

const { components } = await contractDocument();
const now = Date.parse('2026-11-22T10:00:00Z');

const request: ApiRequest = {
  method: 'GET',
  url: 'https://api.example/customers?q=secret',
  headers: {},
  signal: new AbortController().signal,
  patientUntil: now,
};

function response(status: number, body: unknown, headers: Record<string, string> = {}): ApiResponse {
  return {
    status,
    headers: new Headers(headers),
    text: typeof body === 'string' ? body : (JSON.stringify(body) ?? ''),
  };
}

function errorOf(status: number, body: unknown, headers: Record<string, string> = {}): HubError {
  return responseError(request, response(status, body, headers), now);
}

describe('responseError', () => {
  const responses: [name: string, status: number, code: HubErrorCode, retryable: boolean][] = [
    ['BadRequest', 400, 'invalid', true],
    ['Unauthorized', 401, 'auth', true],
    ['Forbidden', 403, 'forbidden', false],
    ['NotFound', 404, 'notFound', false],
    ['Conflict', 409, 'conflict', true],
    ['Invalid', 422, 'invalid', true],
    ['TooManyRequests', 429, 'rateLimited', true],
    ['NotOffered', 501, 'notOffered', false],
    ['Unavailable', 503, 'unavailable', true],
    ['Error', 500, 'server', true],
  ];
  for (const [name, status, code, retryable] of responses) {
    it(`makes ${code} of the contract's ${status}, in the API's own words`, () => {
      const body = components.responses[name]!.content['application/json'].example as {
        message: string;
        trackingId: string;
      };
      const error = errorOf(status, body);
      expect(error).to.include({ code, status, retryable, trackingId: body.trackingId, apiMessage: body.message });
      expect(error.message).to.contain(`GET https://api.example/customers was answered ${status}: ${body.message}`);
      expect(error.message).not.to.contain('secret');
    });
  }

  it('has a code for each error of the contract', () => {
    const errors = Object.keys(components.responses).filter((name) => name !== 'NotModified');
    expect(errors).to.have.members(responses.map(([name]) => name));
  });

  for (const [status, code] of [
    [408, 'timeout'],
    [410, 'notFound'],
    [418, 'invalid'],
    [502, 'server'],
    [505, 'server'],
    [304, 'server'],
  ] as const) {
    it(`makes ${code} of a ${status}`, () => expect(errorOf(status, undefined).code).to.equal(code));
  }

  const advice: [status: number, words: string][] = [
    [401, 'sign in again'],
    [404, 'does api-base name the API?'],
    [501, 'does not offer it'],
    [400, 'gave no reason'],
  ];
  for (const [status, words] of advice) {
    it(`says what a ${status} without words may mean`, () => {
      expect(errorOf(status, '').message).to.contain(words);
      expect(errorOf(status, { message: 'Own words' }).message).not.to.contain(words);
    });
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

  it('understands a problem of RFC 9457', () => {
    const errors = [
      { detail: 'must be an address', pointer: '#/customer/adminEmail' },
      { detail: 'must be positive', pointer: '/quantity' },
    ];
    const error = errorOf(422, { type: 'about:blank', title: 'Not valid', detail: 'Two fields', errors });
    expect(error).to.include({ code: 'invalid', apiMessage: 'Not valid: Two fields' });
    expect(error.fields).to.deep.equal([
      { field: 'customer.adminEmail', description: 'must be an address' },
      { field: 'quantity', description: 'must be positive' },
    ]);
    expect(error.message).to.contain('Not valid: Two fields · must be an address · must be positive');
    expect(errorOf(503, { title: 'Closed for the night' }).apiMessage).to.equal('Closed for the night');
  });

  it('understands errors that are texts by field', () => {
    const errors = { adminEmail: ['is missing', 'is no address'], country: 'is unknown', odd: [5, null] };
    expect(errorOf(400, { title: 'Not valid', errors }).fields).to.deep.equal([
      { field: 'adminEmail', description: 'is missing' },
      { field: 'adminEmail', description: 'is no address' },
      { field: 'country', description: 'is unknown' },
    ]);
  });

  it('tells a sign-in page from an answer', () => {
    const page = { ...response(200, '<!doctype html>'), signIn: 'It was answered with a page' };
    const error = responseError(request, page, now);
    expect(error).to.include({ code: 'auth', status: 200, apiMessage: undefined });
    expect(error.message).to.contain('It was answered with a page').and.contain('sign-in');
    expect(responseError(request, { ...page, status: 0 }, now).status).to.equal(undefined);
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
      expect(error).to.include({ code: 'auth', trackingId: undefined, apiMessage: undefined });
      expect(error.message).to.contain('sign in again');
      expect(error.fields).to.deep.equal([]);
    });
  }
});

describe('heldUpError', () => {
  it('says until when, and what the API said to others', () => {
    const answer = response(503, { message: 'Maintenance', trackingId: 'HUB_1' });
    const error = heldUpError(request, answer, now + 60_000);
    expect(error).to.include({
      code: 'unavailable',
      retryAt: now + 60_000,
      apiMessage: 'Maintenance',
      trackingId: 'HUB_1',
    });
    expect(error.message).to.contain('before 2026-11-22T10:01:00.000Z: Maintenance').and.not.contain('secret');
    expect(heldUpError(request, response(429, ''), now).message).to.match(/Z\.$/);
  });
});
