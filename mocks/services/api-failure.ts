import type { Language } from '../model/language.js';
import type { Schema } from './schema.js';

/** A sentence of the server's, in each of its languages. */
export type Sentence = Readonly<Record<Language, string>>;

/** What is wrong where; `field` only where one is to blame. */
export interface FieldProblem {
  readonly field?: string;
  readonly description: Sentence;
}

/** A request that is answered with the contract's error body. */
export class ApiFailure extends Error {
  constructor(
    /** HTTP status, 400 or more. */
    readonly status: number,
    readonly sentence: Sentence,
    readonly problems: readonly FieldProblem[] = [],
  ) {
    super(sentence.en);
  }

  /** The body in a language. */
  in(language: Language): Pick<Schema<'ApiError'>, 'message' | 'errors'> {
    const errors = this.problems.map(({ description, ...where }) => ({ ...where, description: description[language] }));
    return { message: this.sentence[language], errors };
  }
}

/** 400: a parameter of the query is not understood. */
export function badParameter(field: string, description: Sentence): ApiFailure {
  const sentence = { en: `The parameter ${field} is not understood.`, nl: `De parameter ${field} is onbegrijpelijk.` };
  return new ApiFailure(400, sentence, [{ field, description }]);
}

/** 422: fields of the body are not valid. */
export function invalid(problems: readonly Required<FieldProblem>[]): ApiFailure {
  return new ApiFailure(422, { en: 'Some fields are not valid.', nl: 'Sommige velden zijn ongeldig.' }, problems);
}

/** 404. */
export function notFound(what: Sentence): ApiFailure {
  return new ApiFailure(404, { en: `There is no ${what.en}.`, nl: `Er is geen ${what.nl}.` });
}

/** Says that an id, which came in a body, is no customer's. */
export function noCustomer(id: string): Sentence {
  return { en: `There is no customer "${id}".`, nl: `Er is geen klant "${id}".` };
}

/** 409. */
export function conflict(sentence: Sentence): ApiFailure {
  return new ApiFailure(409, sentence);
}

/** 429. */
export function tooMany(): ApiFailure {
  return new ApiFailure(429, { en: 'Too many requests.', nl: 'Te veel verzoeken.' });
}

const plannedSentences: Readonly<Record<number, Sentence>> = {
  429: tooMany().sentence,
  501: { en: 'This is not offered here.', nl: 'Dit wordt hier niet aangeboden.' },
  503: { en: 'Maintenance until 02:00 UTC.', nl: 'Onderhoud tot 02:00 UTC.' },
};

/** A failure that was asked for as a fault; `field`: what a 422 is about. */
export function plannedFailure(status: number, field = 'products'): ApiFailure {
  const description = { en: 'A fault was asked for.', nl: 'Er is om een fout gevraagd.' };
  const sentence = plannedSentences[status] ?? {
    en: `A fault was asked for: ${status}.`,
    nl: `Er is om een fout gevraagd: ${status}.`,
  };
  return new ApiFailure(status, sentence, status === 422 ? [{ field, description }] : []);
}
