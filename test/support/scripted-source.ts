import type { AskOptions, ChangeOptions, DataSource } from '../../src/api/data-source.js';
import type { Checked } from '../../src/api/check.js';
import type { Mutation, MutationName, Query, QueryName } from '../../src/api/endpoint.js';

/** What a source was asked: the endpoint's name with its parameters, flat. */
export interface Asked {
  readonly name: QueryName | MutationName;
  readonly [parameter: string]: unknown;
}

/** A question that a test has not answered yet. */
export interface OpenQuestion {
  readonly question: Asked;
  readonly signal?: AbortSignal;
  answer(body: unknown): void;
  fail(error: unknown): void;
}

/** Answers a question at once; undefined leaves it open. */
export type Script = (question: Asked) => unknown;

/**
 * A data source that a test drives by hand: it notes what it is asked and answers by script, or when the test says so. What the script
 * throws is what the source rejects with.
 */
export class ScriptedSource implements DataSource {
  readonly asked: Asked[] = [];
  readonly changes: Asked[] = [];
  /** In which language each question was asked. */
  readonly languages: (string | undefined)[] = [];
  /** With which options each change was carried out. */
  readonly changeOptions: ChangeOptions[] = [];
  readonly open: OpenQuestion[] = [];
  closed = false;

  constructor(public script: Script = () => undefined) {}

  ask<P extends object, A>(
    query: Query<P, A>,
    parameters: P,
    { signal, language }: AskOptions = {},
  ): Promise<Checked<A>> {
    const question: Asked = { ...withoutUndefined(parameters), name: query.name };
    this.asked.push(question);
    this.languages.push(language);
    return this.settle(question, signal) as Promise<Checked<A>>;
  }

  change<P extends object, A>(mutation: Mutation<P, A>, parameters: P, options: ChangeOptions = {}): Promise<A> {
    const change: Asked = { ...withoutUndefined(parameters), name: mutation.name };
    this.changes.push(change);
    this.changeOptions.push(options);
    return this.settle(change, options.signal) as Promise<A>;
  }

  close(): void {
    this.closed = true;
  }

  /** How often an endpoint was asked. */
  timesAsked(name: QueryName): number {
    return this.asked.filter((question) => question.name === name).length;
  }

  private settle(question: Asked, signal: AbortSignal | undefined): Promise<unknown> {
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      try {
        const answer = this.script(question);
        if (answer !== undefined) return resolve(answer);
      } catch (error) {
        return reject(error);
      }
      this.open.push({ question, signal, answer: resolve, fail: reject });
    });
  }
}

function withoutUndefined(parameters: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined));
}
