import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/subscription.js';

const choose = pluralOf('he');

const within = (days: Count) => choose(days, { one: 'תוך יום', two: 'תוך יומיים', other: `תוך ${days.shown} ימים` });
const subscriptionsOf = (count: Count) =>
  choose(count, { one: 'מינוי אחד', two: 'שני מינויים', other: `${count.shown} מינויים` });

export const subscriptions: typeof en.subscriptions = {
  count: subscriptionsOf,
  none: {
    recent: (days) =>
      `לא נוסף מינוי ${choose(days, { one: 'ביום האחרון', two: 'ביומיים האחרונים', other: `ב-${days.shown} הימים האחרונים` })}`,
    expiring: (days) => `אין מינוי שמסתיים ${within(days)}`,
    renewing: (days) => `אין מינוי שמתחדש ${within(days)}`,
    lowAssignment: () => 'אין מינוי עם הקצאת רישיונות נמוכה',
    overLimit: () => 'אין מינוי מעל מגבלת הרישיונות',
  },
  noneHint: 'אין כאן מה לעשות כעת.',
  group: {
    expiring: (from, to, rows) =>
      !from
        ? `מסתיימים ${within(to)}: ${rows.shown}`
        : `מסתיימים בעוד ${from.shown} עד ${to.shown} ימים: ${rows.shown}`,
    renewing: (from, to, rows) =>
      !from ? `מתחדשים ${within(to)}: ${rows.shown}` : `מתחדשים בעוד ${from.shown} עד ${to.shown} ימים: ${rows.shown}`,
  },
  advice: {
    recent: (count, first) =>
      choose(count, {
        one: `נוסף מינוי אחד; כדאי לעזור ללקוח ${first} להתחיל.`,
        other: `נוספו ${subscriptionsOf(count)}; כדאי לעזור לחדשים ביותר להתחיל, תחילה ${first}.`,
      }),
    expiring: (count, first) =>
      choose(count, {
        one: `מינוי אחד מסתיים תוך 30 ימים; כדאי להתקשר אל ${first}.`,
        other: `${subscriptionsOf(count)} מסתיימים תוך 30 ימים; כדאי להתחיל עם ${first}.`,
      }),
    renewing: (count, first) =>
      choose(count, {
        one: `מינוי אחד מתחדש תוך 30 ימים; כדאי לבדוק את הכמות עם ${first}.`,
        other: `${subscriptionsOf(count)} מתחדשים תוך 30 ימים; כדאי לבדוק את הכמויות, תחילה עם ${first}.`,
      }),
    lowAssignment: (count, first) =>
      choose(count, {
        one: `מינוי אחד כמעט לא הוקצה; כדאי לעזור ללקוח ${first} לחלק את הרישיונות.`,
        other: `${subscriptionsOf(count)} כמעט לא הוקצו; כדאי להתחיל עם ${first}, הנמוך ביותר.`,
      }),
    overLimit: (count, first) =>
      choose(count, {
        one: `מינוי אחד זקוק לרישיונות נוספים; כדאי להציע אותם ללקוח ${first}.`,
        other: `${subscriptionsOf(count)} זקוקים לרישיונות נוספים; כדאי להתחיל עם ${first}, הגבוה ביותר.`,
      }),
  },
};

export const yes: typeof en.yes = 'כן';

export const no: typeof en.no = 'לא';
