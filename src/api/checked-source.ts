import type { DataSource } from './data-source.js';

/** A portal's own source whose answers are checked against the contract, as those of `HttpSource` are. */
export function checkedSource(source: DataSource): DataSource {
  return {
    async ask(query, parameters, options) {
      const given = await source.ask(query, parameters, options);
      const answer = query.check(given);
      return given.nextPage === undefined ? answer : { ...answer, nextPage: given.nextPage };
    },
    async change(mutation, parameters, options) {
      return mutation.check(await source.change(mutation, parameters, options));
    },
    close: () => source.close?.(),
  };
}
