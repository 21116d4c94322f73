/** A piece of a text: from `start` up to, not including, `end`, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A text without case and accents, and where in the text each of its code units comes from. */
interface Folded {
  readonly text: string;
  /** The place of the character in the text from which the code unit at the same index comes. */
  readonly starts: readonly number[];
}

/** More are not marked: nobody looks at so many, and each one is an element in the page. */
const MOST_MATCHES = 200;

/** Whether a text contains what is looked for, whatever the case and accents of both. Nothing is contained in every text. */
export function contains(text: string, sought: string): boolean {
  return fold(text).text.includes(fold(sought.trim()).text);
}

/**
 * Where a text contains what is looked for, whatever the case and accents of both: the phrase, or its words where the phrase stands nowhere. Accents
 * belong to the letters before them: no range cuts them apart. In order, none overlapping.
 */
export function matchesIn(text: string, sought: string): readonly TextRange[] {
  const wanted = fold(sought.trim()).text;
  if (wanted === '') return [];
  const folded = fold(text);
  const phrase = placesOf(folded.text, wanted);
  const words = wanted.split(/\s+/).filter((word) => word !== '');
  const found = phrase.length > 0 ? phrase : words.flatMap((word) => placesOf(folded.text, word));
  return joined(found.map((place) => inText(place, folded, text.length)));
}

/**
 * Folded letter by letter: to capitals and back, so that `ß` is `ss` and the two forms of a sigma are one, without what stands above and below. A letter may
 * become several, an accent nothing.
 */
function fold(text: string): Folded {
  const starts: number[] = [];
  let folded = '';
  let place = 0;
  for (const letter of text) {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().toLowerCase();
    for (let unit = 0; unit < plain.length; unit += 1) starts.push(place);
    folded += plain;
    place += letter.length;
  }
  return { text: folded, starts };
}

function placesOf(text: string, wanted: string): TextRange[] {
  const places: TextRange[] = [];
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + wanted.length)) {
    places.push({ start, end: start + wanted.length });
    if (places.length === MOST_MATCHES) break;
  }
  return places;
}

/** The same piece of the text that was folded, whole letters with their accents. */
function inText({ start, end }: TextRange, { starts }: Folded, length: number): TextRange {
  const last = starts[end - 1]!;
  let next = end;
  while (starts[next] === last) next += 1;
  return { start: starts[start]!, end: starts[next] ?? length };
}

/** In order, and those that touch or overlap as one. */
function joined(ranges: readonly TextRange[]): readonly TextRange[] {
  const result: TextRange[] = [];
  for (const range of [...ranges].sort((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) result[result.length - 1] = { ...last, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}
