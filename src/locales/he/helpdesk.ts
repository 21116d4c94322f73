import type * as en from '../en/helpdesk.js';

export const partnerHelpdesk: typeof en.partnerHelpdesk = {
  heading: 'מוקד התמיכה לשותפים',
  available: 'זמין עכשיו',
  unavailable: 'לא זמין עכשיו',
  hours: 'שעות:',
  products: 'עבור',
  call: (phone) => `התקשרות אל ${phone}`,
  write: 'כתיבת דוא״ל',
  open: {
    chat: 'התחלת צ׳אט',
    phone: 'פתיחת דף',
    email: 'פתיחת טופס',
    case: 'פתיחת פנייה',
    other: 'פתיחה',
  },
  action: (action, channel) => `${action}: ${channel}`,
  newTab: '(נפתח בכרטיסייה חדשה)',
  none: { title: 'אין ערוצים עדיין', hint: 'ברגע שניתן יהיה לפנות למוקד התמיכה, הדרכים לכך יופיעו כאן.' },
};

export const helpdeskKind: typeof en.helpdeskKind = {
  chat: 'צ׳אט',
  phone: 'טלפון',
  email: 'דוא״ל',
  case: 'פנייה',
};

export const helpdeskProduct: typeof en.helpdeskProduct = {
  contactCenter: 'Webex Contact Center',
};
