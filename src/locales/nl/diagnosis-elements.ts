import type * as en from '../en/diagnosis-elements.js';

export const elementFinding: typeof en.elementFinding = {
  waitsFor: {
    seen: ({ attribute }) => `Het wacht op ${attribute}.`,
    advice: ({ attribute }) =>
      `Stel ${attribute} in; waar een klant wordt geopend in een lijst van dezelfde <partner-hub>, komt het daarvandaan.`,
  },
  objectAsText: {
    seen: ({ attribute }) => `Het attribuut ${attribute} bevat een object, als tekst geschreven.`,
    advice: ({ attribute }) =>
      `Een object kan geen attribuut zijn: stel de eigenschap in (element.${attribute} = …; ‘.prop’ in Vue), of schrijf JSON. Frameworks doen dat zodra het element is geregistreerd: importeer eerst de bibliotheek.`,
  },
  leftOut: {
    seen: ({ properties }) =>
      `React nam het over uit de opmaak van de server en liet weg: ${properties}. Ook luisteraars worden weggelaten.`,
    advice:
      'Gebruik de component ervan uit partner-hub-elements/react. Een tag krijgt wat geen tekst is bij de weergave na de eerste in de browser.',
  },
  notJson: {
    seen: ({ attribute }) => `Het attribuut ${attribute} bevat geen JSON.`,
    advice:
      'Schrijf JSON met dubbele aanhalingstekens om namen en teksten, of stel de eigenschap in vanuit een script.',
  },
  unknownValue: {
    seen: ({ attribute, value }) => `Het attribuut ${attribute} heeft een onbekende waarde${value && `: ‘${value}’`}.`,
    advice: ({ allowed }) => `Toegestaan: ${allowed}.`,
  },
  misspelt: {
    seen: ({ attribute }) => `Er is geen attribuut ${attribute}.`,
    advice: ({ meant }) => `Schrijf ${meant}.`,
  },
  hidden: {
    seen: ({ by, how }) => `Het is verborgen door ${by}: ${how}.`,
    advice: 'Toon dat deel van de pagina. Op een pagina met tabbladen kan het zo horen.',
  },
  zeroSize: {
    seen: ({ by, side }) => `Het heeft geen ruimte: van ${by} is ${side} 0.`,
    advice: 'Geef die box een maat, of haal de overflow ervan weg.',
  },
  misfit: {
    seen: ({ operation, path }) =>
      `Het antwoord op ${operation} past niet bij het contract, voor het eerst bij: ${path}.`,
    advice: 'Vergelijk het met het contract (openapi.yaml): soort, naam en plaats van dat veld.',
  },
  invalidRows: {
    seen: ({ count, path }) =>
      `Rijen van het antwoord passen niet bij het contract en zijn weggelaten (${count}), voor het eerst bij: ${path}.`,
    advice: 'Vergelijk ze met het contract (openapi.yaml): soort, naam en plaats van dat veld.',
  },
  forbidden: {
    seen: 'De API zegt dat deze bezoeker het niet mag zien (403).',
    advice: 'Een volledige partnerbeheerder geeft rollen.',
  },
  failed: {
    seen: ({ code, status, trackingId }) => `Het mislukte: ${[code, status, trackingId].filter(Boolean).join(', ')}.`,
    advice: 'Zoek de tracking-id in de log van de API; de gebeurtenis hub-error bevat het bericht.',
  },
  drawing: {
    seen: 'Er ontstond een fout bij het tekenen.',
    advice: 'De console zegt waar. Het is een fout van de bibliotheek, of van een renderer van de pagina zelf.',
  },
  slow: {
    seen: 'Het wacht nog op antwoord.',
    advice: 'Bekijk de aanvraag in de netwerktools van de browser. Na 30 seconden wordt zij opgegeven.',
  },
};
