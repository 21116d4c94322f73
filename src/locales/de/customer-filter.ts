import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-filter.js';

const choose = pluralOf('de');

export const customerFilter: typeof en.customerFilter = {
  label: 'Kundenfilter',
  search: 'Kunden suchen',
  filters: (shown) => (shown ? `Filter (${shown})` : 'Filter'),
  kpi: 'Kennzahl',
  active: 'Aktive Filter',
  chip: (filter, value) => `${filter}: ${value}`,
  chipNot: (filter, value) => `${filter}: nicht ${value}`,
  remove: (chip) => `${chip} entfernen`,
  removed: (chip) => `${chip} wurde entfernt.`,
  clearAll: 'Alle löschen',
  cleared: 'Alle Filter wurden gelöscht.',
  noCounts: 'Die Anzahlen konnten nicht geladen werden.',
  noTags: 'Die Tags konnten nicht geladen werden.',
  notCounted: 'Diese Quelle zählt nicht.',
  forbidden: 'Sie dürfen die Anzahlen nicht sehen.',
  noTarget: (id) => `for="${id}" nennt keine customer-list im selben Dokument oder Shadow Root.`,
};

export const customerQuery: typeof en.customerQuery = {
  label: 'Durch Eingabe filtern',
  placeholder: 'status:expiringSoon -product:meetings acme',
  type: 'Filter eingeben',
  choose: 'Filter auswählen',
  missing: 'Dies konnte nicht geladen werden.',
  found: (count) => choose(count, { one: `${count.shown} Vorschlag`, other: `${count.shown} Vorschläge` }),
  counting: 'Wird gezählt …',
  problems: (count) =>
    choose(count, { one: `${count.shown} Teil ist nicht lesbar.`, other: `${count.shown} Teile sind nicht lesbar.` }),
  problem: {
    unknownFilter: (text) => `Es gibt keinen Filter „${text}“. In Anführungszeichen wird danach gesucht.`,
    unknownValue: (text, filter) => `„${text}“ ist keiner der Werte von ${filter}.`,
    noValue: (_text, filter) => `Ein Wert für ${filter} fehlt.`,
    unclosedQuote: (text) => `Das Anführungszeichen vor „${text}“ ist nicht geschlossen.`,
    afterQuote: () => 'Nach einem schließenden Anführungszeichen folgt ein Leerzeichen oder ein Komma.',
    notText: (text) => `Nur Filter können ausgeschlossen werden. In Anführungszeichen wird nach „-${text}“ gesucht.`,
    notKpi: () => 'Eine Kennzahl kann nicht ausgeschlossen werden.',
    secondKpi: (text) => `Es kann nur eine Kennzahl geben; „${text}“ zählt nicht.`,
  },
};

export const customerViews: typeof en.customerViews = {
  views: 'Ansichten',
  shown: (view) => `Ansicht: ${view}`,
  list: 'Gespeicherte Ansichten',
  none: 'Es sind noch keine Ansichten gespeichert.',
  name: 'Diese Filter speichern als',
  save: 'Speichern',
  replace: (view) => `„${view}“ ersetzen`,
  rename: (view) => `${view} umbenennen`,
  newName: (view) => `Neuer Name von ${view}`,
  apply: 'Umbenennen',
  cancel: 'Abbrechen',
  taken: (view) => `Die Ansicht „${view}“ gibt es schon.`,
  remove: (view) => `${view} löschen`,
  question: (view) => `Ansicht „${view}“ löschen?`,
  consequence: 'Die Kunden bleiben; nur diese gespeicherten Filter werden gelöscht.',
  confirm: 'Ansicht löschen',
  chosen: (view) => `Angezeigt: ${view}`,
  saved: (view) => `${view} wurde gespeichert.`,
  renamed: (view) => `In ${view} umbenannt.`,
  removed: (view) => `${view} wurde gelöscht.`,
  withoutText: 'Ohne den Suchtext: Er kann einen Kunden nennen, und dieser Browser speichert keine Namen.',
  notKept: 'Dieser Browser speichert hier nichts: Ansichten bleiben nur, bis die Seite geschlossen wird.',
};
