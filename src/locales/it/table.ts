import type * as en from '../en/table.js';

export const table: typeof en.table = {
  recent: 'Abbonamenti aggiunti di recente',
  expiring: 'Abbonamenti in scadenza a breve',
  renewing: 'Abbonamenti in rinnovo a breve',
  lowAssignment: 'Abbonamenti con assegnazione licenze bassa',
  overLimit: 'Abbonamenti con eccedenza licenze',
  callingUsage: 'Clienti e utilizzo',
  callQuality: 'Clienti e qualità delle chiamate',
  callQueue: 'Clienti e utilizzo delle funzioni',
};

export const keyFigure: typeof en.keyFigure = {
  behind: (label) => `Le righe dell’indicatore “${label}”`,
  back: 'Torna all’indicatore',
};

export const column: typeof en.column = {
  customer: 'Cliente',
  subscriptionId: 'ID abbonamento',
  enterpriseTrial: 'Versione di prova aziendale',
  addedDate: 'Giorni dall’aggiunta',
  total: 'Totale licenze',
  assigned: 'Licenze utilizzate/assegnate/disponibili',
  assignmentChange: 'Variazione settimanale assegnazione',
  usageChange: 'Variazione settimanale utilizzo',
  endDate: 'Giorni alla scadenza',
  usedLast3Months: 'Utilizzo negli ultimi 3 mesi',
  renewalDate: 'Giorni al rinnovo',
  addedMonths: 'Mesi dall’aggiunta',
  assignedShare: 'Licenze assegnate (%)',
  endMonths: 'Mesi rimanenti',
  autoRenew: 'Rinnovo automatico?',
  usedShare: 'Licenze utilizzate (%)',
  licenses: 'Licenze Calling',
  activeUsers: 'Utenti attivi',
  calls: 'Chiamate',
  minutes: 'Minuti',
  callsPerUser: 'Chiamate per utente attivo',
  change: 'Variazione settimanale',
  legs: 'Segmenti di chiamata',
  poorShare: 'Scarsa (%)',
  poorBecause: 'Scarsa a causa di',
  notAvailableShare: 'Non disponibile (%)',
  queues: 'Code',
  offered: 'Chiamate ricevute',
  answered: 'Con risposta',
  abandonedShare: 'Abbandonate (%)',
  timeToAnswer: 'Tempo medio di risposta',
  waitBeforeAbandoned: 'Attesa media prima dell’abbandono',
  countAndShare: (count, share) => `${count} (${share})`,
};

export const change: typeof en.change = {
  more: (difference) => `↑ ${difference} in più`,
  fewer: (difference) => `↓ ${difference} in meno`,
  points: (points) => `${points} p.p.`,
  worse: (difference) => `↑ ${difference}, peggiore`,
  better: (difference) => `↓ ${difference}, migliore`,
  same: 'Nessuna variazione',
};

export const missing: typeof en.missing = {
  unknown: 'L’origine non ha questo dato.',
  weekBefore: 'Non ci sono dati della settimana precedente.',
  renewal: 'Non si rinnova automaticamente.',
  licenses: 'Quota non calcolabile: non ci sono licenze.',
  activeUsers: 'Media non calcolabile: nessuno ha chiamato.',
  legs: 'Quota non calcolabile: non ci sono segmenti di chiamata.',
  measured: 'Quota non calcolabile: nessun segmento di chiamata è stato misurato.',
  offered: 'Quota non calcolabile: nessuna chiamata ricevuta.',
  answered: 'Media non calcolabile: nessuna chiamata ha avuto risposta.',
  abandoned: 'Media non calcolabile: nessuna chiamata è stata abbandonata.',
};
