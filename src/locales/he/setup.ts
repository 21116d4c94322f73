import { pluralOf } from '../plural.js';
import type * as en from '../en/setup.js';

const choose = pluralOf('he');

export const setup: typeof en.setup = {
  title: 'הגדרת הארגון שלך',
  steps: 'שלבי ההגדרה',
  pages: { subscriptions: 'סקירת מינויים', terms: 'תנאים' },
  subscriptions: {
    lead: 'זה מה שיש לארגון שלך. כדאי לבדוק לפני שממשיכים.',
    none: 'עדיין לא הוזמנו מינויים עבור הארגון שלך. אפשר להמשיך בלעדיהם.',
    licenses: (count) => choose(count, { one: 'רישיון אחד', two: 'שני רישיונות', other: `${count.shown} רישיונות` }),
    licensesUnknown: 'רישיונות: לא זמין',
    renews: (date) => `חידוש ${date}`,
    ends: (date) => `סיום ${date}`,
  },
  terms: {
    lead: 'יש לקרוא את התנאים ולקבל אותם. לאחר מכן אפשר להגדיר את הארגון שלך.',
    link: (version) => `תנאים, גרסה ${version}`,
    noLink: (version, address) => `תנאים, גרסה ${version}: ${address}`,
    accept: (version) => `קיבלתי את התנאים, גרסה ${version}.`,
    required: 'יש לקבל את התנאים כדי להמשיך.',
    accepted: (version) => `התנאים, גרסה ${version}, התקבלו.`,
    start: 'התחלה',
  },
  step: {
    hints: {
      subscriptions: 'יש לעבור על המינויים של הארגון שלך.',
      domain: 'יש להוכיח שדומיין הדוא״ל שייך לך, כדי שאנשי הארגון יוכלו להיכנס באמצעותו.',
      users: 'יש להוסיף את אנשי הארגון ולתת להם את הרישיונות שלהם.',
      services: 'יש להפעיל את השירותים שבשימוש הארגון ולבחור את ההגדרות שלהם.',
      analytics: 'יש לפתוח את הניתוחים של הארגון ולראות איך נעשה שימוש בשירותים שלו.',
      other: 'יש לבצע שלב זה בארגון שלך.',
    },
    then: 'בסיום יש לסמן זאת כאן.',
    complete: 'סימון כהושלם',
    isCompleted: 'שלב זה הושלם.',
  },
  next: 'הבא',
  back: 'הקודם',
  done: 'הארגון שלך מוגדר: משתמשים, שירותים וניתוחים מוכנים עבורך.',
  readOnly: 'מנהל מערכת מלא של השותף בארגון שלך יכול להמשיך בהגדרה.',
  saved: {
    terms: 'התנאים התקבלו.',
    step: (step) => `"${step}" הושלם.`,
  },
  failed: {
    terms: 'לא ניתן היה לקבל את התנאים.',
    step: (step) => `לא ניתן היה לסמן את "${step}" כהושלם.`,
  },
};
