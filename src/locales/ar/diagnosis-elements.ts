import type * as en from '../en/diagnosis-elements.js';

export const elementFinding: typeof en.elementFinding = {
  waitsFor: {
    seen: ({ attribute }) => `ينتظر ${attribute}.`,
    advice: ({ attribute }) =>
      `عيّن ${attribute}؛ وعند فتح عميل في قائمة داخل \u2066<partner-hub>\u2069 نفسه، يأتي من هناك.`,
  },
  objectAsText: {
    seen: ({ attribute }) => `تتضمن السمة ${attribute} كائنًا مكتوبًا كنص.`,
    advice: ({ attribute }) =>
      `لا يمكن أن يكون الكائن سمة: عيّن الخاصية (element.${attribute} = …، و“.prop” في Vue)، أو اكتب JSON. تفعل أطر العمل ذلك متى سُجِّل العنصر: استورد المكتبة أولًا.`,
  },
  leftOut: {
    seen: ({ properties }) => `تسلّمه React من ترميز الخادم وترك: ${properties}. وتُترك دوال الاستماع أيضًا.`,
    advice: 'استخدم مكوّنه من partner-hub-elements/react. يحصل الوسم على ما ليس نصًا مع العرض الذي يلي الأول في المتصفح.',
  },
  notJson: {
    seen: ({ attribute }) => `لا تتضمن السمة ${attribute} صيغة JSON.`,
    advice: 'اكتب JSON بعلامات اقتباس مزدوجة حول الأسماء والنصوص، أو عيّن الخاصية من script.',
  },
  unknownValue: {
    seen: ({ attribute, value }) => `للسمة ${attribute} قيمة غير معروفة${value && `: “${value}”`}.`,
    advice: ({ allowed }) => `المسموح: ${allowed}.`,
  },
  misspelt: {
    seen: ({ attribute }) => `لا توجد سمة ${attribute}.`,
    advice: ({ meant }) => `اكتب ${meant}.`,
  },
  hidden: {
    seen: ({ by, how }) => `يخفيه ${by}: ${how}.`,
    advice: 'أظهر ذلك الجزء من الصفحة. وقد يكون هذا مقصودًا في صفحة ذات علامات تبويب.',
  },
  zeroSize: {
    seen: ({ by, side }) => `لا مساحة له: قيمة ${side} في ${by} هي 0.`,
    advice: 'أعطِ ذلك الصندوق حجمًا، أو أزل overflow عنه.',
  },
  misfit: {
    seen: ({ operation, path }) => `لا يطابق الرد على ${operation} العقد، وأول موضع: ${path}.`,
    advice: 'قارنه بالعقد (openapi.yaml): نوع ذلك الحقل واسمه ومكانه.',
  },
  invalidRows: {
    seen: ({ count, path }) => `لا تطابق صفوف من الرد العقد، وقد استُبعدت (${count})، وأول موضع: ${path}.`,
    advice: 'قارنها بالعقد (openapi.yaml): نوع ذلك الحقل واسمه ومكانه.',
  },
  forbidden: {
    seen: 'تقول واجهة API إنه لا يحق لهذا الزائر رؤيته (403).',
    advice: 'يمنح مسؤول شريك كامل الأدوار.',
  },
  failed: {
    seen: ({ code, status, trackingId }) => `فشل: ${[code, status, trackingId].filter(Boolean).join(', ')}.`,
    advice: 'ابحث عن معرّف التتبع في سجل واجهة API؛ ويتضمن الحدث hub-error الرسالة.',
  },
  drawing: {
    seen: 'حدث خطأ في أثناء الرسم.',
    advice: 'توضح وحدة التحكم موضعه. إنه خطأ في المكتبة، أو في دالة عرض خاصة بالصفحة.',
  },
  slow: {
    seen: 'ما زال ينتظر رده.',
    advice: 'افحص الطلب في أدوات الشبكة في المتصفح. بعد 30 ثانية يُصرف النظر عنه.',
  },
};
