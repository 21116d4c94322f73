import { pluralOf } from '../plural.js';
import type * as en from '../en/common.js';

const choose = pluralOf('it');

export const action: typeof en.action = {
  launchOrganization: 'Avvia organizzazione',
  launchMyOrganization: 'Avvia la mia organizzazione',
  startTrial: 'Avvia versione di prova',
  retry: 'Riprova',
  refresh: 'Aggiorna',
  close: 'Chiudi',
  cancel: 'Annulla',
};

export const state: typeof en.state = {
  loading: 'Caricamento in corso',
  unprinted: 'Il caricamento era ancora in corso durante la stampa della pagina.',
  dataAsOf: (moment) => `Dati aggiornati: ${moment}`,
  weekOf: (week) => `Settimana ${week}`,
  outdated: 'Questi dati sono precedenti all’ultimo aggiornamento settimanale.',
  stale: 'Impossibile aggiornare. Sono visualizzati gli ultimi dati noti.',
  invalidRows: (count) =>
    choose(count, {
      one: `${count.shown} riga non leggibile e non visualizzata.`,
      many: `${count.shown} di righe non leggibili e non visualizzate.`,
      other: `${count.shown} righe non leggibili e non visualizzate.`,
    }),
  incomplete: (came, total) => `L’origine ha inviato ${came} su ${total}.`,
  notAvailable: 'Non disponibile in questa origine',
  waitsFor: (attribute) => `Scegliere che cosa visualizzare: ${attribute} non è impostato.`,
  waits: 'Ancora nulla da visualizzare.',
};

export const empty: typeof en.empty = {
  noData: { title: 'Ancora nessun dato', hint: 'I dati saranno visibili qui non appena disponibili.' },
  noMatch: {
    title: 'Nessuna corrispondenza con questi filtri',
    hint: 'Modificare o cancellare un filtro per vedere altri risultati.',
    clear: 'Cancella tutti i filtri',
  },
  noPermission: {
    title: 'Nessuna autorizzazione',
    hint: 'Il ruolo attuale non consente l’accesso. Un amministratore completo partner può modificarlo.',
  },
  notOffered: {
    title: 'Non disponibile qui',
    hint: 'L’origine dati di questo portale non offre questa funzione.',
  },
  notBought: {
    title: (product) => `Nessun cliente dispone di ${product}`,
    hint: 'Questi dati saranno visibili non appena un cliente acquisterà il prodotto.',
  },
};

export const error: typeof en.error = {
  config: 'Questo elemento non ha un’origine dati.',
  configHint: 'Inserirlo in un <partner-hub api-base="https://…/api"> o impostare source="demo" per provarlo.',
  diagnoseHint: 'Aggiungere ?hub-diagnose all’indirizzo per vedere altri dettagli.',
  auth: 'La sessione è stata chiusa.',
  forbidden: 'Non si dispone dell’autorizzazione necessaria.',
  notFound: 'Elemento non trovato.',
  conflict: 'Non è possibile nello stato attuale.',
  invalid: 'Il server non ha accettato la richiesta.',
  network: 'Impossibile raggiungere il server.',
  timeout: 'Il server ha impiegato troppo tempo a rispondere.',
  rateLimited: 'Sono state inviate troppe richieste.',
  unavailable: 'Il server non è al momento disponibile.',
  notOffered: 'Questa origine dati non offre questa funzione.',
  server: 'Il server ha segnalato un errore.',
  badData: 'Il server ha inviato dati non leggibili.',
  render: 'Impossibile visualizzare il contenuto.',
  codeMissing: 'Una parte di questa pagina non esiste più.',
  codeMissingHint: 'Ricaricare la pagina.',
  perhapsDone: 'È possibile che l’operazione sia stata comunque eseguita.',
  retryIn: (duration) => `Riprovare tra ${duration}.`,
  trackingId: (id) => `ID di tracciamento: ${id}`,
  loggedOut: 'La sessione è stata chiusa. Nessun dato visualizzato.',
};

export const product: typeof en.product = {
  meetings: 'Webex Meetings',
  calling: 'Webex Calling',
  messaging: 'Webex Messaging',
  realTimeTranslations: 'Traduzioni in tempo reale',
};
