import { formatsFor } from '../../src/core/texts/formats.js';
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

/** Parameters are texts, numbers, or objects of them; one that reads as a number and has itself for every member serves for each. */
function sample(text: (...given: unknown[]) => string): string {
  const parts: object = new Proxy({}, { get: (_, name) => (name === Symbol.toPrimitive ? () => 7 : parts) });
  return text(parts, parts, parts, parts, parts);
}

/** Every text of a language by its path; a function as a sample of what it says. */
export async function samplesIn(language: string): Promise<Map<string, string>> {
  const said = ([path, text]: [string, unknown]): [string, string] => [
    path,
    typeof text === 'function' ? sample(text as (...given: unknown[]) => string) : String(text),
  ];
  return new Map([...(await textsIn(language))].map(said));
}

/** What every text of a language that takes something says of a number: that is a count, its own text, and has itself for every other member. */
export async function sentencesOf(
  language: string,
): Promise<(value: number | null) => [path: string, sentence: string][]> {
  const texts = [...(await textsIn(language))].filter(([, text]) => typeof text === 'function');
  const formats = formatsFor(language);
  return (value) => {
    const shown = formats.number(value);
    const members: Record<PropertyKey, unknown> = { value: value ?? 0, shown, [Symbol.toPrimitive]: () => shown };
    const count: object = new Proxy({}, { get: (_, name) => (name in members ? members[name] : count) });
    const say = (text: unknown) => (text as (...given: unknown[]) => unknown)(count, count, count, count, count);
    return texts.map(([path, text]) => [path, String(say(text))]);
  };
}
