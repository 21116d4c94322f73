import type { CustomerPage } from '../../api/contract.js';
import { listCustomers } from '../../api/endpoints/customers.js';
import type { HubError } from '../../api/hub-error.js';
import type { Connection } from '../../core/hub/connection.js';
import type { ResolvedSettings } from '../../core/hub/settings.js';
import { QueryController } from '../../core/query/query-controller.js';
import { isGiven } from '../../core/query/query-host.js';
import type { QueryHost } from '../../core/query/query-host.js';
import type { ParametersOf } from '../../api/endpoint.js';
import { customerQuestion } from './customer-question.js';
import { mergedFilters } from './customer-filters.js';
import type { CodeFilter, CustomerFilters } from './customer-filters.js';
import type { SeenCodes } from './query-vocabulary.js';

type Parameters = ParametersOf<typeof listCustomers>;

/** A filter that counts. */
interface Host extends QueryHost {
  readonly settings: ResolvedSettings;
}

/** How the counts of a filter's codes stand. */
export interface FacetState {
  readonly counts: Readonly<Record<string, number>> | undefined;
  /** They are on their way, or would be once they are wanted. */
  readonly isAsking: boolean;
  readonly error: HubError | undefined;
}

/** A menu that opens draws itself before its counts are asked for: it must not say that there are none. */
const unasked: FacetState = { counts: undefined, isAsking: true, error: undefined };

/**
 * How many customers each code of a filter finds: asked for one filter, while its codes show, and no rows with it. The question leaves that filter itself
 * out, as the contract counts, so that choosing in it asks nothing again.
 */
export class FacetCounts {
  private readonly query: QueryController<Parameters, CustomerPage>;
  private wanted: CodeFilter | undefined;
  private known: { from?: Connection | undefined; codes: SeenCodes } = { codes: {} };

  /** @param filters All that narrows the customers. */
  constructor(
    private readonly host: Host,
    private readonly filters: () => CustomerFilters,
  ) {
    this.query = new QueryController(host, listCustomers, () => this.wanted && this.parameters(this.wanted));
  }

  /** The codes that answers named, by filter; the same object while there are no others. */
  get seen(): SeenCodes {
    const { connection } = this.host;
    if (this.known.from !== connection) this.known = { from: connection, codes: {} };
    const facets = this.query.answer?.facets ?? {};
    for (const [filter, counts] of Object.entries(facets) as [CodeFilter, object | undefined][]) {
      const { [filter]: old = [] } = this.known.codes;
      const fresh = Object.keys(counts ?? {}).filter((code) => !old.includes(code));
      if (fresh.length > 0)
        this.known = { from: connection, codes: { ...this.known.codes, [filter]: [...old, ...fresh] } };
    }
    return this.known.codes;
  }

  /** Whose counts are wanted from now on; undefined: none. */
  want(filter: CodeFilter | undefined): void {
    if (filter === this.wanted) return;
    this.wanted = filter;
    this.host.requestUpdate();
    if (filter) void this.tryAgain();
  }

  /** Like `want(undefined)`, unless those of another filter are wanted by now. */
  release(filter: CodeFilter): void {
    if (this.wanted === filter) this.want(undefined);
  }

  stateOf(filter: CodeFilter): FacetState {
    const { query } = this;
    if (filter !== this.wanted && !isGiven(this.host)) return unasked;
    const isAsking = query.answer === undefined && (query.isAsking || !query.error);
    return { counts: query.answer?.facets?.[filter], isAsking, error: isAsking ? undefined : query.error };
  }

  /** A question that failed before is asked again. */
  private async tryAgain(): Promise<void> {
    await this.host.updateComplete;
    if (this.query.error && !this.query.isAsking) await this.query.refresh();
  }

  private parameters(wanted: CodeFilter): Parameters {
    const filters = mergedFilters({}, { ...this.filters(), [wanted]: undefined, [`not.${wanted}`]: undefined });
    return { ...customerQuestion(filters, this.host.settings), max: 0, facets: [wanted] };
  }
}
