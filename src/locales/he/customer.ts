import { pluralOf } from '../plural.js';
import type * as en from '../en/customer.js';

const choose = pluralOf('he');

export const status: typeof en.status = {
  trial: 'תקופת ניסיון',
  subscription: 'מינוי',
  expiringSoon: 'עומד לפוג בקרוב',
  licenseOverage: 'חריגת רישיונות',
  noRecentActivity: 'אין פעילות אחרונה',
  readyForOrderSetup: 'מוכן להגדרת הזמנה',
  suspended: 'מושעה',
  expired: 'פג תוקף',
};

export const filter: typeof en.filter = {
  managedBy: 'בניהול',
  product: 'מוצר',
  status: 'מצב',
  subscriptionType: 'סוג מינוי',
  tag: 'תגיות',
};

export const managedBy: typeof en.managedBy = {
  externalAdministrator: 'מנהל מערכת חיצוני',
  partnerOrganization: 'ארגון השותף',
};

export const subscriptionType: typeof en.subscriptionType = {
  subscription: 'מינוי',
  trial: 'תקופת ניסיון',
};

export const customerList: typeof en.customerList = {
  title: 'לקוחות',
  column: {
    displayName: 'לקוח',
    status: 'מצב',
    tags: 'תגיות',
    products: 'מוצרים',
    licenses: 'רישיונות',
    nextDate: 'חידוש או תפוגה',
    actions: 'פעולות',
  },
  noNextDate: 'לא ידוע תאריך חידוש או תפוגה.',
  search: 'חיפוש לקוחות',
  count: (count) => choose(count, { one: 'לקוח אחד', two: 'שני לקוחות', other: `${count.shown} לקוחות` }),
  renews: (date) => `חידוש ${date}`,
  ends: (date) => `תפוגה ${date}`,
  launch: (customer) => `הפעלת הארגון של ${customer}`,
  kpi: {
    totalCustomers: 'סך הכול לקוחות',
    nearingExpiration: 'לקראת תפוגה',
    nearingRenewal: 'לקראת חידוש',
    lowLicenseAssignment: 'הקצאת רישיונות נמוכה',
    overLicenseLimit: 'מעל מגבלת הרישיונות',
  },
  narrowed: (kpi) => `רק הלקוחות שנספרים ב-"${kpi}".`,
  widen: 'הצגת כל הלקוחות',
};

export const launch: typeof en.launch = {
  asking: (organization = 'הארגון') => `מתבצעת הפעלה של ${organization} …`,
  ready: (organization = 'הארגון') => `${organization}: מוכן.`,
  failed: (organization = 'הארגון') => `לא ניתן היה להפעיל את ${organization}.`,
};

export const shortProduct: typeof en.shortProduct = {
  meetings: 'Meetings',
  calling: 'Calling',
  messaging: 'Messaging',
  realTimeTranslations: 'תרגום בזמן אמת',
};
