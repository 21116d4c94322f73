import type { Dictionary } from './en.js';
import { callQuality, endpoints, features, noCalling, usage } from './nl/calling.js';
import { licenseTrend, trend } from './nl/chart.js';
import { chartView } from './nl/chart-view.js';
import { license } from './nl/license.js';
import { pluralOf } from './plural.js';

const choose = pluralOf('nl');

/** Every text of the library in Dutch, the language of the source article. */
export const nl: Dictionary = {
  status: {
    trial: 'Proefperiode',
    subscription: 'Abonnement',
    expiringSoon: 'Verloopt binnenkort',
    licenseOverage: 'Licentieoverschrijding',
    noRecentActivity: 'Geen recente activiteit',
    readyForOrderSetup: 'Gereed voor het instellen van de bestelling',
    suspended: 'Opgeschort',
    expired: 'Verlopen',
  },
  filter: {
    managedBy: 'Beheerd door',
    product: 'Product',
    status: 'Status',
    subscriptionType: 'Abonnementstype',
    tag: 'Tags',
  },
  managedBy: {
    externalAdministrator: 'Externe beheerder',
    partnerOrganization: 'Partnerorganisatie',
  },
  subscriptionType: {
    subscription: 'Abonnement',
    trial: 'Proefperiode',
  },
  product: {
    meetings: 'Webex Meetings',
    calling: 'Webex Calling',
    messaging: 'Webex Messaging',
    realTimeTranslations: 'Realtime vertalingen',
  },
  productSwitch: {
    label: 'Product',
    meetings: 'Meetings',
    calling: 'Calling',
    explanation: 'Alles hieronder toont dit product.',
  },
  role: {
    partnerFullAdmin: 'Volledige partnerbeheerder',
    partnerAdmin: 'Partnerbeheerder',
    partnerReadOnlyAdmin: 'Partnerbeheerder met alleen-lezentoegang',
    helpDeskAdmin: 'Helpdeskbeheerder',
  },
  action: {
    launchOrganization: 'Organisatie starten',
    launchMyOrganization: 'Mijn organisatie starten',
    startTrial: 'Proefversie starten',
    retry: 'Opnieuw proberen',
    refresh: 'Vernieuwen',
    close: 'Sluiten',
    cancel: 'Annuleren',
  },
  section: {
    overview: () => 'Overzicht',
    recent: (days) =>
      `Onlangs toegevoegde klanten in de afgelopen ${days} ${choose(days, { one: 'dag', other: 'dagen' })}`,
    expiring: (days) => `Verloopt binnen ${days} ${choose(days, { one: 'dag', other: 'dagen' })}`,
    renewing: (days) => `Wordt de komende ${days} ${choose(days, { one: 'dag', other: 'dagen' })} verlengd`,
    'low-assignment': () => 'Lage licentietoewijzing',
    'over-limit': () => 'Klanten boven de licentielimiet',
    'call-queue': () => 'Inzichten in gesprekswachtrijen in de afgelopen week',
    callingUsage: () => 'Gespreksgebruik in de afgelopen week',
    callQuality: () => 'Gesprekskwaliteit in de afgelopen week',
    features: () => 'Geavanceerde gespreksfuncties in de afgelopen week',
  },
  kpi: {
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
  },
  kpiExplanation: {
    'total-customers': () =>
      'Klanten die uw organisatie beheert. Alleen klanten met Webex Meetings of Webex Calling tellen mee.',
    'nearing-expiration': (days) =>
      `Klanten met een abonnement of proefperiode die binnen ${days} dagen afloopt. Alleen Webex Meetings en Webex Calling tellen mee.`,
    'nearing-renewal': (days) =>
      `Klanten met een abonnement dat binnen ${days} dagen automatisch wordt verlengd. Alleen Webex Meetings en Webex Calling tellen mee.`,
    'low-license-assignment': () =>
      'Klanten die een kleiner deel van hun licenties hebben toegewezen dan uw andere klanten.',
    'over-license-limit': () => 'Klanten die meer licenties hebben toegewezen dan ze hebben gekocht.',
    'new-customers': (days) =>
      `Klanten met een abonnement of proefperiode die in de afgelopen ${days} dagen is toegevoegd.`,
    'total-licenses': () => 'Alle licenties van de onlangs toegevoegde abonnementen en proefperioden samen.',
    'expiring-customers': (days) => `Klanten met een abonnement of proefperiode die binnen ${days} dagen afloopt.`,
    'renewing-customers': (days) => `Klanten met een abonnement dat binnen ${days} dagen automatisch wordt verlengd.`,
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
  },
  kpiCard: {
    change: (change, since) => `${change} sinds ${since}`,
    sincePrevious: 'de vorige periode',
    sinceLastWeek: 'de week ervoor',
    unchanged: (since) => `Geen verschil sinds ${since}`,
    percentagePoints: (points) => `${points} procentpunt`,
    explain: (label) => `Hoe ${label} wordt berekend`,
    filtering: 'Filtert de klantenlijst',
    noValue: 'Niet beschikbaar bij deze bron',
    unknownMetric: (metric) => `Er is geen metric “${metric}”.`,
    unknownSection: (section, known) => `Er is geen section “${section}”. Bekend zijn: ${known}.`,
    sectionNeeded: (metric, sections) => `De metric “${metric}” heeft het attribuut section nodig: ${sections}.`,
  },
  license,
  chart: {
    licenseTrend: 'Licentiedistributietrend',
    callingUsage: (weeks) => `Trend gespreksgebruikers naar gebruiksvolume in de afgelopen ${weeks} weken`,
    callQuality: (weeks) => `Gesprekskwaliteit en -trend in de afgelopen ${weeks} weken`,
    endpointQuality: 'Gesprekskwaliteit per eindpunttype',
    features: 'Functiegebruik per gesprek',
  },
  chartView,
  quality: {
    good: 'Goed',
    poor: 'Slecht',
    notAvailable: 'Niet beschikbaar',
    because: (loss, latency, jitter) => `verlies ${loss} · vertraging ${latency} · jitter ${jitter}`,
  },
  table: {
    recent: 'Onlangs toegevoegde abonnementen',
    expiring: 'Abonnementen die binnenkort verlopen',
    renewing: 'Abonnementen die binnenkort worden verlengd',
    lowAssignment: 'Abonnementen met lage licentietoewijzing',
    overLimit: 'Abonnementen met licentieoverschrijdingen',
    callingUsage: 'Klanten en gebruik',
    callQuality: 'Klanten en gesprekskwaliteit',
    callQueue: 'Klanten en functiegebruik',
    customers: 'Klanten',
  },
  column: {
    week: 'Week van',
    customer: 'Klant',
    status: 'Status',
    tags: 'Tags',
    products: 'Producten',
    licenses: 'Licenties',
    nextDate: 'Verlengt of verloopt',
    actions: 'Acties',
    subscriptionId: 'Abonnement-id',
    enterpriseTrial: 'Enterprise-proefperiode',
    daysSinceAdded: 'Dagen sinds toegevoegd',
    totalLicenses: 'Totaal aantal licenties',
    licenseUse: 'Gebruikte/toegewezen/beschikbare licenties',
    weeklyAssignmentChange: 'Wekelijkse toewijzingswijziging',
    weeklyUsageChange: 'Wijziging wekelijks gebruik',
    daysUntilExpiration: 'Dagen tot vervaldatum',
    usageLast3Months: 'Gebruik in de afgelopen 3 maanden',
    daysUntilRenewal: 'Dagen tot verlenging',
    monthsSinceAdded: 'Maanden sinds toegevoegd',
    assignedShare: 'Toegewezen licenties (%)',
    monthsRemaining: 'Resterende maanden',
    autoRenew: 'Automatisch verlengen?',
    usedShare: 'Gebruikte licenties (%)',
    callingLicenses: 'Calling-licenties',
    activeUsers: 'Actieve gebruikers',
    calls: 'Gesprekken',
    minutes: 'Minuten',
    callsPerUser: 'Gesprekken per actieve gebruiker',
    weekChange: 'Verschil met de week ervoor',
    callLegs: 'Gespreksdelen',
    poorShare: 'Slecht (%)',
    poorBecause: 'Slecht door',
    notAvailableShare: 'Niet beschikbaar (%)',
    queues: 'Wachtrijen',
    offered: 'Aangeboden gesprekken',
    answered: 'Beantwoord',
    abandonedShare: 'Afgebroken (%)',
    timeToAnswer: 'Gemiddelde tijd tot beantwoorden',
    waitBeforeAbandoned: 'Gemiddelde wachttijd voor verlaten',
    countAndShare: (count, share) => `${count} (${share})`,
  },
  customerList: {
    search: 'Klanten zoeken',
    count: (count: number, shown: string) => choose(count, { one: `${shown} klant`, other: `${shown} klanten` }),
    renews: (date: string) => `Verlengt ${date}`,
    ends: (date: string) => `Verloopt ${date}`,
    launch: (customer: string) => `De organisatie van ${customer} starten`,
    narrowed: (kpi: string) => `Alleen de klanten die ‘${kpi}’ telt.`,
    widen: 'Alle klanten tonen',
  },
  launch: {
    asking: (organization: string) => `${organization} wordt gestart …`,
    ready: (organization: string) => `${organization} staat klaar.`,
    failed: (organization: string) => `${organization} kon niet worden gestart.`,
  },
  dataTable: {
    columns: 'Kolommen',
    moveUp: (column: string) => `${column} omhoog verplaatsen`,
    moveDown: (column: string) => `${column} omlaag verplaatsen`,
    resetColumns: 'Kolommen herstellen',
    exportCsv: 'CSV exporteren',
    exporting: (done: string, total: string) => `${done} van ${total} rijen`,
    cancelExport: 'Export annuleren',
    exportFailed: 'De export is mislukt. Probeer het opnieuw.',
    exported: 'De export is voltooid.',
    select: (row: string) => `${row} selecteren`,
    selection: 'Selectie',
    selected: (shown: string) => `${shown} geselecteerd`,
    clearSelection: 'Selectie wissen',
    headerKeys: 'Enter sorteert. Shift met een pijltoets verandert de breedte.',
  },
  change: {
    more: (difference) => `↑ ${difference} meer`,
    fewer: (difference) => `↓ ${difference} minder`,
    points: (points) => `${points} pp`,
    worse: (difference) => `↑ ${difference} slechter`,
    better: (difference) => `↓ ${difference} beter`,
    same: 'Geen verschil',
  },
  subscriptions: {
    count: (count, shown) => choose(count, { one: `${shown} abonnement`, other: `${shown} abonnementen` }),
    none: {
      recent: (days) => `In de afgelopen ${days} dagen is geen abonnement toegevoegd`,
      expiring: (days) => `Binnen ${days} dagen loopt geen abonnement af`,
      renewing: (days) => `Binnen ${days} dagen wordt geen abonnement verlengd`,
      lowAssignment: () => 'Geen abonnement heeft een lage licentietoewijzing',
      overLimit: () => 'Geen abonnement is over zijn licentielimiet',
    },
    noneHint: 'Hier is nu niets te doen.',
    group: {
      expiring: (after, days, shown) =>
        after === 0
          ? `Loopt af binnen ${days} dagen: ${shown}`
          : `Loopt af over ${after + 1} tot en met ${days} dagen: ${shown}`,
      renewing: (after, days, shown) =>
        after === 0
          ? `Wordt verlengd binnen ${days} dagen: ${shown}`
          : `Wordt verlengd over ${after + 1} tot en met ${days} dagen: ${shown}`,
    },
    advice: {
      recent: (count, shown, first) =>
        choose(count, {
          one: `${shown} abonnement is toegevoegd; help ${first} op weg.`,
          other: `${shown} abonnementen zijn toegevoegd; help de nieuwste op weg, eerst ${first}.`,
        }),
      expiring: (count, shown, first) =>
        choose(count, {
          one: `${shown} abonnement loopt binnen 30 dagen af; bel ${first}.`,
          other: `${shown} abonnementen lopen binnen 30 dagen af; begin met ${first}.`,
        }),
      renewing: (count, shown, first) =>
        choose(count, {
          one: `${shown} abonnement wordt binnen 30 dagen verlengd; controleer het aantal met ${first}.`,
          other: `${shown} abonnementen worden binnen 30 dagen verlengd; controleer de aantallen, eerst met ${first}.`,
        }),
      lowAssignment: (count, shown, first) =>
        choose(count, {
          one: `${shown} abonnement is nauwelijks toegewezen; help ${first} de licenties uit te delen.`,
          other: `${shown} abonnementen zijn nauwelijks toegewezen; begin met ${first}, het laagste.`,
        }),
      overLimit: (count, shown, first) =>
        choose(count, {
          one: `${shown} abonnement heeft meer licenties nodig; bied ze ${first} aan.`,
          other: `${shown} abonnementen hebben meer licenties nodig; begin met ${first}, het hoogste.`,
        }),
    },
  },
  callingTable: {
    count: (count, shown) => choose(count, { one: `${shown} klant`, other: `${shown} klanten` }),
    narrowed: (point) => `Beperkt tot het gekozen punt: ${point}`,
    widen: 'Alles tonen',
  },
  trend,
  licenseTrend,
  noCalling,
  callQuality,
  usage,
  endpointType: {
    webexAppDesktop: 'Webex-app, desktop',
    webexAppMobile: 'Webex-app, mobiel',
    webexAppWeb: 'Webex-app, web',
    deskPhone: 'Bureautelefoon',
    roomDevice: 'Ruimteapparaat',
    dect: 'DECT-telefoon',
    thirdPartyDevice: 'Apparaat van derden',
    msTeams: 'Microsoft Teams',
    gateway: 'Gateway',
    unknown: 'Onbekend',
  },
  endpoints,
  feature: {
    callQueue: 'Gesprekswachtrij',
    huntGroup: 'Huntgroep',
    autoAttendant: 'Automatische receptie',
    callPark: 'Gesprek parkeren',
    callPickup: 'Gesprek overnemen',
    simultaneousRing: 'Gelijktijdig overgaan',
    callForward: 'Doorschakelen',
    transfer: 'Doorverbinden',
    recording: 'Opname',
    voicemail: 'Voicemail',
    paging: 'Oproepen',
  },
  features,
  yes: 'Ja',
  no: 'Nee',
  state: {
    loading: 'Laden',
    dataAsOf: (moment) => `Gegevens van ${moment}`,
    weekOf: (week) => `Week van ${week}`,
    outdated: 'Deze gegevens zijn ouder dan één wekelijkse verversing.',
    stale: 'Verversen is niet gelukt. U ziet de laatst bekende gegevens.',
    misfits: (count, shown) =>
      choose(count, {
        one: `${shown} rij kon niet worden gelezen en wordt niet getoond.`,
        other: `${shown} rijen konden niet worden gelezen en worden niet getoond.`,
      }),
    unreadableRow: 'Deze rij kon niet worden gelezen.',
    notAvailable: 'Niet beschikbaar bij deze bron',
    waitsFor: (attribute) => `Kies wat u wilt zien: ${attribute} is niet ingesteld.`,
    waits: 'Nog niets om te tonen.',
  },
  empty: {
    noData: { title: 'Nog geen gegevens', hint: 'Zodra er gegevens zijn, verschijnen ze hier.' },
    noMatch: {
      title: 'Niets voldoet aan deze filters',
      hint: 'Wijzig of wis een filter om meer te zien.',
      clear: 'Alle filters wissen',
    },
    noPermission: {
      title: 'Geen toegang',
      hint: 'Uw rol geeft hier geen toegang toe. Een volledige partnerbeheerder kan dat wijzigen.',
    },
    notBought: {
      title: (product) => `Geen klant heeft ${product}`,
      hint: 'Deze cijfers verschijnen zodra een van uw klanten het product koopt.',
    },
  },
  error: {
    config: 'Dit element heeft geen gegevensbron.',
    configHint: 'Zet het in een <partner-hub api-base="…">, of gebruik source="demo" om het te proberen.',
    auth: 'U bent afgemeld.',
    forbidden: 'U hebt geen toestemming om dit te zien.',
    notFound: 'Dit is niet gevonden.',
    conflict: 'Iemand anders heeft dit intussen gewijzigd.',
    invalid: 'De server heeft de aanvraag niet geaccepteerd.',
    network: 'De server is niet bereikbaar.',
    timeout: 'De server deed te lang over een antwoord.',
    rateLimited: 'Er waren te veel aanvragen.',
    server: 'De server meldde een fout.',
    badData: 'De server stuurde gegevens die niet te lezen zijn.',
    render: 'Dit kan niet worden getoond.',
    codeMissing: 'Een deel van deze pagina is er niet meer.',
    codeMissingHint: 'Laad de pagina opnieuw.',
    retryIn: (duration) => `Probeer het over ${duration} opnieuw.`,
    trackingId: (id) => `Tracking-id: ${id}`,
    loggedOut: 'U bent afgemeld. Er worden geen gegevens getoond.',
  },
};
