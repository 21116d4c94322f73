import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/license.js';

const choose = pluralOf('ar');

const ofLicenses = (total: Count) =>
  `من ${choose(total, {
    one: 'ترخيص واحد',
    two: 'ترخيصين',
    few: `${total.shown} تراخيص`,
    many: `${total.shown} ترخيصًا`,
    other: `${total.shown} ترخيص`,
  })}`;

export const license: typeof en.license = {
  used: 'المستخدم',
  assigned: 'المعيَّن',
  unused: 'معيَّن غير مستخدم',
  available: 'المتاح',
  overage: 'فوق الحد',
  total: 'الإجمالي',
  notAvailable: 'غير متوفر من هذا المصدر',
  noLicenses: 'لا توجد تراخيص',
  nothingBought: 'لم تُشترَ أي تراخيص: لا يوجد ما تُحسب الحصة منه.',
  summary: ({ used, assigned, available, total, overage }) =>
    (used === undefined
      ? `المعيَّن ${assigned} والمتاح ${available} ${ofLicenses(total)}، والاستخدام غير متوفر`
      : `المستخدم ${used} والمعيَّن ${assigned} والمتاح ${available} ${ofLicenses(total)}`) +
    (overage ? `، وفوق الحد ${overage}` : ''),
};
