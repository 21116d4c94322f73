import { directories, shippedLanguages } from '../../locales/languages.js';
import type { ShippedLanguage } from '../../locales/languages.js';
import type { TextFamily } from '../../locales/text-family.js';
import type { Messages } from '../hub/settings.js';
import { importAgain } from '../import-again.js';
import { warnOnce } from '../../warn-once.js';
import { isolating, rightToLeftScripts } from './isolate.js';
import type { Direction } from './isolate.js';

/** What is known of a family: its texts by language, and what is on its way. */
interface Known {
  readonly loaded: Map<ShippedLanguage, object>;
  readonly loading: Map<ShippedLanguage, Promise<void>>;
}

const families = new WeakMap<TextFamily<object>, Known>();
const reworded = new WeakMap<object, WeakMap<Messages, Map<string, object>>>();

/** The language that serves a locale, by the locale: it is asked for in each update of each element. */
const serving = new Map<string, ShippedLanguage>();

/** The language of ours that serves a locale (`nearestLanguage`), else English. */
export function languageOf(locale: string): ShippedLanguage {
  let found = serving.get(locale);
  if (!found) serving.set(locale, (found = nearestLanguage(locale, shippedLanguages) ?? 'en'));
  return found;
}

/**
 * The one of some languages that serves a locale: the same language in the same script, wherever it is spoken. `nl-BE` → `nl`, `pt-PT` → `pt-BR`,
 * `zh-SG` → `zh-CN`; none for `zh-TW`, whose readers use other characters than `zh-CN` (`zh-Hans-TW` says that they want these).
 */
export function nearestLanguage<Language extends string>(
  locale: string,
  languages: readonly Language[],
): Language | undefined {
  const { language, script } = parts(locale).maximized;
  return languages.find((one) => {
    const { maximized } = parts(one);
    return maximized.language === language && maximized.script === script;
  });
}

/**
 * The locale in which an element speaks: the wanted one where its language ships, else English as it is written in that region. So words, dates
 * and the `lang` of what is drawn are of one language.
 */
export function spokenLocale(locale: string): string {
  const { language, maximized } = parts(locale);
  if (languageOf(locale) !== 'en' || language === 'en') return locale;
  return maximized.region ? `en-${maximized.region}` : 'en';
}

/** Whether a locale is written from right to left. */
export function isRightToLeft(locale: string): boolean {
  return rightToLeftScripts.includes(parts(locale).maximized.script ?? '');
}

const directionOf = (locale: string): Direction => (isRightToLeft(locale) ? 'rtl' : 'ltr');

/** The texts of a family in a locale, with the portal's own wording laid over them; undefined while they are not here (`loadTexts`). */
export function textsOf<Texts extends object>(
  family: TextFamily<Texts>,
  locale: string,
  messages?: Messages,
): Texts | undefined {
  const language = languageOf(locale);
  const texts = knownOf(family).loaded.get(language) as Texts | undefined;
  const own = messages && (messages[locale] ?? messages[language]);
  return texts && own ? withWording(texts, messages, { locale, own }) : texts;
}

/** Loads the texts of a family in the language of a locale. Rejects when they cannot be had; the next call tries again. */
export async function loadTexts(family: TextFamily<object>, locale: string): Promise<void> {
  const language = languageOf(locale);
  const { loaded, loading } = knownOf(family);
  if (loaded.has(language)) return;
  if (!loading.has(language)) {
    const load = fetchTexts(family, language).then(
      (texts) => void loaded.set(language, isolating(texts, directionOf(language))),
    );
    loading.set(
      language,
      load.finally(() => loading.delete(language)),
    );
  }
  await loading.get(language);
}

/** Starts to load where the words of a locale's language are, before anybody needs one of them. */
export function prepareLanguage(locale: string): void {
  const language = languageOf(locale);
  // Whoever needs words asks again, and says what is missing.
  if (language !== 'en') importAgain(directories[language]).catch(() => {});
}

/** Says once that a language could not be had. */
export function reportMissing(family: TextFamily<object>, locale: string, cause: unknown): void {
  warnOnce(`The texts “${family.name}” in “${languageOf(locale)}” could not be loaded: ${String(cause)}`);
}

/** The name of a code in an open enumeration: its text, or the code itself where the dictionary does not know it. */
export function nameOf(names: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(names, code) ? names[code]! : code;
}

/** A product's full name, as in "Webex Calling"; a code of the API or of the product switch. */
export function productName(
  text: { readonly product: Readonly<Record<string, string>> },
  product: string | undefined,
): string {
  return product ? nameOf(text.product, product) : '';
}

async function fetchTexts({ name, load }: TextFamily<object>, language: ShippedLanguage): Promise<object> {
  if (language === 'en') return importAgain(load);
  const { directory } = await importAgain(directories[language]);
  return importAgain<object>(directory[name]);
}

function knownOf(family: TextFamily<object>): Known {
  const known = families.get(family) ?? { loaded: new Map(), loading: new Map() };
  families.set(family, known);
  return known;
}

function withWording<Texts extends object>(
  texts: Texts,
  messages: Messages,
  { locale, own }: { locale: string; own: object },
): Texts {
  const byMessages = reworded.get(texts) ?? new WeakMap<Messages, Map<string, object>>();
  reworded.set(texts, byMessages);
  const byLocale = byMessages.get(messages) ?? new Map<string, object>();
  byMessages.set(messages, byLocale);
  if (!byLocale.has(locale)) {
    byLocale.set(locale, overlaid({ ...texts }, isolating(own, directionOf(locale))) as object);
  }
  return byLocale.get(locale) as Texts;
}

/** The portal's wording over ours. JSON knows no functions: there a plain text takes the place of one. What fits no text of ours is left out. */
function overlaid(base: unknown, upper: unknown): unknown {
  if (typeof base === 'function' && typeof upper === 'string') return () => upper;
  if (typeof base !== typeof upper || upper === null) return base;
  if (typeof base !== 'object') return upper;
  const own = upper as Readonly<Record<string, unknown>>;
  const reword = ([key, text]: [string, unknown]) => [key, Object.hasOwn(own, key) ? overlaid(text, own[key]) : text];
  return Object.fromEntries(Object.entries(base as object).map(reword));
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
