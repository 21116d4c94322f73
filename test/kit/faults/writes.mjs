/** Faults of what writes. */
import { edit } from '../support/faulty-api.mjs';

const args = ['--write'];
const is = (asked, method, path) => asked.method === method && new RegExp(`${path}$`).test(asked.url.pathname);
/** Changes answers to an operation. */
const on = (method, path, change) => ({
  answer: (answer, asked) => void (is(asked, method, path) && change(answer, asked)),
});
/** Changes questions of an operation. */
const before = (method, path, change) => ({ ask: (asked) => void (is(asked, method, path) && change(asked)) });
const status = (code) => (answer) => Object.assign(answer, { status: code, text: answer.text || '{}' });
const body = (asked, change) => (asked.body = JSON.stringify(change(JSON.parse(asked.body || '{}'))));
/** A success where the sound API refuses. */
const accepted =
  (from, to, text = '{}') =>
  (answer) =>
    void (answer.status === from && Object.assign(answer, { status: to, text }));
const someTag = '{"id":"tag-0","name":"x","description":"","customerCount":0}';

/** @type {(import('../support/faulty-api.mjs').Fault & { name: string, rule: string, in: string, args: string[] })[]} */
export const writeFaults = [
  {
    name: '200 for a new tag',
    rule: 'write/tag-made',
    in: 'createTag',
    ...on('POST', '/tags', (answer) => void (answer.status === 201 && (answer.status = 200))),
  },
  {
    name: 'a tag that is not among the tags',
    rule: 'write/tag-made',
    in: 'createTag',
    ...on('POST', '/tags', (answer) => edit(answer, (tag) => void (tag.id += '-x'))),
  },
  {
    name: 'a POST without a key',
    rule: 'write/key-is-needed',
    in: 'createTag',
    ...before('POST', '/tags', ({ headers }) => (headers['idempotency-key'] ??= crypto.randomUUID())),
  },
  {
    name: 'a key that is carried out twice',
    rule: 'write/key-is-carried-out-once',
    in: 'createTag',
    ...before('POST', '/tags', ({ headers }) => (headers['idempotency-key'] = crypto.randomUUID())),
  },
  {
    name: 'a key that comes back with another request',
    rule: 'write/key-is-carried-out-once',
    in: 'createTag',
    ...on('POST', '/tags', accepted(422, 201, someTag)),
  },
  {
    name: 'a failed key that is used up',
    rule: 'write/failed-key-comes-again',
    in: 'createTag',
    ...failedKeysAreUsedUp(),
  },
  {
    name: 'a name of 26 characters',
    rule: 'write/tag-names',
    in: 'createTag',
    ...before('POST', '/tags', (asked) => body(asked, (fields) => ({ ...fields, name: fields.name.slice(0, 25) }))),
  },
  {
    name: 'a name of 25 characters, counted as UTF-16',
    rule: 'write/tag-names',
    in: 'updateTag',
    ...on(
      'PATCH',
      '/tags/[^/]+',
      (answer, asked) => void (JSON.parse(asked.body).name.length > 25 && (answer.status = 422)),
    ),
  },
  {
    name: 'a 422 on another field',
    rule: 'write/tag-names',
    in: 'createTag',
    ...on(
      'POST',
      '/tags',
      (answer) => void (answer.status === 422 && edit(answer, ({ errors }) => void (errors[0].field = 'tag'))),
    ),
  },
  {
    name: 'a taken name that is refused with 422',
    rule: 'write/tag-name-is-taken',
    in: 'createTag',
    ...on('POST', '/tags', (answer) => void (answer.status === 409 && (answer.status = 422))),
  },
  {
    name: 'a taken name that is accepted',
    rule: 'write/tag-name-is-taken',
    in: 'updateTag',
    ...on('PATCH', '/tags/[^/]+', accepted(409, 200, someTag)),
  },
  {
    name: 'a renamed tag that its customers lose',
    rule: 'write/tag-renamed',
    in: 'updateTag',
    ...on('GET', '/customers/[^/]+', (answer) =>
      edit(answer, (customer) => void (customer.tags = customer.tags?.filter((name) => !name.startsWith('check-api')))),
    ),
  },
  {
    name: 'a description that renaming removes',
    rule: 'write/tag-renamed',
    in: 'updateTag',
    ...on('PATCH', '/tags/[^/]+', (answer) => edit(answer, (tag) => void (tag.description = ''))),
  },
  {
    name: 'a removed tag that is gone twice',
    rule: 'write/tag-removed',
    in: 'deleteTag',
    ...on('DELETE', '/tags/[^/]+', (answer) => Object.assign(answer, { status: 204, text: '' })),
  },
  {
    name: '304 after a change',
    rule: 'cache/changed-answer-has-another-tag',
    in: 'listTags',
    ...on(
      'GET',
      '/tags',
      (answer, { headers }) => void (headers['if-none-match'] && Object.assign(answer, { status: 304, text: '' })),
    ),
  },
  {
    name: 'a role that may not, and can',
    rule: 'write/not-allowed',
    in: 'createTag',
    settings: { role: 'partnerReadOnlyAdmin' },
    ...on('POST', '/tags', accepted(403, 400)),
  },

  {
    name: 'tags that are replaced',
    rule: 'write/tags-of-a-customer',
    in: 'changeCustomerTags',
    ...on('PATCH', '/customers/[^/]+/tags', (answer) =>
      edit(answer, (customer) => void (customer.tags = ['check-api'])),
    ),
  },
  {
    name: 'a tag that may not be there already',
    rule: 'write/tags-of-a-customer',
    in: 'changeCustomerTags',
    ...nthTime('PATCH', '/customers/[^/]+/tags', 2, status(409)),
  },
  {
    name: 'six tags',
    rule: 'write/tags-refused',
    in: 'changeCustomerTags',
    ...on('PATCH', '/customers/[^/]+/tags', accepted(422, 200)),
  },
  {
    name: 'changed that counts what failed',
    rule: 'write/tags-of-many',
    in: 'changeTags',
    ...on(
      'PATCH',
      '/customers/tags',
      (answer) => void (answer.status === 200 && edit(answer, (result) => void (result.changed += 1))),
    ),
  },
  {
    name: 'a failure that is not told',
    rule: 'write/tags-of-many',
    in: 'changeTags',
    ...on(
      'PATCH',
      '/customers/tags',
      (answer) => void (answer.status === 200 && edit(answer, (result) => void (result.failed = []))),
    ),
  },
  {
    name: 'a query that finds nobody',
    rule: 'write/tags-by-query',
    in: 'changeTags',
    ...before('PATCH', '/customers/tags', (asked) =>
      body(asked, (fields) => (fields.query ? { ...fields, query: { ...fields.query, q: '§' } } : fields)),
    ),
  },
  {
    name: 'a filter that nobody knows, ignored',
    rule: 'write/tags-of-many-refused',
    in: 'changeTags',
    ...before('PATCH', '/customers/tags', (asked) =>
      body(asked, (fields) => (fields.query && !fields.query.tag ? { ...fields, query: { q: '§' } } : fields)),
    ),
  },

  {
    name: 'an administrator who is not assigned',
    rule: 'write/admin-assigned',
    in: 'assignAdmin',
    ...before('PUT', '/admins/[^/]+', (asked) =>
      Object.assign(asked, { method: 'GET', url: new URL('/me', asked.url), body: '' }),
    ),
  },
  {
    name: '409 for one who is assigned already',
    rule: 'write/admin-assigned',
    in: 'unassignAdmin',
    ...nthTime('PUT', '/admins/[^/]+', 2, status(409)),
  },
  {
    name: 'one who reaches all is taken away',
    rule: 'write/admin-of-all-stays',
    in: 'unassignAdmin',
    ...on('DELETE', '/admins/[^/]+', accepted(409, 204, '')),
  },
  {
    name: 'other roles than were sent',
    rule: 'write/roles',
    in: 'setAdminRoles',
    ...on(
      'PATCH',
      '/admins/[^/]+',
      (answer) =>
        void (answer.status === 200 && edit(answer, (admin) => void (admin.roles = ['helpDeskAdmin', 'other']))),
    ),
  },
  {
    name: '204 for somebody who is not there',
    rule: 'write/unknown-id',
    in: 'assignAdmin',
    ...on('PUT', '/admins/[^/]+', accepted(404, 204, '')),
  },
  {
    name: '200 for a trial that is not there',
    rule: 'write/unknown-id',
    in: 'extendTrial',
    ...on('PATCH', '/trials/[^/]+', accepted(404, 200)),
  },
  {
    name: 'a link that has expired',
    rule: 'write/launch',
    in: 'launchCustomer',
    ...on('POST', '/launch', (answer) => edit(answer, (launch) => void (launch.expiresAt = '2020-01-01T00:00:00Z'))),
  },
  {
    name: 'another link for the same key',
    rule: 'write/launch',
    in: 'launchOrganization',
    ...on('POST', '/launch', (answer, { asked }) => edit(answer, (launch) => void (launch.url += `&n=${asked}`))),
  },
  {
    name: 'terms of any version',
    rule: 'write/setup-refused',
    in: 'continueSetup',
    ...on('POST', '/setup', accepted(422, 200)),
  },
  {
    name: 'a trial without products',
    rule: 'write/trial-refused',
    in: 'startTrial',
    ...on('POST', '/trials', accepted(422, 400)),
  },
  {
    name: 'a 422 that names a field by another name',
    rule: 'write/trial-refused',
    in: 'startTrial',
    ...on(
      'POST',
      '/trials',
      (answer) =>
        void (
          answer.status === 422 &&
          edit(
            answer,
            ({ errors }) => void errors.forEach((error) => (error.field = error.field.replace('customer.', ''))),
          )
        ),
    ),
  },
  {
    name: 'a trial of 30 days where 60 were asked for',
    rule: 'write/trial-started',
    in: 'startTrial',
    args: ['--start-trial'],
    ...before('POST', '/trials', (asked) => body(asked, (fields) => ({ ...fields, durationDays: 30 }))),
  },
].map((fault) => ({ args, ...fault }));

/** The nth answer of an operation is changed. */
function nthTime(method, path, n, change) {
  let times = 0;
  return on(method, path, (answer, asked) => {
    times += 1;
    if (times === n) change(answer, asked);
  });
}

/** A key that came once is answered the same for ever, failures too. */
function failedKeysAreUsedUp() {
  const known = new Map();
  return on('POST', '/tags', (answer, { headers }) => {
    const key = headers['idempotency-key'];
    if (known.has(key)) Object.assign(answer, known.get(key));
    else known.set(key, { status: answer.status, text: answer.text });
  });
}
