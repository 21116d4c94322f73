import type * as en from '../en/diagnosis.js';

export const diagnosis: typeof en.diagnosis = {
  heading: 'لماذا لا يظهر شيء؟',
  looking: 'جارٍ الفحص …',
  nothingFound: 'لم يُعثر على ما يمنع عنصرًا من الظهور.',
  found: (count) => `النتائج: ${count}`,
  runAgain: 'إعادة التشغيل',
  copy: 'نسخ كنص',
  copied: 'تم النسخ',
  notCopied: 'لا يسمح المتصفح بالنسخ. حدّد النص أدناه.',
  close: 'إغلاق',
  failed: 'تعذّر فحص هذا.',
  severity: { error: 'خطأ', warning: 'تحذير', info: 'ملاحظة' },
  seen: 'ما لوحظ',
  advice: 'ما يجب فعله',
  where: 'المكان',
  wholePage: 'الصفحة',
  facts: 'بيانات للتذكرة',
};

export const finding: typeof en.finding = {
  filePage: {
    seen: 'فُتحت الصفحة كملف (file:).',
    advice: 'تحجب المتصفحات الوحدات والبيانات عن هذه الصفحات: قدّم المجلد عبر HTTP، مثلًا باستخدام “npx http-server”.',
  },
  oldBrowser: {
    seen: ({ features }) => `تنقص هذا المتصفح: ${features}.`,
    advice: 'استخدم متصفحًا صدر خلال العامين الماضيين.',
  },
  severalCopies: {
    seen: ({ versions }) => `المكتبة موجودة في هذه الصفحة أكثر من مرة: ${versions}.`,
    advice:
      'حمّلها مرة واحدة، بوسم script أو من حزمتك: ما تقوله \u2066configure()\u2069 لنسخة لا تسمعه عناصر النسخة الأخرى. ولإصدار آخر عن قصد: \u2066define({ prefix })\u2069.',
  },
  missingFile: {
    seen: ({ file, status }) => `لم يصل الملف ${file} (${status}).`,
    advice:
      'انسخ المجلد dist/cdn كاملًا إلى الخادم، واجعله يرد بملفاته هناك لا بصفحة. وبعد إصدار جديد: أعد تحميل الصفحة.',
  },
  notDefined: {
    seen: ({ tag }) => `لم يسجّل شيء \u2066<${tag}>\u2069.`,
    advice: `حمّل dist/cdn/partner-hub.js باستخدام \u2066<script type="module">\u2069، أو استورد 'partner-hub-elements/define'.`,
  },
  notObserved: {
    seen: ({ tag }) => `لم يسجّل شيء \u2066<${tag}>\u2069 الموجود في shadow root.`,
    advice: 'يفحص وسم script المستند فقط: استدعِ \u2066observe(root)\u2069 مع ذلك الـ shadow root.',
  },
  takenTag: {
    seen: ({ tag }) => `سجّل شيء آخر في هذه الصفحة \u2066<${tag}>\u2069.`,
    advice: ({ tag }) => `شغّل المكتبة ببادئة: \u2066define({ prefix: 'my' })\u2069، ثم \u2066<my-${tag}>\u2069.`,
  },
  noProvider: {
    seen: 'لا يحيط به \u2066<partner-hub>\u2069، ولا شيء يحدد مصدر بيانات.',
    advice:
      'اكتب \u2066<partner-hub api-base="https://portal.example/api" token-url="/token">\u2069 حوله؛ ويعرض \u2066source="demo"\u2069 على العنصر بيانات مختلقة.',
  },
  noSource: {
    seen: 'لا يحدد \u2066<partner-hub>\u2069 المحيط به مصدر بيانات.',
    advice:
      'اكتب عليه: \u2066api-base="https://portal.example/api" token-url="/token"\u2069، أو \u2066source="demo"\u2069 لبيانات مختلقة.',
  },
  badSource: {
    seen: 'ما عُيِّن بصفته source ليس مصدر بيانات.',
    advice: 'اكتب \u2066source="demo"\u2069، أو عيّن من script كائنًا يتضمن \u2066ask()\u2069 و\u2066change()\u2069.',
  },
  badApiBase: {
    seen: ({ address }) => `api-base (${address}) ليس عنوانًا أساسيًا لواجهة API.`,
    advice: 'يقبل http أو https، بلا اسم مستخدم ولا “?” ولا “#”: \u2066api-base="https://portal.example/api"\u2069.',
  },
  awaitsToken: {
    seen: 'تم تعيين awaits-token، ولم يصل أي مصدر للرموز المميزة.',
    advice: 'عيّن getToken على \u2066<partner-hub>\u2069 من script، أو اكتب token-url، أو أزل awaits-token.',
  },
  loggedOut: {
    seen: 'تم استدعاء \u2066logout()\u2069: لا يُعرض أي شيء عن عميل.',
    advice: 'عيّن مصدرًا آخر للرموز المميزة للبدء من جديد.',
  },
};
