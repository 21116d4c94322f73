import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/tags.js';

const choose = pluralOf('nl');
const customers = (count: Count) => choose(count, { one: `${count.shown} klant`, other: `${count.shown} klanten` });
const be = (count: Count) => choose(count, { one: 'is', other: 'zijn' });
const become = (count: Count) => choose(count, { one: 'wordt', other: 'worden' });

/** The administration of tags. */
export const tags: typeof en.tags = {
  title: 'Tags',
  create: 'Nieuwe tag',
  search: 'Tags zoeken',
  found: (count) => choose(count, { one: `${count.shown} tag gevonden`, other: `${count.shown} tags gevonden` }),
  noMatch: 'Geen tag gevonden.',
  sortedBy: 'Gesorteerd op',
  byName: 'Naam',
  byCustomers: 'Aantal klanten',
  customers,
  customersUnknown: 'Aantal klanten niet bekend',
  edit: (tag) => `De tag ${tag} bewerken`,
  remove: (tag) => `De tag ${tag} verwijderen`,
  more: (count) => `Nog ${count.shown} tonen`,
  left: (count) => choose(count, { one: `Nog ${count.shown} teken`, other: `Nog ${count.shown} tekens` }),
  over: (count) => choose(count, { one: `${count.shown} teken te veel`, other: `${count.shown} tekens te veel` }),
  none: {
    title: 'Nog geen tags',
    hint: 'Met tags groepeert u klanten: op regio, op contract, op wat ze nodig hebben.',
  },
};

/** What became of a tag, and what is asked before. */
export const tagNotice: typeof en.tagNotice = {
  created: (tag) => `De tag ‘${tag}’ is gemaakt.`,
  saved: (tag) => `De tag ‘${tag}’ is opgeslagen.`,
  notSaved: (tag) => `De tag ‘${tag}’ kon niet worden opgeslagen.`,
  deleted: (tag) => `De tag ‘${tag}’ is verwijderd.`,
  notDeleted: (tag) => `De tag ‘${tag}’ kon niet worden verwijderd.`,
  restored: (tag, count) => `De tag ‘${tag}’ is er weer, bij ${customers(count)}.`,
  restoredPart: (tag, count, of) => `De tag ‘${tag}’ is er weer, maar slechts bij ${count.shown} van ${customers(of)}.`,
  notRestored: (tag) => `De tag ‘${tag}’ kon niet worden teruggezet.`,
  question: (tag) => `De tag ‘${tag}’ verwijderen?`,
  touches: (count) => `De tag verdwijnt bij ${customers(count)}.`,
  touchesNobody: 'Geen klant heeft deze tag.',
  touchesUnknown: 'De tag verdwijnt bij elke klant die hem heeft.',
  canUndo: 'U kunt dit direct daarna ongedaan maken.',
  cannotUndo: 'Dit kan niet ongedaan worden gemaakt.',
  confirm: 'Tag verwijderen',
};

/** The tags of a customer. */
export const customerTags: typeof en.customerTags = {
  label: 'Tags',
  none: 'Geen tags',
  add: 'Tag toevoegen',
  remove: (tag) => `De tag ${tag} weghalen`,
  create: 'Nieuwe tag',
  createNamed: (tag) => `De tag ‘${tag}’ maken`,
  count: (count, most) => `${count} van ${most} tags`,
  full: (most) => `Een klant heeft hoogstens ${most} tags. Haal er eerst een weg.`,
  listFailed: 'De tags konden niet worden geladen.',
  added: (tags, customer) => `${customer} heeft nu ${tags}.`,
  removed: (tags, customer) => `${tags}: weggehaald bij ${customer}.`,
  changed: (customer) => `De tags van ${customer} zijn gewijzigd.`,
  failed: (customer) => `De tags van ${customer} konden niet worden gewijzigd.`,
  thisCustomer: 'deze klant',
};

/** The tags in a row of the customer list. */
export const tagCell: typeof en.tagCell = {
  edit: (customer, tags) => (tags ? `Tags van ${customer}: ${tags}. Wijzigen` : `Tag toevoegen aan ${customer}`),
  add: 'Toevoegen',
  menu: (customer) => `Tags van ${customer}`,
  search: 'Tag zoeken of maken',
  done: 'Klaar',
};

/** What is done with many customers. */
export const bulk: typeof en.bulk = {
  label: 'Geselecteerde klanten',
  selected: (count) => `${count.shown} geselecteerd`,
  all: (count) =>
    choose(count, { one: `De ${count.shown} die overeenkomt`, other: `Alle ${count.shown} die overeenkomen` }),
  selectAllShort: (count) => `Alle ${count.shown}`,
  selectAll: (count) =>
    choose(count, {
      one: `De ${count.shown} die overeenkomt selecteren`,
      other: `Alle ${count.shown} die overeenkomen selecteren`,
    }),
  clear: 'Selectie wissen',
  add: 'Tags toevoegen',
  remove: 'Tags weghalen',
  export: 'Selectie exporteren',
  addHeading: (count) => `Tags toevoegen aan ${customers(count)}`,
  removeHeading: (count) => `Tags weghalen bij ${customers(count)}`,
  addConfirm: 'Tags toevoegen',
  removeConfirm: 'Tags weghalen',
  chosen: 'Tags',
  search: 'Tags zoeken',
  has: (count, of) => `${count} van ${of}`,
  choose: 'Kies minstens één tag.',
  effect: {
    same: (count) => `Bij ${customers(count)} is dat al zo.`,
    full: (count, most) =>
      `${customers(count)} zou${choose(count, { one: '', other: 'den' })} meer dan ${most} tags krijgen en ${choose(count, { one: 'blijft', other: 'blijven' })} zoals ${choose(count, { one: 'die is', other: 'ze zijn' })}.`,
    query:
      'Gewijzigd wordt wie bij het uitvoeren aan de filters voldoet. Dit kan niet in één stap ongedaan worden gemaakt.',
    nobody: 'Geen van de geselecteerde klanten heeft een tag.',
  },
  running: (done, of) => `${done} van ${customers(of)}`,
  runningAll: (of) => `${customers(of)} ${become(of)} gewijzigd …`,
  readingAll: (of) => `${customers(of)} ${become(of)} geselecteerd …`,
  reading: (done, of) => `Selecteren: ${done} van ${customers(of)}`,
  exportingAll: (of) => `${customers(of)} ${become(of)} geëxporteerd …`,
  exporting: (done, of) => `Exporteren: ${done} van ${customers(of)}`,
  cancel: 'Annuleren',
  stopping: 'Bezig met stoppen …',
  done: (count) => `${customers(count)} gewijzigd.`,
  undone: (count) => `Ongedaan gemaakt bij ${customers(count)}.`,
  stopped: (done, of) => `Gestopt: ${done} van ${customers(of)} ${be(of)} klaar.`,
  broken: (done, of) => `${done} van ${customers(of)} ${be(of)} klaar.`,
  brokenAll: 'Bij hoeveel klanten het is gelukt, is niet bekend; nog eens uitvoeren wijzigt niets dubbel.',
  goOn: 'Doorgaan',
  failed: (count) =>
    choose(count, {
      one: `${count.shown} klant kon niet worden gewijzigd.`,
      other: `${count.shown} klanten konden niet worden gewijzigd.`,
    }),
  failures: 'Niet gewijzigd',
  moreFailures: (count) => `Nog ${count.shown} tonen`,
  download: 'Deze lijst downloaden',
  customer: 'Klant',
  id: 'ID',
  reason: 'Reden',
  close: 'Sluiten',
  exported: (count) => `Een bestand met ${customers(count)} is aan de browser gegeven.`,
  exportedPart: (count, of) => `Niet volledig: ${count} van ${customers(of)}.`,
  exportStopped: 'Gestopt: er is geen bestand gemaakt.',
  exportFailed: 'De selectie kon niet worden geëxporteerd.',
  readFailed: 'Het bereik kon niet worden geselecteerd.',
};
