import { checkAnswer, checkChange } from './check.js';
import type { AskOptions, DataSource } from './data-source.js';
import type { Answer, Change, ChangeAnswer, ChangeName, Question, ResourceName } from './resources.js';

/** A portal's own source whose answers are checked against the contract, as those of `HttpSource` are. */
export function checkedSource(source: DataSource): DataSource {
  return {
    async ask<R extends ResourceName>(question: Question<R>, options?: AskOptions): Promise<Answer<R>> {
      return checkAnswer(question.resource as R, await source.ask(question, options));
    },
    async change<C extends ChangeName>(change: Change<C>, options?: AskOptions): Promise<ChangeAnswer<C>> {
      return checkChange(change.change as C, await source.change(change, options));
    },
    close: () => source.close?.(),
  };
}
