/** Checks for the weeks of a trend. */
import { date, rowsOf, unexpected } from './parts.js';
import type { Check, Rows } from './parts.js';

/** The Sunday on which a week starts. Another day leaves open which week is meant. */
export const sunday: Check<string> = (value) => {
  if (new Date(date(value)).getUTCDay() !== 0) throw unexpected('a Sunday', value);
  return value as string;
};

/** The weeks of a trend, the oldest first. Each says when it was, so its place in the list need not be believed. */
/* @__NO_SIDE_EFFECTS__ */
export function weeksOf<Week extends { readonly weekStart: string }>(week: Check<Week>): Rows<Week> {
  const order = (one: Week, other: Week) => (one.weekStart < other.weekStart ? -1 : 1);
  return { ...rowsOf(week, 'weekStart'), order };
}
