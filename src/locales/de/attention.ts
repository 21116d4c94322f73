import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/attention.js';

const choose = pluralOf('de');

const licenses = (count: Count) => choose(count, { one: `${count.shown} Lizenz`, other: `${count.shown} Lizenzen` });
const holding = (what: string, count: Count | undefined) => (count ? `${what} mit ${licenses(count)}` : what);

export const attention: typeof en.attention = {
  heading: 'Handlungsbedarf',
  count: (count) =>
    choose(count, {
      one: `${count.shown} Kunde mit Handlungsbedarf`,
      other: `${count.shown} Kunden mit Handlungsbedarf`,
    }),
  countAtLeast: (count) =>
    choose(count, {
      one: `Mindestens ${count.shown} Kunde mit Handlungsbedarf`,
      other: `Mindestens ${count.shown} Kunden mit Handlungsbedarf`,
    }),
  none: 'Bei keinem Kunden besteht zurzeit Handlungsbedarf.',
  noneOfPart: 'In dem, was geprüft werden konnte, wurde nichts gefunden.',
  noneShown: 'Alles hier ist vorerst zurückgestellt.',
  rule: {
    suspended: 'Gesperrt',
    expired: 'Abgelaufen',
    overLimit: 'Lizenzlimit überschritten',
    expiring: 'Läuft ab',
    trialEnding: 'Testversion endet bald',
    poorCalls: 'Schlechte Anrufqualität',
    abandonedCalls: 'Abgebrochene Anrufe',
    unusedLicenses: 'Ungenutzte Lizenzen',
    noRecentActivity: 'Keine aktuelle Aktivität',
  },
  reason: {
    suspended: (count) =>
      count
        ? choose(count, {
            one: `${count.shown} Lizenz ist betroffen.`,
            other: `${count.shown} Lizenzen sind betroffen.`,
          })
        : 'Wie viele Lizenzen betroffen sind, ist nicht bekannt.',
    expired: (when) =>
      when
        ? `Nichts läuft mehr. Zuletzt hat sich ${when} ein Administrator angemeldet.`
        : 'Nichts läuft mehr. Nie hat sich ein Administrator angemeldet.',
    overLimit: (over, assigned, total, subscriptions) => {
      const where = subscriptions.value > 1 ? ` in ${subscriptions.shown} Abonnements` : '';
      return `${licenses(over)} mehr als gekauft: ${assigned} zugewiesen, ${total} gekauft${where}.`;
    },
    expiring: (when, date, count) => `${holding('Ein Abonnement', count)} endet ${when} (${date}).`,
    expiringTrial: (when, date, count) => `${holding('Eine Testversion', count)} endet ${when} (${date}).`,
    expiringSeveral: (subscriptions, when, date, count) =>
      `${holding(`${subscriptions.shown} Abonnements`, count)} enden, das erste ${when} (${date}).`,
    trialEnding: (when, date, { used, total, share }) =>
      `Endet ${when} (${date}) und wird genutzt: ${used} von ${licenses(total)} (${share}).`,
    trialEndingSeveral: (trials, when, date, { used, total, share }) =>
      `${trials.shown} Testversionen enden, die erste ${when} (${date}), und werden genutzt: ${used} von ${licenses(total)} (${share}).`,
    unusedLicenses: (when, date, { unused, total, share, by }) =>
      `Verlängert sich ${when} (${date}): ${unused} von ${licenses(total)} (${share}) ${by}.`,
    unusedLicensesSeveral: (subscriptions, when, date, { unused, total, share, by }) =>
      `${subscriptions.shown} Abonnements verlängern sich, das erste ${when} (${date}): ${unused} von ${licenses(total)} (${share}) ${by}.`,
    poorCalls: (share, bad, of, week) =>
      `${share} der gemessenen Anrufabschnitte waren schlecht: ${bad} von ${of}, Woche vom ${week}.`,
    abandonedCalls: (share, bad, of, week) =>
      `${share} der Anrufe in Warteschlangen wurden abgebrochen: ${bad} von ${of}, Woche vom ${week}.`,
    noRecentActivity: (when, count) => {
      const last = when
        ? `Zuletzt hat sich ${when} ein Administrator angemeldet`
        : 'Nie hat sich ein Administrator angemeldet';
      return count ? `${last}; betroffen: ${licenses(count)}.` : `${last}.`;
    },
  },
  unusedBy: {
    threeMonths: 'in den letzten 3 Monaten nicht genutzt',
    week: 'in den letzten 7 Tagen nicht genutzt',
    assigned: 'nicht zugewiesen',
    mixed: 'nicht genutzt',
  },
  advice: {
    suspended: 'Klären Sie, was noch offen ist, damit der Kunde wieder arbeiten kann.',
    expired: 'Bieten Sie ein neues Abonnement an.',
    overLimit: 'Bieten Sie mehr Lizenzen an, oder nehmen Sie einige zurück.',
    expiring: 'Vereinbaren Sie vor dem Ende, was folgt.',
    trialEnding: 'Bieten Sie jetzt ein Abonnement an.',
    poorCalls: 'Prüfen Sie mit dem Kunden das Netzwerk und die Geräte.',
    abandonedCalls: 'Prüfen Sie mit dem Kunden die Besetzung der Warteschlangen.',
    unusedLicenses: 'Helfen Sie dem Kunden, sie zu nutzen, oder verlängern Sie weniger.',
    noRecentActivity: 'Rufen Sie den Kunden an.',
  },
  open: {
    subscriptions: 'Abonnements öffnen',
    trials: 'Testversionen öffnen',
    admins: 'Administratoren öffnen',
  },
  ofCustomer: (label, customer) => `${label}: ${customer}`,
  weight: 'Gewicht',
  points: (points) => `Gewicht ${points} von 100`,
  more: (count) => `${count.shown} weitere anzeigen`,
  shown: (shown, total) => `${shown} von ${total} werden angezeigt`,
  notNow: 'Nicht jetzt',
  notNowOf: (rule, customer) => `Nicht jetzt: ${rule}, ${customer}`,
  part: {
    suspended: 'gesperrte Kunden',
    expired: 'abgelaufene Kunden',
    noRecentActivity: 'Kunden ohne aktuelle Aktivität',
    expiring: 'ablaufende Abonnements',
    renewing: 'anstehende Verlängerungen',
    overLimit: 'Abonnements über dem Lizenzlimit',
    callQuality: 'Anrufqualität',
    callQueues: 'Anrufwarteschlangen',
  },
  partOf: (part, product) => `${part} (${product})`,
  parts: {
    awaited: (parts) => `Noch unterwegs: ${parts}.`,
    failed: (parts) => `Nicht geprüft: ${parts}.`,
    stale: (parts) => `Nicht aktuell: ${parts}.`,
    allInList: 'Alle in der Liste anzeigen',
  },
  cut: {
    largest: (part, shown, total) => `Geprüft bei „${part}“: die ${shown} größten von ${total}.`,
    next: (part, shown, total) => `Geprüft bei „${part}“: die ersten ${shown} von ${total}.`,
    worst: (part, shown, total) => `Geprüft bei „${part}“: die ${shown} schlechtesten von ${total}.`,
    some: (part, shown, total) => `Geprüft bei „${part}“: ${shown} von ${total}.`,
  },
  rankingTitle: 'So entsteht die Reihenfolge',
};
