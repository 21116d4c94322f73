import { pluralOf } from '../plural.js';
import type * as en from '../en/common.js';

const choose = pluralOf('de');

export const action: typeof en.action = {
  launchOrganization: 'Organisation starten',
  launchMyOrganization: 'Meine Organisation starten',
  startTrial: 'Testversion starten',
  retry: 'Erneut versuchen',
  refresh: 'Aktualisieren',
  close: 'Schließen',
  cancel: 'Abbrechen',
};

export const state: typeof en.state = {
  loading: 'Wird geladen',
  unprinted: 'Dies wurde noch geladen, als die Seite gedruckt wurde.',
  dataAsOf: (moment) => `Stand der Daten: ${moment}`,
  weekOf: (week) => `Woche vom ${week}`,
  outdated: 'Diese Daten sind älter als eine wöchentliche Aktualisierung.',
  stale: 'Dies konnte nicht aktualisiert werden. Sie sehen die letzten bekannten Daten.',
  invalidRows: (count) =>
    choose(count, {
      one: `${count.shown} Zeile konnte nicht gelesen werden und wird nicht angezeigt.`,
      other: `${count.shown} Zeilen konnten nicht gelesen werden und werden nicht angezeigt.`,
    }),
  incomplete: (came, total) => `Die Quelle hat ${came} von ${total} gesendet.`,
  notAvailable: 'In dieser Quelle nicht verfügbar',
  waitsFor: (attribute) => `Wählen Sie, was angezeigt werden soll: ${attribute} ist nicht gesetzt.`,
  waits: 'Noch nichts anzuzeigen.',
};

export const empty: typeof en.empty = {
  noData: { title: 'Noch keine Daten', hint: 'Sobald es Daten gibt, erscheinen sie hier.' },
  noMatch: {
    title: 'Nichts entspricht diesen Filtern',
    hint: 'Ändern oder entfernen Sie einen Filter, um mehr zu sehen.',
    clear: 'Alle Filter löschen',
  },
  noPermission: {
    title: 'Keine Berechtigung',
    hint: 'Ihre Rolle gewährt hierauf keinen Zugriff. Ein Partner-Volladministrator kann das ändern.',
  },
  notOffered: {
    title: 'Hier nicht verfügbar',
    hint: 'Die Datenquelle dieses Portals bietet dies nicht an.',
  },
  notBought: {
    title: (product) => `Kein Kunde hat ${product}`,
    hint: 'Diese Zahlen erscheinen, sobald einer Ihrer Kunden das Produkt kauft.',
  },
};

export const error: typeof en.error = {
  config: 'Dieses Element hat keine Datenquelle.',
  configHint:
    'Setzen Sie es in ein <partner-hub api-base="https://…/api">, oder probieren Sie es mit source="demo" aus.',
  diagnoseHint: 'Hängen Sie ?hub-diagnose an die Adresse an, um mehr zu sehen.',
  auth: 'Sie sind abgemeldet.',
  forbidden: 'Sie haben hierfür keine Berechtigung.',
  notFound: 'Dies wurde nicht gefunden.',
  conflict: 'Das ist im jetzigen Zustand nicht möglich.',
  invalid: 'Der Server hat die Anfrage nicht angenommen.',
  network: 'Der Server ist nicht erreichbar.',
  timeout: 'Der Server hat zu lange für die Antwort gebraucht.',
  rateLimited: 'Es gab zu viele Anfragen.',
  unavailable: 'Der Server ist zurzeit nicht verfügbar.',
  notOffered: 'Diese Datenquelle bietet dies nicht an.',
  server: 'Der Server hat einen Fehler gemeldet.',
  badData: 'Der Server hat Daten gesendet, die nicht lesbar sind.',
  render: 'Dies konnte nicht angezeigt werden.',
  codeMissing: 'Ein Teil dieser Seite ist nicht mehr vorhanden.',
  codeMissingHint: 'Laden Sie die Seite neu.',
  perhapsDone: 'Die Änderung kann trotzdem ausgeführt worden sein.',
  retryIn: (duration) => `Versuchen Sie es in ${duration} erneut.`,
  trackingId: (id) => `Tracking-ID: ${id}`,
  loggedOut: 'Sie sind abgemeldet. Es werden keine Daten angezeigt.',
};

export const product: typeof en.product = {
  meetings: 'Webex Meetings',
  calling: 'Webex Calling',
  messaging: 'Webex Messaging',
  realTimeTranslations: 'Echtzeitübersetzungen',
};
