import type { Count } from '../count.js';
import type * as en from '../en/attention.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('it');

const licenses = (count: Count) =>
  choose(count, { one: `${count.shown} licenza`, many: `${count.shown} di licenze`, other: `${count.shown} licenze` });
const subscriptionsOf = (count: Count) =>
  choose(count, {
    one: `${count.shown} abbonamento`,
    many: `${count.shown} di abbonamenti`,
    other: `${count.shown} abbonamenti`,
  });
const trialsOf = (count: Count) =>
  choose(count, {
    one: `${count.shown} versione di prova`,
    many: `${count.shown} di versioni di prova`,
    other: `${count.shown} versioni di prova`,
  });
const holding = (what: string, count: Count | undefined) => (count ? `${what} con ${licenses(count)}` : what);

export const attention: typeof en.attention = {
  heading: 'Richiede attenzione',
  count: (count) =>
    choose(count, {
      one: `${count.shown} cliente richiede attenzione`,
      many: `${count.shown} di clienti richiedono attenzione`,
      other: `${count.shown} clienti richiedono attenzione`,
    }),
  countAtLeast: (count) =>
    choose(count, {
      one: `Almeno ${count.shown} cliente richiede attenzione`,
      many: `Almeno ${count.shown} di clienti richiedono attenzione`,
      other: `Almeno ${count.shown} clienti richiedono attenzione`,
    }),
  none: 'Nessun cliente richiede attenzione al momento.',
  noneOfPart: 'Nessun risultato in ciò che è stato possibile esaminare.',
  noneShown: 'Per ora è tutto rimandato.',
  rule: {
    suspended: 'Sospeso',
    expired: 'Scaduto',
    overLimit: 'Oltre il limite di licenze',
    expiring: 'In scadenza',
    trialEnding: 'Versione di prova quasi terminata',
    poorCalls: 'Qualità chiamate scarsa',
    abandonedCalls: 'Chiamate abbandonate',
    unusedLicenses: 'Licenze inutilizzate',
    noRecentActivity: 'Nessuna attività recente',
  },
  reason: {
    suspended: (count) =>
      count
        ? choose(count, {
            one: `Riguarda ${count.shown} licenza.`,
            many: `Riguarda ${count.shown} di licenze.`,
            other: `Riguarda ${count.shown} licenze.`,
          })
        : 'Il numero di licenze interessate non è noto.',
    expired: (when) =>
      when
        ? `Non c’è più alcun abbonamento attivo. Ultimo accesso di un amministratore: ${when}.`
        : 'Non c’è più alcun abbonamento attivo. Nessun amministratore ha mai effettuato l’accesso.',
    overLimit: (over, assigned, total, subscriptions) => {
      const where = subscriptions.value > 1 ? ` in ${subscriptionsOf(subscriptions)}` : '';
      return `${licenses(over)} in più rispetto a quanto acquistato${where}: assegnate ${assigned}, acquistate ${total}.`;
    },
    expiring: (when, date, count) => `${holding('Un abbonamento', count)} termina ${when} (${date}).`,
    expiringTrial: (when, date, count) => `${holding('Una versione di prova', count)} termina ${when} (${date}).`,
    expiringSeveral: (subscriptions, when, date, count) =>
      `${holding(subscriptionsOf(subscriptions), count)} terminano, il primo ${when} (${date}).`,
    trialEnding: (when, date, { used, total, share }) =>
      `Termina ${when} (${date}) ed è in uso: ${used} su ${licenses(total)} (${share}).`,
    trialEndingSeveral: (trials, when, date, { used, total, share }) =>
      `${trialsOf(trials)} terminano, la prima ${when} (${date}), e sono in uso: ${used} su ${licenses(total)} (${share}).`,
    unusedLicenses: (when, date, { unused, total, share, by }) =>
      `Si rinnova ${when} (${date}): ${unused} su ${licenses(total)} (${share}) ${by}.`,
    unusedLicensesSeveral: (subscriptions, when, date, { unused, total, share, by }) =>
      `${subscriptionsOf(subscriptions)} si rinnovano, il primo ${when} (${date}): ${unused} su ${licenses(total)} (${share}) ${by}.`,
    poorCalls: (share, bad, of, week) =>
      `Segmenti di chiamata di qualità scarsa: ${share} di quelli misurati (${bad} su ${of}), settimana ${week}.`,
    abandonedCalls: (share, bad, of, week) =>
      `Chiamate in coda abbandonate: ${share} (${bad} su ${of}), settimana ${week}.`,
    noRecentActivity: (when, count) => {
      const last = when
        ? `Ultimo accesso di un amministratore: ${when}`
        : 'Nessun amministratore ha mai effettuato l’accesso';
      return count ? `${last}; riguarda ${licenses(count)}.` : `${last}.`;
    },
  },
  unusedBy: {
    threeMonths: 'senza utilizzo negli ultimi 3 mesi',
    week: 'senza utilizzo negli ultimi 7 giorni',
    assigned: 'senza assegnazione',
    mixed: 'senza utilizzo',
  },
  advice: {
    suspended: 'Regolarizzare i pagamenti in sospeso, in modo che il cliente possa riprendere il lavoro.',
    expired: 'Offrire un nuovo abbonamento.',
    overLimit: 'Offrire altre licenze o revocarne alcune.',
    expiring: 'Concordare come proseguire prima della fine.',
    trialEnding: 'Offrire subito un abbonamento.',
    poorCalls: 'Esaminare la rete e i dispositivi con il cliente.',
    abandonedCalls: 'Esaminare con il cliente il personale assegnato alle code.',
    unusedLicenses: 'Aiutare il cliente a utilizzarle o rinnovarne di meno.',
    noRecentActivity: 'Chiamare il cliente.',
  },
  open: {
    subscriptions: 'Apri abbonamenti',
    trials: 'Apri versioni di prova',
    admins: 'Apri amministratori',
  },
  ofCustomer: (label, customer) => `${label}: ${customer}`,
  weight: 'Peso',
  points: (points) => `Peso: ${points} su 100`,
  more: (count) => `Mostra ancora ${count.shown}`,
  shown: (shown, total) => `Visualizzati: ${shown} su ${total}`,
  notNow: 'Non ora',
  notNowOf: (rule, customer) => `Non ora: ${rule}, ${customer}`,
  part: {
    suspended: 'clienti sospesi',
    expired: 'clienti scaduti',
    noRecentActivity: 'clienti senza attività recente',
    expiring: 'abbonamenti in scadenza',
    renewing: 'abbonamenti in rinnovo',
    overLimit: 'abbonamenti oltre il limite di licenze',
    callQuality: 'qualità delle chiamate',
    callQueues: 'code chiamate',
  },
  partOf: (part, product) => `${part} (${product})`,
  parts: {
    awaited: (parts) => `Ancora in arrivo: ${parts}.`,
    failed: (parts) => `Non esaminato: ${parts}.`,
    stale: (parts) => `Non aggiornato: ${parts}.`,
    allInList: 'Mostra tutto nell’elenco',
  },
  cut: {
    largest: (part, shown, total) => `In “${part}” sono stati esaminati ${shown} elementi su ${total}: i più grandi.`,
    next: (part, shown, total) => `In “${part}” sono stati esaminati ${shown} elementi su ${total}: i più vicini.`,
    worst: (part, shown, total) => `In “${part}” sono stati esaminati ${shown} elementi su ${total}: i peggiori.`,
    some: (part, shown, total) => `In “${part}” sono stati esaminati ${shown} elementi su ${total}.`,
  },
  rankingTitle: 'Come nasce questo ordine',
};
