import type { IncomingHttpHeaders } from 'node:http';
import type { Operation } from '../contract/contract.js';
import { misfits, type Misfit } from '../contract/misfits.js';
import type { Received, Sent } from '../http/exchange.js';

/** An answer of the API, or what came instead of one. */
export interface Answer {
  readonly operation: Operation;
  readonly sent: Sent;
  /** 0 where no answer came. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The JSON of the body; undefined where it has none. */
  readonly body: unknown;
  /** Why it is no answer, or none that can be read. */
  readonly failure: string | undefined;
  /** Where a success does not fit the contract. */
  readonly misfits: readonly Misfit[];
  /** It is the contract's own example, word for word: a mock made of examples answers the same whatever is asked. */
  readonly isExample: boolean;
}

/** What came back for a question, read as the contract says. */
export function answerOf(operation: Operation, sent: Sent, received: Received): Answer {
  const { status, headers, bytes } = received;
  const { text, failure: unreadable } = decoded(bytes);
  const { body, failure: noJson } = parsed(text, headers);
  const isSuccess = status === operation.status && operation.answer !== undefined;
  const failure = unreadable ?? redirectOf(status, headers) ?? (isSuccess ? noJson : undefined);
  const found = isSuccess && failure === undefined && operation.answer ? misfits(operation.answer, body) : [];
  const isExample = isSuccess && operation.example !== undefined && isExampleOf(operation.example, body);
  return { operation, sent, status, headers, text, body, failure, misfits: found, isExample };
}

/** What stands in the place of an answer that did not come. */
export function noAnswerTo(operation: Operation, sent: Sent, failure: string): Answer {
  return { operation, sent, status: 0, headers: {}, text: '', body: undefined, failure, misfits: [], isExample: false };
}

/** Whether an answer is a success that has a body, as far as it could be read. */
export function isSuccess({ status, operation, failure }: Answer): boolean {
  return failure === undefined && status === operation.status && operation.answer !== undefined;
}

/** Whether it is a success whose body can be taken for what the contract says. */
export function fits(answer: Answer): boolean {
  return isSuccess(answer) && answer.misfits.length === 0;
}

/** Whether it is a page for people: a sign-in page, most often. */
export function isPage({ headers, text }: Pick<Answer, 'headers' | 'text'>): boolean {
  return /^text\/html/i.test(headers['content-type'] ?? '') || /^\s*<(!doctype|html)/i.test(text);
}

function redirectOf(status: number, { location }: IncomingHttpHeaders): string | undefined {
  if (status < 300 || status > 399 || status === 304) return undefined;
  return `a redirect${location === undefined ? '' : ` to ${originOf(location)}`}, most often to a sign-in page`;
}

function originOf(location: string): string {
  return URL.canParse(location) ? new URL(location).origin : 'another path';
}

function decoded(bytes: Buffer): { text: string; failure?: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: bytes.toString('latin1'), failure: 'a body that is not UTF-8' };
  }
}

function parsed(text: string, headers: IncomingHttpHeaders): { body?: unknown; failure?: string } {
  if (text === '') return { failure: 'an empty body' };
  try {
    return { body: JSON.parse(text) as unknown };
  } catch {
    return { failure: isPage({ headers, text }) ? 'HTML, most often a sign-in page' : 'a body that is not JSON' };
  }
}

/** Whether a value is an example, in whatever order its keys are. It goes no deeper than the example. */
function isExampleOf(example: unknown, value: unknown): boolean {
  if (typeof example !== 'object' || example === null) return example === value;
  if (typeof value !== 'object' || value === null || Array.isArray(example) !== Array.isArray(value)) return false;
  const [wanted, got] = [Object.entries(example), value as Readonly<Record<string, unknown>>];
  return wanted.length === Object.keys(got).length && wanted.every(([key, part]) => isExampleOf(part, got[key]));
}
