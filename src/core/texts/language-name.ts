const names = new Map<string, Intl.DisplayNames>();

/** The name of a language in another; a tag that is none, or has no name, is shown as it is. @param tag BCP 47 */
export function languageName(tag: string, locale: string): string {
  try {
    return namesIn(locale).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function namesIn(locale: string): Intl.DisplayNames {
  const known = names.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
  names.set(locale, known);
  return known;
}
