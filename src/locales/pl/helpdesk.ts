import type * as en from '../en/helpdesk.js';

export const partnerHelpdesk: typeof en.partnerHelpdesk = {
  heading: 'Pomoc techniczna dla partnerów',
  available: 'Dostępne teraz',
  unavailable: 'Teraz niedostępne',
  hours: 'Godziny:',
  products: 'Dotyczy',
  call: (phone) => `Zadzwoń: ${phone}`,
  write: 'Napisz e-mail',
  open: {
    chat: 'Rozpocznij czat',
    phone: 'Otwórz stronę',
    email: 'Otwórz formularz',
    case: 'Otwórz zgłoszenie',
    other: 'Otwórz',
  },
  action: (action, channel) => `${action}: ${channel}`,
  newTab: '(otwiera się w nowej karcie)',
  none: {
    title: 'Brak kanałów kontaktu',
    hint: 'Gdy kontakt z pomocą techniczną będzie możliwy, pojawią się tutaj jego sposoby.',
  },
};

export const helpdeskKind: typeof en.helpdeskKind = {
  chat: 'Czat',
  phone: 'Telefon',
  email: 'E-mail',
  case: 'Zgłoszenie',
};

export const helpdeskProduct: typeof en.helpdeskProduct = {
  contactCenter: 'Webex Contact Center',
};
