import type * as en from '../en/diagnosis-elements.js';

export const elementFinding: typeof en.elementFinding = {
  waitsFor: {
    seen: ({ attribute }) => `Element czeka na ${attribute}.`,
    advice: ({ attribute }) =>
      `Ustaw ${attribute}; gdy klient jest otwierany na liście w tym samym <partner-hub>, wartość pochodzi stamtąd.`,
  },
  objectAsText: {
    seen: ({ attribute }) => `Atrybut ${attribute} zawiera obiekt zapisany jako tekst.`,
    advice: ({ attribute }) =>
      `Obiekt nie może być atrybutem: ustaw właściwość (element.${attribute} = …; „.prop” w Vue) lub wpisz JSON. Frameworki robią to, gdy element jest już zarejestrowany: najpierw zaimportuj bibliotekę.`,
  },
  leftOut: {
    seen: ({ properties }) =>
      `React przejął element z kodu wygenerowanego na serwerze i pominął: ${properties}. Pomijane są też listenery.`,
    advice:
      'Użyj odpowiedniego komponentu z partner-hub-elements/react. Znacznik otrzymuje to, co nie jest tekstem, przy renderowaniu następującym po pierwszym w przeglądarce.',
  },
  notJson: {
    seen: ({ attribute }) => `Atrybut ${attribute} nie zawiera formatu JSON.`,
    advice: 'Wpisz JSON z podwójnymi cudzysłowami wokół nazw i tekstów lub ustaw właściwość ze skryptu.',
  },
  unknownValue: {
    seen: ({ attribute, value }) => `Atrybut ${attribute} ma nieznaną wartość${value && `: „${value}”`}.`,
    advice: ({ allowed }) => `Dozwolone wartości: ${allowed}.`,
  },
  misspelt: {
    seen: ({ attribute }) => `Nie ma atrybutu ${attribute}.`,
    advice: ({ meant }) => `Wpisz ${meant}.`,
  },
  hidden: {
    seen: ({ by, how }) => `Element jest ukryty przez ${by}: ${how}.`,
    advice: 'Pokaż tę część strony. Na stronie z kartami może to być zamierzone.',
  },
  zeroSize: {
    seen: ({ by, side }) => `Element nie ma miejsca: w ${by} wartość ${side} wynosi 0.`,
    advice: 'Nadaj temu kontenerowi rozmiar lub usuń jego overflow.',
  },
  misfit: {
    seen: ({ operation, path }) =>
      `Odpowiedź na ${operation} nie jest zgodna z kontraktem; pierwsza niezgodność: ${path}.`,
    advice: 'Porównaj ją z kontraktem (openapi.yaml): typ, nazwę i miejsce tego pola.',
  },
  invalidRows: {
    seen: ({ count, path }) =>
      `Część wierszy odpowiedzi nie jest zgodna z kontraktem i jest pomijana (${count}); pierwsza niezgodność: ${path}.`,
    advice: 'Porównaj je z kontraktem (openapi.yaml): typ, nazwę i miejsce tego pola.',
  },
  forbidden: {
    seen: 'Według API ten odwiedzający nie może tego wyświetlić (403).',
    advice: 'Role nadaje pełny administrator partnera.',
  },
  failed: {
    seen: ({ code, status, trackingId }) =>
      `Operacja nie powiodła się: ${[code, status, trackingId].filter(Boolean).join(', ')}.`,
    advice: 'Wyszukaj identyfikator śledzenia w dzienniku API; komunikat zawiera zdarzenie hub-error.',
  },
  drawing: {
    seen: 'Podczas rysowania wystąpił błąd.',
    advice: 'Miejsce podaje konsola. To błąd biblioteki lub własnego renderera strony.',
  },
  slow: {
    seen: 'Element nadal czeka na odpowiedź.',
    advice: 'Sprawdź żądanie w narzędziach sieciowych przeglądarki. Po 30 sekundach oczekiwanie zostanie przerwane.',
  },
};
