import { languages } from '../model/language.js';
import type { Language } from '../model/language.js';

/** The language that `Accept-Language` asks for before the others; English where it asks for none that is known. */
export function languageOf(header: string | null): Language {
  const wanted = (header ?? '').split(',').map((part, place) => {
    const [range = '', weight = ''] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/);
    return { language: range.split('-')[0], weight: weight === '' ? 1 : Number(weight), place };
  });
  wanted.sort((a, b) => b.weight - a.weight || a.place - b.place);
  for (const { language } of wanted) {
    const known = languages.find((one) => one === language);
    if (known) return known;
  }
  return 'en';
}
