import type * as en from '../en/diagnosis.js';

export const diagnosis: typeof en.diagnosis = {
  heading: 'Waarom is het leeg?',
  looking: 'Bezig met kijken …',
  nothingFound: 'Er is niets gevonden wat een element tegenhoudt.',
  found: (count) => `Gevonden: ${count}`,
  runAgain: 'Opnieuw kijken',
  copy: 'Kopiëren als tekst',
  copied: 'Gekopieerd',
  notCopied: 'De browser staat kopiëren niet toe. Selecteer de tekst hieronder.',
  close: 'Sluiten',
  failed: 'Dit kon niet worden onderzocht.',
  severity: { error: 'Fout', warning: 'Waarschuwing', info: 'Opmerking' },
  seen: 'Gezien',
  advice: 'Wat u kunt doen',
  where: 'Waar',
  wholePage: 'De pagina',
  facts: 'Feiten voor een melding',
};

export const finding: typeof en.finding = {
  filePage: () => ({
    seen: 'De pagina is als bestand geopend (file:).',
    advice:
      'Browsers houden modules en gegevens daar tegen: lever de map via HTTP, bijvoorbeeld met “npx http-server”.',
  }),
  oldBrowser: ({ features }) => ({
    seen: `Deze browser heeft geen ${features}.`,
    advice: 'Gebruik een browser van de laatste twee jaar.',
  }),
  severalCopies: ({ versions }) => ({
    seen: `De bibliotheek staat meer dan eens op deze pagina: ${versions}.`,
    advice:
      'Laad haar één keer, met een script-tag of uit uw eigen bundel: wat configure() aan het ene exemplaar vertelt, horen de elementen van het andere niet. Met opzet een andere versie: define({ prefix }).',
  }),
  missingFile: ({ file, status }) => ({
    seen: `Het bestand ${file} kwam niet (${status}).`,
    advice:
      'Kopieer de hele map dist/cdn naar de server, en laat die daar met haar bestanden antwoorden, niet met een pagina. Na een nieuwe versie: laad de pagina opnieuw.',
  }),
  notDefined: ({ tag }) => ({
    seen: `Niets heeft <${tag}> geregistreerd.`,
    advice: `Laad dist/cdn/partner-hub.js met <script type="module">, of importeer 'partner-hub-elements/define'.`,
  }),
  notObserved: ({ tag }) => ({
    seen: `Niets heeft <${tag}> geregistreerd, dat in een shadow root staat.`,
    advice: 'De script-tag kijkt alleen in het document: roep observe(root) aan met die shadow root.',
  }),
  takenTag: ({ tag }) => ({
    seen: `Iets anders op deze pagina heeft <${tag}> geregistreerd.`,
    advice: `Gebruik de bibliotheek met een voorvoegsel: define({ prefix: 'my' }), daarna <my-${tag}>.`,
  }),
  noProvider: () => ({
    seen: 'Er staat geen <partner-hub> omheen, en niets noemt een gegevensbron.',
    advice:
      'Schrijf er <partner-hub api-base="https://portal.example/api" token-url="/token"> omheen; source="demo" op het element toont verzonnen gegevens.',
  }),
  noSource: () => ({
    seen: 'De <partner-hub> eromheen noemt geen gegevensbron.',
    advice:
      'Schrijf daarop: api-base="https://portal.example/api" token-url="/token", of source="demo" voor verzonnen gegevens.',
  }),
  badSource: () => ({
    seen: 'Wat als source is ingesteld, is geen gegevensbron.',
    advice: 'Schrijf source="demo", of stel vanuit een script een object met ask() en change() in.',
  }),
  badApiBase: ({ address }) => ({
    seen: `api-base (${address}) is geen basisadres van een API.`,
    advice:
      'Het neemt http of https, geen gebruikersnaam, geen “?” en geen “#”: api-base="https://portal.example/api".',
  }),
  awaitsToken: () => ({
    seen: 'awaits-token is ingesteld, en er kwam geen tokenbron.',
    advice: 'Stel getToken op de <partner-hub> in vanuit een script, schrijf token-url, of haal awaits-token weg.',
  }),
  loggedOut: () => ({
    seen: 'logout() is aangeroepen: van klanten wordt niets getoond.',
    advice: 'Stel een andere tokenbron in om opnieuw te beginnen.',
  }),
  waitsFor: ({ attribute }) => ({
    seen: `Het wacht op ${attribute}.`,
    advice: `Stel ${attribute} in; waar een klant wordt geopend in een lijst van dezelfde <partner-hub>, komt het daarvandaan.`,
  }),
  objectAsText: ({ attribute }) => ({
    seen: `Het attribuut ${attribute} bevat “[object Object]”.`,
    advice: `Een object kan geen attribuut zijn: stel de eigenschap in (element.${attribute} = …; “.prop” in Vue), of schrijf JSON. Frameworks doen dat zodra het element is geregistreerd: importeer eerst de bibliotheek.`,
  }),
  notJson: ({ attribute }) => ({
    seen: `Het attribuut ${attribute} bevat geen JSON.`,
    advice:
      'Schrijf JSON met dubbele aanhalingstekens om namen en teksten, of stel de eigenschap in vanuit een script.',
  }),
  unknownValue: ({ attribute, value, allowed }) => ({
    seen: `Het attribuut ${attribute} heeft een onbekende waarde${value && `: “${value}”`}.`,
    advice: `Toegestaan: ${allowed}.`,
  }),
  misspelt: ({ attribute, meant }) => ({
    seen: `Er is geen attribuut ${attribute}.`,
    advice: `Schrijf ${meant}.`,
  }),
  hidden: ({ by, how }) => ({
    seen: `Het is verborgen door ${by}: ${how}.`,
    advice: 'Toon dat deel van de pagina. Op een pagina met tabbladen kan het zo horen.',
  }),
  zeroSize: ({ by, side }) => ({
    seen: `Het heeft geen ruimte: van ${by} is ${side} 0.`,
    advice: 'Geef die doos een maat, of haal haar overflow weg.',
  }),
  offline: () => ({
    seen: 'De browser is offline.',
    advice: 'Alles wordt opnieuw gevraagd zodra hij weer online is.',
  }),
  mixedContent: ({ origin }) => ({
    seen: `De pagina is https:, haar API (${origin}) is http:. Browsers weigeren dat.`,
    advice: 'Lever de API via https.',
  }),
  policy: ({ directive, address }) => ({
    seen: `De Content-Security-Policy van de pagina (${directive}) weigerde ${address}.`,
    advice: `Voeg ${address} toe aan ${directive} in de header Content-Security-Policy van de pagina.`,
  }),
  corsOrigin: ({ origin, page }) => ({
    seen: `${origin} antwoordt, maar laat een pagina van ${page} dat niet lezen (CORS).`,
    advice: `De API moet sturen: Access-Control-Allow-Origin: ${page}`,
  }),
  corsHeaders: ({ origin }) => ({
    seen: `${origin} staat de header Authorization niet toe (CORS-preflight).`,
    advice:
      'De API moet op OPTIONS antwoorden met 204 en: Access-Control-Allow-Headers: Authorization, Content-Type, Idempotency-Key, X-Requested-With',
  }),
  corsCredentials: ({ origin, page }) => ({
    seen: `${origin} staat geen cookies van ${page} toe (CORS).`,
    advice: `De API moet sturen: Access-Control-Allow-Credentials: true en Access-Control-Allow-Origin: ${page}, niet *.`,
  }),
  blocked: ({ address }) => ({
    seen: `${address} komt er niet door, de server wordt verder wel bereikt: een extensie, een filter of een service worker houdt het tegen.`,
    advice: 'Probeer het zonder extensies (een privévenster), en sta het adres toe in de adblocker of de proxy.',
  }),
  unreachable: ({ origin }) => ({
    seen: `${origin} is niet bereikbaar.`,
    advice: 'Klopt api-base? Draait de server, en komt dit netwerk erbij (naam, certificaat, VPN)?',
  }),
  apiIsPage: ({ address }) => ({
    seen: `${address} antwoordt met een pagina in plaats van JSON.`,
    advice:
      'Laat api-base de API zelf noemen, niet het portaal: die antwoordt op /me met JSON. Het kan ook een aanmeldpagina zijn.',
  }),
  noApi: ({ address }) => ({
    seen: `${address} antwoordt 404.`,
    advice:
      'Laat api-base eindigen waar het contract begint: https://portal.example/api als /me op https://portal.example/api/me staat.',
  }),
  clockAhead: ({ minutes }) => ({
    seen: `De klok van deze computer loopt ${minutes} minuten voor op die van de server.`,
    advice: 'Zet haar gelijk via het netwerk: dagen en weken worden ermee geteld, en tokens lijken verlopen.',
  }),
  clockBehind: ({ minutes }) => ({
    seen: `De klok van deze computer loopt ${minutes} minuten achter op die van de server.`,
    advice: 'Zet haar gelijk via het netwerk: dagen en weken worden ermee geteld, en tokens lijken nog niet geldig.',
  }),
  tokenUrl: ({ what }) => ({
    seen: what,
    advice: 'Het moet een aangemelde bezoeker antwoorden met JSON: { "token": "…", "expires_in": 3600 }.',
  }),
  tokenFunction: () => ({
    seen: 'getToken gaf geen token, of mislukte.',
    advice:
      'De functie moet { token, expiresIn } antwoorden, binnen tien seconden, en een ander token als de reden “rejected” is. hub-error zegt wat zij gooide.',
  }),
  tokenRejected: ({ origin }) => ({
    seen: `${origin} neemt het token niet aan, en het volgende ook niet (401).`,
    advice:
      'Is het token voor deze API gemaakt, en getekend door wie zij vertrouwt? Haar eigen log zegt waarom, bij de tracking-id.',
  }),
  noSession: ({ origin, credentials }) => ({
    seen: `${origin} kent niemand aan de meegestuurde cookies (401, credentials="${credentials}").`,
    advice: 'Meld u aan, of noem een token-url. Cookies gaan alleen met credentials="include" naar een andere origin.',
  }),
  misfit: ({ operation, path }) => ({
    seen: `Het antwoord op ${operation} past niet bij het contract, voor het eerst bij: ${path}.`,
    advice: 'Vergelijk het met het contract (openapi.yaml): soort, naam en plaats van dat veld.',
  }),
  invalidRows: ({ count, path }) => ({
    seen: `Rijen van het antwoord passen niet bij het contract en zijn weggelaten (${count}), voor het eerst bij: ${path}.`,
    advice: 'Vergelijk ze met het contract (openapi.yaml): soort, naam en plaats van dat veld.',
  }),
  forbidden: () => ({
    seen: 'De API zegt dat deze bezoeker het niet mag zien (403).',
    advice: 'Een volledige partnerbeheerder geeft rollen.',
  }),
  failed: ({ code, status, trackingId }) => ({
    seen: `Het mislukte: ${[code, status, trackingId].filter(Boolean).join(', ')}.`,
    advice: 'Zoek de tracking-id in de log van de API; de gebeurtenis hub-error bevat het bericht.',
  }),
  drawing: () => ({
    seen: 'Er ontstond een fout bij het tekenen.',
    advice: 'De console zegt waar. Het is een fout van de bibliotheek, of van een renderer van de pagina zelf.',
  }),
  slow: () => ({
    seen: 'Het wacht nog op antwoord.',
    advice: 'Bekijk de aanvraag in de netwerktools van de browser. Na 30 seconden wordt zij opgegeven.',
  }),
};
