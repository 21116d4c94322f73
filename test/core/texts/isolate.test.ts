import { expect } from '@open-wc/testing';
import { isolated, isolating } from '../../../src/core/texts/isolate.js';
import { loadTexts, textsOf } from '../../../src/core/texts/languages.js';
import { adminsTexts } from '../../../src/locales/admins-texts.js';

const latin = 'Jansen Bouw (NL)';
const arabic = 'شركة النور (2)';
const hebrew = 'חברה בע"מ';

async function added(locale: string, name: string): Promise<string> {
  await loadTexts(adminsTexts, locale);
  const { saved } = textsOf(adminsTexts, locale)!.admins;
  return saved.added(name);
}

describe('a name within a sentence', () => {
  it('is isolated where it is written in another direction', async () => {
    expect(await added('en', arabic)).to.equal(`${isolated(arabic)} was added.`);
    expect(await added('nl', hebrew)).to.contain(isolated(hebrew));
    expect(await added('ar', latin)).to.contain(isolated(latin));
  });

  it('stands as it is where it is written in the same direction', async () => {
    for (const [locale, name] of [
      ['en', latin],
      ['de', 'Ελλάς Α.Ε.'],
      ['ja', '株式会社あおぞら'],
      ['ar', arabic],
    ] as const)
      expect(await added(locale, name), locale)
        .to.contain(name)
        .and.not.contain('\u2068');
  });

  it('is isolated once, and in sentences of any depth', () => {
    const texts = { rows: [{ of: (name: string) => `${name}!` }], count: ({ shown }: { shown: string }) => shown };
    const { rows, count } = isolating(texts, 'rtl');
    expect(rows[0]!.of(latin)).to.equal(`${isolated(latin)}!`);
    expect(rows[0]!.of(isolated(latin))).to.equal(`${isolated(latin)}!`);
    expect(count({ shown: latin })).to.equal(latin, 'what is no name stays what it is');
  });

  it('is isolated though an isolate stands somewhere in it', () => {
    const { of } = isolating({ of: (name: string) => name }, 'rtl');
    expect(of('Jansen \u2068x')).to.equal(isolated('Jansen \u2068x'));
  });

  it('is isolated in the portal’s own wording as well', async () => {
    await loadTexts(adminsTexts, 'ar');
    const messages = { ar: { admins: { saved: { added: (name: string) => `+ ${name}` } } } };
    const { saved } = textsOf(adminsTexts, 'ar', messages)!.admins;
    expect([saved.added(latin), saved.added(arabic)]).to.deep.equal([`+ ${isolated(latin)}`, `+ ${arabic}`]);
  });

  it('leaves figures and dates of the language alone', () => {
    const { of } = isolating({ of: (text: string) => text }, 'rtl');
    for (const text of ['12', '١٢٫٥٪', '٢٣ نوفمبر ٢٠٢٦', '–', '']) expect(of(text)).to.equal(text);
  });
});
