import type { Count } from '../count.js';
import { eitherOf } from '../either.js';
import type * as en from '../en/calling.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('ar');
const either = eitherOf('ar');

/** After a preposition, or by itself; the dual has an ending for each. */
const inCalls = (count: Count) =>
  choose(count, {
    one: 'مكالمة واحدة',
    two: 'مكالمتين',
    few: `${count.shown} مكالمات`,
    many: `${count.shown} مكالمة`,
    other: `${count.shown} مكالمة`,
  });
const calls = (count: Count) => choose(count, { two: 'مكالمتان', other: inCalls(count) });

export const callingTable: typeof en.callingTable = {
  count: (count) =>
    choose(count, {
      one: 'عميل واحد',
      two: 'عميلان',
      few: `${count.shown} عملاء`,
      many: `${count.shown} عميلًا`,
      other: `${count.shown} عميل`,
    }),
  narrowed: (point) => `مقصور على النقطة المختارة: ${point}`,
  widen: 'إظهار الكل',
};

export const quality: typeof en.quality = {
  good: 'جيدة',
  poor: 'رديئة',
  notAvailable: 'غير متوفرة',
  causes: { packetLoss: 'الفقد', latency: 'زمن الوصول', jitter: 'التذبذب' },
};

export const callQuality: typeof en.callQuality = {
  rate: 'المكالمات الرديئة (%)',
  poorCalls: 'المكالمات الرديئة',
  poorShare: 'رديئة (%)',
  notAvailableShare: 'غير متوفرة (%)',
  legs: 'أجزاء المكالمات',
  target: (share) => `الهدف ${share}`,
  aboveTarget: (target) => `تجاوز الأسبوع الماضي الهدف البالغ ${target}.`,
  meetsTarget: (target) => `حقق الأسبوع الماضي الهدف البالغ ${target}.`,
  thresholds: ({ loss, latency, jitter }) => {
    const limits = either([
      loss && `فقد حزم قدره ${loss}`,
      latency && `زمن وصول قدره ${latency} ملّي ثانية`,
      jitter && `تذبذب قدره ${jitter} ملّي ثانية`,
    ]);
    return `يُعد جزء المكالمة رديئًا بدءًا من ${limits}. ومن دون وسائط تكون جودته غير متوفرة.`;
  },
  sinceBefore: (points) =>
    choose(points, {
      few: `منذ الأسبوع السابق: ${points.shown} نقاط مئوية.`,
      other: `منذ الأسبوع السابق: ${points.shown} نقطة مئوية.`,
    }),
  sameAsBefore: 'لا تغيير منذ الأسبوع السابق.',
  notMeasuredSince: (weeks) =>
    choose(weeks, {
      one: 'لم تُقَس أي جودة في الأسبوع الماضي.',
      two: 'لم تُقَس أي جودة في الأسبوعين الماضيين.',
      few: `لم تُقَس أي جودة في آخر ${weeks.shown} أسابيع.`,
      many: `لم تُقَس أي جودة في آخر ${weeks.shown} أسبوعًا.`,
      other: `لم تُقَس أي جودة في آخر ${weeks.shown} أسبوع.`,
    }),
};

export const usage: typeof en.usage = {
  users: 'المستخدمون',
  activeUsers: 'المستخدمون الذين أجروا مكالمات',
  bucket: (least, most) => {
    if (most === undefined) return `${calls(least)} أو أكثر`;
    return least.value === most.value ? calls(least) : `من ${least.shown} إلى ${inCalls(most)}`;
  },
};

export const endpointType: typeof en.endpointType = {
  webexAppDesktop: 'تطبيق Webex، سطح المكتب',
  webexAppMobile: 'تطبيق Webex، الهاتف المحمول',
  webexAppWeb: 'تطبيق Webex، الويب',
  deskPhone: 'هاتف مكتبي',
  roomDevice: 'جهاز غرفة',
  dect: 'هاتف DECT',
  thirdPartyDevice: 'جهاز تابع لجهة خارجية',
  msTeams: 'Microsoft Teams',
  gateway: 'بوابة',
  unknown: 'غير معروف',
};

export const endpoints: typeof en.endpoints = {
  label: 'نوع نقطة النهاية',
  poorShare: 'رديئة (%)',
  legs: 'أجزاء المكالمات',
  worst: (endpoint, share) => `أكبر حصة من المكالمات الرديئة: ${endpoint}، بنسبة ${share}.`,
  worstTogether: (endpoints, share) => `أكبر حصة من المكالمات الرديئة: ${endpoints}، بنسبة ${share} لكل منها.`,
  alike: (share) => `كانت ${share} من المكالمات رديئة.`,
  nonePoor: 'لم تكن أي مكالمة رديئة.',
};

export const feature: typeof en.feature = {
  callQueue: 'قائمة انتظار المكالمات',
  huntGroup: 'مجموعة التتبّع',
  autoAttendant: 'الرد الآلي',
  callPark: 'ركن المكالمات',
  callPickup: 'التقاط المكالمات',
  simultaneousRing: 'الرنين المتزامن',
  callForward: 'إعادة توجيه المكالمات',
  transfer: 'تحويل المكالمات',
  recording: 'التسجيل',
  voicemail: 'البريد الصوتي',
  paging: 'النداء الجماعي',
};

export const features: typeof en.features = {
  label: 'الميزة',
  calls: 'المكالمات',
  share: 'الحصة من جميع مكالمات الميزات',
  shareTitle: 'الحصة',
  customers: 'العملاء الذين يستخدمونها',
  customersTitle: 'العملاء',
  least: (name, count) => `الأقل استخدامًا: ${name}، في ${inCalls(count)}. ساعد العملاء على الاستفادة منها.`,
  leastTogether: (names, count) =>
    `الأقل استخدامًا: ${names}، في ${inCalls(count)} لكل منها. ساعد العملاء على الاستفادة منها.`,
  leastMany: (features, count) =>
    `عدد الميزات الأقل استخدامًا: ${features}، في ${inCalls(count)} لكل منها. ساعد العملاء على الاستفادة منها.`,
  unused: (name) => `لم تُستخدم: ${name}. ساعد العملاء على الاستفادة منها.`,
  unusedTogether: (names) => `لم تُستخدم: ${names}. ساعد العملاء على الاستفادة منها.`,
  unusedMany: (features) => `عدد الميزات التي لم تُستخدم إطلاقًا: ${features}. ساعد العملاء على الاستفادة منها.`,
  noneUsed: 'لم تُستخدم أي من هذه الميزات. ساعد العملاء على الاستفادة منها.',
  alike: (count) => `استُخدمت كل ميزة في ${inCalls(count)}.`,
  only: (name, count) => `${name}: استُخدمت في ${inCalls(count)}.`,
  onlyQueues: 'لا يُحتسب إلا العملاء الذين لديهم ميزة قائمة انتظار المكالمات.',
};

export const noCalling: typeof en.noCalling = {
  title: 'لا توجد بيانات مكالمات لهذه الفترة',
  hint: 'تظهر المكالمات هنا فور قياسها.',
};
