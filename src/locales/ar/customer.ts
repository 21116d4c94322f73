import { pluralOf } from '../plural.js';
import type * as en from '../en/customer.js';

const choose = pluralOf('ar');

export const status: typeof en.status = {
  trial: 'فترة تجريبية',
  subscription: 'اشتراك',
  expiringSoon: 'ينتهي قريبًا',
  licenseOverage: 'تجاوز التراخيص',
  noRecentActivity: 'لا يوجد نشاط حديث',
  readyForOrderSetup: 'جاهز لإعداد الطلب',
  suspended: 'معلَّق',
  expired: 'منتهٍ',
};

export const filter: typeof en.filter = {
  managedBy: 'بإدارة',
  product: 'المنتج',
  status: 'الحالة',
  subscriptionType: 'نوع الاشتراك',
  tag: 'العلامات',
};

export const managedBy: typeof en.managedBy = {
  externalAdministrator: 'مسؤول خارجي',
  partnerOrganization: 'مؤسسة الشريك',
};

export const subscriptionType: typeof en.subscriptionType = {
  subscription: 'اشتراك',
  trial: 'فترة تجريبية',
};

export const customerList: typeof en.customerList = {
  title: 'العملاء',
  column: {
    displayName: 'العميل',
    status: 'الحالة',
    tags: 'العلامات',
    products: 'المنتجات',
    licenses: 'التراخيص',
    nextDate: 'التجديد أو الانتهاء',
    actions: 'الإجراءات',
  },
  noNextDate: 'لا يوجد تاريخ تجديد أو انتهاء معروف.',
  search: 'البحث عن عملاء',
  count: (count) =>
    choose(count, {
      one: 'عميل واحد',
      two: 'عميلان',
      few: `${count.shown} عملاء`,
      many: `${count.shown} عميلًا`,
      other: `${count.shown} عميل`,
    }),
  renews: (date) => `يتجدد ${date}`,
  ends: (date) => `ينتهي ${date}`,
  launch: (customer) => `تشغيل مؤسسة ${customer}`,
  kpi: {
    totalCustomers: 'إجمالي العملاء',
    nearingExpiration: 'قرب الانتهاء',
    nearingRenewal: 'قرب التجديد',
    lowLicenseAssignment: 'انخفاض تعيين التراخيص',
    overLicenseLimit: 'فوق حد التراخيص',
  },
  narrowed: (kpi) => `العملاء الذين يحتسبهم «${kpi}» فقط.`,
  widen: 'إظهار جميع العملاء',
};

export const launch: typeof en.launch = {
  asking: (organization = 'المؤسسة') => `جارٍ تشغيل ${organization} …`,
  ready: (organization = 'المؤسسة') => `${organization}: جاهزة.`,
  failed: (organization = 'المؤسسة') => `تعذّر تشغيل ${organization}.`,
};

export const shortProduct: typeof en.shortProduct = {
  meetings: 'Meetings',
  calling: 'Calling',
  messaging: 'Messaging',
  realTimeTranslations: 'الترجمة الفورية',
};
