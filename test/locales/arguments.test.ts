import { expect } from '@open-wc/testing';
import { shippedLanguages } from '../../src/locales/languages.js';
import { textsIn } from '../support/locales.js';

type Say = (...given: unknown[]) => string;

/** Numbers that between them meet every plural category of every language that ships. */
const numbers = [0, 1, 2, 3, 5, 11, 100, 1.5];

/** A parameter that leaves its name in what is said: `⟨0⟩` as a whole or written, `⟨0.total⟩` for a member of it. */
function marked(name: string, value: number): object {
  const mark = () => `⟨${name}⟩`;
  const own: Record<PropertyKey, unknown> = { value, shown: mark(), [Symbol.toPrimitive]: mark, toString: mark };
  const get = (_: object, key: string) => (key in own ? own[key] : marked(`${name}.${key}`, value));
  return new Proxy({}, { get });
}

/** Which of its parameters a text says, whatever the number. */
function saidBy(text: Say): string[] {
  const sentences = numbers.map((value) => text(...[0, 1, 2, 3, 4].map((place) => marked(String(place), value))));
  return [...new Set(sentences.flatMap((sentence) => sentence.match(/⟨[^⟩]+⟩/g) ?? []))].sort();
}

/** What each text with parameters says of them, by its path. */
async function saidIn(language: string): Promise<Record<string, string[]>> {
  const functions = [...(await textsIn(language))].filter(([, text]) => typeof text === 'function');
  return Object.fromEntries(functions.map(([path, text]) => [path, saidBy(text as Say)]));
}

const english = await saidIn('en');

describe('Locales', () => {
  for (const language of shippedLanguages.filter((one) => one !== 'en')) {
    it(`lose nothing in ${language} that English tells of`, async () => {
      expect(await saidIn(language)).to.deep.equal(english);
    });
  }

  it('are found out when a name or a number is lost', () => {
    expect(saidBy((count) => `${(count as { shown: string }).shown} of`)).to.deep.equal(['⟨0⟩']);
    expect(saidBy((_, use) => `${String((use as { total: unknown }).total)}`)).to.deep.equal(['⟨1.total⟩']);
    expect(saidBy(() => 'none')).to.deep.equal([]);
  });
});
