/** What can go wrong in a body. `html` is a sign-in page with status 200. */
export const bodyFaults = ['html', 'truncated', 'endless', 'wrong-type', 'bad-row'] as const;
/** What can go wrong with the connection: nothing is done and no answer comes, all is done and none comes; it breaks before anything is done, or when all was done and the answer was to come. */
export const connectionFaults = ['hang', 'unanswered', 'drop', 'lost-answer'] as const;
/** A sign-in page on another origin. */
export const REDIRECT = 'redirect';

const namedFaults = [...bodyFaults, ...connectionFaults, REDIRECT] as const;

/** Something that goes wrong on purpose. */
export interface Fault {
  /** An HTTP status of 400 or more (501: not offered; 503: maintenance), or the name of a fault. */
  readonly kind: number | (typeof namedFaults)[number];
  /** How many requests it hits; default all. */
  readonly times?: number;
  /** Hits only requests whose path begins with this; default all. */
  readonly on?: string;
  /** The header `Retry-After` as it is sent; `none`: not at all. Default 1 for 429 and 503. */
  readonly retryAfter?: string;
  /** True: scripts of other origins cannot read the headers. */
  readonly hidden?: boolean;
  /** True: the body of a status is `application/problem+json` (RFC 9457). */
  readonly problem?: boolean;
  /** The field that a 422 is about; default `products`. */
  readonly field?: string;
}

/**
 * Reads a fault as the header `x-mock-fault` and the parameter `mock-fault` carry it: `503`, `429; retry-after=2; times=3`, `html; on=/customers`, `503; hidden`,
 * `500; problem`, `422; field=name`. RangeError when it is not understood.
 */
export function parseFault(text: string): Fault {
  const [kind = '', ...parts] = text.split(';').map((part) => part.trim());
  const options = new Map(parts.map((part) => [part.split('=')[0] ?? '', part.slice(part.indexOf('=') + 1)]));
  const times = options.get('times');
  return {
    kind: kindOf(kind, text),
    on: options.get('on'),
    retryAfter: options.get('retry-after'),
    hidden: options.has('hidden'),
    problem: options.has('problem'),
    field: options.get('field'),
    ...(times === undefined ? {} : { times: Number(times) }),
  };
}

function kindOf(kind: string, text: string): Fault['kind'] {
  if (/^[45]\d\d$/.test(kind)) return Number(kind);
  const found = namedFaults.find((name) => name === kind);
  if (found === undefined)
    throw new RangeError(`"${text}" is no fault: it begins with a status, ${namedFaults.join(', ')}.`);
  return found;
}

/** Keeps count of faults, so that one that hits three requests hits three. */
export class FaultCounter {
  private readonly hits = new Map<string, number>();

  /** The fault, if it hits a request with this path. */
  strike(fault: Fault, path: string): Fault | undefined {
    if (fault.on !== undefined && !path.startsWith(fault.on)) return undefined;
    const key = JSON.stringify(fault);
    const hits = this.hits.get(key) ?? 0;
    if (hits >= (fault.times ?? Infinity)) return undefined;
    this.hits.set(key, hits + 1);
    return fault;
  }
}
