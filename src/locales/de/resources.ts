import { pluralOf } from '../plural.js';
import type * as en from '../en/resources.js';

const choose = pluralOf('de');

export const resourceCenter: typeof en.resourceCenter = {
  heading: 'Ressourcen und Hilfe',
  quickLinks: 'Direktlinks',
  featured: 'Empfohlene Ressourcen',
  all: 'Alle Ressourcen',
  search: 'Ressourcen suchen',
  category: 'Kategorie',
  type: 'Typ',
  chip: (filter, value) => `${filter}: ${value}`,
  active: 'Aktive Filter',
  remove: (chip) => `Filter ${chip} entfernen`,
  removed: (chip) => `Der Filter ${chip} wurde entfernt.`,
  clearAll: 'Alle löschen',
  cleared: 'Suche und Filter wurden gelöscht.',
  searching: 'Suche läuft …',
  count: (total) => choose(total, { one: `${total.shown} Ressource`, other: `${total.shown} Ressourcen` }),
  found: (total) =>
    choose(total, { one: `${total.shown} Ressource gefunden`, other: `${total.shown} Ressourcen gefunden` }),
  shownOf: (shown, total) =>
    choose(total, {
      one: `${shown} von ${total.shown} Ressource angezeigt`,
      other: `${shown} von ${total.shown} Ressourcen angezeigt`,
    }),
  more: 'Mehr anzeigen',
  loadingMore: 'Weitere werden geladen …',
  restFailed: 'Die nächsten Ressourcen konnten nicht geladen werden.',
  sectionFailed: (section) => `${section}: konnte nicht geladen werden.`,
  updated: (date) => `Aktualisiert: ${date}`,
  newTab: '(wird in einem neuen Tab geöffnet)',
  none: {
    title: 'Noch keine Ressourcen',
    hint: 'Sobald Anleitungen und Links veröffentlicht werden, erscheinen sie hier.',
  },
  noMatch: {
    title: 'Keine Ressourcen gefunden',
    hint: 'Prüfen Sie die Schreibweise, suchen Sie nach weniger Wörtern oder löschen Sie die Filter.',
  },
};

export const resourceCategory: typeof en.resourceCategory = {
  calling: 'Calling',
  meetings: 'Meetings',
  messaging: 'Messaging',
  sales: 'Vertrieb',
  administration: 'Verwaltung',
  training: 'Schulung',
};

export const resourceType: typeof en.resourceType = {
  guide: 'Anleitung',
  course: 'Kurs',
  document: 'Dokument',
  video: 'Video',
  news: 'Neuigkeit',
  link: 'Link',
};
