import { pluralOf } from '../plural.js';
import type * as en from '../en/setup.js';

const choose = pluralOf('nl');

export const setup: typeof en.setup = {
  title: 'Uw organisatie instellen',
  steps: 'Stappen van het instellen',
  pages: { subscriptions: 'Abonnements\u00ADoverzicht', terms: 'Voorwaarden' },
  subscriptions: {
    lead: 'Dit zijn de abonnementen van uw organisatie. Controleer ze voordat u verdergaat.',
    none: 'Voor uw eigen organisatie zijn nog geen abonnementen besteld. U kunt zonder verdergaan.',
    licenses: (count) => choose(count, { one: `${count.shown} licentie`, other: `${count.shown} licenties` }),
    licensesUnknown: 'Licenties: niet beschikbaar',
    renews: (date) => `Verlengt ${date}`,
    ends: (date) => `Eindigt ${date}`,
  },
  terms: {
    lead: 'Lees de voorwaarden en accepteer ze. Daarna kunt u uw organisatie instellen.',
    link: (version) => `Voorwaarden, versie ${version}`,
    noLink: (version, address) => `Voorwaarden, versie ${version}: ${address}`,
    accept: (version) => `Ik accepteer de voorwaarden, versie ${version}.`,
    required: 'Accepteer de voorwaarden om verder te gaan.',
    accepted: (version) => `De voorwaarden, versie ${version}, zijn geaccepteerd.`,
    start: 'Aan de slag',
  },
  step: {
    hints: {
      subscriptions: 'Kijk de abonnementen van uw organisatie na.',
      domain: 'Toon aan dat uw e-maildomein van u is, zodat de mensen van uw organisatie zich ermee kunnen aanmelden.',
      users: 'Voeg de mensen van uw organisatie toe en geef hun hun licenties.',
      services: 'Zet de diensten aan die uw organisatie gebruikt en kies hun instellingen.',
      analytics: 'Open de analyse van uw organisatie en bekijk hoe haar diensten worden gebruikt.',
      other: 'Voer deze stap in uw organisatie uit.',
    },
    then: 'Als de stap klaar is, markeert u hem hier.',
    complete: 'Als voltooid markeren',
    isCompleted: 'Deze stap is voltooid.',
  },
  next: 'Volgende',
  back: 'Terug',
  done: 'Uw organisatie is ingesteld: gebruikers, diensten en analyse staan voor u klaar.',
  readOnly: 'Een volledige partnerbeheerder van uw organisatie kan verdergaan met instellen.',
  saved: {
    terms: 'De voorwaarden zijn geaccepteerd.',
    step: (step) => `‘${step}’ is voltooid.`,
  },
  failed: {
    terms: 'De voorwaarden konden niet worden geaccepteerd.',
    step: (step) => `‘${step}’ kon niet als voltooid worden gemarkeerd.`,
  },
};
