import type { Messages } from '../../src/core/hub/settings.js';
import { english } from '../../test/support/dictionaries.js';

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aàcçeéiînñoöuüyýAÀCÇEÉIÎNÑOÖUÜYÝ0０1１2２3３4４5５6６7７8８9９'].flatMap((letter, place, all) =>
    place % 2 ? [] : [[letter, all[place + 1]!]],
  ),
);

/** How much longer than English another language may be. */
const GROWTH = 0.3;

/**
 * The English words as a pseudo-locale, as wording of a portal's own: `⟦Cüstömérs···⟧`, accented and a third longer. What stands outside of the
 * brackets came from no dictionary; what does not fit will not fit in German either.
 */
export const pseudoMessages: Messages = { en: pseudo(english) as Messages[string] };

function pseudo(text: unknown): unknown {
  if (typeof text === 'string') return marked(text, []);
  if (typeof text === 'function') {
    return (...given: unknown[]) => marked((text as (...given: unknown[]) => string)(...given), textsIn(given));
  }
  if (typeof text !== 'object' || text === null) return text;
  return Object.fromEntries(Object.entries(text).map(([name, part]) => [name, pseudo(part)]));
}

/** The text in brackets; what it was given stays as it is. */
function marked(text: string, given: readonly string[]): string {
  if (!text) return text;
  const kept = given.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pieces = kept.length > 0 ? text.split(new RegExp(`(${kept.join('|')})`)) : [text];
  const accented = pieces.map((piece, place) =>
    place % 2 ? piece : [...piece].map((one) => accents[one] ?? one).join(''),
  );
  return `⟦${accented.join('')}${'·'.repeat(Math.ceil(text.length * GROWTH))}⟧`;
}

/** Every text among what a text is given, the longest first. */
function textsIn(given: unknown): string[] {
  if (typeof given === 'string') return given.trim() ? [given] : [];
  if (typeof given !== 'object' || given === null) return [];
  return Object.values(given)
    .flatMap(textsIn)
    .sort((one, other) => other.length - one.length);
}
