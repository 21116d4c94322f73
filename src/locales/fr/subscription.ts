import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/subscription.js';

const choose = pluralOf('fr');

const within = (days: Count) =>
  choose(days, { one: 'dans un délai d’un jour', other: `dans les ${days.shown} prochains jours` });

export const subscriptions: typeof en.subscriptions = {
  count: (count) => choose(count, { one: `${count.shown} abonnement`, other: `${count.shown} abonnements` }),
  none: {
    recent: (days) =>
      `Aucun abonnement n’a été ajouté ${choose(days, {
        one: 'au cours du dernier jour',
        other: `au cours des ${days.shown} derniers jours`,
      })}`,
    expiring: (days) => `Aucun abonnement ne se termine ${within(days)}`,
    renewing: (days) => `Aucun abonnement ne se renouvelle ${within(days)}`,
    lowAssignment: () => 'Aucun abonnement n’a une faible attribution de licences',
    overLimit: () => 'Aucun abonnement ne dépasse sa limite de licences',
  },
  noneHint: 'Il n’y a rien à faire ici pour le moment.',
  group: {
    expiring: (from, to, rows) =>
      !from ? `Fin ${within(to)} : ${rows.shown}` : `Fin dans ${from.shown} à ${to.shown} jours : ${rows.shown}`,
    renewing: (from, to, rows) =>
      !from
        ? `Renouvellement ${within(to)} : ${rows.shown}`
        : `Renouvellement dans ${from.shown} à ${to.shown} jours : ${rows.shown}`,
  },
  advice: {
    recent: (count, first) =>
      choose(count, {
        one: `${count.shown} abonnement a été ajouté ; aidez ${first} à démarrer.`,
        other: `${count.shown} abonnements ont été ajoutés ; aidez les plus récents à démarrer, d’abord ${first}.`,
      }),
    expiring: (count, first) =>
      choose(count, {
        one: `${count.shown} abonnement se termine dans les 30 jours ; appelez ${first}.`,
        other: `${count.shown} abonnements se terminent dans les 30 jours ; commencez par ${first}.`,
      }),
    renewing: (count, first) =>
      choose(count, {
        one: `${count.shown} abonnement se renouvelle dans les 30 jours ; vérifiez la quantité avec ${first}.`,
        other: `${count.shown} abonnements se renouvellent dans les 30 jours ; vérifiez les quantités, d’abord avec ${first}.`,
      }),
    lowAssignment: (count, first) =>
      choose(count, {
        one: `${count.shown} abonnement est peu attribué ; aidez ${first} à distribuer ses licences.`,
        other: `${count.shown} abonnements sont peu attribués ; commencez par ${first}, le plus bas.`,
      }),
    overLimit: (count, first) =>
      choose(count, {
        one: `${count.shown} abonnement a besoin de plus de licences ; proposez-les à ${first}.`,
        other: `${count.shown} abonnements ont besoin de plus de licences ; commencez par ${first}, le plus élevé.`,
      }),
  },
};

export const yes: typeof en.yes = 'Oui';

export const no: typeof en.no = 'Non';
