import type { Checked } from '../../api/check.js';
import type { Page, Query } from '../../api/endpoint.js';
import type { HubError } from '../../api/hub-error.js';
import { asHubError } from '../../core/hub/as-hub-error.js';
import type { Product } from '../../core/hub/settings.js';
import { QueryController } from '../../core/query/query-controller.js';
import { isGiven } from '../../core/query/query-host.js';
import type { QueryHost } from '../../core/query/query-host.js';
import type { QueryStatus } from '../../core/query/query-state.js';
import type { Rule } from '../../domain/attention/rules.js';
import type { CustomerFilters } from '../customer/customer-filters.js';

/** What a part is about; also its name in the texts. */
export type PartSubject =
  'suspended' | 'expired' | 'noRecentActivity' | 'expiring' | 'renewing' | 'overLimit' | 'callQuality' | 'callQueues';

/** What a part is, whatever its rows are. */
export interface PartDefinition {
  readonly subject: PartSubject;
  /** The rules that look at its rows. */
  readonly rules: readonly Rule[];
  /** Of which product; absent: of none in particular. */
  readonly product?: Product;
  /** What comes first in its rows, so that what is cut off matters least; `some`: there is no such order. */
  readonly order: 'largest' | 'next' | 'worst' | 'some';
  /** The filters with which a list of customers shows all of it; absent: none does. */
  readonly filters?: CustomerFilters;
}

/** What a part asks. */
export interface PartQuestion<Parameters extends object, Answer extends Page> {
  readonly query: Query<Parameters, Answer>;
  /** Undefined: it is not asked. */
  parameters(): Parameters | undefined;
}

/** One of the questions behind the list. It fails alone, and its rows may be cut off. */
export interface AttentionPart<Answer extends Page = Page> extends PartDefinition {
  /** Identifies it, also in `data`: `expiringCalling`. */
  readonly key: string;
  readonly answer: Checked<Answer> | undefined;
  readonly error: HubError | undefined;
  readonly status: QueryStatus;
  readonly isAsking: boolean;
  refresh(): Promise<void>;
}

/** A part that asks its question in the hub, or takes its answer from the page's `data`. */
export class AskedPart<Parameters extends object, Answer extends Page> implements AttentionPart<Answer> {
  readonly key: string;
  private readonly asked: QueryController<Parameters, Answer>;
  private given?: { from: unknown; answer?: Checked<Answer>; error?: HubError };

  constructor(
    private readonly host: QueryHost,
    definition: PartDefinition,
    private readonly question: PartQuestion<Parameters, Answer>,
  ) {
    Object.assign(this, definition);
    const { subject, product } = definition;
    this.key = subject + (product ? product.charAt(0).toUpperCase() + product.slice(1) : '');
    this.asked = new QueryController(host, question.query, { isAside: true, parameters: () => question.parameters() });
  }

  get answer(): Checked<Answer> | undefined {
    return isGiven(this.host) ? this.read().answer : this.asked.answer;
  }

  get error(): HubError | undefined {
    return isGiven(this.host) ? this.read().error : this.asked.error;
  }

  get status(): QueryStatus {
    if (!isGiven(this.host)) return this.asked.status;
    const { answer, error } = this.read();
    return error ? 'error' : answer ? 'ready' : 'idle';
  }

  get isAsking(): boolean {
    return !isGiven(this.host) && this.asked.isAsking;
  }

  async refresh(): Promise<void> {
    await this.asked.refresh();
  }

  /** What the page gives of this part: checked like an answer, once. */
  private read() {
    const from = (this.host.data as Readonly<Record<string, unknown>> | undefined)?.[this.key];
    if (this.given && this.given.from === from) return this.given;
    try {
      this.given = { from, answer: isGiven({ data: from }) ? this.question.query.check(from) : undefined };
    } catch (thrown) {
      this.given = { from, error: asHubError(thrown) };
    }
    return this.given;
  }
}

/** What it is. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- a merged interface repeats the parameters of its class
export interface AskedPart<Parameters extends object, Answer extends Page> extends PartDefinition {}
