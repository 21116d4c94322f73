import { importAgain, isGuarded } from '../core/import-again.js';

type Module = Readonly<Record<string, unknown>>;

const arrived = new Map<string, Promise<Module>>();
const failed = new Set<string>();

/**
 * Imports a file that lies beside this one. The build for a script tag puts it in the place of every `import()`, and of every import between files
 * that come late. A file that did not come is asked for under another address, once at once and then at each further call: a browser may keep a
 * failed import for good (Firefox does so for imports of imports too), and so may a cache in between. Where the page's import map has hashes it is not:
 * they hold for the file's own address alone.
 * @param name Relative to this file: `./partner-hub-nl.js`.
 * @param needs Files that it will ask for in turn: asked for beside it, not after it.
 * @throws {MissingCode} when it cannot be fetched.
 */
export function lateFile(name: string, ...needs: string[]): Promise<Module> {
  // Their failures are the failures of the file that awaits them.
  for (const need of needs) lateFile(need).catch(() => {});
  let module = arrived.get(name);
  if (!module) {
    module = ask(name);
    module.catch(() => arrived.delete(name));
    arrived.set(name, module);
  }
  return module;
}

async function ask(name: string): Promise<Module> {
  const address = new URL(name, import.meta.url);
  const load = () => import(/* @vite-ignore */ address.href) as Promise<Module>;
  if (isGuarded()) return importAgain(load);
  try {
    if (!failed.has(name)) return await load();
  } catch {
    failed.add(name);
  }
  address.searchParams.set('again', Date.now().toString(36));
  return importAgain(load);
}

/** What importing one module of a file with others gives: the build puts it in the place of the bundler's own. */
export function moduleOf(exports: Readonly<Record<string, () => unknown>>): Module {
  const module = {};
  for (const [name, get] of Object.entries(exports)) Object.defineProperty(module, name, { get, enumerable: true });
  return module;
}
