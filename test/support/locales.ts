import { filesIn } from './files.js';

/** A text, a function that writes one, or more of them by name. */
type Texts = Readonly<Record<string, unknown>>;

/** Every text of a language by its path, file by file: `calling.quality.good`. */
export async function textsIn(language: string): Promise<Map<string, unknown>> {
  const files = (await filesIn(`src/locales/${language}`)).filter((name) => name !== 'directory.ts');
  const modules = await Promise.all(
    files.map(async (name) => {
      const module = (await import(`../../src/locales/${language}/${name}`)) as Texts;
      return [name.replace(/\.ts$/, ''), module] as const;
    }),
  );
  return new Map(modules.flatMap(([name, module]) => pathsIn(module, name)));
}

function pathsIn(texts: Texts, at: string): [string, unknown][] {
  return Object.entries(texts).flatMap(([key, value]): [string, unknown][] =>
    value && typeof value === 'object' ? pathsIn(value as Texts, `${at}.${key}`) : [[`${at}.${key}`, value]],
  );
}
