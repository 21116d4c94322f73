import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/kpi.js';

const choose = pluralOf('de');

const within = (days: Count) =>
  choose(days, { one: 'innerhalb eines Tages', other: `innerhalb von ${days.shown} Tagen` });

const inLastDays = (days: Count) =>
  choose(days, { one: 'am letzten Tag', other: `in den letzten ${days.shown} Tagen` });

const inLastSevenDays = 'In den letzten sieben Tagen genutzte Lizenzen';

export const section: typeof en.section = {
  overview: () => 'Übersicht',
  recent: (days) =>
    `${choose(days, { one: 'Am letzten Tag', other: `In den letzten ${days.shown} Tagen` })} hinzugefügte Kunden`,
  expiring: (days) => `Läuft ${within(days)} ab`,
  renewing: (days) =>
    `Verlängert sich ${choose(days, { one: 'am nächsten Tag', other: `in den nächsten ${days.shown} Tagen` })}`,
  'low-assignment': () => 'Geringe Lizenzzuweisung',
  'over-limit': () => 'Kunden über dem Lizenzlimit',
  'call-queue': () => 'Anrufwarteschlangen in der letzten Woche',
  callingUsage: () => 'Calling-Nutzung in der letzten Woche',
  callQuality: () => 'Anrufqualität in der letzten Woche',
  features: () => 'Erweiterte Calling-Funktionen in der letzten Woche',
};

export const kpi: typeof en.kpi = {
  'total-customers': 'Kunden insgesamt',
  'nearing-expiration': 'Läuft demnächst ab',
  'nearing-renewal': 'Verlängerung steht an',
  'low-license-assignment': 'Geringe Lizenzzuweisung',
  'over-license-limit': 'Lizenzlimit überschritten',
  'new-customers': 'Neue Kunden',
  'total-licenses': 'Lizenzen insgesamt',
  'expiring-customers': 'Kunden mit Ablauf',
  'renewing-customers': 'Kunden mit Verlängerung',
  'low-assignment-customers': 'Kunden mit geringer Zuweisung',
  'overage-customers': 'Kunden mit Überschreitung',
  'license-assignment': 'Lizenzzuweisung',
  'license-usage': 'Lizenznutzung',
  'license-usage-when-assigned': 'Nutzung zugewiesener Lizenzen',
  'unassigned-licenses': 'Nicht zugewiesene Lizenzen insgesamt',
  'licenses-in-overage': 'Überschreitende Lizenzen insgesamt',
  'average-license-overage': 'Durchschnittliche Lizenzüberschreitung',
  'time-to-answer': 'Durchschnittliche Zeit bis zur Annahme',
  'wait-before-abandoned': 'Durchschnittliche Wartezeit bis zum Abbruch',
  'abandoned-rate': 'Durchschnittlicher Anteil abgebrochener Anrufe',
};

export const kpiExplanation: typeof en.kpiExplanation = {
  'total-customers': () =>
    'Kunden, die Ihre Organisation verwaltet. Nur Kunden mit Webex Meetings oder Webex Calling zählen.',
  'nearing-expiration': (days) =>
    `Kunden mit einem Abonnement oder einer Testversion, die ${within(days)} endet. Nur Webex Meetings und Webex Calling zählen.`,
  'nearing-renewal': (days) =>
    `Kunden mit einem Abonnement, das sich ${within(days)} automatisch verlängert. Nur Webex Meetings und Webex Calling zählen.`,
  'low-license-assignment': () =>
    'Kunden, die einen kleineren Anteil ihrer Lizenzen zugewiesen haben als Ihre anderen Kunden.',
  'over-license-limit': () => 'Kunden, die mehr Lizenzen zugewiesen als gekauft haben.',
  'new-customers': (days) =>
    `Kunden mit einem Abonnement oder einer Testversion, die ${inLastDays(days)} hinzugefügt wurde.`,
  'total-licenses': () => 'Alle Lizenzen der kürzlich hinzugefügten Abonnements und Testversionen zusammen.',
  'expiring-customers': (days) => `Kunden mit einem Abonnement oder einer Testversion, die ${within(days)} endet.`,
  'renewing-customers': (days) => `Kunden mit einem Abonnement, das sich ${within(days)} automatisch verlängert.`,
  'low-assignment-customers': () =>
    'Kunden, die einen kleineren Anteil ihrer Lizenzen zugewiesen haben als vergleichbare Kunden.',
  'overage-customers': () =>
    'Kunden mit einem Abonnement oder einer Testversion, in der mehr Lizenzen zugewiesen sind als gekauft wurden.',
  'license-assignment': () =>
    'Zugewiesene Lizenzen ÷ alle Lizenzen, über alle Abonnements und Testversionen dieses Abschnitts.',
  'license-usage': () =>
    `${inLastSevenDays} ÷ alle Lizenzen, über alle Abonnements und Testversionen dieses Abschnitts.`,
  'license-usage-when-assigned': () =>
    `${inLastSevenDays} ÷ zugewiesene Lizenzen, über alle Abonnements und Testversionen dieses Abschnitts.`,
  'unassigned-licenses': () => 'Lizenzen in diesem Abschnitt, die gekauft, aber niemandem zugewiesen wurden.',
  'licenses-in-overage': () =>
    'Lizenzen, die über die gekauften hinaus zugewiesen sind, über alle Abonnements und Testversionen.',
  'average-license-overage': () => 'Überschreitende Lizenzen ÷ Kunden mit einer Überschreitung.',
  'time-to-answer': () =>
    'Wie lange Anrufer warteten, bis ein Agent annahm oder sie in eine andere Warteschlange wechselten, im Durchschnitt aller dieser Anrufe.',
  'wait-before-abandoned': () =>
    'Wie lange Anrufer warteten, bevor sie auflegten oder eine Nachricht hinterließen, im Durchschnitt aller dieser Anrufe.',
  'abandoned-rate': () =>
    'Anrufe, deren Anrufer auflegte oder eine Nachricht hinterließ, bevor ein Agent verfügbar war ÷ alle eingegangenen Anrufe.',
};

export const kpiCard: typeof en.kpiCard = {
  change: (change, since) => `${change} seit ${since}`,
  sincePrevious: 'dem vorherigen Zeitraum',
  sinceLastWeek: 'letzter Woche',
  unchanged: (since) => `Keine Änderung seit ${since}`,
  percentagePoints: (points) => `${points.shown} ${choose(points, { one: 'Prozentpunkt', other: 'Prozentpunkte' })}`,
  explain: (label) => `Wie ${label} berechnet wird`,
  filtering: 'Filtert die Kundenliste',
  noValue: 'In dieser Quelle nicht verfügbar',
  nothingToDivide: 'Kein Anteil berechenbar',
  speaksOf: (part, whole) =>
    `Die Nutzung ist für ${part} von ${whole.shown} ${choose(whole, { one: 'Lizenz', other: 'Lizenzen' })} bekannt.`,
  unknownMetric: (metric, known) => `Es gibt keine Kennzahl „${metric}“. Bekannt sind: ${known}.`,
  unknownSection: (section, known) => `Es gibt keinen Abschnitt „${section}“. Bekannt sind: ${known}.`,
  sectionNeeded: (metric, sections) => `Die Kennzahl „${metric}“ braucht das Attribut section: ${sections}.`,
  wrongSection: (metric, section, sections) =>
    `Die Kennzahl „${metric}“ gibt es nicht in section „${section}“, sondern in: ${sections}.`,
};
