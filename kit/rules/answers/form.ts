import { operations, schemaOf, writingOperations } from '../../contract/contract.js';
import { misfits } from '../../contract/misfits.js';
import { isPage, isSuccess, type Answer } from '../../session/answer.js';
import type { AnswerRule, Difference } from '../rule.js';

const everywhere = operations.map(({ name }) => name);

function isError({ status }: Answer): boolean {
  return status >= 400;
}

const arrives: AnswerRule = {
  name: 'answer/arrives',
  says: 'JSON in UTF-8. A redirect to another origin, or HTML with status 200, is taken for a sign-in page.',
  operations: everywhere,
  isForm: true,
  *judge(answer) {
    if (answer.failure !== undefined) yield { expected: 'a whole answer in JSON', came: answer.failure, answer };
  },
};

const status: AnswerRule = {
  name: 'answer/status',
  says: 'The statuses of an operation are those of its `responses`; anything else that went wrong is an error of the server.',
  operations: everywhere,
  isForm: true,
  *judge(answer) {
    const { status: code, operation, failure } = answer;
    if (failure !== undefined || code === operation.status || (code >= 400 && code < 500)) return;
    if ([304, 501, 503].includes(code)) return;
    yield { expected: `${operation.status}, or an error that the contract names`, came: String(code), answer };
  },
};

const type: AnswerRule = {
  name: 'answer/content-type',
  says: 'The content of a success is `application/json`, that of an error `application/json` or `application/problem+json`.',
  operations: everywhere,
  isForm: true,
  *judge(answer) {
    if (!isSuccess(answer) && !(isError(answer) && answer.text !== '')) return;
    const [found = '', ...options] = (answer.headers['content-type'] ?? '').toLowerCase().split(/\s*;\s*/);
    const allowed = isError(answer) ? ['application/json', 'application/problem+json'] : ['application/json'];
    if (!allowed.includes(found)) yield { expected: allowed.join(' or '), came: found || 'no Content-Type', answer };
    const charset = options.find((option) => option.startsWith('charset='));
    if (charset !== undefined && !/utf-?8/.test(charset)) yield { expected: 'UTF-8', came: charset, answer };
  },
};

const schema: AnswerRule = {
  name: 'answer/schema',
  says: 'The body of an answer fits the schema of its operation. A key that may be null may be left out, no other.',
  operations: everywhere,
  isForm: true,
  *judge(answer) {
    for (const { path, expected, came } of answer.misfits) {
      yield { expected: `${expected}${path === '' ? '' : ` at ${path}`}`, came, answer };
    }
  },
};

function isProblem({ headers }: Pick<Answer, 'headers'>): boolean {
  return (headers['content-type'] ?? '').startsWith('application/problem+json');
}

/** Where the body of an error is neither of the two forms. */
export function errorMisfit({ headers, body }: Pick<Answer, 'headers' | 'body'>): string | undefined {
  if (isProblem({ headers })) {
    const { title, detail } = (body ?? {}) as Record<string, unknown>;
    const [misfit] = misfits(schemaOf('Problem'), body);
    if (misfit) return `${misfit.came} at ${misfit.path || 'the body'}`;
    return typeof title === 'string' || typeof detail === 'string' ? undefined : 'neither title nor detail';
  }
  const [misfit] = misfits(schemaOf('ApiError'), body);
  return misfit && `${misfit.came} at ${misfit.path || 'the body'}`;
}

/** The fields on which an error is; undefined where its form is the one that names none (`application/problem+json`). */
export function fieldsIn(answer: Answer): readonly string[] | undefined {
  if (isProblem(answer)) return undefined;
  if (errorMisfit(answer) !== undefined) return [];
  const { errors } = answer.body as { errors: readonly { field?: string | null }[] };
  return errors.flatMap(({ field }) => field ?? []);
}

const error: AnswerRule = {
  name: 'error/form',
  says: 'An error is `{ message, errors: [{ description, field? }], trackingId }`; `application/problem+json` (RFC 9457) will do as well.',
  operations: everywhere,
  *judge(answer) {
    if (!isError(answer)) return;
    const misfit = isPage(answer) ? 'HTML' : errorMisfit(answer);
    if (misfit !== undefined) yield { expected: 'the body of an error', came: misfit, answer };
  },
};

const trackingId: AnswerRule = {
  name: 'error/tracking-id',
  says: 'An error has the header `TrackingID`.',
  operations: everywhere,
  *judge(answer) {
    if (!isError(answer) || answer.headers['trackingid'] !== undefined) return;
    yield { expected: 'the header TrackingID', came: `none with status ${answer.status}`, answer };
  },
};

const retryAfter: AnswerRule = {
  name: 'error/retry-after',
  says: '429 and 503 carry `Retry-After`: seconds, or an HTTP date.',
  operations: everywhere,
  *judge(answer) {
    if (answer.status !== 429 && answer.status !== 503) return;
    const found = answer.headers['retry-after'];
    if (found !== undefined && (/^\d+$/.test(found) || !Number.isNaN(Date.parse(found)))) return;
    yield {
      expected: 'Retry-After with seconds or an HTTP date',
      came: found === undefined ? 'none' : 'another text',
      answer,
    };
  },
};

const invalidFields: AnswerRule = {
  name: 'error/fields',
  says: '422: a field of the body is not valid; `field` says which.',
  operations: writingOperations.map(({ name }) => name),
  *judge(answer): Iterable<Difference> {
    if (answer.status !== 422 || answer.operation.method === 'GET' || errorMisfit(answer) !== undefined) return;
    if (fieldsIn(answer)?.length === 0)
      yield { expected: 'an error with `field`', came: 'none that says which', answer };
  },
};

/** Rules about the form of answers. */
export const formRules: readonly AnswerRule[] = [
  arrives,
  status,
  type,
  schema,
  error,
  trackingId,
  retryAfter,
  invalidFields,
];
