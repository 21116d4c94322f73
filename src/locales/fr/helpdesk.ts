import type * as en from '../en/helpdesk.js';

export const partnerHelpdesk: typeof en.partnerHelpdesk = {
  heading: 'Assistance aux partenaires',
  available: 'Disponible maintenant',
  unavailable: 'Actuellement indisponible',
  hours: 'Horaires :',
  products: 'Pour',
  call: (phone) => `Appeler le ${phone}`,
  write: 'Écrire un e-mail',
  open: {
    chat: 'Démarrer la discussion',
    phone: 'Ouvrir la page',
    email: 'Ouvrir le formulaire',
    case: 'Ouvrir un dossier',
    other: 'Ouvrir',
  },
  action: (action, channel) => `${action} : ${channel}`,
  newTab: '(s’ouvre dans un nouvel onglet)',
  none: {
    title: 'Aucun moyen de contact pour le moment',
    hint: 'Les moyens de joindre l’assistance apparaîtront ici dès qu’il y en aura.',
  },
};

export const helpdeskKind: typeof en.helpdeskKind = {
  chat: 'Discussion',
  phone: 'Téléphone',
  email: 'E-mail',
  case: 'Dossier',
};

export const helpdeskProduct: typeof en.helpdeskProduct = {
  contactCenter: 'Webex Contact Center',
};
