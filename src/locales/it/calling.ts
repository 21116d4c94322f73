import type { Count } from '../count.js';
import { eitherOf } from '../either.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/calling.js';

const choose = pluralOf('it');
const either = eitherOf('it');

const calls = (count: Count) =>
  choose(count, {
    one: `${count.shown} chiamata`,
    many: `${count.shown} di chiamate`,
    other: `${count.shown} chiamate`,
  });

export const callingTable: typeof en.callingTable = {
  count: (count) =>
    choose(count, {
      one: `${count.shown} cliente`,
      many: `${count.shown} di clienti`,
      other: `${count.shown} clienti`,
    }),
  narrowed: (point) => `Limitato al punto selezionato: ${point}`,
  widen: 'Mostra tutto',
};

export const quality: typeof en.quality = {
  good: 'Buona',
  poor: 'Scarsa',
  notAvailable: 'Non disponibile',
  causes: { packetLoss: 'perdita', latency: 'latenza', jitter: 'jitter' },
};

export const callQuality: typeof en.callQuality = {
  rate: 'Qualità scarsa (%)',
  poorCalls: 'Chiamate di qualità scarsa',
  poorShare: 'Scarsa (%)',
  notAvailableShare: 'Non disponibile (%)',
  legs: 'Segmenti di chiamata',
  target: (share) => `Obiettivo: ${share}`,
  aboveTarget: (target) => `L’ultima settimana è peggiore dell’obiettivo (${target}).`,
  meetsTarget: (target) => `L’ultima settimana rispetta l’obiettivo (${target}).`,
  thresholds: ({ loss, latency, jitter }) => {
    const limits = either([
      loss && `${loss} di perdita di pacchetti`,
      latency && `${latency} ms di latenza`,
      jitter && `${jitter} ms di jitter`,
    ]);
    return `Un segmento di chiamata è di qualità scarsa a partire da ${limits}. Senza flusso multimediale la qualità non è disponibile.`;
  },
  sinceBefore: (points) =>
    choose(points, {
      one: `Rispetto alla settimana precedente: ${points.shown} punto percentuale.`,
      many: `Rispetto alla settimana precedente: ${points.shown} di punti percentuali.`,
      other: `Rispetto alla settimana precedente: ${points.shown} punti percentuali.`,
    }),
  sameAsBefore: 'Nessuna variazione rispetto alla settimana precedente.',
  notMeasuredSince: (weeks) =>
    choose(weeks, {
      one: 'Nell’ultima settimana la qualità non è stata misurata.',
      many: `Nelle ultime ${weeks.shown} di settimane la qualità non è stata misurata.`,
      other: `Nelle ultime ${weeks.shown} settimane la qualità non è stata misurata.`,
    }),
};

export const usage: typeof en.usage = {
  users: 'Utenti',
  activeUsers: 'Utenti che hanno chiamato',
  bucket: (least, most) => {
    if (most === undefined) return `${calls(least)} o più`;
    return least.value === most.value ? calls(least) : `${least.shown}–${calls(most)}`;
  },
};

export const endpointType: typeof en.endpointType = {
  webexAppDesktop: 'App Webex, desktop',
  webexAppMobile: 'App Webex, mobile',
  webexAppWeb: 'App Webex, Web',
  deskPhone: 'Telefono da tavolo',
  roomDevice: 'Dispositivo da sala',
  dect: 'Telefono DECT',
  thirdPartyDevice: 'Dispositivo di terze parti',
  msTeams: 'Microsoft Teams',
  gateway: 'Gateway',
  unknown: 'Sconosciuto',
};

export const endpoints: typeof en.endpoints = {
  label: 'Tipo di endpoint',
  poorShare: 'Scarsa (%)',
  legs: 'Segmenti di chiamata',
  worst: (endpoint, share) => `${endpoint} ha la quota maggiore di chiamate di qualità scarsa: ${share}.`,
  worstTogether: (endpoints, share) => `${endpoints} hanno la quota maggiore di chiamate di qualità scarsa: ${share}.`,
  alike: (share) => `Chiamate di qualità scarsa: ${share}.`,
  nonePoor: 'Nessuna chiamata di qualità scarsa.',
};

export const feature: typeof en.feature = {
  callQueue: 'Coda chiamate',
  huntGroup: 'Gruppo di risposta',
  autoAttendant: 'Operatore automatico',
  callPark: 'Parcheggio chiamata',
  callPickup: 'Risposta per assente',
  simultaneousRing: 'Squillo simultaneo',
  callForward: 'Inoltro chiamata',
  transfer: 'Trasferimento',
  recording: 'Registrazione',
  voicemail: 'Casella vocale',
  paging: 'Annunci di gruppo',
};

export const features: typeof en.features = {
  label: 'Funzione',
  calls: 'Chiamate',
  share: 'Quota di tutte le chiamate con funzioni',
  shareTitle: 'Quota',
  customers: 'Clienti che la utilizzano',
  customersTitle: 'Clienti',
  least: (name, count) => `La funzione meno utilizzata è ${name}: ${calls(count)}. Aiutare i clienti ad applicarla.`,
  leastTogether: (names, count) =>
    `Le funzioni meno utilizzate sono ${names}: ${calls(count)} ciascuna. Aiutare i clienti ad applicarle.`,
  leastMany: (features, count) =>
    `${features} funzioni sono le meno utilizzate: ${calls(count)} ciascuna. Aiutare i clienti ad applicarle.`,
  unused: (name) => `La funzione ${name} non è stata utilizzata. Aiutare i clienti ad applicarla.`,
  unusedTogether: (names) => `Le funzioni ${names} non sono state utilizzate. Aiutare i clienti ad applicarle.`,
  unusedMany: (features) => `${features} funzioni non sono state utilizzate affatto. Aiutare i clienti ad applicarle.`,
  noneUsed: 'Nessuna di queste funzioni è stata utilizzata. Aiutare i clienti ad applicarle.',
  alike: (count) => `Utilizzo di ogni funzione: ${calls(count)}.`,
  only: (name, count) => `Utilizzo di ${name}: ${calls(count)}.`,
  onlyQueues: 'Sono inclusi solo i clienti con la funzione Coda chiamate.',
};

export const noCalling: typeof en.noCalling = {
  title: 'Nessun dato sulle chiamate per questo periodo',
  hint: 'Le chiamate saranno visibili qui non appena misurate.',
};
