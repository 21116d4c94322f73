import { HubError } from '../api/hub-error.js';
import { MissingCode, importAgain } from './import-again.js';

/**
 * Loads code that only an act of a person needs, such as an export, when the act begins.
 * @param load one `import()` of a literal and nothing else, as `importAgain` takes it.
 * @throws {HubError} `network` when it cannot be had; the next call asks again.
 */
export async function lateCode<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await importAgain(load);
  } catch (thrown) {
    throw lateError(thrown);
  }
}

/** Why code could not be loaded. Without a connection nothing is known of where the code is: who reloads the page then has no page at all. */
export function lateError(thrown: unknown): HubError {
  const cause = thrown instanceof MissingCode && !navigator.onLine ? thrown.cause : thrown;
  return new HubError('network', thrown instanceof Error ? thrown.message : String(thrown), { cause });
}
