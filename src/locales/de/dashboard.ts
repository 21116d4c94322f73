import { pluralOf } from '../plural.js';
import type * as en from '../en/dashboard.js';

const choose = pluralOf('de');

export const dashboard: typeof en.dashboard = {
  heading: 'Partner Hub',
  navigation: 'Abschnitte',
  period: 'Zeitraum',
  days: (days) => choose(days, { one: `${days.shown} Tag`, other: `${days.shown} Tage` }),
  switchProduct: 'Die Abschnitte darunter zeigen',
  refreshed: 'Alles wurde neu abgefragt.',
  print: 'Drucken',
  preparing: 'Alles wird für den Druck geladen.',
  printedFor: (partner) => `Partner: ${partner}`,
  printedOn: (date) => `Gedruckt am ${date}`,
  printedOf: (product, period) => `${product}, ${period}`,
  noSections: (known) => `Keiner dieser Abschnitte existiert. Bekannt sind: ${known}.`,
};

export const dashboardSection: typeof en.dashboardSection = {
  overview: {
    label: 'Übersicht',
    lead: 'Wie es um Ihre Kunden und ihre Abonnements steht. Nur Kunden mit Webex Meetings oder Webex Calling zählen.',
  },
  customers: {
    label: 'Kunden',
    title: 'Kunden',
    lead: 'Alle Kunden, die Sie verwalten. Zuerst kommen die, die Ihre Aufmerksamkeit brauchen.',
  },
  'product-switch': { label: 'Produkt' },
  'license-trend': {
    label: 'Lizenztrend',
    title: 'Trend der Lizenzverteilung',
    lead: 'Zeigt, ob Kunden ihre Lizenzen zuweisen und ob sie dann genutzt werden.',
  },
  recent: { label: 'Kürzlich hinzugefügt' },
  expiring: { label: 'Läuft ab' },
  renewing: { label: 'Verlängert sich' },
  'low-assignment': { label: 'Geringe Zuweisung' },
  'over-limit': { label: 'Über dem Limit' },
  'calling-usage': {
    label: 'Calling-Nutzung',
    lead: 'Wenn die Nutzung sinkt, fragen Sie den Kunden, warum Webex Calling nicht genutzt wird.',
  },
  'calling-quality': {
    label: 'Anrufqualität',
    lead: 'Helfen Sie Kunden, wenn schlechte Anrufe zunehmen oder bei einem Endpunkttyp häufiger sind, bevor es sich ausbreitet.',
  },
  features: {
    label: 'Calling-Funktionen',
    lead: 'Helfen Sie Kunden, eine Funktion einzusetzen, die kaum genutzt wird.',
  },
  'call-queue': {
    label: 'Anrufwarteschlangen',
    lead: 'Helfen Sie Kunden mit vielen abgebrochenen Anrufen, diese zu verringern. Nur Kunden mit der Funktion Anrufwarteschlange zählen.',
  },
  resources: {
    label: 'Ressourcen',
    title: 'Ressourcen und Hilfe',
    lead: 'Dokumente, Kurse und Werkzeuge, die Ihnen bei Ihren Kunden helfen.',
  },
  helpdesk: {
    label: 'Helpdesk',
    title: 'Partner-Helpdesk',
    lead: 'Für Fragen, die die Ressourcen nicht beantworten.',
  },
  attention: {
    label: 'Handlungsbedarf',
    title: 'Handlungsbedarf',
    lead: 'Was jetzt zu tun ist, für alle Kunden, mit den Gründen.',
  },
};
