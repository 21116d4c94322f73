import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/tags.js';

const choose = pluralOf('de');
const customers = (count: Count) => choose(count, { one: `${count.shown} Kunde`, other: `${count.shown} Kunden` });
/** After “mit”, “bei”, “von” and “zu”. */
const toCustomers = (count: Count) => `${count.shown} Kunden`;

export const tags: typeof en.tags = {
  title: 'Tags',
  create: 'Neues Tag',
  search: 'Tags suchen',
  found: (count) => choose(count, { one: `${count.shown} Tag gefunden`, other: `${count.shown} Tags gefunden` }),
  noMatch: 'Kein Tag passt.',
  sortedBy: 'Sortiert nach',
  byName: 'Name',
  byCustomers: 'Anzahl der Kunden',
  customers,
  customersUnknown: 'Anzahl der Kunden nicht bekannt',
  edit: (tag) => `Tag ${tag} bearbeiten`,
  remove: (tag) => `Tag ${tag} löschen`,
  more: (count) => `${count.shown} weitere anzeigen`,
  left: (count) => choose(count, { one: `Noch ${count.shown} Zeichen`, other: `Noch ${count.shown} Zeichen` }),
  over: (count) => choose(count, { one: `${count.shown} Zeichen zu viel`, other: `${count.shown} Zeichen zu viel` }),
  none: {
    title: 'Noch keine Tags',
    hint: 'Tags gruppieren Kunden: nach Region, nach Vertrag, nach Bedarf.',
  },
};

export const tagNotice: typeof en.tagNotice = {
  created: (tag) => `Das Tag „${tag}“ wurde erstellt.`,
  saved: (tag) => `Das Tag „${tag}“ wurde gespeichert.`,
  notSaved: (tag) => `Das Tag „${tag}“ konnte nicht gespeichert werden.`,
  deleted: (tag) => `Das Tag „${tag}“ wurde gelöscht.`,
  notDeleted: (tag) => `Das Tag „${tag}“ konnte nicht gelöscht werden.`,
  restored: (tag, count) => `Das Tag „${tag}“ ist wieder da, bei ${toCustomers(count)}.`,
  restoredPart: (tag, count, of) =>
    `Das Tag „${tag}“ ist wieder da, aber nur bei ${count.shown} von ${toCustomers(of)}.`,
  notRestored: (tag) => `Das Tag „${tag}“ konnte nicht wiederhergestellt werden.`,
  question: (tag) => `Tag „${tag}“ löschen?`,
  touches: (count) => `Es wird bei ${toCustomers(count)} entfernt.`,
  touchesNobody: 'Kein Kunde hat es.',
  touchesUnknown: 'Es wird bei jedem Kunden entfernt, der es hat.',
  canUndo: 'Sie können dies direkt danach rückgängig machen.',
  cannotUndo: 'Dies kann nicht rückgängig gemacht werden.',
  confirm: 'Tag löschen',
};

export const customerTags: typeof en.customerTags = {
  label: 'Tags',
  none: 'Keine Tags',
  add: 'Tag hinzufügen',
  remove: (tag) => `Tag ${tag} entfernen`,
  create: 'Neues Tag',
  createNamed: (tag) => `Tag „${tag}“ erstellen`,
  count: (count, most) => `${count} von ${most} Tags`,
  full: (most) => `Ein Kunde hat höchstens ${most} Tags. Entfernen Sie zuerst eines.`,
  listFailed: 'Die Tags konnten nicht geladen werden.',
  added: (tags, customer) => `${customer} hat jetzt ${tags}.`,
  removed: (tags, customer) => `${tags}: bei ${customer} entfernt.`,
  changed: (customer) => `Die Tags von ${customer} wurden geändert.`,
  failed: (customer) => `Die Tags von ${customer} konnten nicht geändert werden.`,
  thisCustomer: 'diesem Kunden',
};

export const tagCell: typeof en.tagCell = {
  edit: (customer, tags) => (tags ? `Tags von ${customer}: ${tags}. Ändern` : `${customer} ein Tag hinzufügen`),
  add: 'Hinzufügen',
  menu: (customer) => `Tags von ${customer}`,
  search: 'Tag suchen oder erstellen',
  done: 'Fertig',
};

export const bulk: typeof en.bulk = {
  label: 'Ausgewählte Kunden',
  selected: (count) => `${count.shown} ausgewählt`,
  all: (count) => choose(count, { one: `Der ${count.shown} passende`, other: `Alle ${count.shown} passenden` }),
  selectAllShort: (count) => `Alle ${count.shown}`,
  selectAll: (count) => `Alle ${count.shown} passenden auswählen`,
  clear: 'Auswahl aufheben',
  add: 'Tags hinzufügen',
  remove: 'Tags entfernen',
  export: 'Auswahl exportieren',
  addHeading: (count) => `Tags zu ${toCustomers(count)} hinzufügen`,
  removeHeading: (count) => `Tags bei ${toCustomers(count)} entfernen`,
  addConfirm: 'Tags hinzufügen',
  removeConfirm: 'Tags entfernen',
  chosen: 'Tags',
  search: 'Tags suchen',
  has: (count, of) => `${count} von ${of}`,
  choose: 'Wählen Sie mindestens ein Tag.',
  effect: {
    same: (count) => `${customers(count)}: bereits so.`,
    full: (count, most) =>
      `${customers(count)} ${choose(count, { one: 'hätte', other: 'hätten' })} mehr als ${most} Tags und ${choose(count, { one: 'bleibt', other: 'bleiben' })} unverändert.`,
    query:
      'Geändert wird, wer bei der Ausführung den Filtern entspricht. Dies kann nicht in einem Schritt rückgängig gemacht werden.',
    nobody: 'Kein ausgewählter Kunde hat ein Tag.',
  },
  running: (done, of) => `${done} von ${toCustomers(of)}`,
  runningAll: (of) => `Änderung läuft: ${customers(of)} …`,
  readingAll: (of) => `Auswahl läuft: ${customers(of)} …`,
  reading: (done, of) => `Auswahl läuft: ${done} von ${toCustomers(of)}`,
  exportingAll: (of) => `Export läuft: ${customers(of)} …`,
  exporting: (done, of) => `Export läuft: ${done} von ${toCustomers(of)}`,
  cancel: 'Abbrechen',
  stopping: 'Wird angehalten …',
  done: (count) => `${customers(count)} geändert.`,
  undone: (count) => `Bei ${toCustomers(count)} rückgängig gemacht.`,
  stopped: (done, of) => `Angehalten: ${done} von ${toCustomers(of)} erledigt.`,
  broken: (done, of) => `${done} von ${toCustomers(of)} erledigt.`,
  brokenAll: 'Bei wie vielen Kunden es erledigt ist, ist nicht bekannt; eine Wiederholung ändert nichts doppelt.',
  goOn: 'Fortsetzen',
  failed: (count) =>
    choose(count, {
      one: `${count.shown} Kunde konnte nicht geändert werden.`,
      other: `${count.shown} Kunden konnten nicht geändert werden.`,
    }),
  failures: 'Nicht geändert',
  moreFailures: (count) => `${count.shown} weitere anzeigen`,
  download: 'Diese Liste herunterladen',
  customer: 'Kunde',
  id: 'ID',
  reason: 'Grund',
  close: 'Schließen',
  exported: (count) => `Eine Datei mit ${toCustomers(count)} wurde dem Browser übergeben.`,
  exportedPart: (count, of) => `Unvollständig: ${count} von ${toCustomers(of)}.`,
  exportStopped: 'Angehalten: Es wurde keine Datei erstellt.',
  exportFailed: 'Die Auswahl konnte nicht exportiert werden.',
  readFailed: 'Der Bereich konnte nicht ausgewählt werden.',
};
