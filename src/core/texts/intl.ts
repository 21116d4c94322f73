/** Formatters of `Intl`, each made once for a language and its options: making one costs forty times as much as using it. */

/** Writes a whole number of seconds, 0 or more. */
export interface DurationFormat {
  format(seconds: number): string;
}

/** `Intl.DurationFormat` (ES2025) as far as it is used here; the compiler's library does not have it yet. */
interface NativeDurationFormat {
  format(duration: { hours?: number; minutes?: number; seconds?: number }): string;
}
type NativeDurationFormatConstructor = new (locale: string, options: Record<string, string>) => NativeDurationFormat;

const made = new Map<string, unknown>();

/** The number formatter for the language and options. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return once(`number ${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));
}

/** The date formatter for the language and options. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(`date ${locale} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options));
}

/** The list formatter for the language and options. */
export function listFormat(locale: string, options: Intl.ListFormatOptions): Intl.ListFormat {
  return once(`list ${locale} ${JSON.stringify(options)}`, () => new Intl.ListFormat(locale, options));
}

/** The plural rules of the language. */
export function pluralRules(locale: string): Intl.PluralRules {
  return once(`plural ${locale}`, () => new Intl.PluralRules(locale));
}

/** The formatter for spans of time from now: "in 9 days", "yesterday". */
export function relativeFormat(locale: string): Intl.RelativeTimeFormat {
  return once(`relative ${locale}`, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
}

/** The names of countries in the language; a code without a name is its own. */
export function regionNames(locale: string): Intl.DisplayNames {
  return once(`region ${locale}`, () => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }));
}

/** The order of texts in the language. */
export function textOrder(locale: string): Intl.Collator {
  return once(`order ${locale}`, () => new Intl.Collator(locale));
}

/** The duration formatter of the language: `Intl.DurationFormat` where there is one, else the same made of units. */
export function durationFormat(locale: string): DurationFormat {
  return once(`duration ${locale}`, () => nativeDurationFormat(locale) ?? unitDurationFormat(locale));
}

/** Durations made of `Intl.NumberFormat` units: "1 hr 5 min 30 sec". */
export function unitDurationFormat(locale: string): DurationFormat {
  const unit = (name: string) => numberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' });
  const list = listFormat(locale, { type: 'unit', style: 'narrow' });
  return {
    format(duration) {
      const { hours, minutes, seconds } = split(duration);
      const parts: string[] = [];
      if (hours > 0) parts.push(unit('hour').format(hours));
      if (minutes > 0) parts.push(unit('minute').format(minutes));
      if (seconds > 0 || parts.length === 0) parts.push(unit('second').format(seconds));
      return list.format(parts);
    },
  };
}

/** The language as `Intl` writes it, or `en` when `Intl` does not know it or it is no BCP 47 tag (`nl_NL` is read as `nl-NL`). */
export function knownLocale(locale: string): string {
  try {
    const wanted = Intl.getCanonicalLocales(locale.replaceAll('_', '-'));
    return Intl.NumberFormat.supportedLocalesOf(wanted)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function nativeDurationFormat(locale: string): DurationFormat | undefined {
  const Native = (Intl as { DurationFormat?: NativeDurationFormatConstructor }).DurationFormat;
  if (!Native) return undefined;
  // The narrow style joins without commas; the units stay readable. A unit with a style of its own is shown even at 0 unless told 'auto'.
  const units = { hours: 'short', minutes: 'short', seconds: 'short' };
  const options = { style: 'narrow', ...units, hoursDisplay: 'auto', minutesDisplay: 'auto', secondsDisplay: 'auto' };
  const native = new Native(locale, options);
  const withSeconds = new Native(locale, { ...options, secondsDisplay: 'always' });
  return {
    format(duration) {
      if (!Number.isSafeInteger(duration)) return unitDurationFormat(locale).format(duration);
      return (duration === 0 ? withSeconds : native).format(split(duration));
    },
  };
}

function split(duration: number): { hours: number; minutes: number; seconds: number } {
  return {
    hours: Math.floor(duration / 3600),
    minutes: Math.floor((duration % 3600) / 60),
    seconds: Math.floor(duration % 60),
  };
}

function once<Formatter>(key: string, make: () => Formatter): Formatter {
  let formatter = made.get(key) as Formatter | undefined;
  if (!formatter) made.set(key, (formatter = make()));
  return formatter;
}
