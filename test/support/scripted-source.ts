import type { AskOptions, DataSource } from '../../src/api/data-source.js';
import type { Answer, Change, ChangeAnswer, ChangeName, Question, ResourceName } from '../../src/api/resources.js';

/** A question that a test has not answered yet. */
export interface OpenQuestion {
  readonly question: Question;
  readonly signal?: AbortSignal;
  answer(body: unknown): void;
  fail(error: unknown): void;
}

/** Answers a question at once; undefined leaves it open. */
export type Script = (question: Question) => unknown;

/**
 * A data source that a test drives by hand: it notes what it is asked and answers by script, or when the test says so. What the script
 * throws is what the source rejects with.
 */
export class ScriptedSource implements DataSource {
  readonly asked: Question[] = [];
  readonly changes: Change[] = [];
  readonly open: OpenQuestion[] = [];
  closed = false;

  constructor(public script: Script = () => undefined) {}

  ask<R extends ResourceName>(question: Question<R>, { signal }: AskOptions = {}): Promise<Answer<R>> {
    this.asked.push(question);
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      try {
        const answer = this.script(question);
        if (answer !== undefined) return resolve(answer as Answer<R>);
      } catch (error) {
        return reject(error);
      }
      this.open.push({ question, signal, answer: (body) => resolve(body as Answer<R>), fail: reject });
    });
  }

  async change<C extends ChangeName>(change: Change<C>): Promise<ChangeAnswer<C>> {
    this.changes.push(change);
    return this.script({ resource: change.change } as unknown as Question) as ChangeAnswer<C>;
  }

  close(): void {
    this.closed = true;
  }

  /** How often a resource was asked. */
  timesAsked(resource: ResourceName): number {
    return this.asked.filter((question) => question.resource === resource).length;
  }
}
