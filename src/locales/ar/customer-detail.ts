import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-detail.js';

const choose = pluralOf('ar');

export const customerDetail: typeof en.customerDetail = {
  heading: 'تفاصيل العميل',
  overview: 'نظرة عامة',
  tabs: { subscriptions: 'الاشتراكات', trials: 'الفترات التجريبية', admins: 'مسؤولو الشريك' },
  tabsOf: (customer) => `تفاصيل ${customer}`,
  status: 'الحالة',
  noStatus: 'بلا حالة',
  products: 'المنتجات',
  noProducts: 'لا توجد منتجات',
  licenses: 'التراخيص',
  nextDate: 'التاريخ التالي',
  renews: {
    ahead: (date, when) => `يتجدد في ${date} (${when})`,
    past: (date, when) => `كان مقررًا تجديده في ${date} (${when})`,
  },
  ends: {
    ahead: (date, when) => `ينتهي في ${date} (${when})`,
    past: (date, when) => `انتهى في ${date} (${when})`,
  },
  noDate: 'لا شيء يتجدد أو ينتهي',
  activity: 'آخر نشاط لمسؤول',
  noActivity: 'لم يسجّل أي مسؤول الدخول بعد',
  country: 'البلد',
  managedBy: 'بإدارة',
  tags: 'العلامات',
  noTags: 'لا توجد علامات',
  reason: {
    suspended: 'أحد الاشتراكات معلَّق.',
    expired: 'انتهى اشتراك أو فترة تجريبية.',
    licenseOverage: 'عُيِّن في أحد الاشتراكات عدد من التراخيص أكبر مما تم شراؤه.',
    overageBy: (count) =>
      choose(count, {
        one: 'عدد التراخيص المعيَّنة أكبر مما تم شراؤه بترخيص واحد.',
        two: 'عدد التراخيص المعيَّنة أكبر مما تم شراؤه بترخيصين.',
        few: `عدد التراخيص المعيَّنة أكبر مما تم شراؤه بمقدار ${count.shown} تراخيص.`,
        many: `عدد التراخيص المعيَّنة أكبر مما تم شراؤه بمقدار ${count.shown} ترخيصًا.`,
        other: `عدد التراخيص المعيَّنة أكبر مما تم شراؤه بمقدار ${count.shown} ترخيص.`,
      }),
    expiringSoon: 'ينتهي اشتراك أو فترة تجريبية قريبًا.',
    expiresOn: (date, when) => `ينتهي أولها في ${date} (${when}).`,
    noRecentActivity: 'لم يسجّل أي مسؤول الدخول منذ فترة.',
    neverActive: 'لم يسجّل أي مسؤول الدخول بعد.',
    lastActive: (when) => `آخر تسجيل دخول لمسؤول: ${when}.`,
    readyForOrderSetup: 'ينتظر أحد الطلبات إعداده.',
    trial: 'توجد فترة تجريبية سارية.',
    subscription: 'يوجد اشتراك سارٍ.',
  },
  previous: 'العميل السابق',
  next: 'العميل التالي',
  previousTip: 'العميل السابق (Alt + ↑)',
  nextTip: 'العميل التالي (Alt + ↓)',
  position: (place, total) => `${place.shown} من ${total.shown}`,
  moved: (customer, position) => `${customer}، ${position}`,
  notThere: 'تعذّرت قراءة هذا العميل. جرّب العميل التالي.',
  failedToMove: 'تعذّر الحصول على العميل التالي.',
};
