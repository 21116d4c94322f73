import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-filter.js';

const choose = pluralOf('ar');

export const customerFilter: typeof en.customerFilter = {
  label: 'عوامل تصفية العملاء',
  search: 'البحث عن عملاء',
  filters: (shown) => (shown ? `التصفية (${shown})` : 'التصفية'),
  kpi: 'مؤشر رئيسي',
  active: 'عوامل التصفية النشطة',
  chip: (filter, value) => `${filter}: ${value}`,
  chipNot: (filter, value) => `${filter}: ليس ${value}`,
  remove: (chip) => `إزالة ${chip}`,
  removed: (chip) => `تمت إزالة ${chip}.`,
  clearAll: 'مسح الكل',
  cleared: 'تم مسح جميع عوامل التصفية.',
  noCounts: 'تعذّر تحميل الأعداد.',
  noTags: 'تعذّر تحميل العلامات.',
  notCounted: 'لا يوفر هذا المصدر أعدادًا.',
  forbidden: 'ليس مسموحًا لك برؤية الأعداد.',
  noTarget: (id) => `لا تشير \u2066for="${id}"\u2069 إلى أي customer-list في المستند أو shadow root نفسه.`,
};

export const customerQuery: typeof en.customerQuery = {
  label: 'التصفية بالكتابة',
  placeholder: 'status:expiringSoon -product:meetings acme',
  type: 'كتابة عوامل التصفية',
  choose: 'اختيار عوامل التصفية',
  missing: 'تعذّر تحميل هذا.',
  found: (count) =>
    choose(count, {
      one: 'اقتراح واحد',
      two: 'اقتراحان',
      few: `${count.shown} اقتراحات`,
      many: `${count.shown} اقتراحًا`,
      other: `${count.shown} اقتراح`,
    }),
  counting: 'جارٍ العدّ…',
  problems: (count) =>
    choose(count, {
      one: 'تتعذّر قراءة جزء واحد.',
      two: 'تتعذّر قراءة جزأين.',
      few: `تتعذّر قراءة ${count.shown} أجزاء.`,
      many: `تتعذّر قراءة ${count.shown} جزءًا.`,
      other: `تتعذّر قراءة ${count.shown} جزء.`,
    }),
  problem: {
    unknownFilter: (text) => `لا يوجد عامل تصفية «${text}». ضعه بين علامتي اقتباس للبحث عنه.`,
    unknownValue: (text, filter) => `«${text}» ليس من قيم ${filter}.`,
    noValue: (_text, filter) => `تنقص قيمة ${filter}.`,
    unclosedQuote: (text) => `علامة الاقتباس قبل «${text}» غير مغلقة.`,
    afterQuote: () => 'يأتي بعد علامة الاقتباس الختامية فراغ أو فاصلة.',
    notText: (text) => `لا يمكن استبعاد غير عوامل التصفية. ضع «-${text}» بين علامتي اقتباس للبحث عنه.`,
    notKpi: () => 'لا يمكن استبعاد مؤشر رئيسي.',
    secondKpi: (text) => `لا يمكن أن يوجد سوى مؤشر رئيسي واحد؛ لا يُحتسب «${text}».`,
  },
};

export const customerViews: typeof en.customerViews = {
  views: 'طرق العرض',
  shown: (view) => `طريقة العرض: ${view}`,
  list: 'طرق العرض المحفوظة',
  none: 'لم تُحفظ أي طرق عرض بعد.',
  name: 'حفظ عوامل التصفية هذه باسم',
  save: 'حفظ',
  replace: (view) => `استبدال «${view}»`,
  rename: (view) => `إعادة تسمية ${view}`,
  newName: (view) => `الاسم الجديد لـ ${view}`,
  apply: 'إعادة التسمية',
  cancel: 'إلغاء',
  taken: (view) => `توجد طريقة عرض باسم «${view}» بالفعل.`,
  remove: (view) => `حذف ${view}`,
  question: (view) => `هل تريد حذف طريقة العرض «${view}»؟`,
  consequence: 'يبقى العملاء كما هم؛ ولا تُحذف سوى عوامل التصفية المحفوظة هذه.',
  confirm: 'حذف طريقة العرض',
  chosen: (view) => `المعروض: ${view}`,
  saved: (view) => `تم حفظ ${view}.`,
  renamed: (view) => `تمت إعادة التسمية إلى ${view}.`,
  removed: (view) => `تم حذف ${view}.`,
  withoutText: 'من دون نص البحث: فقد يتضمن اسم عميل، وهذا المتصفح لا يحتفظ بأسماء.',
  notKept: 'لا يحتفظ هذا المتصفح بشيء هنا: تبقى طرق العرض حتى إغلاق الصفحة.',
};
