import type { CallQueueRowPage, CallingQualityRowPage, CustomerPage, SubscriptionRowPage } from '../../api/contract.js';
import type { Page } from '../../api/endpoint.js';
import { listCallQueues } from '../../api/endpoints/call-queues.js';
import { listCallingQuality } from '../../api/endpoints/calling-quality.js';
import { listCustomers } from '../../api/endpoints/customers.js';
import { listSubscriptions } from '../../api/endpoints/licenses.js';
import type { HubError } from '../../api/hub-error.js';
import type { Product, ResolvedSettings } from '../../core/hub/settings.js';
import type { QueryHost } from '../../core/query/query-host.js';
import { qualityReasons, queueReasons } from '../../domain/attention/call-reasons.js';
import { customerReasons } from '../../domain/attention/customer-reasons.js';
import type { Finding } from '../../domain/attention/reasons.js';
import type { Rule, Thresholds } from '../../domain/attention/rules.js';
import { endingReasons, overageReasons, renewalReasons } from '../../domain/attention/subscription-reasons.js';
import { weekOfPeriod } from '../../domain/weeks.js';
import { customerQuestion } from '../customer/customer-question.js';
import { AskedPart } from './attention-part.js';
import type { AttentionPart, PartDefinition } from './attention-part.js';

/** Who asks. */
interface Host extends QueryHost {
  readonly settings: ResolvedSettings;
}

/**
 * Rows of one question. It is that of the tables, and their sorts are theirs, so that a table on the same page and this list are answered by one request.
 */
const PAGE = { max: 100, offset: 0 } as const;

const PRODUCTS: readonly Product[] = ['meetings', 'calling'];

/**
 * The questions behind the list, one page of each, sorted by the API so that what matters most comes first: three about customers by status, three about
 * the subscriptions of each of two products, two about the calls of the last week. What only serves rules that weigh nothing is not asked.
 */
export class AttentionQuestions {
  /** All parts, in the order in which they are named. */
  readonly all: readonly AttentionPart[];
  private readonly customers: readonly AttentionPart<CustomerPage>[];
  private readonly expiring: readonly AttentionPart<SubscriptionRowPage>[];
  private readonly renewing: readonly AttentionPart<SubscriptionRowPage>[];
  private readonly overLimit: readonly AttentionPart<SubscriptionRowPage>[];
  private readonly quality: AttentionPart<CallingQualityRowPage>;
  private readonly queues: AttentionPart<CallQueueRowPage>;

  /** @param isOn Whether a rule weighs anything. */
  constructor(
    private readonly host: Host,
    private readonly isOn: (rule: Rule) => boolean,
  ) {
    this.customers = [this.status('suspended'), this.status('expired', 'some'), this.status('noRecentActivity')];
    this.expiring = this.view('expiring', 'endDate', ['expiring', 'trialEnding']);
    this.renewing = this.view('renewing', 'renewalDate', ['unusedLicenses']);
    this.overLimit = this.view('overLimit', '-assignedShare', ['overLimit']);
    this.quality = this.calls('callQuality', 'poorCalls', {
      query: listCallingQuality,
      asked: { sort: '-poorShare', ...PAGE },
    });
    this.queues = this.calls('callQueues', 'abandonedCalls', {
      query: listCallQueues,
      asked: { sort: '-abandonedShare', ...PAGE },
    });
    const subscriptions = [...this.overLimit, ...this.expiring, ...this.renewing];
    this.all = [...this.customers.slice(0, 2), ...subscriptions, this.quality, this.queues, this.customers[2]!];
    host.addQuestion({ refresh: async () => void (await Promise.all(this.all.map((part) => part.refresh()))) });
  }

  /** The parts that are asked, or given by the page. */
  get parts(): readonly AttentionPart[] {
    return this.all.filter(({ status }) => status !== 'idle');
  }

  /** The parts that answered, now or before. */
  get answered(): readonly AttentionPart[] {
    return this.parts.filter(({ answer }) => answer !== undefined);
  }

  /** The parts whose newest attempt failed. */
  get failed(): readonly AttentionPart[] {
    return this.parts.filter(({ error }) => error !== undefined);
  }

  /** The parts of which nothing is known yet. */
  get awaited(): readonly AttentionPart[] {
    return this.parts.filter(({ status }) => status === 'loading');
  }

  /** Why nothing could be asked: every part failed. What another attempt may mend comes before what it cannot. */
  get error(): HubError | undefined {
    const errors = this.failed.map(({ error }) => error!);
    if (errors.length === 0 || errors.length < this.parts.length) return undefined;
    return errors.find(({ retryable }) => retryable) ?? errors.find(({ code }) => code !== 'notOffered') ?? errors[0];
  }

  get isAsking(): boolean {
    return this.all.some(({ isAsking }) => isAsking);
  }

  /** The Sunday of the week that the newest calls are of; undefined: nothing is known of calls. */
  get week(): string | undefined {
    return weekOf(this.quality.answer ?? this.queues.answer);
  }

  /** The oldest moment of which a part tells: so old are the figures at most. */
  get dataAsOf(): string | undefined {
    const moments = this.answered.map(({ answer }) => (answer as { readonly dataAsOf?: string }).dataAsOf);
    return moments.filter((moment) => moment !== undefined).sort()[0];
  }

  /** What is found in the answers. */
  findings(thresholds: Thresholds): readonly Finding[] {
    const { windowDays, timeZone } = this.host.settings;
    const now = Date.now();
    const context = { here: { timeZone, now }, windowDays, thresholds };
    const week = (answer: { readonly periodStart: string } | undefined) => weekOf(answer) ?? '';
    return [
      ...customerReasons(this.customers.flatMap(rowsOf), now),
      ...overageReasons(this.overLimit.map(rowsOf)),
      ...endingReasons(this.expiring.map(rowsOf), context),
      ...renewalReasons(this.renewing.map(rowsOf), context),
      ...qualityReasons({ weekStart: week(this.quality.answer), rows: rowsOf(this.quality) }, thresholds),
      ...queueReasons({ weekStart: week(this.queues.answer), rows: rowsOf(this.queues) }, thresholds),
    ];
  }

  private status(
    subject: 'suspended' | 'expired' | 'noRecentActivity',
    order: PartDefinition['order'] = 'largest',
  ): AttentionPart<CustomerPage> {
    const filters = { status: [subject] };
    const definition = { subject, rules: [subject], order, filters };
    const asked = () => ({ ...customerQuestion(filters, this.host.settings), sort: '-licenses', ...PAGE });
    return new AskedPart(this.host, definition, {
      query: listCustomers,
      parameters: () => (this.isOn(subject) ? asked() : undefined),
    });
  }

  private view(
    subject: 'expiring' | 'renewing' | 'overLimit',
    sort: string,
    rules: readonly Rule[],
  ): readonly AttentionPart<SubscriptionRowPage>[] {
    const order = subject === 'overLimit' ? 'worst' : 'next';
    const definition = { subject, rules, order, filters: { kpi: kpis[subject] } } as const;
    return PRODUCTS.map(
      (product) =>
        new AskedPart(
          this.host,
          { ...definition, product },
          {
            query: listSubscriptions,
            parameters: () => {
              const { windowDays, timeZone } = this.host.settings;
              return rules.some(this.isOn)
                ? { view: subject, product, windowDays, timeZone, sort, ...PAGE }
                : undefined;
            },
          },
        ),
    );
  }

  private calls<P extends object, A extends Page>(
    subject: 'callQuality' | 'callQueues',
    rule: Rule,
    { query, asked }: { query: ConstructorParameters<typeof AskedPart<P, A>>[2]['query']; asked: P },
  ): AttentionPart<A> {
    const definition = { subject, rules: [rule], order: 'worst' } as const;
    return new AskedPart(this.host, definition, { query, parameters: () => (this.isOn(rule) ? asked : undefined) });
  }
}

/** The figure of the overview that counts the customers of a view. */
const kpis = { expiring: 'nearingExpiration', renewing: 'nearingRenewal', overLimit: 'overLicenseLimit' } as const;

function rowsOf<Answer extends Page>({ answer }: AttentionPart<Answer>): Answer['items'] {
  return answer?.items ?? [];
}

function weekOf(answer: { readonly periodStart: string } | undefined): string | undefined {
  return answer && weekOfPeriod(answer.periodStart);
}
