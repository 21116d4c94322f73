import { pluralOf } from '../plural.js';
import type * as en from '../en/admins.js';

const choose = pluralOf('ar');

export const role: typeof en.role = {
  partnerFullAdmin: 'مسؤول شريك كامل',
  partnerAdmin: 'مسؤول شريك',
  partnerReadOnlyAdmin: 'مسؤول شريك للقراءة فقط',
  helpDeskAdmin: 'مسؤول مكتب المساعدة',
};

export const roleMeaning: typeof en.roleMeaning = {
  partnerFullAdmin: 'يدير جميع العملاء والمؤسسة، ويمنح الأدوار للآخرين.',
  partnerAdmin: 'يدير العملاء المعيَّنين له، مع فتراتهم التجريبية وعلاماتهم.',
  partnerReadOnlyAdmin: 'يطّلع على جميع العملاء دون تغيير أي شيء.',
  helpDeskAdmin: 'يساعد مستخدمي العملاء، ويطّلع على ما يلزم لذلك.',
};

export const admins: typeof en.admins = {
  titleOfCustomer: 'مسؤولو الشريك',
  titleOfPartner: 'المستخدمون والأدوار',
  noRole: 'بلا دور',
  allCustomers: 'جميع العملاء',
  allCustomersHint: 'تجري إدارة من لديه وصول إلى جميع العملاء ضمن أدوار مستخدمي الشريك نفسه.',
  add: 'إضافة مسؤول',
  addHint: 'ابحث بالاسم أو عنوان البريد الإلكتروني.',
  isAssigned: 'معيَّن بالفعل',
  reachesAll: 'لديه وصول إلى جميع العملاء',
  remove: 'إزالة',
  removeOf: (name) => `إزالة ${name}`,
  nobody: 'لم يُعيَّن أحد',
  nobodyHint: 'أضف المسؤولين الذين يديرون هذا العميل.',
  confirmRemove: {
    heading: (name) => `هل تريد إزالة ${name}؟`,
    message: (name) => `لن يعود بإمكان ${name} إدارة هذا العميل. يمكنك إضافة ${name} مرة أخرى.`,
    confirm: 'إزالة المسؤول',
  },
  saved: {
    added: (name) => `تمت إضافة ${name}.`,
    removed: (name) => `تمت إزالة ${name}.`,
    roles: (name) => `تم تغيير أدوار ${name}.`,
  },
  failed: {
    added: (name) => `تعذّرت إضافة ${name}.`,
    removed: (name) => `تعذّرت إزالة ${name}.`,
    roles: (name) => `تعذّر تغيير أدوار ${name}.`,
  },
  users: {
    search: 'البحث عن مستخدمين',
    count: (count) =>
      choose(count, {
        one: 'مستخدم واحد',
        two: 'مستخدمان',
        few: `${count.shown} مستخدمين`,
        many: `${count.shown} مستخدمًا`,
        other: `${count.shown} مستخدم`,
      }),
    name: 'الاسم',
    email: 'البريد الإلكتروني',
    roles: 'الأدوار',
    customers: 'العملاء',
    actions: 'الإجراءات',
    edit: 'تغيير الأدوار',
    editOf: (name) => `تغيير أدوار ${name}`,
  },
  roles: {
    heading: (name) => `أدوار ${name}`,
    choose: 'أدوار المسؤول',
    own: 'هذه أدوارك أنت.',
    save: 'حفظ الأدوار',
    confirmHeading: (name) => `هل تريد تغيير أدوار ${name}؟`,
    confirm: 'تغيير الأدوار',
    consequence: {
      lastFullAdmin: 'هذا هو مسؤول الشريك الكامل الوحيد. من دونه لن يستطيع أحد منح الأدوار.',
      perhapsLastFullAdmin: 'تعذّر التحقق من وجود مسؤول شريك كامل آخر. إن لم يوجد، فلن يستطيع أحد منح الأدوار.',
      ownFullAdmin: 'أنت تتخلى عن حقوقك الكاملة، ولن يمكنك استعادتها بنفسك.',
      own: 'أنت تتخلى عن أحد أدوارك، وستتغير صلاحياتك فورًا.',
    },
  },
};
