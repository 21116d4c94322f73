/** What can go wrong in a body. */
export const bodyFaults = ['html', 'truncated', 'endless', 'wrong-type', 'bad-row'] as const;
/** What can go wrong before there is an answer: it never comes, or the connection breaks. */
export const connectionFaults = ['hang', 'drop'] as const;

/** Something that goes wrong on purpose. */
export interface Fault {
  /** An HTTP status of 400 or more, or the name of a fault. */
  readonly kind: number | (typeof bodyFaults)[number] | (typeof connectionFaults)[number];
  /** How many requests it hits; default all. */
  readonly times?: number;
  /** Hits only requests whose path begins with this; default all. */
  readonly on?: string;
  /** The header `Retry-After` as it is sent; `none`: not at all. Default 1 for 429 and 503. */
  readonly retryAfter?: string;
  /** True: scripts of other origins cannot read the headers. */
  readonly hidden?: boolean;
}

/**
 * Reads a fault as the header `x-mock-fault` and the parameter `mock-fault` carry it: `503`, `429; retry-after=2; times=3`, `html; on=/customers`, `503; hidden`.
 * RangeError when it is not understood.
 */
export function parseFault(text: string): Fault {
  const [kind = '', ...parts] = text.split(';').map((part) => part.trim());
  const options = new Map(parts.map((part) => [part.split('=')[0] ?? '', part.slice(part.indexOf('=') + 1)]));
  const times = options.get('times');
  const fault = { on: options.get('on'), retryAfter: options.get('retry-after'), hidden: options.has('hidden') };
  return { kind: kindOf(kind, text), ...fault, ...(times === undefined ? {} : { times: Number(times) }) };
}

function kindOf(kind: string, text: string): Fault['kind'] {
  if (/^[45]\d\d$/.test(kind)) return Number(kind);
  const found = [...bodyFaults, ...connectionFaults].find((name) => name === kind);
  if (found === undefined)
    throw new RangeError(
      `"${text}" is no fault: it begins with a status, ${[...bodyFaults, ...connectionFaults].join(', ')}.`,
    );
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
