/** Wat de bouwer in het Nederlands zegt. */

export const pageTexts = {
  title: 'Stel uw pagina samen',
  skip: 'Naar de eerste stap',
  skipPreview: 'Voorbij het voorbeeld',
  lead: 'Kies wat uw pagina toont, probeer het uit met verzonnen gegevens, en kopieer de code. Programmeren is niet nodig.',
  language: 'Taal',
  back: 'Voorbeeldportaal',
  share: 'Link naar deze pagina kopiëren',
  step1: '1. Wat moet de pagina tonen?',
  step1Lead: 'Begin met een voorbeeld, of voeg onderdelen één voor één toe. In deze volgorde staan ze op uw pagina.',
  examples: 'Begin met',
  chosen: 'Op uw pagina',
  moveHelp: 'Sleep een onderdeel aan de greep, of verplaats het met de pijlknoppen.',
  more: 'Onderdeel toevoegen',
  step2: '2. Waar komen de gegevens vandaan?',
  source: 'Gegevens',
  demo: 'Verzonnen gegevens, om rond te kijken',
  api: 'Onze eigen gegevens',
  apiBase: 'Adres van de API',
  apiHelp: 'Waar uw backend de gegevens levert. Vraag het de beheerders ervan. Voorbeeld: https://portal.example/api',
  tokenUrl: 'Tokenadres',
  tokenHelp:
    'Een adres van uw intranet dat zegt wie is aangemeld. Voorbeeld: /partner-token. Laat het leeg als cookies dat doen.',
  page: 'Adres van uw intranet',
  pageHelp: 'Waar de pagina komt te staan, zoals https://intranet.example. Het dient alleen om u hier te waarschuwen.',
  library: 'Map van de bibliotheek',
  libraryHelp: 'Waar de map dist/cdn van dit pakket op uw server staat. Alle bestanden erin horen bij elkaar.',
  step3: '3. Hoe ziet het eruit?',
  locale: 'Taal van de pagina',
  localePage: 'Zoals de pagina zegt',
  zone: 'Tijdzone',
  zoneHelp: 'Waarin dagen worden geteld. Leeg: die van de bezoeker.',
  zoneUnknown: 'Een tijdzone met deze naam bestaat niet. Kies er een uit de lijst.',
  theme: 'Weergave',
  light: 'Licht',
  dark: 'Donker',
  auto: 'Zoals de bezoeker het heeft',
  brand: 'Huiskleur',
  brandDark: 'Huiskleur op een donkere pagina',
  brandHelp: 'Knoppen, links, balken en grafieken nemen de kleur over. Leeg: blauw.',
  pick: 'Kleur kiezen',
  clear: 'Wissen',
  colorUnknown: 'Een kleur is # en zes cijfers of letters tot en met f, zoals #0b6b61.',
  rows: 'Rijen van tabellen',
  rows44: 'Gewoon (44 px)',
  rows36: 'Dicht op elkaar (36 px)',
  rows52: 'Ruim (52 px)',
  window: 'Terug- en vooruitkijken',
  days: (count) => `${count} dagen`,
  windowHelp: 'Wat telt als onlangs, bijna verlopen en bijna verlengd.',
  step4: '4. Kopiëren',
  kind: 'Waar komt het te staan?',
  css: 'Alles in één bestand',
  cssHelp:
    'Eenvoudiger, maar pagina’s met een streng beveiligingsbeleid weigeren het. Laat het uit als u niet zeker weet of dat er is.',
  strict: 'Voor wie over de beveiliging gaat',
  strictLead:
    'Een pagina met een streng Content-Security-Policy heeft niet meer nodig dan dit, als één regel in de header met die naam:',
  strictNote:
    "Verder wordt er niets benaderd. Gebruikt uw pagina zelf Lit, of twee versies van deze bibliotheek, dan is het laatste deel: trusted-types lit-html 'allow-duplicates'.",
  preview: 'Voorbeeld',
  previewLead: 'Met verzonnen gegevens, ook als uw pagina straks uw eigen toont.',
  width: 'Breedte',
  width320: 'Telefoon (320 px)',
  width720: 'Tablet (720 px)',
  widthFull: 'Volledig',
};

export const said = {
  add: 'Toevoegen',
  addTo: (title) => `${title} toevoegen`,
  up: (title) => `${title} omhoog`,
  down: (title) => `${title} omlaag`,
  remove: (title) => `${title} verwijderen`,
  settings: 'Instellingen',
  settingsOf: (title) => `Instellingen van ${title}`,
  usual: 'Zoals gewoonlijk',
  added: (title, place, count) => `${title} toegevoegd, plaats ${place} van ${count}.`,
  moved: (title, place, count) => `${title} staat nu op plaats ${place} van ${count}.`,
  removed: (title) => `${title} verwijderd.`,
  replaced: (name) => `Het voorbeeld “${name}” staat nu op uw pagina.`,
  copy: 'Kopiëren',
  copyOf: (name) => `${name} kopiëren`,
  save: 'Opslaan',
  saveOf: (name) => `${name} opslaan`,
  copied: (name) => `${name} is gekopieerd.`,
  selected: (name) =>
    `De browser laat deze pagina niet kopiëren. ${name} is geselecteerd: druk op Ctrl+C, of Cmd+C op een Mac.`,
  linkCopied: 'De link is gekopieerd.',
  linkRefused: 'De browser laat deze pagina niet kopiëren. Het adres van deze pagina, in de adresbalk, is de link.',
  noOpen: 'In het voorbeeld wordt geen ander venster geopend.',
  failed:
    'De lijst met onderdelen kon niet worden geladen. Zet deze pagina op een webserver, met de hele map ernaast, en laad de pagina opnieuw.',
};

export const snippetTexts = {
  pageTitle: 'Klanten',
  forHead: 'In een pagina die u al hebt: de volgende drie regels in de head.',
  forBody: 'En vanaf hier waar het moet staan.',
};

export const groups = {
  overview: 'Overzicht',
  customers: 'Klanten',
  licenses: 'Licenties en verlengingen',
  calling: 'Bellen',
  work: 'Werk en hulp',
};

export const examples = {
  console: 'De hele console',
  customers: 'Klanten',
  renewals: 'Verlengingen',
  calling: 'Bellen',
  help: 'Hulp',
};

export const kinds = {
  html: 'Een pagina in gewone HTML',
  react: 'React 19',
  'react-18': 'React 18',
  preact: 'Preact',
  solid: 'Solid',
  vue: 'Vue',
  angular: 'Angular',
  svelte: 'Svelte',
  wordpress: 'WordPress',
  sharepoint: 'SharePoint',
};

export const tags = {
  'partner-dashboard': ['De hele console', 'Alle onderdelen in één, met een navigatie ernaast.'],
  'customer-attention': ['Wat aandacht vraagt', 'De klanten waarbij nu iets moet gebeuren, op volgorde.'],
  'kpi-group': ['Kerncijfers', 'Alle kerncijfers van een onderdeel, naast elkaar.'],
  'kpi-card': ['Eén kerncijfer', 'Een enkel cijfer met de verandering.'],
  'customer-list': ['Klantenlijst', 'Alle klanten met status, producten en licenties; met zoeken en filters.'],
  'customer-filter': ['Klantenfilter', 'Losse filters, voor elke klantenlijst op de pagina.'],
  'customer-detail': ['Klantgegevens', 'Eén klant: overzicht, abonnementen, proefperiodes en beheerders.'],
  'customer-subscriptions': [
    'Abonnementen van een klant',
    'Wat een klant heeft gekocht, en wanneer het eindigt of wordt verlengd.',
  ],
  'customer-trials': ['Proefperiodes van een klant', 'Lopende proefperiodes, en een knop om ze te verlengen.'],
  'customer-tags': ['Tags', 'Tags maken, hernoemen en verwijderen; of de tags van één klant.'],
  'license-bar': ['Licentiebalk', 'Hoe de licenties van een klant worden gebruikt, als één balk.'],
  'product-switch': ['Productkeuze', 'Meetings of Calling, voor alles op de pagina.'],
  'expiring-table': ['Bijna verlopen', 'Abonnementen en proefperiodes die binnenkort eindigen.'],
  'renewing-table': ['Bijna toe aan verlenging', 'Abonnementen die binnenkort vanzelf worden verlengd.'],
  'recent-table': ['Onlangs toegevoegd', 'Nieuwe abonnementen en proefperiodes.'],
  'low-assignment-table': ['Lage licentietoewijzing', 'Klanten die weinig van hun licenties gebruiken.'],
  'overage-table': ['Boven de licentielimiet', 'Klanten die meer licenties hebben toegewezen dan gekocht.'],
  'license-trend-chart': ['Licentietrend', 'Hoe licenties zijn toegewezen en worden gebruikt, week na week.'],
  'calling-quality-chart': ['Gesprekskwaliteit per week', 'Of gesprekken beter of slechter worden.'],
  'calling-usage-chart': ['Gespreksgebruik per week', 'Hoeveel gebruikers hoeveel belden.'],
  'endpoint-quality-chart': ['Gesprekskwaliteit per apparaat', 'Welke soorten apparaten slechte gesprekken hebben.'],
  'feature-usage-chart': ['Gespreksfuncties', 'Hoe vaak geavanceerde functies worden gebruikt.'],
  'calling-quality-table': ['Gesprekskwaliteit per klant', 'Welke klanten slechte gesprekken hebben, en waarom.'],
  'calling-usage-table': ['Gespreksgebruik per klant', 'Hoeveel elke klant belde.'],
  'call-queue-table': ['Gesprekswachtrijen', 'Hoe het met de wachtrijen van elke klant ging.'],
  'start-trial': ['Proefperiode starten', 'Een knop die een proefperiode start.'],
  'launch-button': ['Organisatie starten', 'Een knop die een organisatie opent.'],
  'partner-admins': ['Gebruikers en rollen', 'Uw eigen gebruikers, of wie een klant beheert.'],
  'organization-setup': ['Uw organisatie instellen', 'De wizard voor uw eigen organisatie.'],
  'resource-center': ['Resources', 'Handleidingen, video’s en links, om in te zoeken.'],
  'partner-helpdesk': ['Helpdesk', 'Hoe u de helpdesk bereikt, en of er iemand is.'],
};

export const attributes = {
  sections: ['Onderdelen', 'Geen: allemaal, behalve wat aandacht vraagt.'],
  limit: ['Hoeveel klanten', 'Hoeveel er eerst te zien zijn.'],
  section: ['Onderdeel', 'Bij welk deel van de console de cijfers horen.'],
  product: ['Product', 'Zoals gewoonlijk: wat de productkeuze op de pagina zegt.'],
  heading: ['Kop', 'In plaats van de eigen kop van het onderdeel.'],
  metric: ['Cijfer', 'Welk kerncijfer er staat.'],
  detail: ['Als een klant wordt geopend', 'De gegevens komen naast de lijst, of eroverheen als er geen plaats is.'],
  selectable: ['Rijen zijn te selecteren', 'Om veel klanten tegelijk een tag te geven of te exporteren.'],
  'no-filters': ['Zonder zoeken en filters', 'De pagina heeft een eigen filter. Filters tellen nog steeds.'],
  status: ['Alleen klanten met de status', 'Geen: alle klanten.'],
  'page-size': ['Rijen per verzoek', '1 tot en met 500. Gewoonlijk 100.'],
  typed: ['Filters als tekst in plaats van menu’s', 'Filters worden getypt.'],
  'customer-id': ['Klantnummer', 'De id van de klant in uw API.'],
  value: ['Begint met', 'Het product dat eerst te zien is.'],
  'group-by': ['Rijen groeperen', 'Onder koppen van 30, 60, 90 … dagen, zolang ze op die datum zijn gesorteerd.'],
  weeks: ['Weken', 'Hoeveel weken te zien zijn, 1 tot en met 52. Gewoonlijk 8.'],
  target: ['Doel voor slechte gesprekken, in %', 'Staat als lijn in de grafiek. Gewoonlijk geen.'],
};

export const withoutCustomer = {
  'customer-detail': 'Leeg: de klant die in een klantenlijst op de pagina wordt geopend.',
  'customer-tags': 'Leeg: alle tags.',
  'start-trial': 'Leeg: voor een nieuwe klant.',
  'launch-button': 'Leeg: uw eigen organisatie.',
  'partner-admins': 'Leeg: uw eigen gebruikers.',
};

export const values = {
  sections: {
    overview: 'Overzicht',
    customers: 'Klanten',
    'product-switch': 'Product',
    'license-trend': 'Licentietrend',
    recent: 'Onlangs toegevoegd',
    expiring: 'Verloopt binnenkort',
    renewing: 'Wordt verlengd',
    'low-assignment': 'Lage toewijzing',
    'over-limit': 'Boven de limiet',
    'calling-usage': 'Gespreksgebruik',
    'calling-quality': 'Gesprekskwaliteit',
    features: 'Gespreksfuncties',
    'call-queue': 'Wachtrijen',
    resources: 'Resources',
    helpdesk: 'Helpdesk',
    attention: 'Aandacht',
  },
  section: {
    overview: 'Overzicht',
    recent: 'Onlangs toegevoegd',
    expiring: 'Bijna verlopen',
    renewing: 'Bijna toe aan verlenging',
    'low-assignment': 'Lage licentietoewijzing',
    'over-limit': 'Boven de licentielimiet',
    'call-queue': 'Gesprekswachtrijen',
  },
  product: { meetings: 'Meetings', calling: 'Calling' },
  value: { meetings: 'Meetings', calling: 'Calling' },
  detail: { panel: 'De gegevens naast de lijst tonen' },
  'group-by': { window: 'Per 30, 60, 90 … dagen' },
  status: {
    suspended: 'Opgeschort',
    expired: 'Verlopen',
    licenseOverage: 'Licentieoverschrijding',
    expiringSoon: 'Verloopt binnenkort',
    noRecentActivity: 'Geen recente activiteit',
    readyForOrderSetup: 'Gereed voor het instellen van de bestelling',
    trial: 'Proefperiode',
    subscription: 'Abonnement',
  },
  metric: {
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
};

const themes = { light: 'lichte', dark: 'donkere' };

export const warnings = {
  nothingChosen: () => 'Er staat nog niets op uw pagina. Voeg een onderdeel toe.',
  lacks: ({ title, attribute }) => `${title} toont niets zonder: ${attribute}. Vul het in onder Instellingen.`,
  alone: ({ title }) => `${title} werkt samen met een klantenlijst op dezelfde pagina. Voeg er een toe.`,
  filteredTwice: ({ title, attribute }) => `${title} heeft zelf ook filters. Onder Instellingen: ${attribute}.`,
  otherSection: ({ title, attribute }) =>
    `${title} bestaat niet in dit onderdeel. Onder Instellingen, ${attribute}: zoals gewoonlijk.`,
  madeUp: () => 'Uw pagina toont verzonnen klanten. Kies “Onze eigen gegevens” als het echt wordt.',
  apiMissing: () => 'Vul het adres van de API in. In de code staat nu een voorbeeld.',
  apiUnreadable: () => 'Dit is geen webadres. Het begint met https:// of, op dezelfde server, met een schuine streep.',
  apiHasQuery: () => 'Het adres eindigt vóór een ? of #. Laat weg wat daarna komt.',
  mixedContent: () =>
    'Uw pagina komt over https, de API over http. Browsers weigeren dat. De API heeft een https-adres nodig.',
  apiNotSafe: () => 'Over http kan iedereen onderweg meelezen. Gebruik een https-adres.',
  apiElsewhere: ({ page }) =>
    `De API staat op een andere server dan de pagina. Zij moet ${page} toestaan (CORS, met de header Authorization).`,
  tokenMissing: () => 'Zonder tokenadres moet de API de bezoeker aan een cookie herkennen.',
  tokenUnreadable: () => 'Het tokenadres is geen webadres. Meestal is het kort, zoals /partner-token.',
  tokenElsewhere: ({ page }) =>
    `Het tokenadres staat op een andere server dan uw pagina (${page}). De browser stuurt daar geen cookies heen, dus niemand is aangemeld. Gebruik een adres van uw eigen server, of laat een ontwikkelaar een functie getToken schrijven.`,
  pageUnreadable: () => 'Het adres van uw intranet begint met https:// of http://.',
  libraryUnreadable: () => 'De map van de bibliotheek is geen webadres.',
  libraryElsewhere: ({ library, page }) =>
    `De bibliotheek komt van ${library}. Die server moet ${page} toestaan (de header Access-Control-Allow-Origin).`,
  libraryMixed: () => 'Uw pagina komt over https, de bibliotheek over http. Browsers weigeren dat.',
  libraryHere: ({ library }) =>
    `De code zou de bibliotheek bij ${library} halen: dat is alleen deze computer. Vul het volledige adres van de map op uw server in, https://…`,
  adapted: ({ theme, ratio, color, shown }) =>
    `${color} heeft op een ${themes[theme]} pagina een contrast van ${ratio}, te weinig voor woorden. Knoppen en balken hebben de kleur zoals ze is; links en andere woorden staan in ${shown}, zodat ze te lezen zijn.`,
};

export const notes = {
  page: 'De pagina. Sla die onder deze naam op uw server op, naast het bestand hub.css.',
  pageAlone: 'De pagina. Sla die onder deze naam op uw server op.',
  besidePage:
    'Het uiterlijk van de pagina. Sla het onder deze naam naast de pagina op. Het is een eigen bestand, zodat ook strenge pagina’s het nemen. In een pagina die u al hebt: laat de regels voor body en :root weg.',
  install: 'Eenmaal, in de map van uw applicatie.',
  component: 'De component. Gebruik die waar de pagina moet staan.',
  besideComponent: 'Het uiterlijk, in een bestand naast de component.',
  vueConfig: 'Vue moet weten welke tags elementen zijn. In een vite.config.js die u al hebt: het deel in vue( ).',
  angularComponent:
    'De component. Gebruik die als <app-hub></app-hub>, en noem HubComponent in de imports van de component eromheen.',
  angularStyles: 'Zet dit bovenaan in src/styles.css, het stijlblad van de hele applicatie.',
  wordpressBlock: 'Voor beheerders en redacteurs: voeg een blok “Aangepaste HTML” aan de pagina toe, en plak dit erin.',
  wordpressPlugin:
    'Voor alle anderen: iemand die plugins mag installeren zet dit bestand en hub.css in wp-content/plugins/partner-hub, en zet “Partner hub” aan. Dan voegt iedereen een blok “Shortcode” met [partner_hub_page] aan een pagina toe.',
  wordpressStyles:
    'Het uiterlijk. Met de plugin: een bestand ernaast. Met het blok: plak het onder Weergave, Extra CSS (in blokthema’s: Editor, Stijlen, Extra CSS).',
  sharepointWebPart:
    'Voor moderne pagina’s, en werk voor een ontwikkelaar: maak een webonderdeel met het SharePoint Framework (yo @microsoft/sharepoint, “WebPart”, “No framework”), en zet dit in de plaats van het bestand van het webonderdeel.',
  sharepointStyles: 'Het uiterlijk, in een bestand naast dat van het webonderdeel.',
  sharepointClassic:
    'Alleen voor klassieke pagina’s: voeg het webonderdeel “Scripteditor” toe, kies “Fragment bewerken”, en plak dit erin.',
};

export const kindNotes = {
  wordpress: [
    'WordPress bewaart scripts en onbekende tags alleen van gebruikers met het recht “unfiltered_html”: beheerders en redacteurs, en in een netwerk van sites (multisite) alleen superbeheerders. Bij alle anderen haalt het ze bij het opslaan weg, zonder iets te zeggen.',
    'De map van de bibliotheek heeft in stap 2 haar volledige adres nodig, https://…, als deze bouwer op een andere server staat dan WordPress.',
  ],
  sharepoint: [
    'Moderne SharePoint-pagina’s nemen geen geplakte code. Daar maakt een ontwikkelaar een webonderdeel, en een beheerder keurt het goed in de app-catalogus. Klassieke pagina’s nemen het alleen waar een beheerder aangepaste scripts toestaat; in SharePoint Online staat dat uit.',
    'SharePoint Online voert alleen scripts van vertrouwde plaatsen uit: een beheerder voegt het adres van de bibliotheek toe aan de vertrouwde scriptbronnen in het SharePoint-beheercentrum.',
    'De API en de bibliotheek staan op andere servers dan SharePoint: beide moeten https://UW-NAAM.sharepoint.com toestaan (CORS). Een tokenadres krijgt daar geen cookies; de ontwikkelaar zet in plaats daarvan getToken op het element partner-hub.',
  ],
};
