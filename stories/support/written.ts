const DAY_IN_MS = 86_400_000;

/** What stands for a figure that is not there. */
const NONE = '–';

/** Writes figures as a reader of one language sees them, by `Intl` alone, so that a fault of the library's own formats is seen. */
export type Written = ReturnType<typeof writtenIn>;

/** How figures, durations and dates are written in a language. */
export function writtenIn(locale: string) {
  const numbers = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options });
    return (figure: number | null) => (figure === null ? NONE : format.format(figure).replace('-', '−'));
  };
  const unit = (name: string) => numbers({ style: 'unit', unit: name, unitDisplay: 'short' });
  const [minutes, seconds] = [unit('minute'), unit('second')];
  const units = new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const number = numbers({ maximumFractionDigits: 0 });
  const signed = numbers({ maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  return {
    number,
    /** A count for texts that have a plural. */
    count: (value: number) => ({ value, shown: number(value) }),
    /** At most one decimal. */
    decimal: numbers({ maximumFractionDigits: 1 }),
    /** 1 = 100 %. */
    percent: numbers({ style: 'percent', maximumFractionDigits: 1 }),
    /** A difference with its sign. */
    signed,
    /** A difference of shares, in percentage points. */
    points: (difference: number | null) => signed(difference === null ? null : difference * 100),
    /** Seconds, below an hour. */
    duration(figure: number | null): string {
      if (figure === null) return NONE;
      const whole = Math.round(figure);
      const [minute, rest] = [Math.floor(whole / 60), whole % 60];
      return units.format([
        ...(minute > 0 ? [minutes(minute)] : []),
        ...(rest > 0 || minute === 0 ? [seconds(rest)] : []),
      ]);
    },
    /** 'YYYY-MM-DD'. */
    date: (date: string) => dates.format(Date.parse(date)),
    /** The seven days from this date on. */
    week: (start: string) => dates.formatRange(Date.parse(start), Date.parse(start) + 6 * DAY_IN_MS),
    /** RFC 3339. */
    moment: (moment: string) => moments.format(Date.parse(moment)),
    list: (items: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}

/** Part ÷ whole; null of nothing, and of what is not known. */
export function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

/** The difference; null when one of both is not known. */
export function since(now: number | null | undefined, before: number | null | undefined): number | null {
  return now === null || now === undefined || before === null || before === undefined ? null : now - before;
}

/** The items in the order of a figure or a text, null last. `by` -1: the greatest first. Equals keep their order. */
export function inOrder<Item>(
  items: readonly Item[],
  key: (item: Item) => number | string | null,
  by: 1 | -1 = 1,
): readonly Item[] {
  return items.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)];
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? 1 : -1;
    return a < b ? -by : by;
  });
}

/** Days from today to a date, in a time zone. */
export function daysTo(date: string, timeZone: string): number {
  return Math.round((Date.parse(date) - Date.parse(todayIn(timeZone))) / DAY_IN_MS);
}

/** Today in a time zone, 'YYYY-MM-DD'. */
export function todayIn(timeZone: string): string {
  return new Intl.DateTimeFormat('sv', { timeZone }).format(Date.now());
}

/** Whole months from one date to a later or earlier one, floored. */
export function monthsFrom(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const lastDay = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return (toYear - year) * 12 + toMonth - month - (toDay < Math.min(day, lastDay) ? 1 : 0);
}
