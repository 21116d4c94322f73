import { pluralOf } from '../plural.js';
import type * as en from '../en/common.js';

const choose = pluralOf('ar');

export const action: typeof en.action = {
  launchOrganization: 'تشغيل المؤسسة',
  launchMyOrganization: 'تشغيل مؤسستي',
  startTrial: 'بدء فترة تجريبية',
  retry: 'إعادة المحاولة',
  refresh: 'تحديث',
  close: 'إغلاق',
  cancel: 'إلغاء',
};

export const state: typeof en.state = {
  loading: 'جارٍ التحميل',
  unprinted: 'لم يكتمل تحميل هذا الجزء عند طباعة الصفحة.',
  dataAsOf: (moment) => `البيانات حتى ${moment}`,
  weekOf: (week) => `أسبوع ${week}`,
  outdated: 'هذه البيانات أقدم من تحديث أسبوعي واحد.',
  stale: 'تعذّر التحديث. المعروض هو آخر البيانات المعروفة.',
  invalidRows: (count) =>
    choose(count, {
      one: 'تعذّرت قراءة صف واحد، ولا يظهر هنا.',
      two: 'تعذّرت قراءة صفين، ولا يظهران هنا.',
      few: `تعذّرت قراءة ${count.shown} صفوف، ولا تظهر هنا.`,
      many: `تعذّرت قراءة ${count.shown} صفًا، ولا تظهر هنا.`,
      other: `تعذّرت قراءة ${count.shown} صف، ولا تظهر هنا.`,
    }),
  incomplete: (came, total) => `أرسل المصدر ${came} من ${total}.`,
  notAvailable: 'غير متوفر من هذا المصدر',
  waitsFor: (attribute) => `اختر ما يُعرض: لم يتم تعيين ${attribute}.`,
  waits: 'لا يوجد ما يُعرض بعد.',
};

export const empty: typeof en.empty = {
  noData: { title: 'لا توجد بيانات بعد', hint: 'تظهر البيانات هنا فور توفرها.' },
  noMatch: {
    title: 'لا شيء يطابق عوامل التصفية هذه',
    hint: 'غيّر عامل تصفية أو امسحه لرؤية المزيد.',
    clear: 'مسح كل عوامل التصفية',
  },
  noPermission: {
    title: 'لا توجد صلاحية',
    hint: 'لا يمنح دورك الوصول إلى هذا. يمكن لمسؤول شريك كامل تغيير ذلك.',
  },
  notOffered: {
    title: 'غير متاح هنا',
    hint: 'لا يوفر مصدر بيانات هذه البوابة ذلك.',
  },
  notBought: {
    title: (product) => `لا يوجد عميل لديه ${product}`,
    hint: 'تظهر هذه الأرقام فور شراء أحد عملائك المنتج.',
  },
};

export const error: typeof en.error = {
  config: 'لا يوجد مصدر بيانات لهذا العنصر.',
  configHint:
    'ضعه داخل \u2066<partner-hub api-base="https://…/api">\u2069، أو استخدم \u2066source="demo"\u2069 لتجربته.',
  diagnoseHint: 'أضف \u2066?hub-diagnose\u2069 إلى العنوان لمعرفة المزيد.',
  auth: 'تم تسجيل خروجك.',
  forbidden: 'ليست لديك صلاحية لهذا.',
  notFound: 'تعذّر العثور على هذا.',
  conflict: 'لا يمكن ذلك في الحالة الراهنة.',
  invalid: 'لم يقبل الخادم الطلب.',
  network: 'تعذّر الوصول إلى الخادم.',
  timeout: 'استغرق الخادم وقتًا طويلًا للرد.',
  rateLimited: 'عدد الطلبات كبير جدًا.',
  unavailable: 'الخادم غير متاح الآن.',
  notOffered: 'لا يوفر مصدر البيانات هذا ذلك.',
  server: 'أبلغ الخادم عن خطأ.',
  badData: 'أرسل الخادم بيانات لا يمكن قراءتها.',
  render: 'تعذّر عرض هذا.',
  codeMissing: 'لم يعد جزء من هذه الصفحة موجودًا.',
  codeMissingHint: 'أعد تحميل الصفحة.',
  perhapsDone: 'ربما تم التنفيذ رغم ذلك.',
  retryIn: (duration) => `أعد المحاولة بعد ${duration}.`,
  trackingId: (id) => `معرّف التتبع: ${id}`,
  loggedOut: 'تم تسجيل خروجك. لا تُعرض أي بيانات.',
};

export const product: typeof en.product = {
  meetings: 'Webex Meetings',
  calling: 'Webex Calling',
  messaging: 'Webex Messaging',
  realTimeTranslations: 'الترجمة الفورية',
};
