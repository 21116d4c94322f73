import type * as en from '../en/diagnosis.js';

export const diagnosis: typeof en.diagnosis = {
  heading: 'למה זה ריק?',
  looking: 'מתבצעת בדיקה …',
  nothingFound: 'לא נמצא דבר שמונע מרכיב להופיע.',
  found: (count) => `נמצאו: ${count}`,
  runAgain: 'הרצה חוזרת',
  copy: 'העתקה כטקסט',
  copied: 'הועתק',
  notCopied: 'הדפדפן אינו מאפשר העתקה. אפשר לסמן את הטקסט שלהלן.',
  close: 'סגירה',
  failed: 'לא ניתן היה לבדוק זאת.',
  severity: { error: 'שגיאה', warning: 'אזהרה', info: 'הערה' },
  seen: 'מה נראה',
  advice: 'מה לעשות',
  where: 'היכן',
  wholePage: 'הדף',
  facts: 'נתונים לפנייה',
};

export const finding: typeof en.finding = {
  filePage: {
    seen: 'הדף נפתח כקובץ (file:).',
    advice: 'דפדפנים מונעים מדפים כאלה מודולים ונתונים: יש להגיש את התיקייה דרך HTTP, למשל עם "npx http-server".',
  },
  oldBrowser: {
    seen: ({ features }) => `בדפדפן זה חסרים: ${features}.`,
    advice: 'יש להשתמש בדפדפן מהשנתיים האחרונות.',
  },
  severalCopies: {
    seen: ({ versions }) => `הספרייה נמצאת בדף זה יותר מפעם אחת: ${versions}.`,
    advice:
      'יש לטעון אותה פעם אחת, בתג script או מהחבילה שלך: מה ש-\u2066configure()\u2069 אומר לעותק אחד, הרכיבים של אחר אינם שומעים. גרסה אחרת במכוון: \u2066define({ prefix })\u2069.',
  },
  missingFile: {
    seen: ({ file, status }) => `הקובץ ${file} לא הגיע (${status}).`,
    advice:
      'יש להעתיק את כל התיקייה dist/cdn לשרת, ולאפשר לו להשיב בקבצים שלה שם, לא בדף. לאחר גרסה חדשה: לטעון מחדש את הדף.',
  },
  notDefined: {
    seen: ({ tag }) => `דבר לא רשם את \u2066<${tag}>\u2069.`,
    advice: `יש לטעון את dist/cdn/partner-hub.js עם \u2066<script type="module">\u2069, או לייבא את 'partner-hub-elements/define'.`,
  },
  notObserved: {
    seen: ({ tag }) => `דבר לא רשם את \u2066<${tag}>\u2069, שנמצא ב-shadow root.`,
    advice: 'תג ה-script מחפש במסמך בלבד: יש לקרוא ל-\u2066observe(root)\u2069 עם ה-shadow root הזה.',
  },
  takenTag: {
    seen: ({ tag }) => `דבר אחר בדף זה רשם את \u2066<${tag}>\u2069.`,
    advice: ({ tag }) =>
      `יש להריץ את הספרייה עם קידומת: \u2066define({ prefix: 'my' })\u2069, ואז \u2066<my-${tag}>\u2069.`,
  },
  noProvider: {
    seen: 'אין \u2066<partner-hub>\u2069 סביבו, ודבר אינו מציין מקור נתונים.',
    advice:
      'יש לכתוב \u2066<partner-hub api-base="https://portal.example/api" token-url="/token">\u2069 סביבו; \u2066source="demo"\u2069 על הרכיב מציג נתונים בדויים.',
  },
  noSource: {
    seen: 'ה-\u2066<partner-hub>\u2069 שסביבו אינו מציין מקור נתונים.',
    advice:
      'יש לכתוב עליו: \u2066api-base="https://portal.example/api" token-url="/token"\u2069, או \u2066source="demo"\u2069 לנתונים בדויים.',
  },
  badSource: {
    seen: 'מה שהוגדר כ-source אינו מקור נתונים.',
    advice:
      'יש לכתוב \u2066source="demo"\u2069, או להגדיר מתוך script אובייקט עם \u2066ask()\u2069 ו-\u2066change()\u2069.',
  },
  badApiBase: {
    seen: ({ address }) => `api-base (${address}) אינו כתובת בסיס של API.`,
    advice: 'מתקבלים http או https, ללא שם משתמש, ללא "?" וללא "#": \u2066api-base="https://portal.example/api"\u2069.',
  },
  awaitsToken: {
    seen: 'awaits-token הוגדר, ולא הגיע מקור אסימונים.',
    advice: 'יש להגדיר getToken על \u2066<partner-hub>\u2069 מתוך script, לכתוב token-url, או להסיר את awaits-token.',
  },
  loggedOut: {
    seen: 'נקראה \u2066logout()\u2069: לא מוצג דבר של לקוח.',
    advice: 'יש להגדיר מקור אסימונים אחר כדי להתחיל שוב.',
  },
};
