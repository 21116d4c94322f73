import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/tags.js';

const choose = pluralOf('fr');
const customers = (count: Count) => choose(count, { one: `${count.shown} client`, other: `${count.shown} clients` });

export const tags: typeof en.tags = {
  title: 'Étiquettes',
  create: 'Nouvelle étiquette',
  search: 'Rechercher des étiquettes',
  found: (count) =>
    choose(count, { one: `${count.shown} étiquette trouvée`, other: `${count.shown} étiquettes trouvées` }),
  noMatch: 'Aucune étiquette ne correspond.',
  sortedBy: 'Trier par',
  byName: 'Nom',
  byCustomers: 'Nombre de clients',
  customers,
  customersUnknown: 'Nombre de clients inconnu',
  edit: (tag) => `Modifier l’étiquette ${tag}`,
  remove: (tag) => `Supprimer l’étiquette ${tag}`,
  more: (count) => `Afficher ${count.shown} de plus`,
  left: (count) =>
    choose(count, { one: `${count.shown} caractère restant`, other: `${count.shown} caractères restants` }),
  over: (count) =>
    choose(count, { one: `${count.shown} caractère en trop`, other: `${count.shown} caractères en trop` }),
  none: {
    title: 'Aucune étiquette pour le moment',
    hint: 'Les étiquettes regroupent les clients : par région, par contrat, par besoin.',
  },
};

export const tagNotice: typeof en.tagNotice = {
  created: (tag) => `L’étiquette « ${tag} » a été créée.`,
  saved: (tag) => `L’étiquette « ${tag} » a été enregistrée.`,
  notSaved: (tag) => `L’étiquette « ${tag} » n’a pas pu être enregistrée.`,
  deleted: (tag) => `L’étiquette « ${tag} » a été supprimée.`,
  notDeleted: (tag) => `L’étiquette « ${tag} » n’a pas pu être supprimée.`,
  restored: (tag, count) => `L’étiquette « ${tag} » est de retour, pour ${customers(count)}.`,
  restoredPart: (tag, count, of) =>
    `L’étiquette « ${tag} » est de retour, mais seulement pour ${count.shown} sur ${customers(of)}.`,
  notRestored: (tag) => `L’étiquette « ${tag} » n’a pas pu être rétablie.`,
  question: (tag) => `Supprimer l’étiquette « ${tag} » ?`,
  touches: (count) => `Elle est retirée de ${customers(count)}.`,
  touchesNobody: 'Aucun client ne l’a.',
  touchesUnknown: 'Elle est retirée de tous les clients qui l’ont.',
  canUndo: 'Vous pourrez annuler cela juste après.',
  cannotUndo: 'Cela ne peut pas être annulé.',
  confirm: 'Supprimer l’étiquette',
};

export const customerTags: typeof en.customerTags = {
  label: 'Étiquettes',
  none: 'Aucune étiquette',
  add: 'Ajouter une étiquette',
  remove: (tag) => `Retirer l’étiquette ${tag}`,
  create: 'Nouvelle étiquette',
  createNamed: (tag) => `Créer l’étiquette « ${tag} »`,
  count: (count, most) => `Étiquettes : ${count} sur ${most}`,
  full: (most) => `Un client a au plus ${most} étiquettes. Retirez-en d’abord une.`,
  listFailed: 'Les étiquettes n’ont pas pu être chargées.',
  added: (tags, customer) => `${customer} a maintenant ${tags}.`,
  removed: (tags, customer) => `${tags} : retrait effectué pour ${customer}.`,
  changed: (customer) => `Les étiquettes de ${customer} ont été modifiées.`,
  failed: (customer) => `Les étiquettes de ${customer} n’ont pas pu être modifiées.`,
  thisCustomer: 'ce client',
};

export const tagCell: typeof en.tagCell = {
  edit: (customer, tags) =>
    tags ? `Étiquettes de ${customer} : ${tags}. Modifier` : `Ajouter une étiquette à ${customer}`,
  add: 'Ajouter',
  menu: (customer) => `Étiquettes de ${customer}`,
  search: 'Chercher ou créer une étiquette',
  done: 'Terminé',
};

export const bulk: typeof en.bulk = {
  label: 'Clients sélectionnés',
  selected: (count) => choose(count, { one: `${count.shown} sélectionné`, other: `${count.shown} sélectionnés` }),
  all: (count) =>
    choose(count, {
      one: `Le ${count.shown} client correspondant`,
      other: `Les ${count.shown} clients correspondants`,
    }),
  selectAllShort: (count) => `Les ${count.shown}`,
  selectAll: (count) => `Sélectionner les ${count.shown} correspondants`,
  clear: 'Effacer la sélection',
  add: 'Ajouter des étiquettes',
  remove: 'Retirer des étiquettes',
  export: 'Exporter la sélection',
  addHeading: (count) => `Ajouter des étiquettes à ${customers(count)}`,
  removeHeading: (count) => `Retirer des étiquettes de ${customers(count)}`,
  addConfirm: 'Ajouter les étiquettes',
  removeConfirm: 'Retirer les étiquettes',
  chosen: 'Étiquettes',
  search: 'Rechercher des étiquettes',
  has: (count, of) => `${count} sur ${of}`,
  choose: 'Choisissez au moins une étiquette.',
  effect: {
    same: (count) => `Déjà ainsi : ${customers(count)}.`,
    full: (count, most) =>
      `${customers(count)} ${choose(count, { one: 'aurait', other: 'auraient' })} plus de ${most} étiquettes et ${choose(count, { one: 'restera inchangé', other: 'resteront inchangés' })}.`,
    query:
      'Sont modifiés les clients qui correspondent aux filtres au moment de l’exécution. Cela ne peut pas être annulé en une seule étape.',
    nobody: 'Aucun client sélectionné n’a d’étiquette.',
  },
  running: (done, of) => `${done} sur ${customers(of)}`,
  runningAll: (of) => `Modification de ${customers(of)}…`,
  readingAll: (of) => `Sélection de ${customers(of)}…`,
  reading: (done, of) => `Sélection : ${done} sur ${customers(of)}`,
  exportingAll: (of) => `Export de ${customers(of)}…`,
  exporting: (done, of) => `Export : ${done} sur ${customers(of)}`,
  cancel: 'Annuler',
  stopping: 'Arrêt en cours…',
  done: (count) => choose(count, { one: `${count.shown} client modifié.`, other: `${count.shown} clients modifiés.` }),
  undone: (count) => `Annulé pour ${customers(count)}.`,
  stopped: (done, of) => `Arrêté : ${done} sur ${customers(of)}.`,
  broken: (done, of) => `Effectué pour ${done} sur ${customers(of)}.`,
  brokenAll: 'On ignore pour combien de clients cela a été effectué ; recommencer ne modifie rien deux fois.',
  goOn: 'Continuer',
  failed: (count) =>
    choose(count, {
      one: `${count.shown} client n’a pas pu être modifié.`,
      other: `${count.shown} clients n’ont pas pu être modifiés.`,
    }),
  failures: 'Non modifiés',
  moreFailures: (count) => `Afficher ${count.shown} de plus`,
  download: 'Télécharger cette liste',
  customer: 'Client',
  id: 'ID',
  reason: 'Motif',
  close: 'Fermer',
  exported: (count) => `Un fichier avec ${customers(count)} a été remis au navigateur.`,
  exportedPart: (count, of) => `Incomplet : ${count} sur ${customers(of)}.`,
  exportStopped: 'Arrêté : aucun fichier n’a été créé.',
  exportFailed: 'La sélection n’a pas pu être exportée.',
  readFailed: 'La plage n’a pas pu être sélectionnée.',
};
