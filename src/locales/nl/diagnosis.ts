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
  filePage: {
    seen: 'De pagina is als bestand geopend (file:).',
    advice:
      'Browsers houden modules en gegevens daar tegen: lever de map via HTTP, bijvoorbeeld met ‘npx http-server’.',
  },
  oldBrowser: {
    seen: ({ features }) => `Deze browser heeft geen ${features}.`,
    advice: 'Gebruik een browser van de laatste twee jaar.',
  },
  severalCopies: {
    seen: ({ versions }) => `De bibliotheek staat meer dan eens op deze pagina: ${versions}.`,
    advice:
      'Laad haar één keer, met een script-tag of uit uw eigen bundel: wat configure() aan het ene exemplaar vertelt, horen de elementen van het andere niet. Met opzet een andere versie: define({ prefix }).',
  },
  missingFile: {
    seen: ({ file, status }) => `Het bestand ${file} kwam niet (${status}).`,
    advice:
      'Kopieer de hele map dist/cdn naar de server, en laat die daar met haar bestanden antwoorden, niet met een pagina. Na een nieuwe versie: laad de pagina opnieuw.',
  },
  notDefined: {
    seen: ({ tag }) => `Niets heeft <${tag}> geregistreerd.`,
    advice: `Laad dist/cdn/partner-hub.js met <script type="module">, of importeer 'partner-hub-elements/define'.`,
  },
  notObserved: {
    seen: ({ tag }) => `Niets heeft <${tag}> geregistreerd, dat in een shadow root staat.`,
    advice: 'De script-tag kijkt alleen in het document: roep observe(root) aan met die shadow root.',
  },
  takenTag: {
    seen: ({ tag }) => `Iets anders op deze pagina heeft <${tag}> geregistreerd.`,
    advice: ({ tag }) => `Gebruik de bibliotheek met een voorvoegsel: define({ prefix: 'my' }), daarna <my-${tag}>.`,
  },
  noProvider: {
    seen: 'Er staat geen <partner-hub> omheen, en niets noemt een gegevensbron.',
    advice:
      'Schrijf er <partner-hub api-base="https://portal.example/api" token-url="/token"> omheen; source="demo" op het element toont verzonnen gegevens.',
  },
  noSource: {
    seen: 'De <partner-hub> eromheen noemt geen gegevensbron.',
    advice:
      'Schrijf daarop: api-base="https://portal.example/api" token-url="/token", of source="demo" voor verzonnen gegevens.',
  },
  badSource: {
    seen: 'Wat als source is ingesteld, is geen gegevensbron.',
    advice: 'Schrijf source="demo", of stel vanuit een script een object met ask() en change() in.',
  },
  badApiBase: {
    seen: ({ address }) => `api-base (${address}) is geen basisadres van een API.`,
    advice:
      'Het neemt http of https, geen gebruikersnaam, geen ‘?’ en geen ‘#’: api-base="https://portal.example/api".',
  },
  awaitsToken: {
    seen: 'awaits-token is ingesteld, en er kwam geen tokenbron.',
    advice: 'Stel getToken op de <partner-hub> in vanuit een script, schrijf token-url, of haal awaits-token weg.',
  },
  loggedOut: {
    seen: 'logout() is aangeroepen: van klanten wordt niets getoond.',
    advice: 'Stel een andere tokenbron in om opnieuw te beginnen.',
  },
};
