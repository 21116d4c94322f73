/**
 * Counts what a page keeps running. Import it before what it is to watch: it puts itself between the page and its timers, listeners
 * on the window, the document and media queries, and observers.
 */

interface Leftover {
  readonly what: string;
  readonly where: string;
}

const alive = new Map<unknown, Leftover>();
let watching = false;

function begin(key: unknown, what: string): void {
  if (watching) alive.set(key, { what, where: new Error().stack?.split('\n').slice(3, 6).join(' ') ?? '' });
}

const timers = globalThis as unknown as Record<string, (...parameters: unknown[]) => unknown>;
for (const [start, stop] of [
  ['setTimeout', 'clearTimeout'],
  ['setInterval', 'clearInterval'],
  ['requestIdleCallback', 'cancelIdleCallback'],
] as const) {
  // Not every browser knows when it is idle.
  if (!timers[start]) continue;
  const started = timers[start]!;
  const stopped = timers[stop]!;
  const keyOf = (id: unknown) => `${start === 'requestIdleCallback' ? 'idle' : 'timer'} ${String(id)}`;
  timers[start] = (callback, ms, ...rest) => {
    const run = (...parameters: unknown[]) => {
      if (start !== 'setInterval') alive.delete(keyOf(id));
      (callback as (...parameters: unknown[]) => void)(...parameters);
    };
    const id = started(run, ms, ...rest);
    begin(keyOf(id), `${start} ${String(ms)}`);
    return id;
  };
  timers[stop] = (id) => {
    alive.delete(keyOf(id));
    return stopped(id);
  };
}

for (const target of [window, document, MediaQueryList.prototype] as EventTarget[]) {
  const { addEventListener: add, removeEventListener: remove } = target;
  const keys = new Map<unknown, Map<string, symbol>>();
  target.addEventListener = function (
    this: EventTarget | undefined,
    type: string,
    listener: unknown,
    options: unknown,
  ) {
    const byType = keys.get(listener) ?? new Map<string, symbol>();
    keys.set(listener, byType);
    if (!byType.has(type)) byType.set(type, Symbol(type));
    const key = byType.get(type);
    begin(key, `listener ${type}`);
    (options as AddEventListenerOptions | undefined)?.signal?.addEventListener('abort', () => alive.delete(key));
    add.call(this ?? target, type, listener as EventListener, options as AddEventListenerOptions);
  };
  target.removeEventListener = function (
    this: EventTarget | undefined,
    type: string,
    listener: unknown,
    options: unknown,
  ) {
    alive.delete(keys.get(listener)?.get(type));
    remove.call(this ?? target, type, listener as EventListener, options as EventListenerOptions);
  };
}

const observers = globalThis as unknown as Record<
  string,
  new (...parameters: never[]) => { observe(): void; disconnect(): void }
>;
for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver']) {
  observers[name] = class extends observers[name]! {
    override observe(...parameters: unknown[]): void {
      begin(this, name);
      super.observe(...(parameters as []));
    }
    override disconnect(): void {
      alive.delete(this);
      super.disconnect();
    }
  };
}

/** Notes from now on what begins and has not ended. */
export function watchLeftovers(): void {
  alive.clear();
  watching = true;
}

/** What has begun since `watchLeftovers()` and still runs, in words. */
export function leftovers(): string[] {
  return [...alive.values()].map(({ what, where }) => `${what} ${where}`);
}

/** Stops noting. */
export function forgetLeftovers(): void {
  watching = false;
  alive.clear();
}
