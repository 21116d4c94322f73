import type * as en from '../en/table.js';

export const table: typeof en.table = {
  recent: 'מינויים שנוספו לאחרונה',
  expiring: 'מינויים שעומדים לפוג בקרוב',
  renewing: 'מינויים שעומדים להתחדש בקרוב',
  lowAssignment: 'מינויים עם הקצאת רישיונות נמוכה',
  overLimit: 'מינויים עם חריגת רישיונות',
  callingUsage: 'לקוחות ושימוש',
  callQuality: 'לקוחות ואיכות השיחות',
  callQueue: 'לקוחות ושימוש בתכונות',
};

export const keyFigure: typeof en.keyFigure = {
  behind: (label) => `השורות שמאחורי מדד המפתח "${label}"`,
  back: 'חזרה למדד המפתח',
};

export const column: typeof en.column = {
  customer: 'לקוח',
  subscriptionId: 'מזהה מינוי',
  enterpriseTrial: 'תקופת ניסיון לארגונים',
  addedDate: 'ימים מאז ההוספה',
  total: 'סך הכול רישיונות',
  assigned: 'רישיונות בשימוש/שהוקצו/זמינים',
  assignmentChange: 'שינוי שבועי בהקצאה',
  usageChange: 'שינוי שבועי בשימוש',
  endDate: 'ימים עד לתפוגה',
  usedLast3Months: 'שימוש ב-3 החודשים האחרונים',
  renewalDate: 'ימים עד לחידוש',
  addedMonths: 'חודשים מאז ההוספה',
  assignedShare: 'רישיונות שהוקצו (%)',
  endMonths: 'חודשים שנותרו',
  autoRenew: 'חידוש אוטומטי?',
  usedShare: 'רישיונות בשימוש (%)',
  licenses: 'רישיונות Calling',
  activeUsers: 'משתמשים פעילים',
  calls: 'שיחות',
  minutes: 'דקות',
  callsPerUser: 'שיחות למשתמש פעיל',
  change: 'שינוי לעומת השבוע הקודם',
  legs: 'מקטעי שיחה',
  poorShare: 'ירודה (%)',
  poorBecause: 'סיבת האיכות הירודה',
  notAvailableShare: 'לא זמינה (%)',
  queues: 'תורים',
  offered: 'שיחות שנכנסו',
  answered: 'נענו',
  abandonedShare: 'ננטשו (%)',
  timeToAnswer: 'זמן ממוצע למענה',
  waitBeforeAbandoned: 'המתנה ממוצעת לפני נטישה',
  countAndShare: (count, share) => `${count} (${share})`,
};

export const change: typeof en.change = {
  more: (difference) => `↑ עלייה ${difference}`,
  fewer: (difference) => `↓ ירידה ${difference}`,
  points: (points) => `${points} נק׳ אחוז`,
  worse: (difference) => `↑ החמרה ${difference}`,
  better: (difference) => `↓ שיפור ${difference}`,
  same: 'אין שינוי',
};

export const missing: typeof en.missing = {
  unknown: 'למקור אין כאן נתון.',
  weekBefore: 'אין נתונים של השבוע הקודם.',
  renewal: 'אינו מתחדש מעצמו.',
  licenses: 'חלק מאפס: אין רישיונות.',
  activeUsers: 'ממוצע של אפס: איש לא התקשר.',
  legs: 'חלק מאפס: לא היו מקטעי שיחה.',
  measured: 'חלק מאפס: לא ניתן היה למדוד אף מקטע שיחה.',
  offered: 'חלק מאפס: לא נכנסו שיחות.',
  answered: 'ממוצע של אפס: אף שיחה לא נענתה.',
  abandoned: 'ממוצע של אפס: אף שיחה לא ננטשה.',
};
