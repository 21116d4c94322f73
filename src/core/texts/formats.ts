import type { Count } from '../../locales/count.js';
import { DAY_IN_MS, dayNumber } from '../../domain/calendar.js';
import { isTimeZone } from '../../domain/time-zones.js';
import { weekPeriod } from '../../domain/weeks.js';
import { dateFormat, durationFormat, knownLocale, listFormat, numberFormat, pluralRules } from './intl.js';

/** What is shown for a figure that is not there: null, NaN and the infinities. */
export const NOT_AVAILABLE = '–';

/** An amount of money. */
export interface Amount {
  readonly value: number | null;
  /** ISO 4217; any other text is shown as it is. */
  readonly currency: string;
}

type Maybe<Value> = Value | null | undefined;

/** The last moment that a `Date` can hold; `Intl` throws beyond it. */
const LAST_MOMENT = 8.64e15;

const formats = new Map<string, Formats>();

/**
 * The formats of a language and a time zone; the same object for the same two.
 * @param locale BCP 47; one that `Intl` does not know becomes `en`.
 * @param timeZone IANA name for moments; without one, or with one that `Intl` does not know, the browser's.
 */
export function formatsFor(locale: string, timeZone?: string): Formats {
  const key = `${locale} ${timeZone ?? ''}`;
  let found = formats.get(key);
  if (!found) formats.set(key, (found = new Formats(locale, timeZone)));
  return found;
}

/**
 * How numbers, dates and durations are written in one language, through `Intl` with formatters that are made once.
 * Every method gives "–" for what is not there, never "NaN", "∞" or "-0", and writes minus as "−".
 */
export class Formats {
  private readonly known: () => string;
  private readonly zone: () => string | undefined;
  private readonly counts = lazy(() => this.numbers({ maximumFractionDigits: 0 }));
  private readonly decimals = lazy(() => this.numbers({ maximumFractionDigits: 1 }));
  private readonly differences = lazy(() => this.numbers({ maximumFractionDigits: 1, signDisplay: 'exceptZero' }));
  private readonly shares = lazy(() => this.numbers({ style: 'percent', maximumFractionDigits: 1 }));
  private readonly days = lazy(() => dateFormat(this.locale, { dateStyle: 'medium', timeZone: 'UTC' }));
  private readonly weeks = lazy(() => dateFormat(this.locale, { month: 'short', day: 'numeric', timeZone: 'UTC' }));
  private readonly moments = lazy(() =>
    dateFormat(this.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: this.timeZone }),
  );
  private readonly durations = lazy(() => durationFormat(this.locale));

  constructor(locale: string, timeZone?: string) {
    // To ask `Intl` for the first time costs more than to draw a table; of formats that write nothing it is not asked.
    this.known = lazy(() => knownLocale(locale));
    this.zone = lazy(() => (timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined));
  }

  /** The language that is written: the wanted one, or `en`. */
  get locale(): string {
    return this.known();
  }

  /** The time zone in which moments are shown; undefined is the browser's. */
  get timeZone(): string | undefined {
    return this.zone();
  }

  /** A count, written out: "1,234". */
  number(count: Maybe<number>): string {
    return written(this.counts, count);
  }

  /** A count as texts take it: the value for the plural, and how it is written. */
  count(value: number): Count {
    return { value, shown: this.number(value) };
  }

  /** A number with at most one decimal: "12.5". */
  decimal(value: Maybe<number>): string {
    return written(this.decimals, value);
  }

  /** A difference with its sign and at most one decimal: "+3", "−3", "0". */
  signedNumber(difference: Maybe<number>): string {
    return written(this.differences, difference);
  }

  /** A share, 1 = 100 %, with at most one decimal: "12.5%". */
  percent(share: Maybe<number>): string {
    return written(this.shares, share);
  }

  /**
   * The difference of two shares in percentage points, with its sign and at most one decimal: "+1.2" for 0.012.
   * `Intl` has no name for the unit, so the text around it says "percentage points".
   */
  signedPercentPoints(difference: Maybe<number>): string {
    return written(this.differences, isFigure(difference) ? difference * 100 : null);
  }

  /** The same as texts take it. The plural is the one of what is written: "+1 percentage point" for 0.00999. */
  countPercentPoints(difference: number): Count {
    return { value: Math.round(difference * 1000) / 10, shown: this.signedPercentPoints(difference) };
  }

  /** A duration in seconds, rounded to whole ones: "1 min 30 sec", "0 sec". */
  duration(seconds: Maybe<number>): string {
    if (!isFigure(seconds)) return NOT_AVAILABLE;
    const whole = Math.round(Math.abs(seconds));
    const text = this.durations().format(whole);
    return seconds < 0 && whole > 0 ? `−${text}` : text;
  }

  /** An amount of money: "€1,234.50"; a currency that cannot be a code is shown as text. */
  currency(amount: Maybe<Amount>): string {
    if (!amount) return NOT_AVAILABLE;
    const { value, currency } = amount;
    if (/^[A-Za-z]{3}$/.test(currency)) {
      return signed(written(() => this.numbers({ style: 'currency', currency: currency.toUpperCase() }), value));
    }
    const number = written(() => this.numbers({ minimumFractionDigits: 2, maximumFractionDigits: 2 }), value);
    return isFigure(value) ? `${number} ${currency}`.trim() : number;
  }

  /** A calendar date `YYYY-MM-DD`: "Nov 22, 2026", the same day in every time zone. */
  date(date: Maybe<string>): string {
    const day = dayNumber(date);
    return day === null ? NOT_AVAILABLE : this.days().format(day * DAY_IN_MS);
  }

  /** A moment (RFC 3339, a `Date`, or milliseconds since 1970) in the time zone: "Nov 22, 2026, 1:00 AM". */
  instant(moment: Maybe<string | number | Date>): string {
    const time = typeof moment === 'string' ? Date.parse(moment) : Number(moment ?? NaN);
    return Math.abs(time) <= LAST_MOMENT ? this.moments().format(time) : NOT_AVAILABLE;
  }

  /** The week that starts on the date, as a short label: "Nov 15". */
  week(weekStart: Maybe<string>): string {
    const day = dayNumber(weekStart);
    return day === null ? NOT_AVAILABLE : this.weeks().format(day * DAY_IN_MS);
  }

  /** The week that starts on the date, first to last day: "Nov 15 – 21, 2026". */
  weekRange(weekStart: Maybe<string>): string {
    const period = weekPeriod(weekStart ?? '');
    return period ? this.days().formatRange(period.start, period.end - 1) : NOT_AVAILABLE;
  }

  /** The items in one phrase: "A, B, and C". */
  list(items: Iterable<string>): string {
    return listFormat(this.locale, { type: 'conjunction' }).format(items);
  }

  /** The plural category of the number in this language: `one`, `few`, `other` … */
  plural(count: number): Intl.LDMLPluralRule {
    return pluralRules(this.locale).select(count);
  }

  private numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    // 'negative' writes what rounds to 0 without a sign.
    return numberFormat(this.locale, { signDisplay: 'negative', ...options });
  }
}

function written(format: () => Intl.NumberFormat, value: Maybe<number>): string {
  if (!isFigure(value)) return NOT_AVAILABLE;
  const text = format().format(value);
  return value < 0 ? text.replace('-', '−') : text;
}

/** Keeps "US$" together where the amount runs from right to left, which `Intl` says with a mark of its own: the sign would go to its other side. */
function signed(amount: string): string {
  return amount.includes('\u200f') ? amount.replace(/\p{Lu}+\p{Sc}/u, '$&\u200e') : amount;
}

function isFigure(value: Maybe<number>): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function lazy<Formatter>(make: () => Formatter): () => Formatter {
  let made: Formatter | undefined;
  return () => (made ??= make());
}
