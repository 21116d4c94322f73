import * as v from 'valibot';
import { answers, changeAnswers } from './checks/answers.js';
import type { AnswerCheck, Check } from './checks/parts.js';
import { HubError } from './hub-error.js';
import type { Answer, ChangeAnswer, ChangeName, Misfit, ResourceName } from './resources.js';

/** Messages may quote a value of the answer; so much of it is enough to find it. */
const longestMessage = 160;

/**
 * Checks that a body answers the question as the contract says. A row that does not fit is left out and listed in `misfits`; properties
 * that the contract does not name are left out silently.
 * @throws {HubError} `badData` with the path of the first misfit: when anything but a row does not fit, or no row of a list fits.
 */
export function checkAnswer<R extends ResourceName>(resource: R, body: unknown): Answer<R> {
  return checked<Answer<R>>(`the answer to “${resource}”`, answers[resource], body);
}

/**
 * Checks that a body answers the change as the contract says.
 * @throws {HubError} `badData` with the path of the first misfit.
 */
export function checkChange<C extends ChangeName>(change: C, body: unknown): ChangeAnswer<C> {
  const check: AnswerCheck<unknown> | undefined = changeAnswers[change];
  return checked<ChangeAnswer<C>>(`the answer to “${change}”`, check, body);
}

function checked<T>(what: string, check: AnswerCheck<unknown> | undefined, body: unknown): T {
  if (!check) return undefined as T;
  const frame = parse(check.frame, body, []);
  if ('misfit' in frame) throw badData(what, frame.misfit);
  const answer: Record<string, unknown> = frame.value;
  const misfits: Misfit[] = [];
  for (const [key, row] of check.rows) {
    const given = answer[key] as readonly unknown[];
    const { fit, unfit } = sift(given, row, key);
    if (fit.length === 0 && unfit[0]) throw badData(what, unfit[0]);
    answer[key] = fit;
    misfits.push(...unfit);
  }
  if (misfits.length > 0) answer['misfits'] = misfits;
  return answer as T;
}

function sift(given: readonly unknown[], row: Check<unknown>, list: string): { fit: unknown[]; unfit: Misfit[] } {
  const fit: unknown[] = [];
  const unfit: Misfit[] = [];
  given.forEach((value, index) => {
    const result = parse(row, value, [list, index]);
    if ('misfit' in result) unfit.push({ ...result.misfit, index });
    else fit.push(result.value);
  });
  return { fit, unfit };
}

function parse<T>(
  check: Check<T>,
  value: unknown,
  at: readonly (string | number)[],
): { value: T } | { misfit: Misfit } {
  const result = v.safeParse(check, value, { abortEarly: true });
  if (result.success) return { value: result.output };
  const [issue] = result.issues;
  const path = [...at, ...(issue.path?.map((item) => item.key) ?? [])].join('.');
  return { misfit: { path, message: issue.message.slice(0, longestMessage) } };
}

function badData(what: string, { path, message }: Misfit): HubError {
  const where = path ? ` at “${path}”` : '';
  return new HubError('badData', `The API does not keep to the contract in ${what}${where}: ${message}.`);
}
