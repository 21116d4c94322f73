import type { Count } from '../count.js';
import { eitherOf } from '../either.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/calling.js';

const choose = pluralOf('de');
const either = eitherOf('de');

const calls = (count: Count) => `${count.shown} ${choose(count, { one: 'Anruf', other: 'Anrufe' })}`;
const inCalls = (count: Count) => `${count.shown} ${choose(count, { one: 'Anruf', other: 'Anrufen' })}`;

export const callingTable: typeof en.callingTable = {
  count: (count) => choose(count, { one: `${count.shown} Kunde`, other: `${count.shown} Kunden` }),
  narrowed: (point) => `Eingegrenzt auf den gewählten Punkt: ${point}`,
  widen: 'Alle anzeigen',
};

export const quality: typeof en.quality = {
  good: 'Gut',
  poor: 'Schlecht',
  notAvailable: 'Nicht verfügbar',
  causes: { packetLoss: 'Verlust', latency: 'Latenz', jitter: 'Jitter' },
};

export const callQuality: typeof en.callQuality = {
  rate: 'Schlechte Anrufe (%)',
  poorCalls: 'Schlechte Anrufe',
  poorShare: 'Schlecht (%)',
  notAvailableShare: 'Nicht verfügbar (%)',
  legs: 'Anrufabschnitte',
  target: (share) => `Ziel ${share}`,
  aboveTarget: (target) => `Die letzte Woche liegt über dem Ziel von ${target}.`,
  meetsTarget: (target) => `Die letzte Woche erreicht das Ziel von ${target}.`,
  thresholds: ({ loss, latency, jitter }) => {
    const limits = either([
      loss && `${loss} Paketverlust`,
      latency && `${latency} ms Latenz`,
      jitter && `${jitter} ms Jitter`,
    ]);
    return `Ein Anrufabschnitt ist ab ${limits} schlecht. Ohne Medien ist die Qualität nicht verfügbar.`;
  },
  sinceBefore: (points) =>
    choose(points, {
      one: `Seit der Vorwoche: ${points.shown} Prozentpunkt.`,
      other: `Seit der Vorwoche: ${points.shown} Prozentpunkte.`,
    }),
  sameAsBefore: 'Keine Änderung seit der Vorwoche.',
  notMeasuredSince: (weeks) =>
    choose(weeks, {
      one: 'In der letzten Woche wurde keine Qualität gemessen.',
      other: `In den letzten ${weeks.shown} Wochen wurde keine Qualität gemessen.`,
    }),
};

export const usage: typeof en.usage = {
  users: 'Benutzer',
  activeUsers: 'Benutzer, die telefoniert haben',
  bucket: (least, most) => {
    if (most === undefined) return `${calls(least)} oder mehr`;
    return least.value === most.value ? calls(least) : `${least.shown}–${calls(most)}`;
  },
};

export const endpointType: typeof en.endpointType = {
  webexAppDesktop: 'Webex-App, Desktop',
  webexAppMobile: 'Webex-App, mobil',
  webexAppWeb: 'Webex-App, Web',
  deskPhone: 'Tischtelefon',
  roomDevice: 'Raumgerät',
  dect: 'DECT-Telefon',
  thirdPartyDevice: 'Drittanbietergerät',
  msTeams: 'Microsoft Teams',
  gateway: 'Gateway',
  unknown: 'Unbekannt',
};

export const endpoints: typeof en.endpoints = {
  label: 'Endpunkttyp',
  poorShare: 'Schlecht (%)',
  legs: 'Anrufabschnitte',
  worst: (endpoint, share) => `${endpoint} hat den größten Anteil schlechter Anrufe: ${share}.`,
  worstTogether: (endpoints, share) => `${endpoints} haben den größten Anteil schlechter Anrufe: ${share}.`,
  alike: (share) => `${share} der Anrufe waren schlecht.`,
  nonePoor: 'Kein Anruf war schlecht.',
};

export const feature: typeof en.feature = {
  callQueue: 'Anrufwarteschlange',
  huntGroup: 'Sammelanschluss',
  autoAttendant: 'Automatische Telefonzentrale',
  callPark: 'Anruf parken',
  callPickup: 'Anrufübernahme',
  simultaneousRing: 'Gleichzeitiges Klingeln',
  callForward: 'Anrufweiterleitung',
  transfer: 'Anrufübergabe',
  recording: 'Aufzeichnung',
  voicemail: 'Voicemail',
  paging: 'Durchsage',
};

export const features: typeof en.features = {
  label: 'Funktion',
  calls: 'Anrufe',
  share: 'Anteil an allen Anrufen mit Funktionen',
  shareTitle: 'Anteil',
  customers: 'Kunden, die sie nutzen',
  customersTitle: 'Kunden',
  least: (name, count) =>
    `${name} wird am wenigsten genutzt: in ${inCalls(count)}. Helfen Sie Kunden, die Funktion einzusetzen.`,
  leastTogether: (names, count) =>
    `${names} werden am wenigsten genutzt: in je ${inCalls(count)}. Helfen Sie Kunden, sie einzusetzen.`,
  leastMany: (features, count) =>
    `${features} Funktionen werden am wenigsten genutzt: in je ${inCalls(count)}. Helfen Sie Kunden, sie einzusetzen.`,
  unused: (name) => `${name} wurde nicht genutzt. Helfen Sie Kunden, die Funktion einzusetzen.`,
  unusedTogether: (names) => `${names} wurden nicht genutzt. Helfen Sie Kunden, sie einzusetzen.`,
  unusedMany: (features) => `${features} Funktionen wurden gar nicht genutzt. Helfen Sie Kunden, sie einzusetzen.`,
  noneUsed: 'Keine dieser Funktionen wurde genutzt. Helfen Sie Kunden, sie einzusetzen.',
  alike: (count) => `Jede Funktion wurde in ${inCalls(count)} genutzt.`,
  only: (name, count) => `${name} wurde in ${inCalls(count)} genutzt.`,
  onlyQueues: 'Nur Kunden mit der Funktion Anrufwarteschlange zählen.',
};

export const noCalling: typeof en.noCalling = {
  title: 'Keine Anrufdaten für diesen Zeitraum',
  hint: 'Sobald Anrufe gemessen werden, erscheinen sie hier.',
};
