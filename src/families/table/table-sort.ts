import type { HubError } from '../../api/hub-error.js';
import { warnOfUnknownKeys } from '../../core/element/known-keys.js';
import { saysTheSame } from '../../core/says-the-same.js';
import { HubSortChangeEvent } from './sort-change.event.js';

/** An order that elements of the hub share. */
export interface SharedSort {
  readonly value: string | undefined;
  set(sort: string | undefined): void;
}

/** A table, as far as its order goes. */
interface Host extends HTMLElement {
  sort?: string;
  readonly currentHub: unknown;
}

/** How the rows of a table are sorted. */
export interface TableSortOptions {
  /** The order when nothing else is said. */
  readonly initial: string;
  /** The columns that rows can be sorted by. */
  readonly keys: readonly string[];
  /** Default: the element's own. */
  readonly shared?: SharedSort;
  /** What is asked, whatever its order. */
  question(): object | undefined;
}

/** An order that could not be had. */
export interface RefusedSort {
  readonly sort: string;
  readonly error: HubError;
}

/** What became of the question for the rows. */
export interface SortAnswer {
  readonly isThere: boolean;
  /** Why there are no rows. */
  readonly error: HubError | undefined;
}

/** Somebody has to sign in or mend the page: another order changes nothing. */
const isElsewhere = ({ code }: HubError) => code === 'auth' || code === 'config';

/** The API does not know the order, or does not offer it. */
const isRefusal = ({ code }: HubError) => code === 'invalid' || code === 'notOffered';

/**
 * The order of a table's rows. One that a person chose and that the API cannot give is given up for the one before it, so that the rows stay; so is one from
 * the page's address that the API refuses. One that the page set in `sort` stays: whoever wrote it can mend it.
 */
export class TableSort {
  private refusal?: RefusedSort & { readonly question: object | undefined };
  /** What was said of the order in which rows came last; undefined within it: nothing. */
  private had: { readonly said: string | undefined } = { said: undefined };
  /** The order that a person chose last. */
  private chosen?: string;
  /** The order before is set when the host has drawn. */
  private goesBack = false;

  constructor(
    private readonly host: Host,
    private readonly options: TableSortOptions,
  ) {}

  /** The order that is asked for: a column's key, with `-` in front for descending. */
  get value(): string {
    return this.said || this.options.initial;
  }

  /** The order that could not be had, while the rows have the one before it. */
  get refused(): RefusedSort | undefined {
    return this.goesBack ? undefined : this.refusal;
  }

  /** Whether rows in the order before are to come. */
  get isGoingBack(): boolean {
    return this.goesBack;
  }

  /** A person sorts. */
  choose(sort: string): void {
    this.refusal = undefined;
    this.chosen = sort;
    this.set(sort);
  }

  /** Before each update: looks whether rows came in this order. */
  follow({ isThere, error }: SortAnswer): void {
    const { value: sort, refusal, options } = this;
    if (refusal && !saysTheSame(refusal.question, options.question())) this.refusal = undefined;
    if (isThere) this.had = { said: this.said };
    const { said: before } = this.had;
    const isSame = (before || options.initial) === sort;
    if (isThere || !error || isSame || this.goesBack || !this.mayGoBack(sort, error)) return;
    this.refusal = { sort, error, question: options.question() };
    this.goesBack = true;
    queueMicrotask(() => {
      this.goesBack = false;
      this.set(before);
    });
  }

  private mayGoBack(sort: string, error: HubError): boolean {
    if (this.chosen === sort) return !isElsewhere(error);
    return !this.host.sort && this.options.shared?.value === sort && isRefusal(error);
  }

  /** What somebody says of the order; of a column that there is not, nothing. */
  private get said(): string | undefined {
    const { host, options } = this;
    const of = `<${host.localName}>`;
    for (const sort of [host.sort, options.shared?.value]) {
      if (!sort) continue;
      const column = sort.replace(/^-/, '');
      if (options.keys.includes(column)) return sort;
      warnOfUnknownKeys({ attribute: 'sort', of, given: [column || sort], known: options.keys });
    }
    return undefined;
  }

  private set(sort: string | undefined): void {
    const { host, options } = this;
    if (options.shared && host.sort === undefined && host.currentHub) options.shared.set(sort);
    else host.sort = sort;
    host.dispatchEvent(new HubSortChangeEvent(this.value));
  }
}
