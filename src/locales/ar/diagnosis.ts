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
      'حمّلها مرة واحدة، بوسم script أو من حزمتك: ما تقوله configure() لنسخة لا تسمعه عناصر النسخة الأخرى. ولإصدار آخر عن قصد: define({ prefix }).',
  },
  missingFile: {
    seen: ({ file, status }) => `لم يصل الملف ${file} (${status}).`,
    advice:
      'انسخ المجلد dist/cdn كاملًا إلى الخادم، واجعله يرد بملفاته هناك لا بصفحة. وبعد إصدار جديد: أعد تحميل الصفحة.',
  },
  notDefined: {
    seen: ({ tag }) => `لم يسجّل شيء <${tag}>.`,
    advice: `حمّل dist/cdn/partner-hub.js باستخدام <script type="module">، أو استورد 'partner-hub-elements/define'.`,
  },
  notObserved: {
    seen: ({ tag }) => `لم يسجّل شيء <${tag}> الموجود في shadow root.`,
    advice: 'يفحص وسم script المستند فقط: استدعِ observe(root) مع ذلك الـ shadow root.',
  },
  takenTag: {
    seen: ({ tag }) => `سجّل شيء آخر في هذه الصفحة <${tag}>.`,
    advice: ({ tag }) => `شغّل المكتبة ببادئة: define({ prefix: 'my' })، ثم <my-${tag}>.`,
  },
  noProvider: {
    seen: 'لا يحيط به <partner-hub>، ولا شيء يحدد مصدر بيانات.',
    advice:
      'اكتب <partner-hub api-base="https://portal.example/api" token-url="/token"> حوله؛ ويعرض source="demo" على العنصر بيانات مختلقة.',
  },
  noSource: {
    seen: 'لا يحدد <partner-hub> المحيط به مصدر بيانات.',
    advice: 'اكتب عليه: api-base="https://portal.example/api" token-url="/token"، أو source="demo" لبيانات مختلقة.',
  },
  badSource: {
    seen: 'ما عُيِّن بصفته source ليس مصدر بيانات.',
    advice: 'اكتب source="demo"، أو عيّن من script كائنًا يتضمن ask() وchange().',
  },
  badApiBase: {
    seen: ({ address }) => `api-base (${address}) ليس عنوانًا أساسيًا لواجهة API.`,
    advice: 'يقبل http أو https، بلا اسم مستخدم ولا “?” ولا “#”: api-base="https://portal.example/api".',
  },
  awaitsToken: {
    seen: 'تم تعيين awaits-token، ولم يصل أي مصدر للرموز المميزة.',
    advice: 'عيّن getToken على <partner-hub> من script، أو اكتب token-url، أو أزل awaits-token.',
  },
  loggedOut: {
    seen: 'تم استدعاء logout(): لا يُعرض أي شيء عن عميل.',
    advice: 'عيّن مصدرًا آخر للرموز المميزة للبدء من جديد.',
  },
};
