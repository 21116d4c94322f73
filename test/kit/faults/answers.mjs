/** Faults of single answers: their form, their headers, who may ask. */
import { bodyFault, edit, headerFault, queryFault } from '../support/faulty-api.mjs';

const on = (path, change) => ({
  answer: (answer, asked) =>
    asked.url.pathname.endsWith(path) && asked.method !== 'OPTIONS' ? change(answer, asked) : undefined,
});

/** Answers to all but the first question for a path: the first one says that there is an API. */
const onTags = (change) => on('/tags', change);
const signIn = '<!doctype html><title>Sign in</title>';

/** @type {(import('../support/faulty-api.mjs').Fault & { name: string, rule: string, in: string, args?: string[] })[]} */
export const answerFaults = [
  {
    name: 'HTML with status 200',
    rule: 'answer/arrives',
    in: 'listTags',
    ...onTags((answer) => Object.assign(answer, { text: signIn, headers: { 'content-type': 'text/html' } })),
  },
  {
    name: 'truncated JSON',
    rule: 'answer/arrives',
    in: 'listTags',
    ...onTags((answer) => (answer.text = answer.text.slice(0, -20))),
  },
  {
    name: 'a connection that breaks within the body',
    rule: 'answer/arrives',
    in: 'listTags',
    ...onTags((answer) => (answer.how = 'break')),
  },
  {
    name: 'a body that is not UTF-8',
    rule: 'answer/arrives',
    in: 'listTags',
    ...onTags((answer) => (answer.bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(answer.text)]))),
  },
  {
    name: 'a redirect to a sign-in page',
    rule: 'answer/arrives',
    in: 'listTags',
    ...onTags((answer) =>
      Object.assign(answer, { status: 302, text: '', headers: { location: 'https://login.example/in?next=1' } }),
    ),
  },
  {
    name: 'no answer in time',
    rule: 'answer/arrives',
    in: 'listTags',
    args: ['--timeout', '1'],
    ...onTags((answer) => (answer.how = 'hang')),
  },
  {
    name: 'an answer without end',
    rule: 'answer/arrives',
    in: 'listTags',
    ...onTags((answer) => (answer.how = 'endless')),
  },
  { name: 'an empty body', rule: 'answer/arrives', in: 'listTags', ...onTags((answer) => (answer.text = '')) },
  { name: '500', rule: 'answer/status', in: 'listTags', ...onTags((answer) => (answer.status = 500)) },
  { name: '206', rule: 'answer/status', in: 'listTags', ...onTags((answer) => (answer.status = 206)) },
  {
    name: 'JSON that calls itself text',
    rule: 'answer/content-type',
    in: 'listTags',
    ...onTags((answer) => (answer.headers['content-type'] = 'text/plain')),
  },
  {
    name: 'JSON in Latin 1, by its header',
    rule: 'answer/content-type',
    in: 'listTags',
    ...onTags((answer) => (answer.headers['content-type'] = 'application/json; charset=iso-8859-1')),
  },
  {
    name: 'a wrong type in one row of page 7',
    rule: 'answer/schema',
    in: 'listCustomers',
    with: ['list/total'],
    settings: { 'page-cap': '10' },
    ...bodyFault('/customers', ({ items }, query) => void (query.get('offset') === '60' && (items[3].createdAt = 12))),
  },
  {
    name: 'a required key that is missing',
    rule: 'answer/schema',
    in: 'listTags',
    ...bodyFault('/tags', ({ items }) => void delete items[2].name),
  },
  {
    name: 'a total that is a text',
    rule: 'answer/schema',
    in: 'listTags',
    ...bodyFault('/tags', (page) => void (page.total = String(page.total))),
  },
  {
    name: 'a negative figure',
    rule: 'answer/schema',
    in: 'listTags',
    ...bodyFault('/tags', ({ items }) => void (items[0].customerCount = -1)),
  },
  {
    name: 'a fraction of a customer',
    rule: 'answer/schema',
    in: 'getSummary',
    ...bodyFault('/summary', ({ totalCustomers }) => void (totalCustomers.value = 1.5)),
  },
  {
    name: 'a date that does not exist',
    rule: 'answer/schema',
    in: 'listCustomers',
    ...bodyFault('/customers', ({ items }) => void (items[0] && (items[0].nextExpiration = '2026-02-30'))),
  },
  {
    name: 'an instant that is not in UTC',
    rule: 'answer/schema',
    in: 'getSummary',
    ...bodyFault('/summary', (body) => void (body.dataAsOf = '2026-11-22T01:00:00+01:00')),
  },
  {
    name: 'a link that is not safe',
    rule: 'answer/schema',
    in: 'listResources',
    ...bodyFault('/resources', ({ items }) => void (items[0] && (items[0].url = 'javascript:alert(1)'))),
  },
  { name: 'null in the place of an answer', rule: 'answer/schema', in: 'getMe', with: [], ...onMe(() => null) },
  {
    name: 'a list in the place of an object',
    rule: 'answer/schema',
    in: 'getHelpdesk',
    ...bodyFault('/helpdesk', ({ channels }) => channels),
  },
  {
    name: 'an error that is a text',
    rule: 'error/form',
    in: 'getCustomer',
    with: ['error/unknown-id'],
    ...onError((answer) => (answer.text = '"not found"')),
  },
  {
    name: 'an error without trackingId',
    rule: 'error/form',
    in: 'getCustomer',
    with: ['error/unknown-id'],
    ...onError((answer) => edit(answer, (body) => void delete body.trackingId)),
  },
  {
    name: 'a problem that says nothing',
    rule: 'error/form',
    in: 'getCustomer',
    with: ['error/unknown-id'],
    ...onError((answer) =>
      Object.assign(answer, { text: '{}', headers: { ...answer.headers, 'content-type': 'application/problem+json' } }),
    ),
  },
  {
    name: 'an error without the header TrackingID',
    rule: 'error/tracking-id',
    in: 'getCustomer',
    with: ['error/unknown-id'],
    ...onError((answer) => delete answer.headers.trackingid),
  },
  { name: '503 without Retry-After', rule: 'error/retry-after', in: 'listTags', ...once503({}) },
  {
    name: '503 with a Retry-After that nobody can read',
    rule: 'error/retry-after',
    in: 'listTags',
    ...once503({ 'retry-after': 'soon' }),
  },
  {
    name: '422 that does not say which field',
    rule: 'error/fields',
    in: 'createTag',
    with: ['write/tag-names'],
    args: ['--write'],
    ...onStatus(422, (answer) => edit(answer, ({ errors }) => void errors.forEach((error) => delete error.field))),
  },

  { name: 'no ETag', rule: 'cache/etag', in: 'listTags', ...headerFault((headers) => delete headers.etag) },
  {
    name: 'an ETag without quotation marks',
    rule: 'cache/etag',
    in: 'listTags',
    ...headerFault((headers) => headers.etag && (headers.etag = headers.etag.replaceAll('"', ''))),
  },
  {
    name: 'a public cache',
    rule: 'cache/control',
    in: 'listTags',
    ...headerFault((headers) => (headers['cache-control'] = 'public, max-age=60')),
  },
  {
    name: 'no-store',
    rule: 'cache/control',
    in: 'listTags',
    ...headerFault((headers) => (headers['cache-control'] = 'private, no-cache, no-store')),
  },
  {
    name: 'If-None-Match ignored',
    rule: 'cache/not-modified',
    in: 'listTags',
    ask: ({ headers }) => delete headers['if-none-match'],
  },
  {
    name: '304 for any tag',
    rule: 'cache/another-tag',
    in: 'listTags',
    answer: (answer, { headers }) =>
      void (headers['if-none-match'] && Object.assign(answer, { status: 304, text: '' })),
  },
  {
    name: 'one ETag for every body',
    rule: 'cache/tag-names-the-answer',
    in: 'getHelpdesk',
    ...headerFault((headers) => headers.etag && (headers.etag = '"same"')),
  },
  {
    name: 'an answer by language without Vary',
    rule: 'cache/vary-language',
    in: 'getHelpdesk',
    ...headerFault((headers) => (headers.vary = 'Origin')),
  },

  {
    name: 'an answer without Access-Control-Allow-Origin',
    rule: 'cors/allow-origin',
    in: 'listTags',
    ...headerFault((headers) => delete headers['access-control-allow-origin']),
  },
  {
    name: 'errors without Access-Control-Allow-Origin',
    rule: 'cors/allow-origin',
    in: 'getCustomer',
    with: ['error/unknown-id'],
    ...onError((answer) => delete answer.headers['access-control-allow-origin']),
  },
  {
    name: 'another origin allowed',
    rule: 'cors/allow-origin',
    in: 'listTags',
    ...headerFault((headers) => (headers['access-control-allow-origin'] = 'https://other.example')),
  },
  {
    name: 'no Vary: Origin',
    rule: 'cors/vary',
    in: 'listTags',
    ...headerFault((headers) => (headers.vary = 'Accept-Encoding')),
  },
  {
    name: 'ETag not exposed',
    rule: 'cors/expose',
    in: 'listTags',
    ...headerFault(
      (headers) => (headers['access-control-expose-headers'] = 'Retry-After, Link, TrackingID, Deprecation, Date'),
    ),
  },
  {
    name: 'a preflight that asks for a token',
    rule: 'cors/preflight',
    in: 'listTags',
    answer: (answer, { method }) => void (method === 'OPTIONS' && (answer.status = 401)),
  },
  {
    name: 'PATCH not allowed',
    rule: 'cors/preflight',
    in: 'updateTag',
    ...headerFault((headers) => (headers['access-control-allow-methods'] = 'GET, POST')),
  },
  {
    name: 'Authorization not allowed, but the star',
    rule: 'cors/allow-headers',
    in: 'listTags',
    ...headerFault((headers) => (headers['access-control-allow-headers'] = '*')),
  },
  {
    name: 'Idempotency-Key not allowed',
    rule: 'cors/allow-headers',
    in: 'listTags',
    ...headerFault(
      (headers) => (headers['access-control-allow-headers'] = 'Authorization, Content-Type, X-Requested-With'),
    ),
  },
  {
    name: 'no Access-Control-Max-Age',
    rule: 'cors/max-age',
    in: 'listTags',
    ...headerFault((headers) => delete headers['access-control-max-age']),
  },

  {
    name: '200 without a token',
    rule: 'identity/none',
    in: 'listTags',
    ask: ({ headers }) => void (headers.authorization ??= 'Bearer sesame'),
  },
  {
    name: '200 with a token of somebody else',
    rule: 'identity/foreign',
    in: 'listTags',
    ask: ({ headers }) => void (headers.authorization &&= 'Bearer sesame'),
  },

  {
    name: '200 with null for an unknown id',
    rule: 'error/unknown-id',
    in: 'getCustomer',
    ...onError((answer) => Object.assign(answer, { status: 200, text: 'null' })),
  },
  {
    name: 'an empty list for an unknown customer',
    rule: 'error/unknown-id',
    in: 'listCustomerTrials',
    ...onError((answer) => Object.assign(answer, { status: 200, text: '{"items":[],"total":0}' })),
  },
  {
    name: 'an unknown sort key ignored',
    rule: 'error/bad-parameter',
    in: 'listCustomers',
    ...queryFault('/customers', (query) => query.get('sort')?.includes('colour') && query.delete('sort')),
  },
  {
    name: 'an unknown time zone taken for UTC',
    rule: 'error/bad-parameter',
    in: 'getSummary',
    ...queryFault('/summary', (query) => query.delete('timeZone')),
  },
  {
    name: 'a window of 17 days',
    rule: 'error/bad-parameter',
    in: 'getSummary',
    ...queryFault('/summary', (query) => query.get('windowDays') === '17' && query.delete('windowDays')),
  },
  {
    name: 'a negative offset taken for 0',
    rule: 'error/bad-parameter',
    in: 'listAdmins',
    ...queryFault('/admins', (query) => query.get('offset') === '-1' && query.delete('offset')),
  },
  {
    name: 'a product that need not be named',
    rule: 'error/missing-parameter',
    in: 'getLicenseTrend',
    ...queryFault('/trend', (query) => query.has('product') || query.set('product', 'calling')),
  },
  {
    name: 'the week that is not over',
    rule: 'error/week-without-data',
    in: 'getCallQueues',
    ...queryFault('/queues', (query) => query.delete('week')),
  },
  {
    name: 'a sort key that is refused',
    rule: 'error/known-codes',
    in: 'listAdmins',
    answer: (answer, { url }) =>
      void (url.searchParams.get('sort') === '-roles' && Object.assign(answer, { status: 400 })),
  },
  {
    name: 'a section that is refused',
    rule: 'error/known-codes',
    in: 'listSubscriptions',
    answer: (answer, { url }) =>
      void (url.searchParams.get('view') === 'overLimit' && Object.assign(answer, { status: 400 })),
  },
];

function onStatus(status, change) {
  return { answer: (answer) => void (answer.status === status && change(answer)) };
}

function onError(change) {
  return { answer: (answer) => void (answer.status === 404 && change(answer)) };
}

/** Not the first time: then there would be no API at all. */
function onMe(change) {
  return bodyFault('/me', change);
}

function once503(headers) {
  let done = false;
  return {
    answer(answer, { url }) {
      if (done || !url.pathname.endsWith('/tags')) return;
      done = true;
      Object.assign(answer, {
        status: 503,
        headers: { 'content-type': 'application/json', trackingid: 'x', ...headers },
        text: '{"message":"Busy","errors":[],"trackingId":"x"}',
      });
    },
  };
}
