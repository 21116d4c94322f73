import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/trial.js';

const choose = pluralOf('ar');
/** After a preposition, or by itself; the dual has an ending for each. */
const ofDays = (count: Count) =>
  choose(count, {
    one: 'يوم واحد',
    two: 'يومين',
    few: `${count.shown} أيام`,
    many: `${count.shown} يومًا`,
    other: `${count.shown} يوم`,
  });
const days = (count: Count) => choose(count, { two: 'يومان', other: ofDays(count) });
const ofLicenses = (count: Count) =>
  choose(count, {
    one: 'ترخيص واحد',
    two: 'ترخيصين',
    few: `${count.shown} تراخيص`,
    many: `${count.shown} ترخيصًا`,
    other: `${count.shown} ترخيص`,
  });
const licenses = (count: Count) => choose(count, { two: 'ترخيصان', other: ofLicenses(count) });

export const startTrial: typeof en.startTrial = {
  forCustomer: (customer) => `بدء فترة تجريبية لـ ${customer}`,
  forNewCustomer: 'بدء فترة تجريبية لعميل جديد',
  displayName: 'اسم المؤسسة',
  adminEmail: 'عنوان البريد الإلكتروني لمسؤولها',
  country: 'البلد',
  chooseCountry: 'اختر بلدًا',
  products: 'المنتجات',
  productsHint: 'لكل منها عدد التراخيص المراد تجربتها.',
  quantity: (product) => `تراخيص ${product}`,
  licenses: 'تراخيص',
  duration: 'المدة',
  days,
  until: (date) => `حتى ${date}`,
  starting: 'جارٍ بدء الفترة التجريبية…',
  problem: {
    displayName: 'أدخل اسم المؤسسة.',
    adminEmail: 'أدخل عنوان بريد إلكتروني، مثل admin@example.com.',
    country: 'اختر بلدًا.',
    products: 'اختر منتجًا واحدًا على الأقل.',
    quantity: 'أدخل عددًا صحيحًا لا يقل عن 1.',
    durationDays: 'اختر المدة.',
  },
  failed: 'تعذّر بدء الفترة التجريبية.',
  conflict: 'يجرّب العميل أحد هذه المنتجات بالفعل. اختر غيرها، أو مدّد الفترة التجريبية السارية.',
  again: 'ما أدخلته ما زال هنا. يمكنك الضغط على الزر مجددًا: لن تبدأ فترة تجريبية ثانية.',
  notOpened: 'تعذّر فتح النموذج.',
  started: (products, date, customer) =>
    customer
      ? `تسري الفترة التجريبية لـ ${products} لدى ${customer} حتى ${date}.`
      : `تسري الفترة التجريبية لـ ${products} حتى ${date}.`,
};

export const customerTrials: typeof en.customerTrials = {
  heading: 'الفترات التجريبية',
  none: 'لا توجد فترات تجريبية بعد',
  noneHint: 'لم يجرّب العميل أي شيء بعد.',
  noneRuns: 'لا توجد فترة تجريبية سارية الآن.',
  over: 'الفترات التجريبية المنتهية',
  start: 'البداية',
  end: 'النهاية',
  products: 'المنتجات',
  licenses,
  time: 'الوقت',
  daysLeft: (count) => `المتبقي ${days(count)}`,
  endsToday: 'تنتهي اليوم',
  endsTomorrow: 'تنتهي غدًا',
  endedYesterday: 'انتهت أمس',
  ended: (count) => `انتهت قبل ${ofDays(count)}`,
  endedPlain: 'انتهت',
  bought: 'تم شراؤها.',
  passed: (days, of) => `الأيام المنقضية: ${days} من ${of}`,
  used: (used, total) => `المستخدم ${used} من ${ofLicenses(total)}`,
  useUnknown: 'الاستخدام غير متوفر من هذا المصدر',
  short: (count) => `ينقص ${licenses(count)}: المعيَّن أكثر مما في الفترة التجريبية`,
  surplus: (count) => `لم يُعيَّن بعد: ${licenses(count)}`,
  allAssigned: 'جميع التراخيص معيَّنة',
  extend: (count) => `تمديد لمدة ${ofDays(count)}`,
  extendOf: (trial, count) => `تمديد لمدة ${ofDays(count)}: ${trial}`,
  extending: 'جارٍ التمديد…',
  notLater: (date, count) =>
    `لا يمكن التمديد بعد: بعد ${ofDays(count)} من اليوم يحل ${date}، وهي تستمر حتى ذلك الحين بالفعل.`,
  question: (trial) => `هل تريد تمديد ${trial}؟`,
  newEnd: (date, before) => `تنتهي ${date} بدلًا من ${before}.`,
  runsAgain: (date, before) => `تسري مجددًا حتى ${date}. كانت قد انتهت ${before}.`,
  confirm: 'تمديد الفترة التجريبية',
  extended: (trial, date) => `${trial}: الانتهاء الآن ${date}.`,
  extendFailed: (trial) => `تعذّر تمديد ${trial}.`,
  extendConflict: 'تم شراؤها في هذه الأثناء، أو انتهت لسبب آخر.',
};

export const trialStatus: typeof en.trialStatus = {
  active: 'سارية',
  expired: 'منتهية',
  converted: 'تم تحويلها إلى اشتراك',
};
