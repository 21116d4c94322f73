import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/kpi.js';

const choose = pluralOf('it');

const within = (days: Count) =>
  choose(days, {
    one: 'entro un giorno',
    many: `entro ${days.shown} di giorni`,
    other: `entro ${days.shown} giorni`,
  });

const inLastDays = (days: Count) =>
  choose(days, {
    one: 'nell’ultimo giorno',
    many: `negli ultimi ${days.shown} di giorni`,
    other: `negli ultimi ${days.shown} giorni`,
  });

export const section: typeof en.section = {
  overview: () => 'Panoramica',
  recent: (days) => `Clienti aggiunti ${inLastDays(days)}`,
  expiring: (days) => `In scadenza ${within(days)}`,
  renewing: (days) =>
    choose(days, {
      one: 'In rinnovo nel prossimo giorno',
      many: `In rinnovo nei prossimi ${days.shown} di giorni`,
      other: `In rinnovo nei prossimi ${days.shown} giorni`,
    }),
  'low-assignment': () => 'Assegnazione licenze bassa',
  'over-limit': () => 'Clienti oltre il limite di licenze',
  'call-queue': () => 'Approfondimenti sulle code chiamate nell’ultima settimana',
  callingUsage: () => 'Utilizzo delle chiamate nell’ultima settimana',
  callQuality: () => 'Qualità delle chiamate nell’ultima settimana',
  features: () => 'Funzioni di chiamata avanzate nell’ultima settimana',
};

export const kpi: typeof en.kpi = {
  'total-customers': 'Totale clienti',
  'nearing-expiration': 'Prossimi alla scadenza',
  'nearing-renewal': 'Prossimi al rinnovo',
  'low-license-assignment': 'Assegnazione licenze bassa',
  'over-license-limit': 'Oltre il limite di licenze',
  'new-customers': 'Nuovi clienti',
  'total-licenses': 'Totale licenze',
  'expiring-customers': 'Clienti in scadenza',
  'renewing-customers': 'Clienti in rinnovo',
  'low-assignment-customers': 'Clienti con assegnazione bassa',
  'overage-customers': 'Clienti con eccedenza',
  'license-assignment': 'Assegnazione licenze',
  'license-usage': 'Utilizzo licenze',
  'license-usage-when-assigned': 'Utilizzo delle licenze assegnate',
  'unassigned-licenses': 'Totale licenze non assegnate',
  'licenses-in-overage': 'Totale licenze in eccedenza',
  'average-license-overage': 'Eccedenza media di licenze',
  'time-to-answer': 'Tempo medio di risposta',
  'wait-before-abandoned': 'Attesa media prima dell’abbandono',
  'abandoned-rate': 'Percentuale media di chiamate abbandonate',
};

export const kpiExplanation: typeof en.kpiExplanation = {
  'total-customers': () =>
    'Clienti gestiti dalla propria organizzazione. Sono inclusi solo i clienti con Webex Meetings o Webex Calling.',
  'nearing-expiration': (days) =>
    `Clienti con un abbonamento o una versione di prova che termina ${within(days)}. Sono inclusi solo Webex Meetings e Webex Calling.`,
  'nearing-renewal': (days) =>
    `Clienti con un abbonamento impostato per rinnovarsi automaticamente ${within(days)}. Sono inclusi solo Webex Meetings e Webex Calling.`,
  'low-license-assignment': () =>
    'Clienti che hanno assegnato una quota delle proprie licenze inferiore a quella degli altri clienti.',
  'over-license-limit': () => 'Clienti che hanno assegnato più licenze di quelle acquistate.',
  'new-customers': (days) =>
    `Clienti a cui è stato aggiunto un abbonamento o una versione di prova ${inLastDays(days)}.`,
  'total-licenses': () =>
    'Tutte le licenze degli abbonamenti e delle versioni di prova aggiunti di recente, nel complesso.',
  'expiring-customers': (days) => `Clienti con un abbonamento o una versione di prova che termina ${within(days)}.`,
  'renewing-customers': (days) => `Clienti con un abbonamento che si rinnova automaticamente ${within(days)}.`,
  'low-assignment-customers': () =>
    'Clienti che hanno assegnato una quota delle proprie licenze inferiore a quella di clienti comparabili.',
  'overage-customers': () =>
    'Clienti con un abbonamento o una versione di prova in cui le licenze assegnate superano quelle acquistate.',
  'license-assignment': () =>
    'Licenze assegnate ÷ tutte le licenze, su tutti gli abbonamenti e le versioni di prova di questa sezione.',
  'license-usage': () =>
    'Licenze utilizzate negli ultimi sette giorni ÷ tutte le licenze, su tutti gli abbonamenti e le versioni di prova di questa sezione.',
  'license-usage-when-assigned': () =>
    'Licenze utilizzate negli ultimi sette giorni ÷ licenze assegnate, su tutti gli abbonamenti e le versioni di prova di questa sezione.',
  'unassigned-licenses': () => 'Licenze acquistate ma non assegnate a nessuno, in questa sezione.',
  'licenses-in-overage': () =>
    'Licenze assegnate oltre quelle acquistate, su tutti gli abbonamenti e le versioni di prova.',
  'average-license-overage': () => 'Licenze in eccedenza ÷ clienti con eccedenza.',
  'time-to-answer': () =>
    'Quanto hanno atteso i chiamanti prima della risposta di un agente o del passaggio a un’altra coda, in media su tutte queste chiamate.',
  'wait-before-abandoned': () =>
    'Quanto hanno atteso i chiamanti prima di riagganciare o di lasciare un messaggio, in media su tutte queste chiamate.',
  'abandoned-rate': () =>
    'Chiamate in cui il chiamante ha riagganciato o lasciato un messaggio prima che un agente fosse disponibile ÷ tutte le chiamate ricevute.',
};

export const kpiCard: typeof en.kpiCard = {
  change: (change, since) => `${change} rispetto ${since}`,
  sincePrevious: 'al periodo precedente',
  sinceLastWeek: 'alla settimana scorsa',
  unchanged: (since) => `Nessuna variazione rispetto ${since}`,
  percentagePoints: (points) =>
    choose(points, {
      one: `${points.shown} punto percentuale`,
      many: `${points.shown} di punti percentuali`,
      other: `${points.shown} punti percentuali`,
    }),
  explain: (label) => `Come si calcola: ${label}`,
  filtering: 'Filtra l’elenco dei clienti',
  noValue: 'Non disponibile in questa origine',
  nothingToDivide: 'Nulla di cui calcolare una quota',
  speaksOf: (part, whole) =>
    choose(whole, {
      one: `L’utilizzo è noto per ${part} su ${whole.shown} licenza.`,
      many: `L’utilizzo è noto per ${part} su ${whole.shown} di licenze.`,
      other: `L’utilizzo è noto per ${part} su ${whole.shown} licenze.`,
    }),
  unknownMetric: (metric, known) => `La metrica “${metric}” non esiste. Metriche note: ${known}.`,
  unknownSection: (section, known) => `La sezione “${section}” non esiste. Sezioni note: ${known}.`,
  sectionNeeded: (metric, sections) => `La metrica “${metric}” richiede l’attributo section: ${sections}.`,
  wrongSection: (metric, section, sections) =>
    `La metrica “${metric}” non è nella section “${section}”, ma in: ${sections}.`,
};
