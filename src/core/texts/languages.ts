import { en } from '../../locales/en.js';
import type { Dictionary } from '../../locales/en.js';
import type { Messages } from '../hub/settings.js';
import { warnOnce } from '../hub/settings.js';

/** The languages that ship, loaded when first needed. English is always here: it is the source and the fallback. */
const languages: Record<string, () => Promise<Dictionary>> = {
  nl: async () => (await import('../../locales/nl.js')).nl,
};

const loaded = new Map<string, Dictionary>([['en', en]]);
const loading = new Map<string, Promise<void>>();
const worded = new WeakMap<Messages, Map<string, Dictionary>>();

/** The language of ours that serves a locale: `nl-BE` → `nl`, an unknown one → `en`. */
export function languageOf(locale: string): string {
  const { language, maximized } = parts(locale);
  const candidates = [locale, `${language}-${maximized.region ?? ''}`, language];
  return candidates.find((candidate) => candidate === 'en' || candidate in languages) ?? 'en';
}

/** Whether a locale is written from right to left. */
export function isRightToLeft(locale: string): boolean {
  const script = parts(locale).maximized.script ?? '';
  return ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'].includes(script);
}

/** The texts of a locale, with the portal's own wording laid over them; undefined while the language is not loaded (`loadTexts`). */
export function textsOf(locale: string, messages?: Messages): Dictionary | undefined {
  const language = languageOf(locale);
  const dictionary = loaded.get(language);
  if (!dictionary || !messages) return dictionary;
  const reworded = worded.get(messages) ?? new Map<string, Dictionary>();
  worded.set(messages, reworded);
  const own = messages[locale] ?? messages[language];
  if (!reworded.has(locale)) reworded.set(locale, own ? (overlaid(dictionary, own) as Dictionary) : dictionary);
  return reworded.get(locale);
}

/** Loads the language of a locale; English takes its place when it cannot be had. */
export async function loadTexts(locale: string): Promise<void> {
  const language = languageOf(locale);
  if (loaded.has(language)) return;
  if (!loading.has(language)) loading.set(language, load(language));
  await loading.get(language);
}

async function load(language: string): Promise<void> {
  try {
    loaded.set(language, await languages[language]!());
  } catch (error) {
    warnOnce(`The texts for "${language}" could not be loaded (${String(error)}). English is used.`);
    loaded.set(language, en);
  }
}

/** The name of a code in an open enumeration: its text, or the code itself where the dictionary does not know it. */
export function nameOf(names: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(names, code) ? names[code]! : code;
}

/** The portal's wording over ours. JSON knows no functions: there a plain text takes the place of one. What fits no text of ours is left out. */
function overlaid(base: unknown, upper: unknown): unknown {
  if (typeof base === 'function' && typeof upper === 'string') return () => upper;
  if (typeof base !== typeof upper || upper === null) return base;
  if (typeof base !== 'object') return upper;
  const own = upper as Readonly<Record<string, unknown>>;
  const reworded = ([key, text]: [string, unknown]) => [key, Object.hasOwn(own, key) ? overlaid(text, own[key]) : text];
  return Object.fromEntries(Object.entries(base as object).map(reworded));
}

const partsOf = new Map<string, { language: string; maximized: Intl.Locale }>();

function parts(locale: string): { language: string; maximized: Intl.Locale } {
  let known = partsOf.get(locale);
  if (!known) {
    const parsed = new Intl.Locale(locale);
    known = { language: parsed.language, maximized: parsed.maximize() };
    partsOf.set(locale, known);
  }
  return known;
}

/** A product's full name, as in "Webex Calling"; a code of the API or of the product switch. */
export function productName(text: Dictionary, product: string | undefined): string {
  return product ? nameOf(text.product, product) : '';
}
