import type { Count } from '../count.js';
import { eitherOf } from '../either.js';
import type * as en from '../en/calling.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('he');
const either = eitherOf('he');

const calls = (count: Count) => choose(count, { one: 'שיחה אחת', two: 'שתי שיחות', other: `${count.shown} שיחות` });
/** The preposition before it is written with a hyphen before a number, and without before a word. */
const inCalls = (count: Count) => choose(count, { one: calls(count), two: calls(count), other: `-${calls(count)}` });

export const callingTable: typeof en.callingTable = {
  count: (count) => choose(count, { one: 'לקוח אחד', two: 'שני לקוחות', other: `${count.shown} לקוחות` }),
  narrowed: (point) => `מצומצם לנקודה שנבחרה: ${point}`,
  widen: 'הצגת הכול',
};

export const quality: typeof en.quality = {
  good: 'טובה',
  poor: 'ירודה',
  notAvailable: 'לא זמינה',
  causes: { packetLoss: 'אובדן', latency: 'השהיה', jitter: 'ריצוד' },
};

export const callQuality: typeof en.callQuality = {
  rate: 'שיחות ירודות (%)',
  poorCalls: 'שיחות ירודות',
  poorShare: 'ירודה (%)',
  notAvailableShare: 'לא זמינה (%)',
  legs: 'מקטעי שיחה',
  target: (share) => `יעד ${share}`,
  aboveTarget: (target) => `השבוע האחרון מעל היעד של ${target}.`,
  meetsTarget: (target) => `השבוע האחרון עומד ביעד של ${target}.`,
  thresholds: ({ loss, latency, jitter }) => {
    const limits = either([
      loss && `אובדן מנות של ${loss}`,
      latency && `השהיה של ${latency} אלפיות שנייה`,
      jitter && `ריצוד של ${jitter} אלפיות שנייה`,
    ]);
    return `מקטע שיחה נחשב ירוד החל מ${limits}. ללא מדיה האיכות לא זמינה.`;
  },
  sinceBefore: (points) =>
    choose(points, {
      one: `מאז השבוע הקודם: ${points.shown} נקודת אחוז.`,
      two: `מאז השבוע הקודם: ${points.shown} נקודות אחוז.`,
      other: `מאז השבוע הקודם: ${points.shown} נקודות אחוז.`,
    }),
  sameAsBefore: 'אין שינוי מאז השבוע הקודם.',
  notMeasuredSince: (weeks) =>
    choose(weeks, {
      one: 'בשבוע האחרון לא נמדדה איכות.',
      two: 'בשבועיים האחרונים לא נמדדה איכות.',
      other: `ב-${weeks.shown} השבועות האחרונים לא נמדדה איכות.`,
    }),
};

export const usage: typeof en.usage = {
  users: 'משתמשים',
  activeUsers: 'משתמשים שהתקשרו',
  bucket: (least, most) => {
    if (most === undefined) return `${calls(least)} או יותר`;
    return least.value === most.value ? calls(least) : `${least.shown} עד ${calls(most)}`;
  },
};

export const endpointType: typeof en.endpointType = {
  webexAppDesktop: 'יישום Webex, מחשב',
  webexAppMobile: 'יישום Webex, נייד',
  webexAppWeb: 'יישום Webex, אינטרנט',
  deskPhone: 'טלפון שולחני',
  roomDevice: 'מכשיר חדר',
  dect: 'טלפון DECT',
  thirdPartyDevice: 'מכשיר של צד שלישי',
  msTeams: 'Microsoft Teams',
  gateway: 'שער',
  unknown: 'לא ידוע',
};

export const endpoints: typeof en.endpoints = {
  label: 'סוג נקודת קצה',
  poorShare: 'ירודה (%)',
  legs: 'מקטעי שיחה',
  worst: (endpoint, share) => `השיעור הגדול ביותר של שיחות ירודות: ${endpoint}, ${share}.`,
  worstTogether: (endpoints, share) => `השיעור הגדול ביותר של שיחות ירודות: ${endpoints}, ${share} בכל אחד.`,
  alike: (share) => `${share} מהשיחות היו ירודות.`,
  nonePoor: 'אף שיחה לא הייתה ירודה.',
};

export const feature: typeof en.feature = {
  callQueue: 'תור שיחות',
  huntGroup: 'קבוצת גישוש',
  autoAttendant: 'מענה אוטומטי',
  callPark: 'חניית שיחות',
  callPickup: 'איסוף שיחות',
  simultaneousRing: 'צלצול בו-זמני',
  callForward: 'הפניית שיחות',
  transfer: 'העברת שיחות',
  recording: 'הקלטה',
  voicemail: 'תא קולי',
  paging: 'כריזה',
};

export const features: typeof en.features = {
  label: 'תכונה',
  calls: 'שיחות',
  share: 'חלק מכל שיחות התכונות',
  shareTitle: 'חלק',
  customers: 'לקוחות שמשתמשים בה',
  customersTitle: 'לקוחות',
  least: (name, count) => `השימוש הנמוך ביותר: ${name}, ${calls(count)}. כדאי לעזור ללקוחות להפיק ממנה תועלת.`,
  leastTogether: (names, count) =>
    `השימוש הנמוך ביותר: ${names}, ${calls(count)} בכל אחת. כדאי לעזור ללקוחות להפיק מהן תועלת.`,
  leastMany: (features, count) =>
    `השימוש הנמוך ביותר: ${features} תכונות, ${calls(count)} בכל אחת. כדאי לעזור ללקוחות להפיק מהן תועלת.`,
  unused: (name) => `לא הייתה בשימוש: ${name}. כדאי לעזור ללקוחות להפיק ממנה תועלת.`,
  unusedTogether: (names) => `לא היו בשימוש: ${names}. כדאי לעזור ללקוחות להפיק מהן תועלת.`,
  unusedMany: (features) => `${features} תכונות לא היו בשימוש כלל. כדאי לעזור ללקוחות להפיק מהן תועלת.`,
  noneUsed: 'אף אחת מהתכונות האלה לא הייתה בשימוש. כדאי לעזור ללקוחות להפיק מהן תועלת.',
  alike: (count) => `בכל תכונה נעשה שימוש ב${inCalls(count)}.`,
  only: (name, count) => `${name}: נעשה שימוש ב${inCalls(count)}.`,
  onlyQueues: 'נספרים רק לקוחות עם התכונה תור שיחות.',
};

export const noCalling: typeof en.noCalling = {
  title: 'אין נתוני שיחות לתקופה זו',
  hint: 'ברגע שיימדדו שיחות, הן יופיעו כאן.',
};
