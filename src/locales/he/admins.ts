import { pluralOf } from '../plural.js';
import type * as en from '../en/admins.js';

const choose = pluralOf('he');

export const role: typeof en.role = {
  partnerFullAdmin: 'מנהל מערכת מלא של השותף',
  partnerAdmin: 'מנהל מערכת של השותף',
  partnerReadOnlyAdmin: 'מנהל מערכת של השותף לקריאה בלבד',
  helpDeskAdmin: 'מנהל מוקד תמיכה',
};

export const roleMeaning: typeof en.roleMeaning = {
  partnerFullAdmin: 'ניהול כל הלקוחות והארגון, והענקת תפקידים לאחרים.',
  partnerAdmin: 'ניהול הלקוחות שהוקצו לאדם זה, עם תקופות הניסיון והתגיות שלהם.',
  partnerReadOnlyAdmin: 'צפייה בכל הלקוחות, ללא שינוי.',
  helpDeskAdmin: 'סיוע למשתמשים של לקוחות, וצפייה בנדרש לשם כך.',
};

export const admins: typeof en.admins = {
  titleOfCustomer: 'מנהלי מערכת של השותף',
  titleOfPartner: 'משתמשים ותפקידים',
  noRole: 'ללא תפקיד',
  allCustomers: 'כל הלקוחות',
  allCustomersHint: 'הגישה לכל הלקוחות מנוהלת בתפקידים של המשתמשים של השותף עצמו.',
  add: 'הוספת מנהל מערכת',
  addHint: 'חיפוש לפי שם או כתובת דוא״ל.',
  isAssigned: 'כבר הוקצה',
  reachesAll: 'בעל גישה לכל הלקוחות',
  remove: 'הסרה',
  removeOf: (name) => `הסרת ${name}`,
  nobody: 'לא הוקצה אף אחד',
  nobodyHint: 'יש להוסיף את מנהלי המערכת שמנהלים לקוח זה.',
  confirmRemove: {
    heading: (name) => `להסיר את ${name}?`,
    message: (name) => `הלקוח לא ינוהל עוד על ידי ${name}. אפשר להוסיף את ${name} שוב.`,
    confirm: 'הסרת מנהל המערכת',
  },
  saved: {
    added: (name) => `ההוספה של ${name} בוצעה.`,
    removed: (name) => `ההסרה של ${name} בוצעה.`,
    roles: (name) => `התפקידים של ${name} שונו.`,
  },
  failed: {
    added: (name) => `לא ניתן היה להוסיף את ${name}.`,
    removed: (name) => `לא ניתן היה להסיר את ${name}.`,
    roles: (name) => `לא ניתן היה לשנות את התפקידים של ${name}.`,
  },
  users: {
    search: 'חיפוש משתמשים',
    count: (count) => choose(count, { one: 'משתמש אחד', two: 'שני משתמשים', other: `${count.shown} משתמשים` }),
    name: 'שם',
    email: 'כתובת דוא״ל',
    roles: 'תפקידים',
    customers: 'לקוחות',
    actions: 'פעולות',
    edit: 'שינוי תפקידים',
    editOf: (name) => `שינוי התפקידים של ${name}`,
  },
  roles: {
    heading: (name) => `התפקידים של ${name}`,
    choose: 'תפקידי ניהול',
    own: 'אלה התפקידים שלך.',
    save: 'שמירת תפקידים',
    confirmHeading: (name) => `לשנות את התפקידים של ${name}?`,
    confirm: 'שינוי תפקידים',
    consequence: {
      lastFullAdmin: 'זה מנהל המערכת המלא היחיד של השותף. בלעדיו אף אחד לא יוכל עוד להעניק תפקידים.',
      perhapsLastFullAdmin:
        'לא ניתן היה לבדוק אם קיים מנהל מערכת מלא נוסף של השותף. בלעדיו אף אחד לא יוכל עוד להעניק תפקידים.',
      ownFullAdmin: 'הפעולה שוללת ממך את ההרשאות המלאות. לא ניתן להחזיר אותן בעצמך.',
      own: 'הפעולה שוללת ממך תפקיד. ההרשאות שלך משתנות מיד.',
    },
  },
};
