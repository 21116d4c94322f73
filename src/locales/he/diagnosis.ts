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
      'יש לטעון אותה פעם אחת, בתג script או מהחבילה שלך: מה ש-configure() אומר לעותק אחד, הרכיבים של אחר אינם שומעים. גרסה אחרת במכוון: define({ prefix }).',
  },
  missingFile: {
    seen: ({ file, status }) => `הקובץ ${file} לא הגיע (${status}).`,
    advice:
      'יש להעתיק את כל התיקייה dist/cdn לשרת, ולאפשר לו להשיב בקבצים שלה שם, לא בדף. לאחר גרסה חדשה: לטעון מחדש את הדף.',
  },
  notDefined: {
    seen: ({ tag }) => `דבר לא רשם את <${tag}>.`,
    advice: `יש לטעון את dist/cdn/partner-hub.js עם <script type="module">, או לייבא את 'partner-hub-elements/define'.`,
  },
  notObserved: {
    seen: ({ tag }) => `דבר לא רשם את <${tag}>, שנמצא ב-shadow root.`,
    advice: 'תג ה-script מחפש במסמך בלבד: יש לקרוא ל-observe(root) עם ה-shadow root הזה.',
  },
  takenTag: {
    seen: ({ tag }) => `דבר אחר בדף זה רשם את <${tag}>.`,
    advice: ({ tag }) => `יש להריץ את הספרייה עם קידומת: define({ prefix: 'my' }), ואז <my-${tag}>.`,
  },
  noProvider: {
    seen: 'אין <partner-hub> סביבו, ודבר אינו מציין מקור נתונים.',
    advice:
      'יש לכתוב <partner-hub api-base="https://portal.example/api" token-url="/token"> סביבו; source="demo" על הרכיב מציג נתונים בדויים.',
  },
  noSource: {
    seen: 'ה-<partner-hub> שסביבו אינו מציין מקור נתונים.',
    advice: 'יש לכתוב עליו: api-base="https://portal.example/api" token-url="/token", או source="demo" לנתונים בדויים.',
  },
  badSource: {
    seen: 'מה שהוגדר כ-source אינו מקור נתונים.',
    advice: 'יש לכתוב source="demo", או להגדיר מתוך script אובייקט עם ask() ו-change().',
  },
  badApiBase: {
    seen: ({ address }) => `api-base (${address}) אינו כתובת בסיס של API.`,
    advice: 'מתקבלים http או https, ללא שם משתמש, ללא "?" וללא "#": api-base="https://portal.example/api".',
  },
  awaitsToken: {
    seen: 'awaits-token הוגדר, ולא הגיע מקור אסימונים.',
    advice: 'יש להגדיר getToken על <partner-hub> מתוך script, לכתוב token-url, או להסיר את awaits-token.',
  },
  loggedOut: {
    seen: 'נקראה logout(): לא מוצג דבר של לקוח.',
    advice: 'יש להגדיר מקור אסימונים אחר כדי להתחיל שוב.',
  },
};
