import { warnOnce } from '../../warn-once.js';

/** Numbers by rule, as a page gives them: `suspended=90,expired=80`, JSON, or an object. */
export type RuleNumbers<Name extends string> = string | Partial<Record<Name, number>>;

/** What such numbers may be. */
export interface RuleNumbersOptions<Name extends string> {
  /** The attribute, for a message about what cannot be read. */
  readonly attribute: string;
  /** The numbers that count where nothing else is said; its keys are the names that are known. */
  readonly defaults: Readonly<Record<Name, number>>;
}

/** The largest number that makes sense: weights and percentages end there. */
const MOST = 100;

/** One thing that was said: a name with what stands for its number. */
type Entry = readonly [name: string, value: unknown, said: string];

/**
 * The numbers of all rules: those that the page gives over the defaults. A part that cannot be read (another name, no number from 0 to 100) is told to the
 * developer once, with what it is and where it stands; the rest counts.
 */
export function readRuleNumbers<Name extends string>(
  given: RuleNumbers<Name> | null | undefined,
  { attribute, defaults }: RuleNumbersOptions<Name>,
): Readonly<Record<Name, number>> {
  const numbers: Record<Name, number> = { ...defaults };
  for (const [place, [name, value, said]] of entriesOf(given, attribute).entries()) {
    const number = numberIn(value);
    const where = `${attribute}: part ${place + 1}, "${said.slice(0, 40)}",`;
    if (!Object.hasOwn(defaults, name))
      warnOnce(`${where} names no rule; known are ${Object.keys(defaults).join(', ')}. The other parts count.`);
    else if (number === undefined)
      warnOnce(`${where} has no number from 0 to ${MOST}. The default ${defaults[name as Name]} is used.`);
    else numbers[name as Name] = number;
  }
  return numbers;
}

function entriesOf(given: unknown, attribute: string): readonly Entry[] {
  if (typeof given === 'object' && given !== null)
    return Object.entries(given).map(([name, value]) => [name, value, `${name}=${String(value)}`]);
  const text = typeof given === 'string' ? given.trim() : '';
  if (text.startsWith('{')) return jsonEntries(text, attribute);
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [name = '', value = ''] = part.split(/[=:]/).map((piece) => piece.trim());
      return [name, value, part];
    });
}

function jsonEntries(text: string, attribute: string): readonly Entry[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return entriesOf(parsed, attribute);
  } catch {
    warnOnce(`${attribute} holds "${text.slice(0, 40)}", which is no JSON. Write JSON, or suspended=90,expired=80.`);
    return [];
  }
}

function numberIn(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  const isRight = typeof number === 'number' && number >= 0 && number <= MOST;
  return isRight ? number : undefined;
}
