import type * as en from '../en/table.js';

export const table: typeof en.table = {
  recent: 'الاشتراكات المضافة حديثًا',
  expiring: 'الاشتراكات التي تنتهي قريبًا',
  renewing: 'الاشتراكات التي تتجدد قريبًا',
  lowAssignment: 'الاشتراكات ذات تعيين التراخيص المنخفض',
  overLimit: 'الاشتراكات المتجاوزة للتراخيص',
  callingUsage: 'العملاء والاستخدام',
  callQuality: 'العملاء وجودة المكالمات',
  callQueue: 'العملاء واستخدام الميزات',
};

export const keyFigure: typeof en.keyFigure = {
  behind: (label) => `الصفوف التي يستند إليها المؤشر الرئيسي «${label}»`,
  back: 'العودة إلى المؤشر الرئيسي',
};

export const column: typeof en.column = {
  customer: 'العميل',
  subscriptionId: 'معرّف الاشتراك',
  enterpriseTrial: 'فترة تجريبية للمؤسسات',
  addedDate: 'الأيام منذ الإضافة',
  total: 'إجمالي التراخيص',
  assigned: 'التراخيص المستخدمة/المعيَّنة/المتاحة',
  assignmentChange: 'التغير الأسبوعي في التعيين',
  usageChange: 'التغير الأسبوعي في الاستخدام',
  endDate: 'الأيام حتى الانتهاء',
  usedLast3Months: 'الاستخدام في آخر 3 أشهر',
  renewalDate: 'الأيام حتى التجديد',
  addedMonths: 'الأشهر منذ الإضافة',
  assignedShare: 'التراخيص المعيَّنة (%)',
  endMonths: 'الأشهر المتبقية',
  autoRenew: 'تجديد تلقائي؟',
  usedShare: 'التراخيص المستخدمة (%)',
  licenses: 'تراخيص Calling',
  activeUsers: 'المستخدمون النشطون',
  calls: 'المكالمات',
  minutes: 'الدقائق',
  callsPerUser: 'المكالمات لكل مستخدم نشط',
  change: 'التغير مقارنةً بالأسبوع السابق',
  legs: 'أجزاء المكالمات',
  poorShare: 'رديئة (%)',
  poorBecause: 'سبب الرداءة',
  notAvailableShare: 'غير متوفرة (%)',
  queues: 'قوائم الانتظار',
  offered: 'المكالمات الواردة',
  answered: 'المُجابة',
  abandonedShare: 'المتروكة (%)',
  timeToAnswer: 'متوسط وقت الرد',
  waitBeforeAbandoned: 'متوسط الانتظار قبل الترك',
  countAndShare: (count, share) => `${count} (${share})`,
};

export const change: typeof en.change = {
  more: (difference) => `↑ زيادة ${difference}`,
  fewer: (difference) => `↓ نقص ${difference}`,
  points: (points) => `${points} نقطة مئوية`,
  worse: (difference) => `↑ أسوأ ${difference}`,
  better: (difference) => `↓ أفضل ${difference}`,
  same: 'لا تغيير',
};

export const missing: typeof en.missing = {
  unknown: 'لا يوجد لدى المصدر رقم هنا.',
  weekBefore: 'لا توجد أرقام للأسبوع السابق.',
  renewal: 'لا يتجدد تلقائيًا.',
  licenses: 'حصة من لا شيء: لا توجد تراخيص.',
  activeUsers: 'متوسط من لا شيء: لم يُجرِ أحد مكالمات.',
  legs: 'حصة من لا شيء: لم توجد أجزاء مكالمات.',
  measured: 'حصة من لا شيء: تعذّر قياس أي جزء من المكالمات.',
  offered: 'حصة من لا شيء: لم ترد أي مكالمات.',
  answered: 'متوسط من لا شيء: لم تُجَب أي مكالمة.',
  abandoned: 'متوسط من لا شيء: لم تُترك أي مكالمة.',
};
