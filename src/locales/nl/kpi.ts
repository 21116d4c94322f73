import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/kpi.js';

const choose = pluralOf('nl');

const within = (days: Count) => choose(days, { one: 'binnen een dag', other: `binnen ${days.shown} dagen` });

const lastDays = (days: Count) => choose(days, { one: 'de afgelopen dag', other: `de afgelopen ${days.shown} dagen` });

export const section: typeof en.section = {
  overview: () => 'Overzicht',
  recent: (days) => `Onlangs toegevoegde klanten in ${lastDays(days)}`,
  expiring: (days) => `Verloopt ${within(days)}`,
  renewing: (days) =>
    `Wordt ${choose(days, { one: 'de komende dag', other: `de komende ${days.shown} dagen` })} verlengd`,
  'low-assignment': () => 'Lage licentietoewijzing',
  'over-limit': () => 'Klanten boven de licentielimiet',
  'call-queue': () => 'Inzichten in gesprekswachtrijen in de afgelopen week',
  callingUsage: () => 'Gespreksgebruik in de afgelopen week',
  callQuality: () => 'Gesprekskwaliteit in de afgelopen week',
  features: () => 'Geavanceerde gespreksfuncties in de afgelopen week',
};

export const kpi: typeof en.kpi = {
  'total-customers': 'Totaal aantal klanten',
  'nearing-expiration': 'Bijna verlopen',
  'nearing-renewal': 'Bijna toe aan verlenging',
  'low-license-assignment': 'Lage licentietoewijzing',
  'over-license-limit': 'Over licentielimiet',
  'new-customers': 'Nieuwe klanten',
  'total-licenses': 'Totaal aantal licenties',
  'expiring-customers': 'Klanten die bijna verlopen',
  'renewing-customers': 'Klanten die verlengen',
  'low-assignment-customers': 'Klanten met een lage toewijzing',
  'overage-customers': 'Klanten met een overschrijding',
  'license-assignment': 'Licentietoewijzing',
  'license-usage': 'Licentiegebruik',
  'license-usage-when-assigned': 'Licentiegebruik wanneer toegewezen',
  'unassigned-licenses': 'Totaal aantal niet-toegewezen licenties',
  'licenses-in-overage': 'Totaal aantal licenties in overschrijding',
  'average-license-overage': 'Gemiddelde licentieoverschrijding',
  'time-to-answer': 'Gemiddelde tijd tot beantwoorden',
  'wait-before-abandoned': 'Gemiddelde wachttijd voor verlaten',
  'abandoned-rate': 'Gemiddeld percentage afgebroken gesprekken',
};

export const kpiExplanation: typeof en.kpiExplanation = {
  'total-customers': () =>
    'Klanten die uw organisatie beheert. Alleen klanten met Webex Meetings of Webex Calling tellen mee.',
  'nearing-expiration': (days) =>
    `Klanten met een abonnement of proefperiode die ${within(days)} afloopt. Alleen Webex Meetings en Webex Calling tellen mee.`,
  'nearing-renewal': (days) =>
    `Klanten met een abonnement dat ${within(days)} automatisch wordt verlengd. Alleen Webex Meetings en Webex Calling tellen mee.`,
  'low-license-assignment': () =>
    'Klanten die een kleiner deel van hun licenties hebben toegewezen dan uw andere klanten.',
  'over-license-limit': () => 'Klanten die meer licenties hebben toegewezen dan ze hebben gekocht.',
  'new-customers': (days) => `Klanten met een abonnement of proefperiode die in ${lastDays(days)} is toegevoegd.`,
  'total-licenses': () => 'Alle licenties van de onlangs toegevoegde abonnementen en proefperioden samen.',
  'expiring-customers': (days) => `Klanten met een abonnement of proefperiode die ${within(days)} afloopt.`,
  'renewing-customers': (days) => `Klanten met een abonnement dat ${within(days)} automatisch wordt verlengd.`,
  'low-assignment-customers': () =>
    'Klanten die een kleiner deel van hun licenties hebben toegewezen dan vergelijkbare klanten.',
  'overage-customers': () =>
    'Klanten met een abonnement of proefperiode waarin meer licenties zijn toegewezen dan er zijn gekocht.',
  'license-assignment': () =>
    'Toegewezen licenties ÷ alle licenties, over alle abonnementen en proefperioden in dit onderdeel.',
  'license-usage': () =>
    'Licenties die in de afgelopen zeven dagen zijn gebruikt ÷ alle licenties, over alle abonnementen en proefperioden in dit onderdeel.',
  'license-usage-when-assigned': () =>
    'Licenties die in de afgelopen zeven dagen zijn gebruikt ÷ toegewezen licenties, over alle abonnementen en proefperioden in dit onderdeel.',
  'unassigned-licenses': () => 'Licenties die wel zijn gekocht maar aan niemand zijn toegewezen, in dit onderdeel.',
  'licenses-in-overage': () =>
    'Licenties die boven het gekochte aantal zijn toegewezen, over alle abonnementen en proefperioden.',
  'average-license-overage': () => 'Licenties in overschrijding ÷ klanten met een overschrijding.',
  'time-to-answer': () =>
    'Hoe lang bellers wachtten tot een agent antwoordde of tot ze naar een andere wachtrij gingen, gemiddeld over al die gesprekken.',
  'wait-before-abandoned': () =>
    'Hoe lang bellers wachtten voordat ze ophingen of een bericht achterlieten, gemiddeld over al die gesprekken.',
  'abandoned-rate': () =>
    'Gesprekken waarbij de beller ophing of een bericht achterliet voordat een agent beschikbaar was ÷ alle aangeboden gesprekken.',
};

export const kpiCard: typeof en.kpiCard = {
  change: (change, since) => `${change} sinds ${since}`,
  sincePrevious: 'de vorige periode',
  sinceLastWeek: 'vorige week',
  unchanged: (since) => `Geen verschil sinds ${since}`,
  percentagePoints: (points) => `${points.shown} procentpunt`,
  explain: (label) => `Hoe ${label} wordt berekend`,
  filtering: 'Filtert de klantenlijst',
  noValue: 'Niet beschikbaar bij deze bron',
  nothingToDivide: 'Niets om een aandeel van te nemen',
  speaksOf: (part, whole) =>
    `Van ${part} van ${whole.shown} ${choose(whole, { one: 'licentie', other: 'licenties' })} is het gebruik bekend.`,
  unknownMetric: (metric, known) => `Er is geen metric ‘${metric}’. Bekend zijn: ${known}.`,
  unknownSection: (section, known) => `Er is geen section ‘${section}’. Bekend zijn: ${known}.`,
  sectionNeeded: (metric, sections) => `De metric ‘${metric}’ heeft het attribuut section nodig: ${sections}.`,
  wrongSection: (metric, section, sections) =>
    `De metric ‘${metric}’ staat niet in section ‘${section}’, maar wel in: ${sections}.`,
};
