import { pluralOf } from '../plural.js';
import type * as en from '../en/setup.js';

const choose = pluralOf('fr');

export const setup: typeof en.setup = {
  title: 'Configurez votre organisation',
  steps: 'Étapes de la configuration',
  pages: { subscriptions: 'Aperçu des abonnements', terms: 'Conditions' },
  subscriptions: {
    lead: 'Voici ce que possède votre organisation. Vérifiez-le avant de continuer.',
    none: 'Aucun abonnement n’a encore été commandé pour votre propre organisation. Vous pouvez continuer sans.',
    licenses: (count) => choose(count, { one: `${count.shown} licence`, other: `${count.shown} licences` }),
    licensesUnknown: 'Licences : non disponible',
    renews: (date) => `Renouvellement ${date}`,
    ends: (date) => `Fin ${date}`,
  },
  terms: {
    lead: 'Lisez les conditions et acceptez-les. Vous pourrez ensuite configurer votre organisation.',
    link: (version) => `Conditions, version ${version}`,
    noLink: (version, address) => `Conditions, version ${version} : ${address}`,
    accept: (version) => `J’accepte les conditions, version ${version}.`,
    required: 'Acceptez les conditions pour continuer.',
    accepted: (version) => `Les conditions, version ${version}, sont acceptées.`,
    start: 'Commencer',
  },
  step: {
    hints: {
      subscriptions: 'Parcourez les abonnements de votre organisation.',
      domain:
        'Prouvez que votre domaine de messagerie vous appartient, afin que les personnes de votre organisation puissent s’en servir pour se connecter.',
      users: 'Ajoutez les personnes de votre organisation et attribuez-leur leurs licences.',
      services: 'Activez les services que votre organisation utilise, et choisissez leurs paramètres.',
      analytics: 'Ouvrez les analyses de votre organisation et voyez comment ses services sont utilisés.',
      other: 'Effectuez cette étape dans votre organisation.',
    },
    then: 'Quand c’est fait, indiquez-le ici.',
    complete: 'Marquer comme terminée',
    isCompleted: 'Cette étape est terminée.',
  },
  next: 'Suivant',
  back: 'Retour',
  done: 'Votre organisation est configurée : utilisateurs, services et analyses sont prêts.',
  readOnly: 'Un administrateur complet du partenaire de votre organisation peut poursuivre la configuration.',
  saved: {
    terms: 'Les conditions sont acceptées.',
    step: (step) => `« ${step} » : étape terminée.`,
  },
  failed: {
    terms: 'Les conditions n’ont pas pu être acceptées.',
    step: (step) => `« ${step} » n’a pas pu être marquée comme terminée.`,
  },
};
