import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/trial.js';

const choose = pluralOf('it');
const daysOf = (count: Count) =>
  choose(count, { one: `${count.shown} giorno`, many: `${count.shown} di giorni`, other: `${count.shown} giorni` });
const licensesOf = (count: Count) =>
  choose(count, { one: `${count.shown} licenza`, many: `${count.shown} di licenze`, other: `${count.shown} licenze` });

/** Days are said with an article that goes with the number: "il 22", but "l’8" and "l’11". */
const isElided = (date: string) => /^(8|11)\b/.test(date);
const on = (date: string) => (isElided(date) ? `l’${date}` : `il ${date}`);
const upTo = (date: string) => (isElided(date) ? `fino all’${date}` : `fino al ${date}`);

export const startTrial: typeof en.startTrial = {
  forCustomer: (customer) => `Avvia versione di prova per ${customer}`,
  forNewCustomer: 'Avvia versione di prova per un nuovo cliente',
  displayName: 'Nome dell’organizzazione',
  adminEmail: 'Indirizzo e-mail dell’amministratore',
  country: 'Paese',
  chooseCountry: 'Scegliere un Paese',
  products: 'Prodotti',
  productsHint: 'Ciascuno con il numero di licenze da provare.',
  quantity: (product) => `Licenze di ${product}`,
  licenses: 'licenze',
  duration: 'Durata',
  days: daysOf,
  until: upTo,
  starting: 'Avvio della versione di prova…',
  problem: {
    displayName: 'Inserire il nome dell’organizzazione.',
    adminEmail: 'Inserire un indirizzo e-mail, ad esempio admin@example.com.',
    country: 'Scegliere un Paese.',
    products: 'Scegliere almeno un prodotto.',
    quantity: 'Inserire un numero intero, almeno 1.',
    durationDays: 'Scegliere la durata.',
  },
  failed: 'Impossibile avviare la versione di prova.',
  conflict:
    'Il cliente sta già provando uno di questi prodotti. Sceglierne altri o estendere la versione di prova in corso.',
  again:
    'I dati inseriti sono ancora qui. È possibile premere di nuovo il pulsante: non verrà avviata una seconda versione di prova.',
  notOpened: 'Impossibile aprire il modulo.',
  started: (products, date, customer) =>
    customer
      ? `La versione di prova di ${products} per ${customer} è attiva ${upTo(date)}.`
      : `La versione di prova di ${products} è attiva ${upTo(date)}.`,
};

export const customerTrials: typeof en.customerTrials = {
  heading: 'Versioni di prova',
  none: 'Ancora nessuna versione di prova',
  noneHint: 'Il cliente non ha ancora provato nulla.',
  noneRuns: 'Nessuna versione di prova in corso.',
  over: 'Versioni di prova terminate',
  start: 'Inizio',
  end: 'Fine',
  products: 'Prodotti',
  licenses: licensesOf,
  time: 'Tempo',
  daysLeft: (count) => choose(count, { one: `${daysOf(count)} rimanente`, other: `${daysOf(count)} rimanenti` }),
  endsToday: 'Termina oggi',
  endsTomorrow: 'Termina domani',
  endedYesterday: 'Terminata ieri',
  ended: (count) => `Terminata ${daysOf(count)} fa`,
  endedPlain: 'Terminata',
  bought: 'È stata acquistata.',
  passed: (days, of) => `Giorni trascorsi: ${days} su ${of}`,
  used: (used, total) =>
    choose(total, {
      one: `${used} su ${licensesOf(total)} utilizzata`,
      other: `${used} su ${licensesOf(total)} utilizzate`,
    }),
  useUnknown: 'Utilizzo non disponibile in questa origine',
  short: (count) =>
    choose(count, {
      one: `Manca ${licensesOf(count)}: ne sono assegnate più di quelle della versione di prova`,
      other: `Mancano ${licensesOf(count)}: ne sono assegnate più di quelle della versione di prova`,
    }),
  surplus: (count) =>
    choose(count, {
      one: `${licensesOf(count)} non ancora assegnata`,
      other: `${licensesOf(count)} non ancora assegnate`,
    }),
  allAssigned: 'Tutte le licenze sono assegnate',
  extend: (days) => `Estendi di ${daysOf(days)}`,
  extendOf: (trial, days) => `Estendi di ${daysOf(days)}: ${trial}`,
  extending: 'Estensione in corso…',
  notLater: (date, days) =>
    `Non è ancora possibile estenderla: tra ${daysOf(days)} sarà ${on(date)}, e la versione di prova dura già fino ad allora.`,
  question: (trial) => `Estendere ${trial}?`,
  newEnd: (date, before) => `Nuova fine: ${date} invece di ${before}.`,
  runsAgain: (date, before) => `Di nuovo attiva ${upTo(date)}. Era terminata ${on(before)}.`,
  confirm: 'Estendi versione di prova',
  extended: (trial, date) => `${trial} termina ora ${on(date)}.`,
  extendFailed: (trial) => `Impossibile estendere ${trial}.`,
  extendConflict: 'Nel frattempo è stata acquistata o è terminata per un altro motivo.',
};

export const trialStatus: typeof en.trialStatus = {
  active: 'In corso',
  expired: 'Scaduta',
  converted: 'Convertita in abbonamento',
};
