/**
 * A part of the library's code is not where it should be: it could not be fetched, under another address neither. Most often a new version was put
 * on the server while the page was open; then only a reload of the page helps.
 */
export class MissingCode extends Error {
  override readonly name = 'MissingCode';

  constructor(cause: unknown) {
    super('A part of the library could not be loaded; is its folder complete?', { cause });
  }
}

/** Second attempts by the address of the module: those under way, and those that succeeded. */
const attempts = new Map<string, Promise<unknown>>();
let lastAttempt = 0;

/**
 * Loads a part of the library's code. What could not be fetched is asked for once more under another address, at once and each time it is wanted
 * again: a browser may keep a failed address for as long as the page lives (Firefox does).
 * @param load one `import()` and nothing else: `() => import('./part.js')`.
 * @throws {MissingCode} when it cannot be fetched. What the module itself throws is passed on as it is.
 */
export async function importAgain<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (!isFetchFailure(error)) throw error;
    const address = addressIn(error);
    if (!address) throw new MissingCode(error);
    return (await attempt(address)) as Module;
  }
}

/** Many elements may want the same part: one attempt serves them all. */
function attempt(address: string): Promise<unknown> {
  let running = attempts.get(address);
  if (!running) {
    const other = new URL(address);
    other.searchParams.set('retry', String((lastAttempt += 1)));
    running = import(/* @vite-ignore */ /* webpackIgnore: true */ other.href).catch((error: unknown) => {
      attempts.delete(address);
      throw isFetchFailure(error) ? new MissingCode(error) : error;
    });
    attempts.set(address, running);
  }
  return running;
}

/** Browsers have no code for it: Chromium and Firefox speak of a "dynamically imported module", WebKit of a "module script". */
function isFetchFailure(error: unknown): error is TypeError {
  return error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);
}

/** Chromium and Firefox name the address at the end of the message; WebKit, which does not, forgets failures by itself. */
function addressIn({ message }: TypeError): string | undefined {
  return /\b(?:https?|file|blob):\S+$/.exec(message.trim())?.[0];
}
