import { pluralOf } from '../plural.js';
import type * as en from '../en/dashboard.js';

const choose = pluralOf('he');

export const dashboard: typeof en.dashboard = {
  heading: 'Partner Hub',
  navigation: 'חלקים',
  period: 'תקופה',
  days: (days) => choose(days, { one: 'יום אחד', two: 'יומיים', other: `${days.shown} ימים` }),
  switchProduct: 'החלקים שלהלן מציגים',
  refreshed: 'הכול רוענן.',
  print: 'הדפסה',
  preparing: 'הכול נטען לקראת ההדפסה.',
  printedFor: (partner) => `שותף: ${partner}`,
  printedOn: (date) => `הודפס ב-${date}`,
  printedOf: (product, period) => `${product}, ${period}`,
  noSections: (known) => `אף אחד מהחלקים האלה אינו קיים. ידועים: ${known}.`,
};

export const dashboardSection: typeof en.dashboardSection = {
  overview: {
    label: 'סקירה',
    lead: 'מצב הלקוחות שלך והמינויים שלהם. נספרים רק לקוחות עם Webex Meetings או Webex Calling.',
  },
  customers: {
    label: 'לקוחות',
    title: 'לקוחות',
    lead: 'כל הלקוחות שבניהולך. תחילה מופיעים אלה שדורשים את תשומת ליבך.',
  },
  'product-switch': { label: 'מוצר' },
  'license-trend': {
    label: 'מגמת רישיונות',
    title: 'מגמת התפלגות הרישיונות',
    lead: 'מראה אם לקוחות מקצים את הרישיונות שלהם, ואם אחר כך נעשה בהם שימוש.',
  },
  recent: { label: 'נוספו לאחרונה' },
  expiring: { label: 'עומדים לפוג' },
  renewing: { label: 'עומדים להתחדש' },
  'low-assignment': { label: 'הקצאה נמוכה' },
  'over-limit': { label: 'מעל המגבלה' },
  'calling-usage': {
    label: 'שימוש בשיחות',
    lead: 'כשהשימוש יורד, כדאי לפנות ללקוח ולברר למה לא נעשה שימוש ב-Webex Calling.',
  },
  'calling-quality': {
    label: 'איכות השיחות',
    lead: 'כדאי לעזור ללקוחות כשיש שיא של שיחות ירודות, או כשיש יותר מהן בסוג אחד של נקודות קצה, לפני שזה מתפשט.',
  },
  features: {
    label: 'תכונות שיחה',
    lead: 'כדאי לעזור ללקוחות להפיק תועלת מתכונה שכמעט אינה בשימוש.',
  },
  'call-queue': {
    label: 'תורי שיחות',
    lead: 'כדאי לעזור ללקוחות עם שיחות רבות שננטשו לצמצם אותן. נספרים רק לקוחות עם התכונה תור שיחות.',
  },
  resources: {
    label: 'משאבים',
    title: 'משאבים ועזרה',
    lead: 'מסמכים, קורסים וכלים שעוזרים בעבודה עם הלקוחות שלך.',
  },
  helpdesk: {
    label: 'מוקד תמיכה',
    title: 'מוקד התמיכה לשותפים',
    lead: 'לשאלות שאין להן מענה במשאבים.',
  },
  attention: {
    label: 'תשומת לב',
    title: 'דרושה תשומת לב',
    lead: 'מה שדורש פעולה עכשיו, אצל כל הלקוחות, עם הסיבות.',
  },
};
