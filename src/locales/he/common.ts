import { pluralOf } from '../plural.js';
import type * as en from '../en/common.js';

const choose = pluralOf('he');

export const action: typeof en.action = {
  launchOrganization: 'הפעלת הארגון',
  launchMyOrganization: 'הפעלת הארגון שלי',
  startTrial: 'התחלת תקופת ניסיון',
  retry: 'ניסיון חוזר',
  refresh: 'רענון',
  close: 'סגירה',
  cancel: 'ביטול',
};

export const state: typeof en.state = {
  loading: 'בטעינה',
  unprinted: 'חלק זה עדיין היה בטעינה כשהדף הודפס.',
  dataAsOf: (moment) => `הנתונים נכונים ל-${moment}`,
  weekOf: (week) => `שבוע ${week}`,
  outdated: 'הנתונים ישנים יותר מרענון שבועי אחד.',
  stale: 'הרענון נכשל. מוצגים הנתונים הידועים האחרונים.',
  invalidRows: (count) =>
    choose(count, {
      one: 'לא ניתן היה לקרוא שורה אחת, והיא אינה מוצגת.',
      two: 'לא ניתן היה לקרוא שתי שורות, והן אינן מוצגות.',
      other: `לא ניתן היה לקרוא ${count.shown} שורות, והן אינן מוצגות.`,
    }),
  incomplete: (came, total) => `המקור שלח ${came} מתוך ${total}.`,
  notAvailable: 'לא זמין ממקור זה',
  waitsFor: (attribute) => `יש לבחור מה להציג: ${attribute} לא הוגדר.`,
  waits: 'עדיין אין מה להציג.',
};

export const empty: typeof en.empty = {
  noData: { title: 'אין נתונים עדיין', hint: 'ברגע שיהיו נתונים, הם יופיעו כאן.' },
  noMatch: {
    title: 'אין התאמה למסננים אלה',
    hint: 'אפשר לשנות או לנקות מסנן כדי לראות יותר.',
    clear: 'ניקוי כל המסננים',
  },
  noPermission: {
    title: 'אין הרשאה',
    hint: 'התפקיד שלך אינו נותן גישה לכאן. מנהל מערכת מלא של השותף יכול לשנות זאת.',
  },
  notOffered: {
    title: 'לא מוצע כאן',
    hint: 'מקור הנתונים של פורטל זה אינו מציע זאת.',
  },
  notBought: {
    title: (product) => `לאף לקוח אין ${product}`,
    hint: 'הנתונים יופיעו ברגע שאחד הלקוחות שלך ירכוש את המוצר.',
  },
};

export const error: typeof en.error = {
  config: 'לרכיב זה אין מקור נתונים.',
  configHint:
    'יש להציב אותו בתוך \u2066<partner-hub api-base="https://…/api">\u2069, או להגדיר \u2066source="demo"\u2069 כדי לנסות.',
  diagnoseHint: 'הוספת \u2066?hub-diagnose\u2069 לכתובת מציגה מידע נוסף.',
  auth: 'בוצעה יציאה מהחשבון.',
  forbidden: 'אין לך הרשאה לכך.',
  notFound: 'לא ניתן היה למצוא זאת.',
  conflict: 'הדבר אינו אפשרי במצב הנוכחי.',
  invalid: 'השרת לא קיבל את הבקשה.',
  network: 'לא ניתן היה להגיע לשרת.',
  timeout: 'השרת לא השיב בזמן.',
  rateLimited: 'היו יותר מדי בקשות.',
  unavailable: 'השרת אינו זמין כעת.',
  notOffered: 'מקור נתונים זה אינו מציע זאת.',
  server: 'השרת דיווח על שגיאה.',
  badData: 'השרת שלח נתונים שלא ניתן לקרוא.',
  render: 'לא ניתן היה להציג זאת.',
  codeMissing: 'חלק מהדף כבר אינו קיים.',
  codeMissingHint: 'יש לטעון מחדש את הדף.',
  perhapsDone: 'ייתכן שהפעולה בוצעה בכל זאת.',
  retryIn: (duration) => `אפשר לנסות שוב בעוד ${duration}.`,
  trackingId: (id) => `מזהה מעקב: ${id}`,
  loggedOut: 'בוצעה יציאה מהחשבון. לא מוצגים נתונים.',
};

export const product: typeof en.product = {
  meetings: 'Webex Meetings',
  calling: 'Webex Calling',
  messaging: 'Webex Messaging',
  realTimeTranslations: 'תרגום בזמן אמת',
};
