import type * as en from '../en/diagnosis-requests.js';

export const requestFinding: typeof en.requestFinding = {
  offline: {
    seen: 'הדפדפן אינו מקוון.',
    advice: 'הכול יישאל שוב ברגע שיהיה חיבור.',
  },
  mixedContent: {
    seen: ({ origin }) => `הדף הוא https:, וה-API שלו (${origin}) הוא http:. דפדפנים מסרבים לכך.`,
    advice: 'יש להגיש את ה-API דרך https.',
  },
  policy: {
    seen: ({ directive, address }) => `ה-Content-Security-Policy של הדף (${directive}) סירב ל-${address}.`,
    advice: ({ directive, address }) =>
      `יש להוסיף את ${address} אל ${directive} בכותרת Content-Security-Policy של הדף.`,
  },
  corsOrigin: {
    seen: ({ origin, page }) => `${origin} משיב, אך אינו מאפשר לדף של ${page} לקרוא את התשובה (CORS).`,
    advice: ({ page }) => `ה-API צריך לשלוח: Access-Control-Allow-Origin: ${page}`,
  },
  corsHeaders: {
    seen: ({ origin }) => `${origin} אינו מאפשר את הכותרת Authorization (בקשת CORS מקדימה).`,
    advice:
      'ה-API צריך להשיב ל-OPTIONS ב-204 ועם: Access-Control-Allow-Headers: Authorization, Content-Type, Idempotency-Key, X-Requested-With',
  },
  corsCredentials: {
    seen: ({ origin, page }) => `${origin} אינו מאפשר קובצי Cookie מ-${page} (CORS).`,
    advice: ({ page }) =>
      `ה-API צריך לשלוח: Access-Control-Allow-Credentials: true ו-Access-Control-Allow-Origin: ${page}, לא *.`,
  },
  blocked: {
    seen: ({ address }) => `${address} אינו עובר, אף שהשרת שלו נגיש בדרך אחרת: תוסף, מסנן או service worker חוסם אותו.`,
    advice: 'כדאי לנסות ללא תוספים (חלון פרטי), ולאפשר את הכתובת בחוסם הפרסומות או בשרת הפרוקסי.',
  },
  unreachable: {
    seen: ({ origin }) => `לא ניתן להגיע אל ${origin}.`,
    advice: 'האם api-base נכון? האם השרת פועל, והאם רשת זו מגיעה אליו (שם, אישור, VPN)?',
  },
  apiIsPage: {
    seen: ({ address }) => `${address} משיב בדף במקום ב-JSON.`,
    advice: 'api-base צריך לציין את ה-API עצמו, לא את הפורטל: הוא משיב ל-/me ב-JSON. ייתכן גם שזה דף כניסה.',
  },
  noApi: {
    seen: ({ address }) => `${address} משיב 404.`,
    advice:
      'api-base צריך להסתיים היכן שהחוזה מתחיל: https://portal.example/api כאשר /me נמצא ב-https://portal.example/api/me.',
  },
  clockAhead: {
    seen: ({ minutes }) => `השעון של מחשב זה מקדים את שעון השרת ב-${minutes} דק׳.`,
    advice: 'יש לכוון אותו לפי הרשת: ימים ושבועות נספרים לפיו, ואסימונים עלולים להיראות כאילו פג תוקפם.',
  },
  clockBehind: {
    seen: ({ minutes }) => `השעון של מחשב זה מפגר אחרי שעון השרת ב-${minutes} דק׳.`,
    advice: 'יש לכוון אותו לפי הרשת: ימים ושבועות נספרים לפיו, ואסימונים עלולים להיראות כאילו אינם תקפים עדיין.',
  },
  tokenUrl: {
    seen: ({ what }) => `${what}`,
    advice: 'עליו להשיב למבקר מחובר ב-JSON: \u2066{ "token": "…", "expires_in": 3600 }\u2069.',
  },
  tokenFunction: {
    seen: 'getToken לא נתן אסימון, או נכשל.',
    advice:
      'עליו להשיב { token, expiresIn } תוך עשר שניות, ואסימון אחר כשהסיבה היא "rejected". hub-error אומר מה נזרק.',
  },
  tokenRejected: {
    seen: ({ origin }) => `${origin} אינו מקבל את האסימון וגם לא את הבא אחריו (401).`,
    advice: 'האם האסימון נוצר עבור API זה, ונחתם בידי מי שהוא סומך עליו? היומן שלו אומר למה, תחת מזהה המעקב.',
  },
  noSession: {
    seen: ({ origin, credentials }) =>
      `${origin} אינו מזהה איש לפי קובצי ה-Cookie שנשלחו (401, \u2066credentials="${credentials}"\u2069).`,
    advice: 'יש להיכנס, או לציין token-url. קובצי Cookie נשלחים למקור אחר רק עם \u2066credentials="include"\u2069.',
  },
};
