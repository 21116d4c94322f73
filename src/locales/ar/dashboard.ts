import { pluralOf } from '../plural.js';
import type * as en from '../en/dashboard.js';

const choose = pluralOf('ar');

export const dashboard: typeof en.dashboard = {
  heading: 'Partner Hub',
  navigation: 'الأقسام',
  period: 'الفترة',
  days: (days) =>
    choose(days, {
      one: 'يوم واحد',
      two: 'يومان',
      few: `${days.shown} أيام`,
      many: `${days.shown} يومًا`,
      other: `${days.shown} يوم`,
    }),
  switchProduct: 'تعرض الأقسام أدناه',
  refreshed: 'تم تحديث كل شيء.',
  print: 'طباعة',
  preparing: 'جارٍ تحميل كل شيء للطباعة.',
  printedFor: (partner) => `الشريك: ${partner}`,
  printedOn: (date) => `طُبع في ${date}`,
  printedOf: (product, period) => `${product}، ${period}`,
  noSections: (known) => `لا يوجد أي من هذه الأقسام. المعروف: ${known}.`,
};

export const dashboardSection: typeof en.dashboardSection = {
  overview: {
    label: 'نظرة عامة',
    lead: 'حال عملائك واشتراكاتهم. لا يُحتسب إلا العملاء الذين لديهم Webex Meetings أو Webex Calling.',
  },
  customers: {
    label: 'العملاء',
    title: 'العملاء',
    lead: 'جميع العملاء الذين تديرهم. يأتي أولًا من يحتاج منهم إلى متابعتك.',
  },
  'product-switch': { label: 'المنتج' },
  'license-trend': {
    label: 'اتجاه التراخيص',
    title: 'اتجاه توزيع التراخيص',
    lead: 'يوضح ما إذا كان العملاء يعيّنون تراخيصهم، وما إذا كانت تُستخدم بعد ذلك.',
  },
  recent: { label: 'المضاف حديثًا' },
  expiring: { label: 'على وشك الانتهاء' },
  renewing: { label: 'قيد التجديد' },
  'low-assignment': { label: 'تعيين منخفض' },
  'over-limit': { label: 'فوق الحد' },
  'calling-usage': {
    label: 'استخدام المكالمات',
    lead: 'عند انخفاض الاستخدام، تواصل مع العميل لمعرفة سبب عدم استخدام Webex Calling.',
  },
  'calling-quality': {
    label: 'جودة المكالمات',
    lead: 'ساعد العملاء عندما تبلغ المكالمات الرديئة ذروتها، أو عندما تكثر في نوع واحد من نقاط النهاية، قبل أن تنتشر.',
  },
  features: {
    label: 'ميزات المكالمات',
    lead: 'ساعد العملاء على الاستفادة من ميزة نادرة الاستخدام.',
  },
  'call-queue': {
    label: 'قوائم انتظار المكالمات',
    lead: 'ساعد العملاء الذين لديهم مكالمات متروكة كثيرة على تقليلها. لا يُحتسب إلا العملاء الذين لديهم ميزة قائمة انتظار المكالمات.',
  },
  resources: {
    label: 'الموارد',
    title: 'الموارد والمساعدة',
    lead: 'مستندات ودورات وأدوات تساعدك في العمل مع عملائك.',
  },
  helpdesk: {
    label: 'مكتب المساعدة',
    title: 'مكتب مساعدة الشركاء',
    lead: 'للأسئلة التي لا تجيب عنها الموارد.',
  },
  attention: {
    label: 'المتابعة',
    title: 'بحاجة إلى متابعة',
    lead: 'ما يتطلب إجراءً الآن لدى جميع العملاء، مع الأسباب.',
  },
};
