import { Misfit } from './checks/parts.js';
import type { AnswerCheck, Check, Rows } from './checks/parts.js';
import { HubError } from './hub-error.js';
import type { InvalidRow } from './invalid-row.js';

/** An answer as it was checked. */
export type Checked<Answer> = Answer & {
  /** Rows that did not fit the contract and were left out; absent when there were none. */
  readonly invalidRows?: readonly InvalidRow[];
  /** Where the next page is, when the API says so itself (`Link: <…>; rel="next"`). Opaque: only to be handed back in `AskOptions.page`. */
  readonly nextPage?: string;
};

/** Where something does not fit, and how. */
type Place = Pick<InvalidRow, 'path' | 'message'>;

/** Messages may quote a value of the answer; so much of it is enough to find it. */
const longestMessage = 160;

/**
 * Checks that a body answers an operation as the contract says. A row that does not fit is left out and listed in `invalidRows`;
 * properties that the contract does not name are left out silently.
 * @throws {HubError} `badData` with the path of the first misfit: when anything but a row does not fit, no row of a list fits, or `total` is less than what came.
 */
export function checked<T>(name: string, check: AnswerCheck<T>, body: unknown): Checked<T> {
  const frame = parse(check.frame, body, []);
  if ('misfit' in frame) throw badData(name, frame.misfit);
  const answer: Record<string, unknown> = frame.value;
  const miscounted = fewerThanCame(answer);
  if (miscounted) throw badData(name, miscounted);
  const invalidRows: InvalidRow[] = [];
  for (const [key, rows] of check.rows) {
    const { valid, invalid } = sift(answer[key] as readonly unknown[], rows, key);
    if (valid.length === 0 && invalid[0]) throw badData(name, invalid[0], invalid);
    answer[key] = valid;
    invalidRows.push(...invalid);
  }
  if (invalidRows.length > 0) answer['invalidRows'] = invalidRows;
  return answer as Checked<T>;
}

/** A page cannot hold more rows than there are in all: then nobody knows how many there are. */
function fewerThanCame({ items, total }: Record<string, unknown>): Place | undefined {
  if (!Array.isArray(items) || typeof total !== 'number' || total >= items.length) return undefined;
  const message = `Expected the number of all rows that match, ${items.length} or more since so many came, but received ${total}`;
  return { path: 'total', message };
}

function sift(
  rows: readonly unknown[],
  { row, order }: Rows<unknown>,
  list: string,
): { valid: unknown[]; invalid: InvalidRow[] } {
  const check = row();
  const valid: unknown[] = [];
  const invalid: InvalidRow[] = [];
  rows.forEach((one, index) => {
    const result = parse(check, one, [list, index]);
    if ('misfit' in result) invalid.push({ ...result.misfit, index });
    else valid.push(result.value);
  });
  return { valid: order ? valid.sort(order) : valid, invalid };
}

function parse<T>(check: Check<T>, value: unknown, at: readonly unknown[]): { value: T } | { misfit: Place } {
  try {
    return { value: check(value) };
  } catch (thrown) {
    if (!(thrown instanceof Misfit)) throw thrown;
    return { misfit: { path: [...at, ...thrown.path].join('.'), message: thrown.message.slice(0, longestMessage) } };
  }
}

function badData(name: string, { path, message }: Place, invalidRows?: readonly InvalidRow[]): HubError {
  const where = path ? ` at “${path}”` : '';
  const words = `The API does not keep to the contract in the answer to “${name}”${where}: ${message}.`;
  return new HubError('badData', words, { invalidRows, misfit: { operation: name, path } });
}
