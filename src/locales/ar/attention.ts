import type { Count } from '../count.js';
import type * as en from '../en/attention.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('ar');

/** After a preposition; the dual has another ending there. */
const ofLicenses = (count: Count) =>
  choose(count, {
    one: 'ترخيص واحد',
    two: 'ترخيصين',
    few: `${count.shown} تراخيص`,
    many: `${count.shown} ترخيصًا`,
    other: `${count.shown} ترخيص`,
  });
const subscriptionsOf = (count: Count) =>
  choose(count, {
    one: 'اشتراك واحد',
    two: 'اشتراكين',
    few: `${count.shown} اشتراكات`,
    many: `${count.shown} اشتراكًا`,
    other: `${count.shown} اشتراك`,
  });
const subscriptions = (count: Count) => choose(count, { two: 'اشتراكان', other: subscriptionsOf(count) });
const trials = (count: Count) =>
  choose(count, {
    one: 'فترة تجريبية واحدة',
    two: 'فترتان تجريبيتان',
    few: `${count.shown} فترات تجريبية`,
    many: `${count.shown} فترة تجريبية`,
    other: `${count.shown} فترة تجريبية`,
  });
const customers = (count: Count) =>
  choose(count, {
    one: 'عميل واحد',
    two: 'عميلان',
    few: `${count.shown} عملاء`,
    many: `${count.shown} عميلًا`,
    other: `${count.shown} عميل`,
  });
const holding = (what: string, count: Count | undefined) => (count ? `${what} مع ${ofLicenses(count)}` : what);

export const attention: typeof en.attention = {
  heading: 'بحاجة إلى متابعة',
  count: (count) => `${customers(count)} بحاجة إلى متابعة`,
  countAtLeast: (count) => `${customers(count)} على الأقل بحاجة إلى متابعة`,
  none: 'لا يوجد عميل بحاجة إلى متابعة الآن.',
  noneOfPart: 'لم يُعثر على شيء فيما أمكن فحصه.',
  noneShown: 'كل ما هنا مؤجَّل في الوقت الحالي.',
  rule: {
    suspended: 'معلَّق',
    expired: 'منتهٍ',
    overLimit: 'فوق حد التراخيص',
    expiring: 'على وشك الانتهاء',
    trialEnding: 'فترة تجريبية توشك على الانتهاء',
    poorCalls: 'جودة مكالمات رديئة',
    abandonedCalls: 'مكالمات متروكة',
    unusedLicenses: 'تراخيص غير مستخدمة',
    noRecentActivity: 'لا يوجد نشاط حديث',
  },
  reason: {
    suspended: (count) => (count ? `يؤثر ذلك في ${ofLicenses(count)}.` : 'عدد التراخيص المتأثرة غير معروف.'),
    expired: (when) =>
      when
        ? `لم يعد أي شيء ساريًا. آخر تسجيل دخول لمسؤول: ${when}.`
        : 'لم يعد أي شيء ساريًا. لم يسجّل أي مسؤول الدخول قط.',
    overLimit: (over, assigned, total, among) => {
      const where = among.value > 1 ? ` في ${subscriptionsOf(among)}` : '';
      return `تجاوز المشترى بمقدار ${ofLicenses(over)}: المعيَّن ${assigned}، والمشترى ${total}${where}.`;
    },
    expiring: (when, date, count) => `ينتهي ${holding('اشتراك', count)} ${when} (${date}).`,
    expiringTrial: (when, date, count) => `تنتهي ${holding('فترة تجريبية', count)} ${when} (${date}).`,
    expiringSeveral: (several, when, date, count) =>
      `ينتهي ${holding(subscriptions(several), count)}، وأولها ${when} (${date}).`,
    trialEnding: (when, date, { used, total, share }) =>
      `تنتهي ${when} (${date}) وهي قيد الاستخدام: ${used} من ${ofLicenses(total)} (${share}).`,
    trialEndingSeveral: (several, when, date, { used, total, share }) =>
      `تنتهي ${trials(several)}، وأولها ${when} (${date})، وهي قيد الاستخدام: ${used} من ${ofLicenses(total)} (${share}).`,
    unusedLicenses: (when, date, { unused, total, share, by }) =>
      `يتجدد ${when} (${date}): ${unused} من ${ofLicenses(total)} (${share}) ${by}.`,
    unusedLicensesSeveral: (several, when, date, { unused, total, share, by }) =>
      `يتجدد ${subscriptions(several)}، وأولها ${when} (${date}): ${unused} من ${ofLicenses(total)} (${share}) ${by}.`,
    poorCalls: (share, bad, of, week) =>
      `كانت ${share} من أجزاء المكالمات المقيسة رديئة: ${bad} من ${of}، أسبوع ${week}.`,
    abandonedCalls: (share, bad, of, week) =>
      `تُركت ${share} من المكالمات في قوائم الانتظار: ${bad} من ${of}، أسبوع ${week}.`,
    noRecentActivity: (when, count) => {
      const last = when ? `آخر تسجيل دخول لمسؤول: ${when}` : 'لم يسجّل أي مسؤول الدخول قط';
      return count ? `${last}، مع ${ofLicenses(count)}.` : `${last}.`;
    },
  },
  unusedBy: {
    threeMonths: 'غير مستخدمة في آخر 3 أشهر',
    week: 'غير مستخدمة في آخر 7 أيام',
    assigned: 'غير معيَّنة',
    mixed: 'غير مستخدمة',
  },
  advice: {
    suspended: 'سوِّ المبالغ غير المدفوعة ليتمكن العميل من العمل مجددًا.',
    expired: 'اعرض اشتراكًا جديدًا.',
    overLimit: 'اعرض مزيدًا من التراخيص، أو استرجع بعضها.',
    expiring: 'اتفق على الخطوة التالية قبل الانتهاء.',
    trialEnding: 'اعرض اشتراكًا الآن.',
    poorCalls: 'افحص الشبكة والأجهزة مع العميل.',
    abandonedCalls: 'راجع عدد العاملين على قوائم الانتظار مع العميل.',
    unusedLicenses: 'ساعد العميل على استخدامها، أو جدِّد عددًا أقل.',
    noRecentActivity: 'اتصل بالعميل.',
  },
  open: {
    subscriptions: 'فتح الاشتراكات',
    trials: 'فتح الفترات التجريبية',
    admins: 'فتح المسؤولين',
  },
  ofCustomer: (label, customer) => `${label}: ${customer}`,
  weight: 'الوزن',
  points: (points) => `الوزن ${points} من 100`,
  more: (count) => `إظهار ${count.shown} إضافية`,
  shown: (shown, total) => `يظهر ${shown} من ${total}`,
  notNow: 'ليس الآن',
  notNowOf: (rule, customer) => `ليس الآن: ${rule}، ${customer}`,
  part: {
    suspended: 'العملاء المعلَّقون',
    expired: 'العملاء المنتهية اشتراكاتهم',
    noRecentActivity: 'العملاء بلا نشاط حديث',
    expiring: 'الاشتراكات التي توشك على الانتهاء',
    renewing: 'الاشتراكات التي ستُجدَّد',
    overLimit: 'الاشتراكات فوق حد التراخيص',
    callQuality: 'جودة المكالمات',
    callQueues: 'قوائم انتظار المكالمات',
  },
  partOf: (part, product) => `${part} (${product})`,
  parts: {
    awaited: (parts) => `ما زال قيد التحميل: ${parts}.`,
    failed: (parts) => `لم يُفحص: ${parts}.`,
    stale: (parts) => `غير محدَّث: ${parts}.`,
    allInList: 'إظهار الكل في القائمة',
  },
  cut: {
    largest: (part, shown, total) => `${part}: أكبر ${shown} من أصل ${total}.`,
    next: (part, shown, total) => `${part}: أول ${shown} من أصل ${total}.`,
    worst: (part, shown, total) => `${part}: أسوأ ${shown} من أصل ${total}.`,
    some: (part, shown, total) => `${part}: ${shown} من أصل ${total}.`,
  },
  rankingTitle: 'كيف يُحدَّد هذا الترتيب',
};
