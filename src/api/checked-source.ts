import type { CheckedSource, DataSource } from './data-source.js';
import { HubError } from './hub-error.js';

const noChange = 'The source has no change(): give it one.';

/** A portal's own source whose answers are checked against the contract, as those of `HttpSource` are. */
export function checkedSource(source: DataSource): CheckedSource {
  return {
    async ask(query, parameters, options) {
      const given = await source.ask(query, parameters, options);
      const answer = query.check(given);
      const { nextPage } = given as { readonly nextPage?: string };
      return nextPage === undefined ? answer : { ...answer, nextPage };
    },
    async change(mutation, parameters, options) {
      if (typeof source.change !== 'function') throw new HubError('config', noChange);
      return mutation.check(await source.change(mutation, parameters, options));
    },
    close: () => source.close?.(),
  };
}
