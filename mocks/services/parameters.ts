import { WINDOW_DAYS } from '../../src/domain/windows.js';
import type { CalendarDate } from '../model/days.js';
import { lastCompletedWeek, weekStarting } from '../model/weeks.js';
import { badParameter, type Sentence } from './api-failure.js';
import type { Asked } from './asked.js';

interface Bounds {
  readonly least: number;
  readonly most: number;
  /** Where the parameter is absent. */
  readonly otherwise: number;
}

/** The window, in days, when none is chosen (seed, "binnen 90 dagen"). */
const USUAL_WINDOW_DAYS = 90;
/** Weekly figures go back two years. */
const OLDEST_WEEKS = 104;

function oneOf(choices: readonly (string | number)[], text: string | null): Sentence {
  const all = choices.join(', ');
  return { en: `It must be one of ${all}, and is "${text}".`, nl: `Het moet een van ${all} zijn, en is "${text}".` };
}

/** A whole number within bounds. Throws 400. */
export function wholeParameter({ query }: Asked, name: string, { least, most, otherwise }: Bounds): number {
  const text = query.get(name);
  if (text === null) return otherwise;
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || value < least || value > most)
    throw badParameter(name, {
      en: `It must be a whole number from ${least} to ${most}, and is "${text}".`,
      nl: `Het moet een geheel getal van ${least} tot ${most} zijn, en is "${text}".`,
    });
  return value;
}

/** One of the given values; undefined where the parameter is absent. Throws 400. */
export function choiceParameter<Choice extends string>(
  { query }: Asked,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const text = query.get(name);
  const choice = choices.find((known) => known === text);
  if (text !== null && choice === undefined) throw badParameter(name, oneOf(choices, text));
  return choice;
}

/** As `choiceParameter`, and not to be left out. */
export function requiredChoice<Choice extends string>(asked: Asked, name: string, choices: readonly Choice[]): Choice {
  const choice = choiceParameter(asked, name, choices);
  if (choice === undefined)
    throw badParameter(name, {
      en: `It must be one of ${choices.join(', ')}, and is missing.`,
      nl: `Het moet een van ${choices.join(', ')} zijn, en ontbreekt.`,
    });
  return choice;
}

/** True or false; undefined where the parameter is absent. Throws 400. */
export function flagParameter(asked: Asked, name: string): boolean | undefined {
  const flag = choiceParameter(asked, name, ['true', 'false']);
  return flag && flag === 'true';
}

/** 30, 60, 90 or 180 days. Throws 400. */
export function windowParameter({ query }: Asked): number {
  const text = query.get('windowDays');
  const days = text === null ? USUAL_WINDOW_DAYS : WINDOW_DAYS.find((window) => String(window) === text);
  if (days === undefined) throw badParameter('windowDays', oneOf(WINDOW_DAYS, text));
  return days;
}

/** Today's date where the question is asked: in the parameter `timeZone`, else in UTC. Throws 400 for a zone that does not exist. */
export function todayParameter({ query, partner }: Asked): CalendarDate {
  const timeZone = query.get('timeZone');
  if (timeZone === null) return partner.today();
  try {
    return partner.today(timeZone);
  } catch {
    throw badParameter('timeZone', {
      en: `It must be a time zone such as Europe/Amsterdam, and is "${timeZone}".`,
      nl: `Het moet een tijdzone zijn zoals Europe/Amsterdam, en is "${timeZone}".`,
    });
  }
}

/** The last completed weeks (see `weeks.ts`), oldest first. Throws 400. */
export function weeksParameter(asked: Asked): number[] {
  const count = wholeParameter(asked, 'weeks', { least: 1, most: 52, otherwise: 8 });
  const last = lastCompletedWeek(asked.partner.now());
  return Array.from({ length: count }, (_, place) => last - count + 1 + place);
}

/** A completed week (see `weeks.ts`); the last one where the parameter is absent. Throws 400. */
export function weekParameter({ query, partner }: Asked): number {
  const last = lastCompletedWeek(partner.now());
  const text = query.get('week');
  if (text === null) return last;
  const week = weekStarting(text);
  if (week === undefined)
    throw badParameter('week', {
      en: `It must be the date of a Sunday, and is "${text}".`,
      nl: `Het moet de datum van een zondag zijn, en is "${text}".`,
    });
  if (week > last || week <= last - OLDEST_WEEKS)
    throw badParameter('week', {
      en: `There is no data for the week of ${text}.`,
      nl: `Er zijn geen gegevens over de week van ${text}.`,
    });
  return week;
}
