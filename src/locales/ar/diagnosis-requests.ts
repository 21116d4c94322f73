import type * as en from '../en/diagnosis-requests.js';

export const requestFinding: typeof en.requestFinding = {
  offline: {
    seen: 'المتصفح غير متصل.',
    advice: 'يُطلب كل شيء من جديد فور عودة الاتصال.',
  },
  mixedContent: {
    seen: ({ origin }) => `الصفحة على https:، بينما واجهة API الخاصة بها (${origin}) على http:. ترفض المتصفحات ذلك.`,
    advice: 'قدّم واجهة API عبر https.',
  },
  policy: {
    seen: ({ directive, address }) => `رفضت سياسة Content-Security-Policy للصفحة (${directive}) العنوان ${address}.`,
    advice: ({ directive, address }) => `أضف ${address} إلى ${directive} في ترويسة Content-Security-Policy للصفحة.`,
  },
  corsOrigin: {
    seen: ({ origin, page }) => `يرد ${origin}، لكنه لا يسمح لصفحة من ${page} بقراءة الرد (CORS).`,
    advice: ({ page }) => `يجب أن ترسل واجهة API: Access-Control-Allow-Origin: ${page}`,
  },
  corsHeaders: {
    seen: ({ origin }) => `لا يسمح ${origin} بالترويسة Authorization (طلب CORS التمهيدي).`,
    advice:
      'يجب أن ترد واجهة API على OPTIONS بالرمز 204 ومعه: Access-Control-Allow-Headers: Authorization, Content-Type, Idempotency-Key, X-Requested-With',
  },
  corsCredentials: {
    seen: ({ origin, page }) => `لا يسمح ${origin} بملفات تعريف الارتباط من ${page} (CORS).`,
    advice: ({ page }) =>
      `يجب أن ترسل واجهة API: Access-Control-Allow-Credentials: true وAccess-Control-Allow-Origin: ${page}، وليس *.`,
  },
  blocked: {
    seen: ({ address }) => `لا يمر ${address}، مع أن خادمه متاح بطريقة أخرى: تحجبه إضافة أو مرشح أو service worker.`,
    advice: 'جرّب من دون إضافات (نافذة خاصة)، واسمح بالعنوان في مانع الإعلانات أو الخادم الوكيل.',
  },
  unreachable: {
    seen: ({ origin }) => `يتعذّر الوصول إلى ${origin}.`,
    advice: 'هل قيمة api-base صحيحة؟ هل الخادم يعمل، وهل تصل إليه هذه الشبكة (الاسم، الشهادة، VPN)؟',
  },
  apiIsPage: {
    seen: ({ address }) => `يرد ${address} بصفحة بدلًا من JSON.`,
    advice:
      'اجعل api-base يشير إلى واجهة API نفسها لا إلى البوابة: فهي ترد على /me بصيغة JSON. وقد تكون صفحة تسجيل دخول.',
  },
  noApi: {
    seen: ({ address }) => `يرد ${address} بالرمز 404.`,
    advice:
      'اجعل api-base ينتهي حيث يبدأ العقد: https://portal.example/api عندما يكون /me على https://portal.example/api/me.',
  },
  clockAhead: {
    seen: ({ minutes }) => `ساعة هذا الحاسوب متقدمة على ساعة الخادم بمقدار ${minutes} د.`,
    advice: 'اضبطها عبر الشبكة: تُحسب بها الأيام والأسابيع، وقد تبدو الرموز المميزة منتهية الصلاحية.',
  },
  clockBehind: {
    seen: ({ minutes }) => `ساعة هذا الحاسوب متأخرة عن ساعة الخادم بمقدار ${minutes} د.`,
    advice: 'اضبطها عبر الشبكة: تُحسب بها الأيام والأسابيع، وقد تبدو الرموز المميزة غير صالحة بعد.',
  },
  tokenUrl: {
    seen: ({ what }) => `${what}`,
    advice: 'يجب أن يرد على زائر سجّل الدخول بصيغة JSON: \u2066{ "token": "…", "expires_in": 3600 }\u2069.',
  },
  tokenFunction: {
    seen: 'لم تُعطِ getToken رمزًا مميزًا، أو فشلت.',
    advice:
      'يجب أن ترد بـ { token, expiresIn } خلال عشر ثوانٍ، وبرمز مميز آخر عندما يكون السبب “rejected”. يوضح hub-error ما ألقته.',
  },
  tokenRejected: {
    seen: ({ origin }) => `لا يقبل ${origin} الرمز المميز ولا الذي يليه (401).`,
    advice: 'هل أُنشئ الرمز المميز لواجهة API هذه، ووقّعته جهة تثق بها؟ يوضح سجلها السبب، تحت معرّف التتبع.',
  },
  noSession: {
    seen: ({ origin, credentials }) =>
      `لا يتعرف ${origin} على أحد من ملفات تعريف الارتباط المرسلة (401، \u2066credentials="${credentials}"\u2069).`,
    advice:
      'سجّل الدخول، أو حدّد token-url. لا تُرسل ملفات تعريف الارتباط إلى أصل آخر إلا مع \u2066credentials="include"\u2069.',
  },
};
