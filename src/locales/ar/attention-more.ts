import type * as en from '../en/attention-more.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('ar');

export const dismissal: typeof en.dismissal = {
  tomorrow: 'حتى الغد',
  week: 'لمدة أسبوع',
  over: (date) => `حتى ينتهي (${date})`,
  always: 'حتى أعيد إظهاره',
  until: (rule, customer, date) => `${customer}: تم تأجيل «${rule}» حتى ${date}.`,
  forGood: (rule, customer) => `${customer}: تم تأجيل «${rule}» حتى تعيد إظهاره.`,
  count: (count) =>
    choose(count, {
      one: 'سبب واحد مؤجَّل',
      two: 'سببان مؤجَّلان',
      few: `${count.shown} أسباب مؤجَّلة`,
      many: `${count.shown} سببًا مؤجَّلًا`,
      other: `${count.shown} سبب مؤجَّل`,
    }),
  show: 'إظهار',
  hide: 'إخفاء',
  heading: 'مؤجَّل',
  untilDate: (date) => `حتى ${date}`,
  untilShown: 'حتى تعيد إظهاره',
  showAgain: 'إعادة الإظهار',
  shownAgain: (rule, customer) => `${customer}: يظهر «${rule}» من جديد.`,
  notKept: 'لا يستطيع هذا المتصفح الاحتفاظ بما تم تأجيله، وسيعود مع إعادة تحميل الصفحة.',
};

export const ranking: typeof en.ranking = {
  text: 'يساوي وزن العميل وزن أثقل أسبابه، مضافًا إليه عُشر كل سبب آخر، بحد أقصى 100. ويزن السبب نصف وزن قاعدته، ويرتفع حتى وزنها الكامل كلما كبر الأمر: بحسب التراخيص أو الأيام المتبقية أو المكالمات.',
  rule: (rule, weight) => `${rule}: حتى ${weight}`,
  ruleFrom: (rule, weight, share) => `${rule}: حتى ${weight}، بدءًا من ${share}`,
};
