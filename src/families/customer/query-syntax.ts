/** What ends a bare word. */
export const BLANK = /\s/;
/** What a query takes for a filter: `status:`. A time (`10:30`) is none. */
export const NAME = /\p{L}[\p{L}\p{M}\p{N}_-]*(?=:)/uy;
/** What input fields would lose, or nobody sees. */
const UNSEEN = /[\u0000-\u001f\u007f\u2028\u2029]/g;
const ESCAPED = /\\(?:(["\\])|u([0-9a-f]{4}))/gi;

/** A value that needs no quotes. */
export function isPlainValue(value: string): boolean {
  return /^[^\s,:"=-][^\s,:"]*$/.test(value);
}

/** A word of free text that could be nothing else without quotes. */
export function isPlainWord(word: string): boolean {
  if (word === '' || BLANK.test(word) || word.startsWith('"')) return false;
  NAME.lastIndex = 0;
  return word === '-' || !(word.startsWith('-') || NAME.test(word));
}

/** A text in quotes: `\"` is a quote, `\\` a backslash, `\u000a` a character by its code. */
export function quoted(text: string): string {
  const unseen = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `"${text.replace(/["\\]/g, '\\$&').replace(UNSEEN, unseen)}"`;
}

/** The text between quotes. A backslash before anything else is a backslash. */
export function unquoted(text: string): string {
  return text.replace(ESCAPED, (_, character?: string, code?: string) =>
    code ? String.fromCharCode(parseInt(code, 16)) : character!,
  );
}

/** Where the text in quotes that begins here ends: the place of the closing quote, -1 where there is none. */
export function endOfQuoted(text: string, start: number): number {
  for (let place = start + 1; place < text.length; place += 1) {
    if (text[place] === '\\' && /["\\]/.test(text[place + 1] ?? '')) place += 1;
    else if (text[place] === '"') return place;
  }
  return -1;
}
