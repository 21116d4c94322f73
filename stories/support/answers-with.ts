import { createDemoSource } from '../../mocks/demo-source.js';
import type { DataSource } from '../../src/api/data-source.js';
import type { QueryName } from '../../src/api/endpoint.js';

/** A source that answers one question with what a story is about, and all else as the demo does. */
export function answersWith(name: QueryName, answer: object): DataSource {
  let made: DataSource | undefined;
  const demo = () => (made ??= createDemoSource());
  return {
    ask: async (query, parameters, options) =>
      query.name === name ? query.check(answer) : demo().ask(query, parameters, options),
    change: (mutation, parameters, options) => demo().change(mutation, parameters, options),
  };
}
