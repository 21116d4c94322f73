import type { Count } from '../count.js';
import type * as en from '../en/chart.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('ar');

/** A span of weeks, as the object of "during": the dual has its own ending there. */
const inWeeks = (weeks: Count) =>
  choose(weeks, {
    one: 'أسبوع واحد',
    two: 'أسبوعين',
    few: `${weeks.shown} أسابيع`,
    many: `${weeks.shown} أسبوعًا`,
    other: `${weeks.shown} أسبوع`,
  });

const overLast = (weeks: Count) =>
  choose(weeks, {
    one: 'في الأسبوع الماضي',
    two: 'في الأسبوعين الماضيين',
    other: `في آخر ${inWeeks(weeks)}`,
  });

const ofLicenses = (total: Count) =>
  choose(total, {
    one: 'ترخيص واحد',
    two: 'ترخيصين',
    few: `${total.shown} تراخيص`,
    many: `${total.shown} ترخيصًا`,
    other: `${total.shown} ترخيص`,
  });

export const chart: typeof en.chart = {
  licenseTrend: 'اتجاه توزيع التراخيص',
  callingUsage: (weeks) => `اتجاه مستخدمي المكالمات حسب حجم الاستخدام ${overLast(weeks)}`,
  callQuality: (weeks) => `جودة المكالمات واتجاهها ${overLast(weeks)}`,
  endpointQuality: 'جودة المكالمات حسب نوع نقطة النهاية',
  features: 'استخدام الميزات حسب المكالمات',
  week: 'أسبوع',
};

export const trend: typeof en.trend = {
  rose: ({ what, now, before, weeks }) => `${what}: ارتفاع إلى ${now} من ${before} خلال ${inWeeks(weeks)}.`,
  fell: ({ what, now, before, weeks }) => `${what}: انخفاض إلى ${now} من ${before} خلال ${inWeeks(weeks)}.`,
  same: (what, now, weeks) => `${what}: ثبات عند ${now} خلال ${inWeeks(weeks)}.`,
  again: (what, now, weeks) => `${what}: ${now}، كما كانت القيمة قبل ${inWeeks(weeks)}.`,
  only: (what, now) => `${what}: ${now}.`,
  noneSince: (weeks) => `لا يوجد رقم ${overLast(weeks)}.`,
};

export const licenseTrend: typeof en.licenseTrend = {
  count: 'التراخيص',
  now: ({ total, assigned, used }) => `من ${ofLicenses(total)}: المعيَّن ${assigned} والمستخدم ${used}.`,
  none: 'لا توجد تراخيص.',
  usedUnknown: ({ total, assigned }) => `من ${ofLicenses(total)}: المعيَّن ${assigned}؛ وعدد المستخدم غير متوفر.`,
  assignedUnknown: ({ total, used }) => `من ${ofLicenses(total)}: المستخدم ${used}؛ وعدد المعيَّن غير متوفر.`,
  totalOnly: (total) =>
    `${choose(total, { two: 'ترخيصان', other: ofLicenses(total) })}؛ وعدد المعيَّن والمستخدم غير متوفر.`,
  gap: 'تراخيص معيَّنة لا يستخدمها أحد',
  speaksOf: (part, whole) => `الاستخدام معروف عن ${part} من ${ofLicenses(whole)}.`,
};
