import { pluralOf } from '../plural.js';
import type * as en from '../en/calling.js';

const choose = pluralOf('nl');

export const callingTable: typeof en.callingTable = {
  count: (count) => choose(count, { one: `${count.shown} klant`, other: `${count.shown} klanten` }),
  narrowed: (point) => `Beperkt tot het gekozen punt: ${point}`,
  widen: 'Alles tonen',
};

export const quality: typeof en.quality = {
  good: 'Goed',
  poor: 'Slecht',
  notAvailable: 'Niet beschikbaar',
  because: (loss, latency, jitter) => `verlies ${loss} · vertraging ${latency} · jitter ${jitter}`,
};

export const callQuality: typeof en.callQuality = {
  rate: 'Slechte gesprekken (%)',
  poorCalls: 'Slechte gesprekken',
  target: (share) => `Doel ${share}`,
  aboveTarget: (target) => `De laatste week zit boven het doel van ${target}.`,
  meetsTarget: (target) => `De laatste week haalt het doel van ${target}.`,
  thresholds: (limits) =>
    `Een gespreksdeel is slecht vanaf ${limits.loss} pakketverlies, ${limits.latency} ms vertraging of ${limits.jitter} ms jitter. Zonder media is het niet beschikbaar.`,
  sinceBefore: (points) => `Sinds de week ervoor: ${points} procentpunt.`,
  sameAsBefore: 'Geen verschil met de week ervoor.',
};

export const usage: typeof en.usage = {
  users: 'Gebruikers',
  activeUsers: 'Gebruikers die belden',
  bucket: (least, most) => {
    if (most === undefined) return `${least} gesprekken of meer`;
    return least === most ? `${least} gesprekken` : `${least}–${most} gesprekken`;
  },
};

export const endpointType: typeof en.endpointType = {
  webexAppDesktop: 'Webex-app, desktop',
  webexAppMobile: 'Webex-app, mobiel',
  webexAppWeb: 'Webex-app, web',
  deskPhone: 'Bureautelefoon',
  roomDevice: 'Ruimteapparaat',
  dect: 'DECT-telefoon',
  thirdPartyDevice: 'Apparaat van derden',
  msTeams: 'Microsoft Teams',
  gateway: 'Gateway',
  unknown: 'Onbekend',
};

export const endpoints: typeof en.endpoints = {
  label: 'Eindpunttype',
  poorShare: 'Slecht (%)',
  legs: 'Gespreksdelen',
  worst: (endpoint, share) => `${endpoint} heeft het grootste aandeel slechte gesprekken: ${share}.`,
};

export const feature: typeof en.feature = {
  callQueue: 'Gesprekswachtrij',
  huntGroup: 'Huntgroep',
  autoAttendant: 'Automatische receptie',
  callPark: 'Gesprek parkeren',
  callPickup: 'Gesprek overnemen',
  simultaneousRing: 'Gelijktijdig overgaan',
  callForward: 'Doorschakelen',
  transfer: 'Doorverbinden',
  recording: 'Opname',
  voicemail: 'Voicemail',
  paging: 'Oproepen',
};

export const features: typeof en.features = {
  label: 'Functie',
  calls: 'Gesprekken',
  share: 'Aandeel in alle functiegesprekken',
  shareTitle: 'Aandeel',
  customers: 'Klanten die de functie gebruiken',
  customersTitle: 'Klanten',
  least: (feature, calls) =>
    `${feature} wordt het minst gebruikt: ${calls} gesprekken. Help klanten om de functie toe te passen.`,
  onlyQueues: 'Alleen klanten met de functie Gesprekswachtrij tellen mee.',
};
