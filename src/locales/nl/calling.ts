import type { Count } from '../count.js';
import { eitherOf } from '../either.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/calling.js';

const choose = pluralOf('nl');
const either = eitherOf('nl');

const calls = (count: Count) => `${count.shown} ${choose(count, { one: 'gesprek', other: 'gesprekken' })}`;

export const callingTable: typeof en.callingTable = {
  count: (count) => choose(count, { one: `${count.shown} klant`, other: `${count.shown} klanten` }),
  narrowed: (point) => `Beperkt tot het gekozen punt: ${point}`,
  widen: 'Alles tonen',
};

export const quality: typeof en.quality = {
  good: 'Goed',
  poor: 'Slecht',
  notAvailable: 'Niet beschikbaar',
  causes: { packetLoss: 'verlies', latency: 'vertraging', jitter: 'jitter' },
};

/** The quality of calls by week, in Dutch. */
export const callQuality: typeof en.callQuality = {
  rate: 'Slechte gesprekken (%)',
  poorCalls: 'Slechte gesprekken',
  poorShare: 'Slecht (%)',
  notAvailableShare: 'Niet beschikbaar (%)',
  legs: 'Gespreksdelen',
  target: (share) => `Doel ${share}`,
  aboveTarget: (target) => `De laatste week zit boven het doel van ${target}.`,
  meetsTarget: (target) => `De laatste week haalt het doel van ${target}.`,
  thresholds: ({ loss, latency, jitter }) => {
    const limits = either([
      loss && `${loss} pakketverlies`,
      latency && `${latency} ms vertraging`,
      jitter && `${jitter} ms jitter`,
    ]);
    return `Een gespreksdeel is slecht vanaf ${limits}. Zonder media is het niet beschikbaar.`;
  },
  sinceBefore: (points) => `Sinds de week ervoor: ${points.shown} procentpunt.`,
  sameAsBefore: 'Geen verschil met de week ervoor.',
  notMeasuredSince: (weeks) =>
    choose(weeks, {
      one: 'In de laatste week is geen kwaliteit gemeten.',
      other: `In de laatste ${weeks.shown} weken is geen kwaliteit gemeten.`,
    }),
};

/** Users by how much they call, in Dutch. */
export const usage: typeof en.usage = {
  users: 'Gebruikers',
  activeUsers: 'Gebruikers die belden',
  bucket: (least, most) => {
    if (most === undefined) return `${calls(least)} of meer`;
    return least.value === most.value ? calls(least) : `${least.shown}–${calls(most)}`;
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

/** The quality of calls by endpoint type, in Dutch. */
export const endpoints: typeof en.endpoints = {
  label: 'Eindpunttype',
  poorShare: 'Slecht (%)',
  legs: 'Gespreksdelen',
  worst: (endpoint, share) => `${endpoint} heeft het grootste aandeel slechte gesprekken: ${share}.`,
  worstTogether: (endpoints, share) => `${endpoints} hebben het grootste aandeel slechte gesprekken: ${share}.`,
  alike: (share) => `${share} van de gesprekken was slecht.`,
  nonePoor: 'Geen enkel gesprek was slecht.',
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

/** How much the advanced features are used, in Dutch. */
export const features: typeof en.features = {
  label: 'Functie',
  calls: 'Gesprekken',
  share: 'Aandeel in alle functiegesprekken',
  shareTitle: 'Aandeel',
  customers: 'Klanten die de functie gebruiken',
  customersTitle: 'Klanten',
  least: (name, count) =>
    `${name} wordt het minst gebruikt: in ${calls(count)}. Help klanten om de functie toe te passen.`,
  leastTogether: (names, count) =>
    `${names} worden het minst gebruikt: elk in ${calls(count)}. Help klanten om ze toe te passen.`,
  leastMany: (features, count) =>
    `${features} functies worden het minst gebruikt: elk in ${calls(count)}. Help klanten om ze toe te passen.`,
  unused: (name) => `${name} is niet gebruikt. Help klanten om de functie toe te passen.`,
  unusedTogether: (names) => `${names} zijn niet gebruikt. Help klanten om ze toe te passen.`,
  unusedMany: (features) => `${features} functies zijn helemaal niet gebruikt. Help klanten om ze toe te passen.`,
  noneUsed: 'Geen van deze functies is gebruikt. Help klanten om ze toe te passen.',
  alike: (count) => `Elke functie is gebruikt in ${calls(count)}.`,
  only: (name, count) => `${name} is gebruikt in ${calls(count)}.`,
  onlyQueues: 'Alleen klanten met de functie Gesprekswachtrij tellen mee.',
};

/** Why a Calling answer has nothing to show, in Dutch. */
export const noCalling: typeof en.noCalling = {
  title: 'Geen gespreksgegevens voor deze periode',
  hint: 'Zodra er gesprekken worden gemeten, verschijnen ze hier.',
};
