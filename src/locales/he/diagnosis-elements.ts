import type * as en from '../en/diagnosis-elements.js';

export const elementFinding: typeof en.elementFinding = {
  waitsFor: {
    seen: ({ attribute }) => `הוא ממתין ל-${attribute}.`,
    advice: ({ attribute }) =>
      `יש להגדיר את ${attribute}; כשלקוח נפתח ברשימה של אותו \u2066<partner-hub>\u2069, הערך מגיע משם.`,
  },
  objectAsText: {
    seen: ({ attribute }) => `התכונה ${attribute} מכילה אובייקט שנכתב כטקסט.`,
    advice: ({ attribute }) =>
      `אובייקט אינו יכול להיות תכונה: יש להגדיר את המאפיין (element.${attribute} = …; ".prop" ב-Vue), או לכתוב JSON. מסגרות עושות זאת ברגע שהרכיב רשום: יש לייבא תחילה את הספרייה.`,
  },
  leftOut: {
    seen: ({ properties }) => `React קיבל אותו מהסימון של השרת והשמיט: ${properties}. גם מאזינים מושמטים.`,
    advice: 'יש להשתמש ברכיב שלו מתוך partner-hub-elements/react. תג מקבל את מה שאינו טקסט בעיבוד שאחרי הראשון בדפדפן.',
  },
  notJson: {
    seen: ({ attribute }) => `התכונה ${attribute} אינה מכילה JSON.`,
    advice: 'יש לכתוב JSON עם מירכאות כפולות סביב שמות וטקסטים, או להגדיר את המאפיין מתוך script.',
  },
  unknownValue: {
    seen: ({ attribute, value }) => `לתכונה ${attribute} יש ערך לא מוכר${value && `: "${value}"`}.`,
    advice: ({ allowed }) => `מותר: ${allowed}.`,
  },
  misspelt: {
    seen: ({ attribute }) => `אין תכונה ${attribute}.`,
    advice: ({ meant }) => `יש לכתוב ${meant}.`,
  },
  hidden: {
    seen: ({ by, how }) => `הוא מוסתר על ידי ${by}: ${how}.`,
    advice: 'יש להציג את החלק הזה של הדף. בדף עם כרטיסיות ייתכן שכך צריך להיות.',
  },
  zeroSize: {
    seen: ({ by, side }) => `אין לו מקום: ל-${by} יש ${side} של 0.`,
    advice: 'יש לתת לתיבה זו גודל, או להסיר את ה-overflow שלה.',
  },
  misfit: {
    seen: ({ operation, path }) => `התשובה ל-${operation} אינה תואמת לחוזה, תחילה ב: ${path}.`,
    advice: 'יש להשוות לחוזה (openapi.yaml): הסוג, השם והמקום של שדה זה.',
  },
  invalidRows: {
    seen: ({ count, path }) => `שורות בתשובה אינן תואמות לחוזה והושמטו (${count}), תחילה ב: ${path}.`,
    advice: 'יש להשוות אותן לחוזה (openapi.yaml): הסוג, השם והמקום של שדה זה.',
  },
  forbidden: {
    seen: 'ה-API אומר שמבקר זה אינו רשאי לראות זאת (403).',
    advice: 'מנהל מערכת מלא של השותף מעניק תפקידים.',
  },
  failed: {
    seen: ({ code, status, trackingId }) => `נכשל: ${[code, status, trackingId].filter(Boolean).join(', ')}.`,
    advice: 'יש לחפש את מזהה המעקב ביומן של ה-API; האירוע hub-error מכיל את ההודעה.',
  },
  drawing: {
    seen: 'נזרקה שגיאה בזמן הציור.',
    advice: 'המסוף אומר היכן. זו טעות של הספרייה, או של פונקציית תצוגה של הדף עצמו.',
  },
  slow: {
    seen: 'עדיין ממתין לתשובה.',
    advice: 'כדאי לבדוק את הבקשה בכלי הרשת של הדפדפן. לאחר 30 שניות מוותרים עליה.',
  },
};
