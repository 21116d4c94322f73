import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/tags.js';

const choose = pluralOf('ar');
/** After a preposition, or by itself; the dual has an ending for each. */
const ofCustomers = (count: Count) =>
  choose(count, {
    one: 'عميل واحد',
    two: 'عميلين',
    few: `${count.shown} عملاء`,
    many: `${count.shown} عميلًا`,
    other: `${count.shown} عميل`,
  });
const customers = (count: Count) => choose(count, { two: 'عميلان', other: ofCustomers(count) });
const characters = (count: Count) =>
  choose(count, {
    one: 'حرف واحد',
    two: 'حرفان',
    few: `${count.shown} أحرف`,
    many: `${count.shown} حرفًا`,
    other: `${count.shown} حرف`,
  });

export const tags: typeof en.tags = {
  title: 'العلامات',
  create: 'علامة جديدة',
  search: 'البحث عن علامات',
  found: (count) =>
    `تم العثور على ${choose(count, {
      one: 'علامة واحدة',
      two: 'علامتين',
      few: `${count.shown} علامات`,
      many: `${count.shown} علامة`,
      other: `${count.shown} علامة`,
    })}`,
  noMatch: 'لا توجد علامة مطابقة.',
  sortedBy: 'الفرز حسب',
  byName: 'الاسم',
  byCustomers: 'عدد العملاء',
  customers,
  customersUnknown: 'عدد العملاء غير معروف',
  edit: (tag) => `تحرير العلامة ${tag}`,
  remove: (tag) => `حذف العلامة ${tag}`,
  more: (count) => `إظهار ${count.shown} إضافية`,
  left: (count) => `المتبقي ${characters(count)}`,
  over: (count) => `الزائد ${characters(count)}`,
  none: {
    title: 'لا توجد علامات بعد',
    hint: 'تجمع العلامات العملاء: حسب المنطقة أو العقد أو ما يحتاجون إليه.',
  },
};

export const tagNotice: typeof en.tagNotice = {
  created: (tag) => `تم إنشاء العلامة «${tag}».`,
  saved: (tag) => `تم حفظ العلامة «${tag}».`,
  notSaved: (tag) => `تعذّر حفظ العلامة «${tag}».`,
  deleted: (tag) => `تم حذف العلامة «${tag}».`,
  notDeleted: (tag) => `تعذّر حذف العلامة «${tag}».`,
  restored: (tag, count) => `عادت العلامة «${tag}»، لدى ${ofCustomers(count)}.`,
  restoredPart: (tag, count, of) => `عادت العلامة «${tag}»، لكن لدى ${count.shown} فقط من ${ofCustomers(of)}.`,
  notRestored: (tag) => `تعذّرت استعادة العلامة «${tag}».`,
  question: (tag) => `هل تريد حذف العلامة «${tag}»؟`,
  touches: (count) => `ستُزال عن ${ofCustomers(count)}.`,
  touchesNobody: 'لا يحملها أي عميل.',
  touchesUnknown: 'ستُزال عن كل عميل يحملها.',
  canUndo: 'يمكنك التراجع عن ذلك بعدها مباشرة.',
  cannotUndo: 'لا يمكن التراجع عن ذلك.',
  confirm: 'حذف العلامة',
};

export const customerTags: typeof en.customerTags = {
  label: 'العلامات',
  none: 'لا توجد علامات',
  add: 'إضافة علامة',
  remove: (tag) => `إزالة العلامة ${tag}`,
  create: 'علامة جديدة',
  createNamed: (tag) => `إنشاء العلامة «${tag}»`,
  count: (count, most) => `العلامات: ${count} من ${most}`,
  full: (most) => `الحد الأقصى لعلامات العميل: ${most}. أزل واحدة أولًا.`,
  listFailed: 'تعذّر تحميل العلامات.',
  added: (tags, customer) => `${customer}: تمت إضافة ${tags}.`,
  removed: (tags, customer) => `${tags}: تمت الإزالة عن ${customer}.`,
  changed: (customer) => `تم تغيير علامات ${customer}.`,
  failed: (customer) => `تعذّر تغيير علامات ${customer}.`,
  thisCustomer: 'هذا العميل',
};

export const tagCell: typeof en.tagCell = {
  edit: (customer, tags) => (tags ? `علامات ${customer}: ${tags}. تغيير` : `إضافة علامة إلى ${customer}`),
  add: 'إضافة',
  menu: (customer) => `علامات ${customer}`,
  search: 'ابحث عن علامة أو أنشئها',
  done: 'تم',
};

export const bulk: typeof en.bulk = {
  label: 'العملاء المحددون',
  selected: (count) => `المحدد: ${count.shown}`,
  all: (count) => `جميع النتائج المطابقة (${count.shown})`,
  selectAllShort: (count) => `الكل (${count.shown})`,
  selectAll: (count) => `تحديد الكل (${count.shown}) من النتائج المطابقة`,
  clear: 'مسح التحديد',
  add: 'إضافة علامات',
  remove: 'إزالة علامات',
  export: 'تصدير التحديد',
  addHeading: (count) => `إضافة علامات إلى ${ofCustomers(count)}`,
  removeHeading: (count) => `إزالة علامات عن ${ofCustomers(count)}`,
  addConfirm: 'إضافة العلامات',
  removeConfirm: 'إزالة العلامات',
  chosen: 'العلامات',
  search: 'البحث عن علامات',
  has: (count, of) => `${count} من ${of}`,
  choose: 'اختر علامة واحدة على الأقل.',
  effect: {
    same: (count) => `لا تغيير لدى ${ofCustomers(count)}: هذا هو الحال بالفعل.`,
    full: (count, most) => `لن يتغير شيء لدى ${ofCustomers(count)}: سيتجاوز عدد العلامات ${most}.`,
    query: 'يتغير كل من يطابق عوامل التصفية وقت التنفيذ. لا يمكن التراجع عن ذلك في خطوة واحدة.',
    nobody: 'لا يحمل أي من المحددين علامة.',
  },
  running: (done, of) => `${done} من ${ofCustomers(of)}`,
  runningAll: (of) => `جارٍ تغيير ${ofCustomers(of)} …`,
  readingAll: (of) => `جارٍ تحديد ${ofCustomers(of)} …`,
  reading: (done, of) => `جارٍ التحديد: ${done} من ${ofCustomers(of)}`,
  exportingAll: (of) => `جارٍ تصدير ${ofCustomers(of)} …`,
  exporting: (done, of) => `جارٍ التصدير: ${done} من ${ofCustomers(of)}`,
  cancel: 'إلغاء',
  stopping: 'جارٍ الإيقاف …',
  done: (count) => `تم تغيير ${ofCustomers(count)}.`,
  undone: (count) => `تم التراجع لدى ${ofCustomers(count)}.`,
  stopped: (done, of) => `تم الإيقاف: اكتمل ${done} من ${ofCustomers(of)}.`,
  broken: (done, of) => `اكتمل ${done} من ${ofCustomers(of)}.`,
  brokenAll: 'من غير المعروف لكم عميل تم التنفيذ؛ وإعادة التنفيذ لا تغيّر شيئًا مرتين.',
  goOn: 'متابعة',
  failed: (count) => `تعذّر تغيير ${ofCustomers(count)}.`,
  failures: 'لم يتغير',
  moreFailures: (count) => `إظهار ${count.shown} إضافية`,
  download: 'تنزيل هذه القائمة',
  customer: 'العميل',
  id: 'المعرّف',
  reason: 'السبب',
  close: 'إغلاق',
  exported: (count) => `تم تسليم المتصفح ملفًا عن ${ofCustomers(count)}.`,
  exportedPart: (count, of) => `غير مكتمل: ${count} من ${ofCustomers(of)}.`,
  exportStopped: 'تم الإيقاف: لم يُنشأ أي ملف.',
  exportFailed: 'تعذّر تصدير التحديد.',
  readFailed: 'تعذّر تحديد النطاق.',
};
