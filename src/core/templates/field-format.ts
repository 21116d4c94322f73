import type { Formats } from '../texts/formats.js';

/** How a field can be written, by the name that stands behind its path: `{{licenses.total | number}}`. */
export const fieldFormats: Readonly<Record<string, (value: unknown, formats: Formats) => string>> = {
  text: (value) => singleText(value),
  number: (value, formats) => formats.number(value as number),
  decimal: (value, formats) => formats.decimal(value as number),
  percent: (value, formats) => formats.percent(value as number),
  duration: (value, formats) => formats.duration(value as number),
  date: (value, formats) => formats.date(singleText(value)),
  moment: (value, formats) => formats.instant(singleText(value)),
};

/** The format of a field that names none, by what the contract calls its dates and moments; all else by what it is. */
export function usualFormat(path: string): string | undefined {
  if (/(Date|Expiration|Renewal|weekStart)$/.test(path)) return 'date';
  return /(At|AsOf)$/.test(path) ? 'moment' : undefined;
}

/** A field in words: '' for what is not there. Several are written behind each other; an object says nothing by itself. */
export function writtenField(value: unknown, format: string | undefined, formats: Formats): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((item) => writtenField(item, format, formats)).join(', ');
  const write = format === undefined ? undefined : fieldFormats[format];
  if (write) return write(value, formats);
  if (typeof value === 'number') return formats.decimal(value);
  return singleText(value);
}

/** A single value as it is; '' for what is none. */
export function singleText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
