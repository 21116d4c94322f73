import type * as en from '../en/helpdesk.js';

export const partnerHelpdesk: typeof en.partnerHelpdesk = {
  heading: 'مكتب مساعدة الشركاء',
  available: 'متاح الآن',
  unavailable: 'غير متاح الآن',
  hours: 'ساعات العمل:',
  products: 'من أجل',
  call: (phone) => `الاتصال بـ ${phone}`,
  write: 'كتابة رسالة بريد إلكتروني',
  open: {
    chat: 'بدء الدردشة',
    phone: 'فتح الصفحة',
    email: 'فتح النموذج',
    case: 'فتح تذكرة',
    other: 'فتح',
  },
  action: (action, channel) => `${action}: ${channel}`,
  newTab: '(يُفتح في علامة تبويب جديدة)',
  none: { title: 'لا توجد قنوات بعد', hint: 'تظهر هنا طرق التواصل مع مكتب المساعدة فور توفرها.' },
};

export const helpdeskKind: typeof en.helpdeskKind = {
  chat: 'دردشة',
  phone: 'هاتف',
  email: 'بريد إلكتروني',
  case: 'تذكرة',
};

export const helpdeskProduct: typeof en.helpdeskProduct = {
  contactCenter: 'Webex Contact Center',
};
