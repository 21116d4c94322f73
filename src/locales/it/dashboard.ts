import { pluralOf } from '../plural.js';
import type * as en from '../en/dashboard.js';

const choose = pluralOf('it');

export const dashboard: typeof en.dashboard = {
  heading: 'Partner Hub',
  navigation: 'Sezioni',
  period: 'Periodo',
  days: (days) =>
    choose(days, { one: `${days.shown} giorno`, many: `${days.shown} di giorni`, other: `${days.shown} giorni` }),
  switchProduct: 'Le sezioni seguenti mostrano',
  refreshed: 'Tutti i dati sono stati richiesti di nuovo.',
  print: 'Stampa',
  preparing: 'Caricamento completo per la stampa in corso.',
  printedFor: (partner) => `Partner: ${partner}`,
  printedOn: (date) => `Data di stampa: ${date}`,
  printedOf: (product, period) => `${product}, ${period}`,
  noSections: (known) => `Nessuna di queste sezioni esiste. Sezioni note: ${known}.`,
};

export const dashboardSection: typeof en.dashboardSection = {
  overview: {
    label: 'Panoramica',
    lead: 'La situazione dei clienti e dei loro abbonamenti. Sono inclusi solo i clienti con Webex Meetings o Webex Calling.',
  },
  customers: {
    label: 'Clienti',
    title: 'Clienti',
    lead: 'Tutti i clienti gestiti. Quelli che richiedono attenzione compaiono per primi.',
  },
  'product-switch': { label: 'Prodotto' },
  'license-trend': {
    label: 'Tendenza licenze',
    title: 'Tendenza della distribuzione delle licenze',
    lead: 'Mostra se i clienti assegnano le proprie licenze e se poi vengono utilizzate.',
  },
  recent: { label: 'Aggiunti di recente' },
  expiring: { label: 'In scadenza' },
  renewing: { label: 'In rinnovo' },
  'low-assignment': { label: 'Assegnazione bassa' },
  'over-limit': { label: 'Oltre il limite' },
  'calling-usage': {
    label: 'Utilizzo chiamate',
    lead: 'Quando l’utilizzo diminuisce, contattare il cliente e capire perché Webex Calling non viene utilizzato.',
  },
  'calling-quality': {
    label: 'Qualità chiamate',
    lead: 'Aiutare i clienti quando aumentano le chiamate di qualità scarsa, o quando un tipo di endpoint ne ha di più, prima che il problema si estenda.',
  },
  features: {
    label: 'Funzioni di chiamata',
    lead: 'Aiutare i clienti ad applicare una funzione poco utilizzata.',
  },
  'call-queue': {
    label: 'Code chiamate',
    lead: 'Aiutare i clienti con molte chiamate abbandonate a ridurle. Sono inclusi solo i clienti con la funzione Coda chiamate.',
  },
  resources: {
    label: 'Risorse',
    title: 'Risorse e assistenza',
    lead: 'Documenti, corsi e strumenti utili per il lavoro con i clienti.',
  },
  helpdesk: {
    label: 'Assistenza',
    title: 'Help desk per i partner',
    lead: 'Per le domande a cui le risorse non rispondono.',
  },
  attention: {
    label: 'Attenzione',
    title: 'Richiede attenzione',
    lead: 'Che cosa richiede un intervento ora, per tutti i clienti, con i motivi.',
  },
};
