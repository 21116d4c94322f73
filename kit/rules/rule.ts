import type { Answer } from '../session/answer.js';
import type { Session } from '../session/session.js';

/** What the contract promises, and what came instead. Nothing of it is a customer's but ids. */
export interface Difference {
  readonly expected: string;
  readonly came: string;
  /** The answer in which it is seen: its request is shown, to be repeated. */
  readonly answer?: Answer;
}

/** What every rule is. */
export interface Named {
  /** Family and name, `list/total`. */
  readonly name: string;
  /** The sentence of the contract on which the rule stands. */
  readonly says: string;
  /** The operations that it is judged for. */
  readonly operations: readonly string[];
  /** It is about a portal on another origin, and is judged when one was named. */
  readonly isCrossOrigin?: boolean;
}

/** A rule that asks questions of its own. */
export interface Rule extends Named {
  /** `undone`: it writes, and takes back what it wrote; `stays`: it writes what cannot be taken back. */
  readonly writes?: 'undone' | 'stays';
  /** Yields each difference. Throws `CannotKnow` when it cannot be judged. */
  check(session: Session, operation: string): AsyncIterable<Difference>;
}

/** Who asks, and from where, as far as a rule about single answers has to know it. */
export interface Asker {
  readonly origin?: string;
}

/** A rule about each answer by itself, whatever was asked. */
export interface AnswerRule extends Named {
  /** It is about the form of the answer alone, so that a mock made of examples can be judged by it. */
  readonly isForm?: boolean;
  judge(answer: Answer, asker: Asker): Iterable<Difference>;
}

/** Rows by their ids, a few of them. */
export function named(ids: Iterable<string>): string {
  const all = [...ids];
  const few = all.slice(0, 3).join(', ');
  return all.length > 3 ? `${few} and ${all.length - 3} more` : few;
}

/** `1 row`, `2 rows`. */
export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
