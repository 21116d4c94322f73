import {
  knownCodes,
  operationNamed,
  readingOperations,
  resolved,
  type Operation,
  type Parameter,
} from '../contract/contract.js';
import { unknownId, usualQuestion } from '../session/questions.js';
import type { Rule } from './rule.js';

const ofOne = readingOperations.filter(({ path }) => path.includes('{id}')).map(({ name }) => name);

const unknown: Rule = {
  name: 'error/unknown-id',
  says: '404: there is no such thing, or the caller may not know of it.',
  operations: ofOne,
  async *check(session, operation) {
    await session.get(operation, await usualQuestion(session, operation));
    const answer = await session.ask(operation, { id: unknownId });
    if (answer.status !== 404) yield { expected: '404', came: String(answer.status), answer };
  },
};

/** What a parameter cannot be. Filters are open: a code that is not known finds nothing. */
function badValues({ name, schema }: Parameter): readonly string[] {
  const { type, format, minimum, enum: codes, items } = resolved(schema);
  if (name === 'week') return ['2026-11-16', 'yesterday'];
  if (name === 'timeZone') return ['Mars/Olympus_Mons'];
  if (name === 'facets' || name === 'sort' || name === 'view' || name === 'kpi') return ['check-api-colour'];
  if (items || format === 'date') return [];
  if (type === 'integer') return ['many', ...(codes ? ['17'] : [String((minimum ?? 0) - 1)])];
  return type === 'boolean' ? ['maybe'] : [];
}

function canBeBad({ parameters }: Operation): boolean {
  return parameters.some((parameter) => parameter.in === 'query' && badValues(parameter).length > 0);
}

const bad: Rule = {
  name: 'error/bad-parameter',
  says: '400: a parameter is not understood (422 will do as well): a number out of its bounds, an unknown sort key, section, figure or zone, a week that starts on no Sunday.',
  operations: readingOperations.filter(canBeBad).map(({ name }) => name),
  async *check(session, operation) {
    const question = await usualQuestion(session, operation);
    for (const parameter of operationNamed(operation).parameters.filter((one) => one.in === 'query')) {
      for (const value of badValues(parameter)) {
        const answer = await session.ask(operation, { ...question, [parameter.name]: value });
        if (answer.status === 501 || answer.status === 400 || answer.status === 422) continue;
        yield { expected: `400 for ${parameter.name}=${value}`, came: String(answer.status), answer };
      }
    }
  },
};

const required: Rule = {
  name: 'error/missing-parameter',
  says: '400: a parameter that is `required` is missing.',
  operations: readingOperations
    .filter(({ parameters }) => parameters.some((one) => one.in === 'query' && one.required))
    .map(({ name }) => name),
  async *check(session, operation) {
    const question = await usualQuestion(session, operation);
    const needed = operationNamed(operation).parameters.filter((one) => one.in === 'query' && one.required);
    for (const { name } of needed) {
      const rest = Object.fromEntries(Object.entries(question).filter(([key]) => key !== name));
      const answer = await session.ask(operation, rest);
      if (answer.status === 400 || answer.status === 422) continue;
      yield { expected: `400 without ${name}`, came: String(answer.status), answer };
    }
  },
};

const oldWeek: Rule = {
  name: 'error/week-without-data',
  says: '400 for a week of which there are no data because it is not completed or too long ago.',
  operations: readingOperations
    .filter(({ parameters }) => parameters.some(({ name }) => name === 'week'))
    .map(({ name }) => name),
  async *check(session, operation) {
    for (const week of ['1995-01-01', thisSunday(session.now())]) {
      const answer = await session.ask(operation, { week });
      if (answer.status === 501 || answer.status === 400 || answer.status === 422) continue;
      yield { expected: `400 for week=${week}`, came: String(answer.status), answer };
    }
  },
};

/** The Sunday of the week that is not completed yet. */
function thisSunday(now: Date): string {
  return new Date(now.getTime() - now.getUTCDay() * 86_400_000).toISOString().slice(0, 10);
}

/** The codes that a required parameter must understand. */
const codes: Rule = {
  name: 'error/known-codes',
  says: 'The codes that the contract names for `view`, `product` and `kpi` are understood, and every sort key with `-` before it or without.',
  operations: readingOperations
    .filter(({ parameters }) => parameters.some(({ name }) => ['view', 'sort', 'kpi'].includes(name)))
    .map(({ name }) => name),
  async *check(session, operation) {
    const question = await usualQuestion(session, operation);
    await session.get(operation, question);
    for (const { name, schema } of operationNamed(operation).parameters.filter(({ name: one }) =>
      ['view', 'product', 'sort', 'kpi'].includes(one),
    )) {
      for (const code of knownCodes(schema)) {
        const answer = await session.ask(operation, {
          ...question,
          [name]: code,
          ...(name === 'sort' ? { max: 1 } : { max: 0 }),
        });
        if (answer.status !== 200) yield { expected: `200 for ${name}=${code}`, came: String(answer.status), answer };
      }
    }
  },
};

/** Rules about questions that cannot be answered. */
export const errorRules: readonly Rule[] = [unknown, bad, required, oldWeek, codes];
