import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/kpi.js';

const choose = pluralOf('he');

const within = (days: Count) => choose(days, { one: 'תוך יום', two: 'תוך יומיים', other: `תוך ${days.shown} ימים` });

const lastDays = (days: Count) =>
  choose(days, { one: 'ביום האחרון', two: 'ביומיים האחרונים', other: `ב-${days.shown} הימים האחרונים` });

export const section: typeof en.section = {
  overview: () => 'סקירה',
  recent: (days) => `לקוחות שנוספו ${lastDays(days)}`,
  expiring: (days) => `עומדים לפוג ${within(days)}`,
  renewing: (days) =>
    `עומדים להתחדש ${choose(days, { one: 'ביום הקרוב', two: 'ביומיים הקרובים', other: `ב-${days.shown} הימים הקרובים` })}`,
  'low-assignment': () => 'הקצאת רישיונות נמוכה',
  'over-limit': () => 'לקוחות מעל מגבלת הרישיונות',
  'call-queue': () => 'תובנות תורי שיחות בשבוע האחרון',
  callingUsage: () => 'שימוש בשיחות בשבוע האחרון',
  callQuality: () => 'איכות השיחות בשבוע האחרון',
  features: () => 'תכונות שיחה מתקדמות בשבוע האחרון',
};

export const kpi: typeof en.kpi = {
  'total-customers': 'סך הכול לקוחות',
  'nearing-expiration': 'לקראת תפוגה',
  'nearing-renewal': 'לקראת חידוש',
  'low-license-assignment': 'הקצאת רישיונות נמוכה',
  'over-license-limit': 'מעל מגבלת הרישיונות',
  'new-customers': 'לקוחות חדשים',
  'total-licenses': 'סך הכול רישיונות',
  'expiring-customers': 'לקוחות שעומדים לפוג',
  'renewing-customers': 'לקוחות שעומדים להתחדש',
  'low-assignment-customers': 'לקוחות עם הקצאה נמוכה',
  'overage-customers': 'לקוחות עם חריגה',
  'license-assignment': 'הקצאת רישיונות',
  'license-usage': 'שימוש ברישיונות',
  'license-usage-when-assigned': 'שימוש ברישיונות שהוקצו',
  'unassigned-licenses': 'סך הכול רישיונות שלא הוקצו',
  'licenses-in-overage': 'סך הכול רישיונות בחריגה',
  'average-license-overage': 'חריגת רישיונות ממוצעת',
  'time-to-answer': 'זמן ממוצע למענה',
  'wait-before-abandoned': 'זמן המתנה ממוצע לפני נטישה',
  'abandoned-rate': 'אחוז ממוצע של שיחות שננטשו',
};

export const kpiExplanation: typeof en.kpiExplanation = {
  'total-customers': () => 'לקוחות שבניהול הארגון שלך. נספרים רק לקוחות עם Webex Meetings או Webex Calling.',
  'nearing-expiration': (days) =>
    `לקוחות עם מינוי או תקופת ניסיון שמסתיימים ${within(days)}. נספרים רק Webex Meetings ו-Webex Calling.`,
  'nearing-renewal': (days) =>
    `לקוחות עם מינוי שמוגדר להתחדש אוטומטית ${within(days)}. נספרים רק Webex Meetings ו-Webex Calling.`,
  'low-license-assignment': () => 'לקוחות שהקצו חלק קטן יותר מהרישיונות שלהם מאשר הלקוחות האחרים שלך.',
  'over-license-limit': () => 'לקוחות שהקצו יותר רישיונות משרכשו.',
  'new-customers': (days) => `לקוחות עם מינוי או תקופת ניסיון שנוספו ${lastDays(days)}.`,
  'total-licenses': () => 'כל הרישיונות של המינויים ותקופות הניסיון שנוספו לאחרונה יחד.',
  'expiring-customers': (days) => `לקוחות עם מינוי או תקופת ניסיון שמסתיימים ${within(days)}.`,
  'renewing-customers': (days) => `לקוחות עם מינוי שמתחדש אוטומטית ${within(days)}.`,
  'low-assignment-customers': () => 'לקוחות שהקצו חלק קטן יותר מהרישיונות שלהם מאשר לקוחות דומים.',
  'overage-customers': () => 'לקוחות עם מינוי או תקופת ניסיון שבהם הוקצו יותר רישיונות משנרכשו.',
  'license-assignment': () => 'רישיונות שהוקצו ÷ כל הרישיונות, בכל המינויים ותקופות הניסיון של חלק זה.',
  'license-usage': () =>
    'רישיונות שהיו בשימוש בשבעת הימים האחרונים ÷ כל הרישיונות, בכל המינויים ותקופות הניסיון של חלק זה.',
  'license-usage-when-assigned': () =>
    'רישיונות שהיו בשימוש בשבעת הימים האחרונים ÷ רישיונות שהוקצו, בכל המינויים ותקופות הניסיון של חלק זה.',
  'unassigned-licenses': () => 'רישיונות שנרכשו אך לא הוקצו לאיש, בחלק זה.',
  'licenses-in-overage': () => 'רישיונות שהוקצו מעבר לנרכש, בכל המינויים ותקופות הניסיון.',
  'average-license-overage': () => 'רישיונות בחריגה ÷ לקוחות עם חריגה.',
  'time-to-answer': () => 'כמה זמן המתינו מתקשרים עד שנציג ענה או עד שעברו לתור אחר, בממוצע על כל השיחות האלה.',
  'wait-before-abandoned': () => 'כמה זמן המתינו מתקשרים לפני שניתקו או השאירו הודעה, בממוצע על כל השיחות האלה.',
  'abandoned-rate': () => 'שיחות שבהן המתקשר ניתק או השאיר הודעה לפני שנציג היה זמין ÷ כל השיחות שנכנסו.',
};

export const kpiCard: typeof en.kpiCard = {
  change: (change, since) => `${change} מאז ${since}`,
  sincePrevious: 'התקופה הקודמת',
  sinceLastWeek: 'השבוע שעבר',
  unchanged: (since) => `אין שינוי מאז ${since}`,
  percentagePoints: (points) => `${points.shown} ${choose(points, { one: 'נקודת אחוז', other: 'נקודות אחוז' })}`,
  explain: (label) => `איך מחושב ${label}`,
  filtering: 'מסנן את רשימת הלקוחות',
  noValue: 'לא זמין ממקור זה',
  nothingToDivide: 'אין ממה לחשב חלק',
  speaksOf: (part, whole) =>
    `השימוש ידוע עבור ${part} מתוך ${choose(whole, { one: 'רישיון אחד', two: 'שני רישיונות', other: `${whole.shown} רישיונות` })}.`,
  unknownMetric: (metric, known) => `אין metric "${metric}". ידועים: ${known}.`,
  unknownSection: (section, known) => `אין section "${section}". ידועים: ${known}.`,
  sectionNeeded: (metric, sections) => `ה-metric "${metric}" דורש את התכונה section: ${sections}.`,
  wrongSection: (metric, section, sections) =>
    `ה-metric "${metric}" אינו ב-section "${section}", אלא ב-section: ${sections}.`,
};
