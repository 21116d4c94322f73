import { expect } from '@open-wc/testing';
import { formatsFor } from '../../src/core/texts/formats.js';
import { sentencesOf } from '../support/locales.js';

/** Nouns that are counted in Arabic: after 3 to 10, after 11 to 99, and after 100 or 0. One and two of them are words without a figure. */
const nouns = [
  ['عملاء', 'عميلًا', 'عميل'],
  ['تراخيص', 'ترخيصًا', 'ترخيص'],
  ['اشتراكات', 'اشتراكًا', 'اشتراك'],
  ['أيام', 'يومًا', 'يوم'],
  ['أسابيع', 'أسبوعًا', 'أسبوع'],
  ['صفوف', 'صفًا', 'صف'],
  ['مكالمات', 'مكالمة', 'مكالمة'],
  ['موارد', 'موردًا', 'مورد'],
  ['أحرف', 'حرفًا', 'حرف'],
  ['مستخدمين', 'مستخدمًا', 'مستخدم'],
  ['علامات', 'علامة', 'علامة'],
  ['فترات', 'فترة', 'فترة'],
] as const;

/** Every sentence that is told of a number. */
const said = await sentencesOf('ar');

/** What is wrong after a figure: another form of a noun than the one that this number takes. */
function wrong(value: number, form: 0 | 1 | 2 | undefined): string[] {
  const { shown } = formatsFor('ar').count(value);
  const counted = new RegExp(`(?<![\\p{Nd},.٬٫])${shown} ([\\p{L}\\p{M}]+)`, 'gu');
  return said(value).flatMap(([path, sentence]) =>
    [...sentence.matchAll(counted)]
      .map(([, word]) => word!)
      .filter((word) => nouns.some((forms) => (forms as readonly string[]).includes(word)))
      .filter((word) => form === undefined || !nouns.some((forms) => forms[form] === word))
      .map((word) => `${path}: ${shown} ${word}`),
  );
}

describe('Locales in Arabic', () => {
  it('say one and two without a figure', () => {
    expect(wrong(1, undefined)).to.deep.equal([]);
    expect(wrong(2, undefined)).to.deep.equal([]);
  });

  it('count a few, many and hundreds in three forms', () => {
    for (const value of [3, 10, 103]) expect(wrong(value, 0), String(value)).to.deep.equal([]);
    for (const value of [11, 26, 99]) expect(wrong(value, 1), String(value)).to.deep.equal([]);
    for (const value of [0, 100, 101, 1_000_000]) expect(wrong(value, 2), String(value)).to.deep.equal([]);
  });

  it('are found out when they count in another form', () => {
    expect(wrong(3, 1)).not.to.be.empty;
    // In the digits in which the browser writes Arabic.
    const { shown } = formatsFor('ar').count(11);
    expect(said(11).some(([, sentence]) => sentence.includes(`${shown} عميلًا`))).to.equal(true);
  });
});
