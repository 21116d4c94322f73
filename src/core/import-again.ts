/**
 * A part of the library's code is not where it should be: it could not be fetched, under another address neither. Most often a new version was put
 * on the server while the page was open; then only a reload of the page helps.
 */
export class MissingCode extends Error {
  override readonly name = 'MissingCode';

  constructor(cause: unknown) {
    super('A part of the library could not be loaded; is its folder complete?', { cause });
    missingCode.add(cause);
  }
}

/** Why code could not be had so far, for whoever looks for what is wrong with the page. */
export const missingCode = new Set<unknown>();

/** Second attempts by the address of the module: those under way, and those that succeeded. */
const attempts = new Map<string, Promise<unknown>>();
let lastAttempt = 0;

/**
 * Loads a part of the library's code. What could not be fetched is asked for once more, at once and each time it is wanted again, and under another
 * address where the browser may keep a failed one for as long as the page lives (Firefox does).
 * @param load one `import()` of a literal and nothing else: `() => import('./part.js')`.
 * @throws {MissingCode} when it cannot be fetched. What the module itself throws is passed on as it is.
 */
export async function importAgain<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (!isFetchFailure(error)) throw error;
    if (isForgotten(error)) return load().catch(fail);
    const address = addressIn(error);
    // What is missing may be a part that the wanted one stands on: under another address it would be another module.
    if (!address || !isAskedForBy(load, address) || isGuarded()) throw new MissingCode(error);
    return (await attempt(address)) as Module;
  }
}

/** Whether an address is the one in `() => import('./part.js')`, and not that of something that part.js imports: bundlers keep file names in both. */
function isAskedForBy(load: () => unknown, address: string): boolean {
  const file = new URL(address).pathname.split('/').at(-1);
  return Boolean(file) && String(load).includes(file!);
}

/** Whether the page says what the files must be, by their hashes in its import map: under another address nobody would compare them. */
export function isGuarded(): boolean {
  const maps = globalThis.document?.querySelectorAll('[type=importmap]') ?? [];
  return [...maps].some(({ textContent }) => textContent.includes('"integrity"'));
}

/** Many elements may want the same part: one attempt serves them all. */
function attempt(address: string): Promise<unknown> {
  let running = attempts.get(address);
  if (!running) {
    const other = new URL(address);
    other.searchParams.set('retry', String((lastAttempt += 1)));
    running = import(/* @vite-ignore */ /* webpackIgnore: true */ other.href).catch((error: unknown) => {
      attempts.delete(address);
      return fail(error);
    });
    attempts.set(address, running);
  }
  return running;
}

function fail(error: unknown): never {
  throw isFetchFailure(error) ? new MissingCode(error) : error;
}

/**
 * Browsers have no code for it: Chromium and Firefox speak of a "dynamically imported module", WebKit of a "module script". An application's bundler
 * may load parts in its own way (webpack), and asks again by itself.
 */
function isFetchFailure(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return error.name === 'ChunkLoadError' || /dynamically imported module|module script/i.test(error.message);
}

/** WebKit forgets what it could not fetch: there the same address is asked for again. */
function isForgotten({ name, message }: Error): boolean {
  return name === 'TypeError' && message.includes('module script');
}

/** The address of a module that could not be fetched: Chromium and Firefox name it at the end of the message. */
export function addressIn({ name, message }: Error): string | undefined {
  if (name !== 'TypeError') return undefined;
  return /\b(?:https?|file|blob):\S+$/.exec(message.trim())?.[0];
}
