import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/subscription.js';

const choose = pluralOf('ar');

/** After a preposition; the dual has another ending there. */
const ofDays = (days: Count) =>
  choose(days, {
    one: 'يوم واحد',
    two: 'يومين',
    few: `${days.shown} أيام`,
    many: `${days.shown} يومًا`,
    other: `${days.shown} يوم`,
  });
const within = (days: Count) => `خلال ${ofDays(days)}`;
const subscriptionsOf = (count: Count) =>
  choose(count, {
    one: 'اشتراك واحد',
    two: 'اشتراكان',
    few: `${count.shown} اشتراكات`,
    many: `${count.shown} اشتراكًا`,
    other: `${count.shown} اشتراك`,
  });

export const subscriptions: typeof en.subscriptions = {
  count: subscriptionsOf,
  none: {
    recent: (days) =>
      `لم يُضَف أي اشتراك ${choose(days, { one: 'في اليوم الماضي', two: 'في اليومين الماضيين', other: `في آخر ${ofDays(days)}` })}`,
    expiring: (days) => `لا ينتهي أي اشتراك ${within(days)}`,
    renewing: (days) => `لا يتجدد أي اشتراك ${within(days)}`,
    lowAssignment: () => 'لا يوجد اشتراك منخفض تعيين التراخيص',
    overLimit: () => 'لا يوجد اشتراك فوق حد التراخيص',
  },
  noneHint: 'لا يوجد ما يلزم فعله هنا الآن.',
  group: {
    expiring: (from, to, rows) =>
      !from ? `ينتهي ${within(to)}: ${rows.shown}` : `ينتهي خلال ${from.shown} إلى ${ofDays(to)}: ${rows.shown}`,
    renewing: (from, to, rows) =>
      !from ? `يتجدد ${within(to)}: ${rows.shown}` : `يتجدد خلال ${from.shown} إلى ${ofDays(to)}: ${rows.shown}`,
  },
  advice: {
    recent: (count, first) =>
      choose(count, {
        one: `أضيف اشتراك واحد؛ ساعد ${first} على البدء.`,
        other: `أضيف ${subscriptionsOf(count)}؛ ساعد الأحدث على البدء، وأولهم ${first}.`,
      }),
    expiring: (count, first) =>
      choose(count, {
        one: `ينتهي اشتراك واحد خلال 30 يومًا؛ اتصل بـ ${first}.`,
        other: `ينتهي ${subscriptionsOf(count)} خلال 30 يومًا؛ ابدأ بـ ${first}.`,
      }),
    renewing: (count, first) =>
      choose(count, {
        one: `يتجدد اشتراك واحد خلال 30 يومًا؛ راجع العدد مع ${first}.`,
        other: `يتجدد ${subscriptionsOf(count)} خلال 30 يومًا؛ راجع الأعداد، بدءًا من ${first}.`,
      }),
    lowAssignment: (count, first) =>
      choose(count, {
        one: `تعيين منخفض في اشتراك واحد؛ ساعد ${first} على توزيع التراخيص.`,
        two: `تعيين منخفض في اشتراكين؛ ابدأ بـ ${first}، وهو الأدنى.`,
        other: `تعيين منخفض في ${subscriptionsOf(count)}؛ ابدأ بـ ${first}، وهو الأدنى.`,
      }),
    overLimit: (count, first) =>
      choose(count, {
        one: `اشتراك واحد بحاجة إلى مزيد من التراخيص؛ اعرضها على ${first}.`,
        other: `${subscriptionsOf(count)} بحاجة إلى مزيد من التراخيص؛ ابدأ بـ ${first}، وهو الأعلى.`,
      }),
  },
};

export const yes: typeof en.yes = 'نعم';

export const no: typeof en.no = 'لا';
