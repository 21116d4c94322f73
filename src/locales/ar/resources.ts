import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/resources.js';

const choose = pluralOf('ar');

/** After a preposition, or by itself; the dual has an ending for each. */
const ofResources = (total: Count) =>
  choose(total, {
    one: 'مورد واحد',
    two: 'موردين',
    few: `${total.shown} موارد`,
    many: `${total.shown} موردًا`,
    other: `${total.shown} مورد`,
  });

export const resourceCenter: typeof en.resourceCenter = {
  heading: 'الموارد والمساعدة',
  quickLinks: 'روابط سريعة',
  featured: 'موارد مميزة',
  all: 'جميع الموارد',
  search: 'البحث في الموارد',
  category: 'الفئة',
  type: 'النوع',
  chip: (filter, value) => `${filter}: ${value}`,
  active: 'عوامل التصفية النشطة',
  remove: (chip) => `إزالة عامل التصفية ${chip}`,
  removed: (chip) => `تمت إزالة عامل التصفية ${chip}.`,
  clearAll: 'مسح الكل',
  cleared: 'تم مسح البحث وعوامل التصفية.',
  searching: 'جارٍ البحث…',
  count: (total) => choose(total, { two: 'موردان', other: ofResources(total) }),
  found: (total) => `تم العثور على ${ofResources(total)}`,
  shownOf: (shown, total) => `يظهر ${shown} من ${ofResources(total)}`,
  more: 'إظهار المزيد',
  loadingMore: 'جارٍ تحميل المزيد…',
  restFailed: 'تعذّر تحميل الموارد التالية.',
  sectionFailed: (section) => `${section}: تعذّر التحميل.`,
  updated: (date) => `آخر تحديث ${date}`,
  newTab: '(يُفتح في علامة تبويب جديدة)',
  none: { title: 'لا توجد موارد بعد', hint: 'تظهر الأدلة والروابط هنا فور نشرها.' },
  noMatch: {
    title: 'لم يُعثر على موارد',
    hint: 'تحقق من الإملاء، أو ابحث بكلمات أقل، أو امسح عوامل التصفية.',
  },
};

export const resourceCategory: typeof en.resourceCategory = {
  calling: 'المكالمات',
  meetings: 'الاجتماعات',
  messaging: 'المراسلة',
  sales: 'المبيعات',
  administration: 'الإدارة',
  training: 'التدريب',
};

export const resourceType: typeof en.resourceType = {
  guide: 'دليل',
  course: 'دورة',
  document: 'مستند',
  video: 'فيديو',
  news: 'أخبار',
  link: 'رابط',
};
