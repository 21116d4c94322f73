import type { Count } from '../count.js';
import type * as en from '../en/attention.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('nl');

const licenses = (count: Count) => choose(count, { one: `${count.shown} licentie`, other: `${count.shown} licenties` });
const holding = (what: string, count: Count | undefined) => (count ? `${what} met ${licenses(count)}` : what);

export const attention: typeof en.attention = {
  heading: 'Vraagt aandacht',
  count: (count) =>
    choose(count, { one: `${count.shown} klant vraagt aandacht`, other: `${count.shown} klanten vragen aandacht` }),
  countAtLeast: (count) =>
    choose(count, {
      one: `Ten minste ${count.shown} klant vraagt aandacht`,
      other: `Ten minste ${count.shown} klanten vragen aandacht`,
    }),
  none: 'Geen klant vraagt nu uw aandacht.',
  noneOfPart: 'In wat kon worden bekeken, is niets gevonden.',
  noneShown: 'Alles is voorlopig opzijgezet.',
  rule: {
    suspended: 'Opgeschort',
    expired: 'Verlopen',
    overLimit: 'Over licentielimiet',
    expiring: 'Verloopt',
    trialEnding: 'Proefperiode bijna voorbij',
    poorCalls: 'Slechte gesprekskwaliteit',
    abandonedCalls: 'Afgebroken gesprekken',
    unusedLicenses: 'Ongebruikte licenties',
    noRecentActivity: 'Geen recente activiteit',
  },
  reason: {
    suspended: (count) =>
      count ? `Het gaat om ${licenses(count)}.` : 'Om hoeveel licenties het gaat, is niet bekend.',
    expired: (when) =>
      when
        ? `Er loopt niets meer. Een beheerder meldde zich ${when} voor het laatst aan.`
        : 'Er loopt niets meer. Nooit heeft een beheerder zich aangemeld.',
    overLimit: (over, assigned, total, subscriptions) => {
      const where = subscriptions.value > 1 ? ` in ${subscriptions.shown} abonnementen` : '';
      return `${licenses(over)} meer dan gekocht: ${assigned} toegewezen, ${total} gekocht${where}.`;
    },
    expiring: (when, date, count) => `${holding('Een abonnement', count)} eindigt ${when} (${date}).`,
    expiringTrial: (when, date, count) => `${holding('Een proefperiode', count)} eindigt ${when} (${date}).`,
    expiringSeveral: (subscriptions, when, date, count) =>
      `${holding(`${subscriptions.shown} abonnementen`, count)} eindigen, het eerste ${when} (${date}).`,
    trialEnding: (when, date, { used, total, share }) =>
      `Eindigt ${when} (${date}) en wordt gebruikt: ${used} van ${licenses(total)} (${share}).`,
    trialEndingSeveral: (trials, when, date, { used, total, share }) =>
      `${trials.shown} proefperioden eindigen, de eerste ${when} (${date}), en worden gebruikt: ${used} van ${licenses(total)} (${share}).`,
    unusedLicenses: (when, date, { unused, total, share, by }) =>
      `Wordt ${when} verlengd (${date}): ${unused} van ${licenses(total)} (${share}) ${by}.`,
    unusedLicensesSeveral: (subscriptions, when, date, { unused, total, share, by }) =>
      `${subscriptions.shown} abonnementen worden verlengd, het eerste ${when} (${date}): ${unused} van ${licenses(total)} (${share}) ${by}.`,
    poorCalls: (share, bad, of, week) =>
      `${share} van de gemeten gespreksdelen was slecht: ${bad} van ${of}, week van ${week}.`,
    abandonedCalls: (share, bad, of, week) =>
      `${share} van de gesprekken in wachtrijen is afgebroken: ${bad} van ${of}, week van ${week}.`,
    noRecentActivity: (when, count) => {
      const last = when
        ? `Een beheerder meldde zich ${when} voor het laatst aan`
        : 'Nooit heeft een beheerder zich aangemeld';
      return count ? `${last}; het gaat om ${licenses(count)}.` : `${last}.`;
    },
  },
  unusedBy: {
    threeMonths: 'in de afgelopen 3 maanden niet gebruikt',
    week: 'in de afgelopen 7 dagen niet gebruikt',
    assigned: 'niet toegewezen',
    mixed: 'niet gebruikt',
  },
  advice: {
    suspended: 'Regel wat nog openstaat, zodat de klant weer kan werken.',
    expired: 'Bied een nieuw abonnement aan.',
    overLimit: 'Bied meer licenties aan, of trek er enkele in.',
    expiring: 'Spreek af hoe het verdergaat voordat het eindigt.',
    trialEnding: 'Bied nu een abonnement aan.',
    poorCalls: 'Bekijk het netwerk en de apparaten met de klant.',
    abandonedCalls: 'Bekijk de bezetting van de wachtrijen met de klant.',
    unusedLicenses: 'Help de klant ze te gebruiken, of verleng er minder.',
    noRecentActivity: 'Bel de klant.',
  },
  open: {
    subscriptions: 'Abonnementen openen',
    trials: 'Proefperioden openen',
    admins: 'Beheerders openen',
  },
  ofCustomer: (label, customer) => `${label}: ${customer}`,
  weight: 'Gewicht',
  points: (points) => `Gewicht ${points} van 100`,
  more: (count) => `Nog ${count.shown} tonen`,
  shown: (shown, total) => `${shown} van ${total} worden getoond`,
  notNow: 'Niet nu',
  notNowOf: (rule, customer) => `Niet nu: ${rule}, ${customer}`,
  part: {
    suspended: 'opgeschorte klanten',
    expired: 'verlopen klanten',
    noRecentActivity: 'klanten zonder recente activiteit',
    expiring: 'abonnementen die verlopen',
    renewing: 'abonnementen die worden verlengd',
    overLimit: 'abonnementen boven de licentielimiet',
    callQuality: 'gesprekskwaliteit',
    callQueues: 'gesprekswachtrijen',
  },
  partOf: (part, product) => `${part} (${product})`,
  parts: {
    awaited: (parts) => `Nog onderweg: ${parts}.`,
    failed: (parts) => `Niet bekeken: ${parts}.`,
    stale: (parts) => `Niet actueel: ${parts}.`,
    allInList: 'Alle tonen in de lijst',
  },
  cut: {
    largest: (part, shown, total) => `Bekeken bij ‘${part}’: de ${shown} grootste van ${total}.`,
    next: (part, shown, total) => `Bekeken bij ‘${part}’: de eerste ${shown} van ${total}.`,
    worst: (part, shown, total) => `Bekeken bij ‘${part}’: de ${shown} slechtste van ${total}.`,
    some: (part, shown, total) => `Bekeken bij ‘${part}’: ${shown} van ${total}.`,
  },
  rankingTitle: 'Hoe deze volgorde ontstaat',
};
