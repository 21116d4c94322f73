/** A module that the server does not have the first times, and what `import()` needs of it. */
export interface FlakyModule {
  readonly address: string;
  /** The addresses that were asked for, in order. */
  asked(): Promise<string[]>;
  /** Imports it as code in a bundle does, whose text holds the address. */
  readonly load: () => Promise<{ readonly name: string }>;
}

let last = 0;

/** A module of its own that exports its file's `name`, after so many misses. */
export function flakyModule(misses: number | 'always', file = 'part.js'): FlakyModule {
  const folder = `/__flaky/part-${Date.now()}-${(last += 1)}`;
  const address = `${folder}/${misses === 'always' ? 1e6 : misses}/${file}`;
  const load = () => import(address) as Promise<{ readonly name: string }>;
  return {
    address,
    asked: async () => (await (await fetch(`${folder}/log`)).json()) as string[],
    load: Object.assign(load, { toString: () => `() => import('${address}')` }),
  };
}
