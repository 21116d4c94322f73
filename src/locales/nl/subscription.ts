import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/subscription.js';

const choose = pluralOf('nl');

const within = (days: Count) => choose(days, { one: 'binnen een dag', other: `binnen ${days.shown} dagen` });

export const subscriptions: typeof en.subscriptions = {
  count: (count) => choose(count, { one: `${count.shown} abonnement`, other: `${count.shown} abonnementen` }),
  none: {
    recent: (days) =>
      `In de afgelopen ${choose(days, { one: 'dag', other: `${days.shown} dagen` })} is geen abonnement toegevoegd`,
    expiring: (days) => `Er loopt geen abonnement af ${within(days)}`,
    renewing: (days) => `Er wordt geen abonnement verlengd ${within(days)}`,
    lowAssignment: () => 'Geen abonnement heeft een lage licentietoewijzing',
    overLimit: () => 'Geen abonnement is over zijn licentielimiet',
  },
  noneHint: 'Hier is nu niets te doen.',
  group: {
    expiring: (from, to, rows) =>
      !from
        ? `Loopt af ${within(to)}: ${rows.shown}`
        : `Loopt af over ${from.shown} tot en met ${to.shown} dagen: ${rows.shown}`,
    renewing: (from, to, rows) =>
      !from
        ? `Wordt verlengd ${within(to)}: ${rows.shown}`
        : `Wordt verlengd over ${from.shown} tot en met ${to.shown} dagen: ${rows.shown}`,
  },
  advice: {
    recent: (count, first) =>
      choose(count, {
        one: `${count.shown} abonnement is toegevoegd; help ${first} op weg.`,
        other: `${count.shown} abonnementen zijn toegevoegd; help de nieuwste op weg, eerst ${first}.`,
      }),
    expiring: (count, first) =>
      choose(count, {
        one: `${count.shown} abonnement loopt binnen 30 dagen af; bel ${first}.`,
        other: `${count.shown} abonnementen lopen binnen 30 dagen af; begin met ${first}.`,
      }),
    renewing: (count, first) =>
      choose(count, {
        one: `${count.shown} abonnement wordt binnen 30 dagen verlengd; controleer het aantal met ${first}.`,
        other: `${count.shown} abonnementen worden binnen 30 dagen verlengd; controleer de aantallen, eerst met ${first}.`,
      }),
    lowAssignment: (count, first) =>
      choose(count, {
        one: `${count.shown} abonnement is nauwelijks toegewezen; help ${first} de licenties uit te delen.`,
        other: `${count.shown} abonnementen zijn nauwelijks toegewezen; begin met ${first}, het laagste.`,
      }),
    overLimit: (count, first) =>
      choose(count, {
        one: `${count.shown} abonnement heeft meer licenties nodig; bied ze ${first} aan.`,
        other: `${count.shown} abonnementen hebben meer licenties nodig; begin met ${first}, het hoogste.`,
      }),
  },
};

export const yes: typeof en.yes = 'Ja';

export const no: typeof en.no = 'Nee';
