import type { CodeFilter, CustomerFilters } from './customer-filters.js';
import { partsOf } from './query-parts.js';
import type { QueryPart, Span, Written } from './query-parts.js';
import type { QueryFilter, QueryVocabulary } from './query-vocabulary.js';

/**
 * What is wrong at a place of a query. `unknownFilter`: there is no filter `text`; `unknownValue`: `filter` has no value `text`; `noValue`: nothing
 * after the colon or comma; `unclosedQuote`, `afterQuote`: a quote that is not closed, and what stands right behind one; `notText`, `notKpi`: `-`
 * where nothing can be left out; `secondKpi`: only one can be.
 */
export interface QueryProblem extends Span {
  readonly kind:
    'unknownFilter' | 'unknownValue' | 'noValue' | 'unclosedQuote' | 'afterQuote' | 'notText' | 'notKpi' | 'secondKpi';
  readonly filter?: QueryFilter;
  readonly text: string;
}

/** What a typed query says. */
export interface ParsedQuery {
  /** All of it that could be read. */
  readonly filters: CustomerFilters;
  /** What could not, in the order of the text. */
  readonly problems: readonly QueryProblem[];
  readonly parts: readonly QueryPart[];
}

/**
 * Reads a typed query: `status:expiringSoon,suspended tag:"vip emea" -product:meetings acme`. Every text can be read; what makes no sense is
 * named with its place, and the rest counts all the same.
 */
export function parseQuery(text: string, vocabulary: QueryVocabulary): ParsedQuery {
  const parts = partsOf(text);
  const reading = new Reading(vocabulary);
  for (const part of parts) reading.take(part, text);
  return { filters: reading.filters, problems: reading.problems, parts };
}

/** A query as far as it was read. */
class Reading {
  readonly problems: QueryProblem[] = [];
  private readonly lists = new Map<CodeFilter | `not.${CodeFilter}`, Set<string>>();
  private readonly words: string[] = [];
  private kpi: string | undefined;

  constructor(private readonly vocabulary: QueryVocabulary) {}

  get filters(): CustomerFilters {
    const q = this.words.join(' ');
    const lists = [...this.lists].map(([key, codes]) => [key, [...codes]] as const);
    return { ...Object.fromEntries(lists), ...(q && { q }), ...(this.kpi !== undefined && { kpi: this.kpi }) };
  }

  take(part: QueryPart, text: string): void {
    if (!part.name) return this.takeWord(part, text);
    const filter = this.vocabulary.filterNamed(part.name.text);
    if (!filter) return this.complain('unknownFilter', part.name);
    if (filter === 'kpi' && part.isNot) return this.complain('notKpi', { ...part, text: part.name.text });
    for (const value of part.values) this.takeValue(value, filter, part.isNot);
  }

  private takeWord({ values: [word], isNot, start, end }: QueryPart, text: string): void {
    if (word!.fault) this.complain(word!.fault.kind, { ...word!.fault, text: word!.text });
    else if (isNot) this.complain('notText', { start, end, text: text.slice(start + 1, end) });
    else if (word!.text) this.words.push(word!.text);
  }

  private takeValue(value: Written, filter: QueryFilter, isNot: boolean): void {
    const isEmpty = value.end - value.start - Number(value.isExact) === 0;
    if (isEmpty) return this.complain('noValue', value, filter);
    if (value.fault) return this.complain(value.fault.kind, { ...value.fault, text: value.text }, filter);
    const code = value.isExact ? value.text : this.vocabulary.codeOf(filter, value.text);
    if (code === undefined) this.complain('unknownValue', value, filter);
    else if (filter === 'kpi') this.takeKpi(code, value);
    else {
      const key = isNot ? (`not.${filter}` as const) : filter;
      this.lists.set(key, (this.lists.get(key) ?? new Set()).add(code));
    }
  }

  private takeKpi(code: string, value: Written): void {
    if (this.kpi === undefined || this.kpi === code) this.kpi = code;
    else this.complain('secondKpi', value, 'kpi');
  }

  private complain(kind: QueryProblem['kind'], { start, end, text }: Span & { text: string }, filter?: QueryFilter) {
    this.problems.push({ kind, start, end, text, ...(filter && { filter }) });
  }
}
