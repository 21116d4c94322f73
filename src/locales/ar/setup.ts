import { pluralOf } from '../plural.js';
import type * as en from '../en/setup.js';

const choose = pluralOf('ar');

export const setup: typeof en.setup = {
  title: 'إعداد مؤسستك',
  steps: 'خطوات الإعداد',
  pages: { subscriptions: 'نظرة عامة على الاشتراكات', terms: 'الشروط' },
  subscriptions: {
    lead: 'هذا ما لدى مؤسستك. راجعه قبل المتابعة.',
    none: 'لم تُطلب أي اشتراكات لمؤسستك بعد. يمكنك المتابعة من دونها.',
    licenses: (count) =>
      choose(count, {
        one: 'ترخيص واحد',
        two: 'ترخيصان',
        few: `${count.shown} تراخيص`,
        many: `${count.shown} ترخيصًا`,
        other: `${count.shown} ترخيص`,
      }),
    licensesUnknown: 'التراخيص: غير متوفرة',
    renews: (date) => `يتجدد ${date}`,
    ends: (date) => `ينتهي ${date}`,
  },
  terms: {
    lead: 'اقرأ الشروط واقبلها. بعد ذلك يمكنك إعداد مؤسستك.',
    link: (version) => `الشروط، الإصدار ${version}`,
    noLink: (version, address) => `الشروط، الإصدار ${version}: ${address}`,
    accept: (version) => `أقبل الشروط، الإصدار ${version}.`,
    required: 'اقبل الشروط للمتابعة.',
    accepted: (version) => `تم قبول الشروط، الإصدار ${version}.`,
    start: 'البدء',
  },
  step: {
    hints: {
      subscriptions: 'اطّلع على اشتراكات مؤسستك.',
      domain: 'أثبت أن نطاق بريدك الإلكتروني ملكك، ليتمكن أفراد مؤسستك من تسجيل الدخول به.',
      users: 'أضف أفراد مؤسستك وامنحهم تراخيصهم.',
      services: 'فعّل الخدمات التي تستخدمها مؤسستك، واختر إعداداتها.',
      analytics: 'افتح تحليلات مؤسستك واطّلع على كيفية استخدام خدماتها.',
      other: 'نفّذ هذه الخطوة في مؤسستك.',
    },
    then: 'عند إتمامها، ضع علامة عليها هنا.',
    complete: 'وضع علامة مكتملة',
    isCompleted: 'هذه الخطوة مكتملة.',
  },
  next: 'التالي',
  back: 'السابق',
  done: 'تم إعداد مؤسستك: المستخدمون والخدمات والتحليلات جاهزة لك.',
  readOnly: 'يمكن لمسؤول شريك كامل في مؤسستك متابعة الإعداد.',
  saved: {
    terms: 'تم قبول الشروط.',
    step: (step) => `اكتملت «${step}».`,
  },
  failed: {
    terms: 'تعذّر قبول الشروط.',
    step: (step) => `تعذّر وضع علامة مكتملة على «${step}».`,
  },
};
