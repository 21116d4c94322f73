import type * as en from '../en/attention-more.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('he');

export const dismissal: typeof en.dismissal = {
  tomorrow: 'עד מחר',
  week: 'לשבוע',
  over: (date) => `עד שיסתיים (${date})`,
  always: 'עד להצגה מחדש',
  until: (rule, customer, date) => `${customer}: "${rule}" נדחה עד ${date}.`,
  forGood: (rule, customer) => `${customer}: "${rule}" נדחה עד להצגה מחדש.`,
  count: (count) => choose(count, { one: 'סיבה אחת נדחתה', two: 'שתי סיבות נדחו', other: `${count.shown} סיבות נדחו` }),
  show: 'הצגה',
  hide: 'הסתרה',
  heading: 'נדחו',
  untilDate: (date) => `עד ${date}`,
  untilShown: 'עד להצגה מחדש',
  showAgain: 'הצגה מחדש',
  shownAgain: (rule, customer) => `${customer}: "${rule}" מוצג שוב.`,
  notKept: 'הדפדפן אינו יכול לשמור את מה שנדחה. הוא יחזור עם טעינת הדף.',
};

export const ranking: typeof en.ranking = {
  text: 'משקל הלקוח הוא משקל הסיבה הכבדה ביותר שלו, ועשירית מכל סיבה נוספת, 100 לכל היותר. משקל הסיבה הוא מחצית ממשקל הכלל שלה, ועד למלואו ככל שהעניין גדול יותר: לפי רישיונות, ימים שנותרו או שיחות.',
  rule: (rule, weight) => `${rule}: עד ${weight}`,
  ruleFrom: (rule, weight, share) => `${rule}: עד ${weight}, החל מ-${share}`,
};
