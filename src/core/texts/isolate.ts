/** The scripts that are written from right to left, by their ISO 15924 codes. */
export const rightToLeftScripts: readonly string[] = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'];

const rightToLeft = `[${rightToLeftScripts.map((script) => `\\p{Script=${script}}`).join('')}]`;
/** Letters that run against a text of a direction. */
const foreign = { ltr: new RegExp(rightToLeft, 'u'), rtl: new RegExp(`(?!${rightToLeft})\\p{L}`, 'u') };

/** What begins an isolated name. */
const ISOLATE = '\u2068';

/** The direction of a text. */
export type Direction = keyof typeof foreign;

/**
 * A name within a sentence: its direction changes nothing of what stands around it (first-strong isolate, UAX #9), as `<bdi>` does where
 * there is markup.
 */
export function isolated(name: string): string {
  return `${ISOLATE}${name}\u2069`;
}

/**
 * The same texts, whose sentences isolate each name that they are given where it is written in another direction than they are. Names come from the data:
 * whoever fills a sentence need not think of it.
 */
export function isolating<Texts>(texts: Texts, direction: Direction): Texts {
  const isForeign = (given: unknown): given is string =>
    typeof given === 'string' && foreign[direction].test(given) && !given.startsWith(ISOLATE);
  const wrapped = (text: unknown): unknown => {
    if (typeof text === 'function')
      return (...given: unknown[]) =>
        (text as (...given: unknown[]) => unknown)(...given.map((one) => (isForeign(one) ? isolated(one) : one)));
    if (Array.isArray(text)) return text.map(wrapped);
    if (typeof text !== 'object' || text === null) return text;
    return Object.fromEntries(Object.entries(text).map(([name, part]) => [name, wrapped(part)]));
  };
  return wrapped(texts) as Texts;
}
