import type { Schema } from './schema.js';

/** A request that is answered with the contract's error body. */
export class ApiFailure extends Error {
  constructor(
    /** HTTP status, 400 or more. */
    readonly status: number,
    message: string,
    /** What is wrong where; `field` only where one is to blame. */
    readonly errors: readonly Schema<'ApiErrorDetail'>[] = [],
  ) {
    super(message);
  }
}

/** 400: a parameter of the query is not understood. */
export function badParameter(field: string, description: string): ApiFailure {
  return new ApiFailure(400, `The parameter ${field} is not understood.`, [{ field, description }]);
}

/** 422: fields of the body are not valid. */
export function invalid(errors: readonly Required<Schema<'ApiErrorDetail'>>[]): ApiFailure {
  return new ApiFailure(422, 'Some fields are not valid.', errors);
}

/** 404. */
export function notFound(what: string): ApiFailure {
  return new ApiFailure(404, `There is no ${what}.`);
}

/** 409. */
export function conflict(message: string): ApiFailure {
  return new ApiFailure(409, message);
}

const plannedMessages: Readonly<Record<number, string>> = {
  429: 'Too many requests.',
  501: 'This is not offered here.',
  503: 'Maintenance until 02:00 UTC.',
};

/** A failure that was asked for as a fault; `field`: what a 422 is about. */
export function plannedFailure(status: number, field = 'products'): ApiFailure {
  const description = 'A fault was asked for.';
  const message = plannedMessages[status] ?? `A fault was asked for: ${status}.`;
  return new ApiFailure(status, message, status === 422 ? [{ field, description }] : []);
}
