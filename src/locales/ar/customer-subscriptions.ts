import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-subscriptions.js';

const choose = pluralOf('ar');

const ofLicenses = (count: Count) =>
  choose(count, {
    one: 'ترخيص واحد',
    two: 'ترخيصين',
    few: `${count.shown} تراخيص`,
    many: `${count.shown} ترخيصًا`,
    other: `${count.shown} ترخيص`,
  });
/** After a preposition, or by itself; the dual has an ending for each. */
const ofSubscriptions = (count: Count) =>
  choose(count, {
    one: 'اشتراك واحد',
    two: 'اشتراكين',
    few: `${count.shown} اشتراكات`,
    many: `${count.shown} اشتراكًا`,
    other: `${count.shown} اشتراك`,
  });

export const customerSubscriptions: typeof en.customerSubscriptions = {
  heading: 'الاشتراكات',
  none: { title: 'لا توجد اشتراكات', hint: 'يظهر هنا ما يشتريه هذا العميل أو يجرّبه.' },
  incomplete: (came, total) => `أرسل المصدر ${came.shown} من ${ofSubscriptions(total)}.`,
  count: (count) => choose(count, { two: 'اشتراكان', other: ofSubscriptions(count) }),
  running: ({ assigned, total }) => `المعيَّن ${assigned} من ${ofLicenses(total)} فيما هو سارٍ اليوم`,
  runningUnknown: 'عدد التراخيص السارية اليوم غير متوفر من هذا المصدر',
  next: {
    renewal: (name, date, when) => `التالي: يتجدد ${name} في ${date} (${when})`,
    end: (name, date, when) => `التالي: ينتهي ${name} في ${date} (${when})`,
  },
  status: {
    active: 'نشط',
    expiringSoon: 'ينتهي قريبًا',
    expired: 'منتهٍ',
    suspended: 'معلَّق',
    readyForOrderSetup: 'جاهز لإعداد الطلب',
  },
  id: 'معرّف الاشتراك',
  term: 'المدة',
  days: (start, end) => `من ${start} إلى ${end}`,
  renewal: 'التجديد',
  end: 'الانتهاء',
  renews: {
    ahead: (date, when) => `يتجدد في ${date} (${when})`,
    today: (date) => `يتجدد اليوم، ${date}`,
    past: (date, when) => `كان مقررًا تجديده في ${date} (${when})`,
  },
  ends: {
    ahead: (date, when) => `ينتهي في ${date} (${when})`,
    today: (date) => `ينتهي اليوم، ${date}`,
    past: (date, when) => `انتهى في ${date} (${when})`,
  },
  autoRenew: 'التجديد التلقائي',
  on: 'مفعَّل',
  off: 'متوقف',
  licenses: 'التراخيص',
  noLicenses: 'لا توجد تراخيص في هذا الاشتراك',
  invoice: {
    label: 'أحدث فاتورة',
    none: 'لا توجد فاتورة',
    amountUnknown: 'المبلغ غير متوفر من هذا المصدر',
    opens: (number) => `الفاتورة ${number}، تُفتح في نافذة جديدة`,
    status: { open: 'مفتوحة', paid: 'مدفوعة', overdue: 'متأخرة' },
  },
  orders: {
    label: 'سجل الطلبات',
    of: (name) => `سجل طلبات ${name}`,
    none: 'لا توجد طلبات',
    date: 'التاريخ',
    kind: 'النوع',
    description: 'الوصف',
    quantity: 'التراخيص',
    status: 'الحالة',
    quantityUnknown: 'غير متوفر من هذا المصدر',
    all: (count) => `إظهار جميع الطلبات (${count.shown})`,
    fewer: 'إظهار الأحدث فقط',
    kinds: { new: 'جديد', change: 'تغيير', renewal: 'تجديد', cancel: 'إلغاء' },
    statuses: { pending: 'قيد الانتظار', completed: 'مكتمل', canceled: 'ملغى' },
  },
};
