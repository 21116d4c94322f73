import type { CheckedSource, DataSource } from './data-source.js';
import { HubError } from './hub-error.js';
import { systemClock } from './transport/clock.js';
import type { Clock } from './transport/clock.js';
import { withDeadline } from './transport/deadline.js';

const noChange = 'The source has no change(): give it one.';
/** How long a source may take for an answer, milliseconds: as long as one over HTTP waits for an API that asks it to. */
const patience = 60_000;

/** A portal's own source whose answers come in time and are checked against the contract, as those of `HttpSource` are. */
export function checkedSource(source: DataSource, clock: Clock = systemClock): CheckedSource {
  const inTime = <T>(name: string, options: { signal?: AbortSignal }, act: (signal: AbortSignal) => Promise<T>) =>
    withDeadline(act, {
      ms: patience,
      clock,
      signal: options.signal ?? new AbortController().signal,
      late: () => new HubError('timeout', `The source did not answer “${name}” within ${patience / 1000} seconds.`),
    });
  return {
    async ask(query, parameters, options = {}) {
      const given = await inTime(query.name, options, async (signal) =>
        source.ask(query, parameters, { ...options, signal }),
      );
      const answer = query.check(given);
      const { nextPage } = given as { readonly nextPage?: string };
      return nextPage === undefined ? answer : { ...answer, nextPage };
    },
    async change(mutation, parameters, options = {}) {
      if (typeof source.change !== 'function') throw new HubError('config', noChange);
      const given = await inTime(mutation.name, options, async (signal) =>
        source.change(mutation, parameters, { ...options, signal }),
      );
      return mutation.check(given);
    },
    close: () => source.close?.(),
  };
}
