import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/kpi.js';

const choose = pluralOf('ar');

/** After a preposition; the dual has another ending there. */
const ofDays = (days: Count) =>
  choose(days, {
    one: 'يوم واحد',
    two: 'يومين',
    few: `${days.shown} أيام`,
    many: `${days.shown} يومًا`,
    other: `${days.shown} يوم`,
  });

const within = (days: Count) => `خلال ${ofDays(days)}`;

const lastDays = (days: Count) =>
  choose(days, { one: 'اليوم الماضي', two: 'اليومين الماضيين', other: `آخر ${ofDays(days)}` });

const nextDays = (days: Count) =>
  choose(days, {
    one: 'اليوم القادم',
    two: 'اليومين القادمين',
    few: `الأيام الـ ${days.shown} القادمة`,
    other: `الـ ${ofDays(days)} القادمة`,
  });

export const section: typeof en.section = {
  overview: () => 'نظرة عامة',
  recent: (days) => `العملاء المضافون حديثًا خلال ${lastDays(days)}`,
  expiring: (days) => `تنتهي ${within(days)}`,
  renewing: (days) => `تُجدَّد خلال ${nextDays(days)}`,
  'low-assignment': () => 'انخفاض تعيين التراخيص',
  'over-limit': () => 'العملاء فوق حد التراخيص',
  'call-queue': () => 'رؤى قوائم انتظار المكالمات في الأسبوع الماضي',
  callingUsage: () => 'استخدام المكالمات في الأسبوع الماضي',
  callQuality: () => 'جودة المكالمات في الأسبوع الماضي',
  features: () => 'ميزات المكالمات المتقدمة في الأسبوع الماضي',
};

export const kpi: typeof en.kpi = {
  'total-customers': 'إجمالي العملاء',
  'nearing-expiration': 'قرب الانتهاء',
  'nearing-renewal': 'قرب التجديد',
  'low-license-assignment': 'انخفاض تعيين التراخيص',
  'over-license-limit': 'فوق حد التراخيص',
  'new-customers': 'العملاء الجدد',
  'total-licenses': 'إجمالي التراخيص',
  'expiring-customers': 'العملاء الذين تقترب نهاية اشتراكاتهم',
  'renewing-customers': 'العملاء الذين تُجدَّد اشتراكاتهم',
  'low-assignment-customers': 'العملاء ذوو التعيين المنخفض',
  'overage-customers': 'العملاء ذوو التجاوز',
  'license-assignment': 'تعيين التراخيص',
  'license-usage': 'استخدام التراخيص',
  'license-usage-when-assigned': 'استخدام التراخيص المعيَّنة',
  'unassigned-licenses': 'إجمالي التراخيص غير المعيَّنة',
  'licenses-in-overage': 'إجمالي التراخيص المتجاوزة',
  'average-license-overage': 'متوسط تجاوز التراخيص',
  'time-to-answer': 'متوسط وقت الرد',
  'wait-before-abandoned': 'متوسط وقت الانتظار قبل الترك',
  'abandoned-rate': 'متوسط نسبة المكالمات المتروكة',
};

export const kpiExplanation: typeof en.kpiExplanation = {
  'total-customers': () =>
    'العملاء الذين تديرهم مؤسستك. لا يُحتسب إلا العملاء الذين لديهم Webex Meetings أو Webex Calling.',
  'nearing-expiration': (days) =>
    `العملاء الذين لديهم اشتراك أو فترة تجريبية تنتهي ${within(days)}. لا يُحتسب إلا Webex Meetings وWebex Calling.`,
  'nearing-renewal': (days) =>
    `العملاء الذين لديهم اشتراك معدّ للتجديد تلقائيًا ${within(days)}. لا يُحتسب إلا Webex Meetings وWebex Calling.`,
  'low-license-assignment': () => 'العملاء الذين عيّنوا حصة من تراخيصهم أصغر مما عيّنه عملاؤك الآخرون.',
  'over-license-limit': () => 'العملاء الذين عيّنوا تراخيص أكثر مما اشتروا.',
  'new-customers': (days) => `العملاء الذين أضيف لهم اشتراك أو فترة تجريبية خلال ${lastDays(days)}.`,
  'total-licenses': () => 'مجموع تراخيص الاشتراكات والفترات التجريبية المضافة حديثًا.',
  'expiring-customers': (days) => `العملاء الذين لديهم اشتراك أو فترة تجريبية تنتهي ${within(days)}.`,
  'renewing-customers': (days) => `العملاء الذين لديهم اشتراك يتجدد تلقائيًا ${within(days)}.`,
  'low-assignment-customers': () => 'العملاء الذين عيّنوا حصة من تراخيصهم أصغر مما عيّنه عملاء مماثلون.',
  'overage-customers': () => 'العملاء الذين لديهم اشتراك أو فترة تجريبية عُيِّن فيها عدد من التراخيص أكبر مما تم شراؤه.',
  'license-assignment': () =>
    'التراخيص المعيَّنة ÷ جميع التراخيص، على مستوى جميع الاشتراكات والفترات التجريبية في هذا القسم.',
  'license-usage': () =>
    'التراخيص المستخدمة في آخر سبعة أيام ÷ جميع التراخيص، على مستوى جميع الاشتراكات والفترات التجريبية في هذا القسم.',
  'license-usage-when-assigned': () =>
    'التراخيص المستخدمة في آخر سبعة أيام ÷ التراخيص المعيَّنة، على مستوى جميع الاشتراكات والفترات التجريبية في هذا القسم.',
  'unassigned-licenses': () => 'التراخيص التي تم شراؤها ولم تُعيَّن لأحد، في هذا القسم.',
  'licenses-in-overage': () => 'التراخيص المعيَّنة زيادةً على ما تم شراؤه، على مستوى جميع الاشتراكات والفترات التجريبية.',
  'average-license-overage': () => 'التراخيص المتجاوزة ÷ العملاء ذوو التجاوز.',
  'time-to-answer': () =>
    'مدة انتظار المتصلين حتى رد أحد الوكلاء أو انتقالهم إلى قائمة انتظار أخرى، كمتوسط لكل تلك المكالمات.',
  'wait-before-abandoned': () => 'مدة انتظار المتصلين قبل إنهاء المكالمة أو ترك رسالة، كمتوسط لكل تلك المكالمات.',
  'abandoned-rate': () =>
    'المكالمات التي أنهاها المتصل أو ترك فيها رسالة قبل أن يتاح أحد الوكلاء ÷ جميع المكالمات الواردة.',
};

export const kpiCard: typeof en.kpiCard = {
  change: (change, since) => `${change} منذ ${since}`,
  sincePrevious: 'الفترة السابقة',
  sinceLastWeek: 'الأسبوع الماضي',
  unchanged: (since) => `لا تغيير منذ ${since}`,
  percentagePoints: (points) => `${points.shown} ${choose(points, { few: 'نقاط مئوية', other: 'نقطة مئوية' })}`,
  explain: (label) => `كيف يُحسب ${label}`,
  filtering: 'يصفّي قائمة العملاء',
  noValue: 'غير متوفر من هذا المصدر',
  nothingToDivide: 'لا يوجد ما تُحسب الحصة منه',
  speaksOf: (part, whole) =>
    `الاستخدام معروف عن ${part} من ${choose(whole, {
      one: 'ترخيص واحد',
      two: 'ترخيصين',
      few: `${whole.shown} تراخيص`,
      many: `${whole.shown} ترخيصًا`,
      other: `${whole.shown} ترخيص`,
    })}.`,
  unknownMetric: (metric, known) => `لا يوجد metric «${metric}». المعروف: ${known}.`,
  unknownSection: (section, known) => `لا يوجد section «${section}». المعروف: ${known}.`,
  sectionNeeded: (metric, sections) => `يحتاج metric «${metric}» إلى السمة section: ${sections}.`,
  wrongSection: (metric, section, sections) =>
    `يحتاج metric «${metric}» إلى السمة section غير «${section}»: ${sections}.`,
};
