import { operations, readingOperations } from '../../contract/contract.js';
import { isSuccess } from '../../session/answer.js';
import type { AnswerRule } from '../rule.js';

const reading = readingOperations.map(({ name }) => name);
const everywhere = operations.map(({ name }) => name);

const tag: AnswerRule = {
  name: 'cache/etag',
  says: 'An answer to a GET has an `ETag`.',
  operations: reading,
  *judge(answer) {
    if (answer.operation.method !== 'GET' || !isSuccess(answer)) return;
    const { etag } = answer.headers;
    if (etag === undefined) yield { expected: 'the header ETag', came: 'none', answer };
    else if (!/^(W\/)?"[^"]*"$/.test(etag))
      yield { expected: 'an ETag in quotation marks', came: 'one without', answer };
  },
};

const control: AnswerRule = {
  name: 'cache/control',
  says: 'An answer to a GET has `Cache-Control: private, no-cache`.',
  operations: reading,
  *judge(answer) {
    if (answer.operation.method !== 'GET' || !isSuccess(answer)) return;
    const found = answer.headers['cache-control'];
    const parts = (found ?? '').toLowerCase().split(/\s*,\s*/);
    if (parts.includes('private') && parts.includes('no-cache') && !parts.includes('no-store')) return;
    yield { expected: 'Cache-Control: private, no-cache', came: found ?? 'no Cache-Control', answer };
  },
};

const allowedOrigin: AnswerRule = {
  name: 'cors/allow-origin',
  isCrossOrigin: true,
  says: 'An API on another origin than the portal allows it: `Access-Control-Allow-Origin` on every answer, errors among them.',
  operations: everywhere,
  *judge(answer, { origin }) {
    if (origin === undefined || answer.failure !== undefined) return;
    const found = answer.headers['access-control-allow-origin'];
    if (found !== origin && found !== '*') yield { expected: origin, came: found ?? 'none', answer };
  },
};

const vary: AnswerRule = {
  name: 'cors/vary',
  isCrossOrigin: true,
  says: 'An answer that allows one origin says `Vary: Origin`, so that no cache gives it to another.',
  operations: everywhere,
  *judge(answer, { origin }) {
    const found = answer.headers['access-control-allow-origin'];
    if (origin === undefined || found !== origin || answer.status === 0) return;
    const names = (answer.headers.vary ?? '').toLowerCase().split(/\s*,\s*/);
    if (names.includes('origin') || names.includes('*')) return;
    yield { expected: 'Vary: Origin', came: answer.headers.vary ?? 'no Vary', answer };
  },
};

const exposed: AnswerRule = {
  name: 'cors/expose',
  isCrossOrigin: true,
  says: 'It exposes `Retry-After`, `Link`, `ETag`, `TrackingID`, `Deprecation` and `Date`.',
  operations: everywhere,
  *judge(answer, { origin }) {
    if (origin === undefined || answer.failure !== undefined) return;
    const names = (answer.headers['access-control-expose-headers'] ?? '').toLowerCase().split(/\s*,\s*/);
    const needed = ['Retry-After', 'Link', 'ETag', 'TrackingID', 'Deprecation', 'Date'];
    const missing = needed.filter((name) => !names.includes(name.toLowerCase()));
    if (missing.length > 0)
      yield { expected: `these exposed: ${needed.join(', ')}`, came: `not ${missing.join(', ')}`, answer };
  },
};

/** Rules about the headers of answers. */
export const headerRules: readonly AnswerRule[] = [tag, control, allowedOrigin, vary, exposed];
