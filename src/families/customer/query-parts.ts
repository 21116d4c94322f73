import { BLANK, NAME, endOfQuoted, unquoted } from './query-syntax.js';

/** A piece of the text, from the first character to before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text as it was written in a query. */
export interface Written extends Span {
  /** What it says, without quotes. */
  readonly text: string;
  /** With `=` in front: taken as it is. */
  readonly isExact: boolean;
  /** What is wrong with how it is written. */
  readonly fault?: (Span & { readonly kind: 'unclosedQuote' | 'afterQuote' }) | undefined;
}

/** A part of a query: a filter with its values, or a word of free text. */
export interface QueryPart extends Span {
  /** With `-` in front. */
  readonly isNot: boolean;
  /** The filter's name; undefined: free text, which is the one value. */
  readonly name?: Written;
  readonly values: readonly Written[];
}

/** Takes a query apart, whatever it says. No two parts overlap, and what is in none of them is blank. */
export function partsOf(text: string): readonly QueryPart[] {
  const parts: QueryPart[] = [];
  for (let place = pastBlanks(text, 0); place < text.length; place = pastBlanks(text, parts.at(-1)!.end))
    parts.push(partAt(text, place));
  return parts;
}

function pastBlanks(text: string, start: number): number {
  let place = start;
  while (place < text.length && BLANK.test(text[place]!)) place += 1;
  return place;
}

function partAt(text: string, start: number): QueryPart {
  const isNot = text[start] === '-' && !isEnd(text, start + 1);
  const first = isNot ? start + 1 : start;
  const name = nameAt(text, first);
  if (!name) {
    const word = writtenAt(text, first, { isList: false });
    return { start, end: word.end, isNot, values: [word] };
  }
  const values: Written[] = [];
  let end = name.end;
  do {
    values.push(writtenAt(text, end + 1, { isList: true }));
    end = values.at(-1)!.end;
  } while (text[end] === ',');
  return { start, end, isNot, name, values };
}

function isEnd(text: string, place: number): boolean {
  return place >= text.length || BLANK.test(text[place]!);
}

/** A name with a colon behind it, which may stand in quotes: `"managed by":`. */
function nameAt(text: string, start: number): Written | undefined {
  if (text[start] === '"') {
    const end = endOfQuoted(text, start) + 1;
    if (end === 0 || text[end] !== ':') return undefined;
    return { start, end, text: unquoted(text.slice(start + 1, end - 1)), isExact: false };
  }
  NAME.lastIndex = start;
  const found = NAME.exec(text)?.[0];
  return found === undefined ? undefined : { start, end: start + found.length, text: found, isExact: false };
}

/** A value of a list, which a comma ends, or a word of free text. */
function writtenAt(text: string, start: number, { isList }: { isList: boolean }): Written {
  const isExact = isList && text[start] === '=';
  const first = isExact ? start + 1 : start;
  const isLast = (place: number) => isEnd(text, place) || (isList && text[place] === ',');
  const endFrom = (place: number) => {
    let end = place;
    while (!isLast(end)) end += 1;
    return end;
  };
  if (text[first] !== '"') {
    const end = endFrom(first);
    return { start, end, text: text.slice(first, end), isExact };
  }
  const close = endOfQuoted(text, first);
  const inside = unquoted(text.slice(first + 1, close < 0 ? text.length : close));
  if (close < 0) {
    const fault = { kind: 'unclosedQuote', start: first, end: text.length } as const;
    return { start, end: text.length, text: inside, isExact, fault };
  }
  const end = endFrom(close + 1);
  const fault = end > close + 1 ? ({ kind: 'afterQuote', start: close + 1, end } as const) : undefined;
  return { start, end, text: inside, isExact, fault };
}
