import { pluralOf } from '../plural.js';
import type * as en from '../en/setup.js';

const choose = pluralOf('pl');

export const setup: typeof en.setup = {
  title: 'Konfiguracja organizacji',
  steps: 'Kroki konfiguracji',
  pages: { subscriptions: 'Przegląd subskrypcji', terms: 'Warunki' },
  subscriptions: {
    lead: 'Oto, co ma organizacja. Sprawdź to, zanim przejdziesz dalej.',
    none: 'Dla własnej organizacji nie zamówiono jeszcze żadnych subskrypcji. Można kontynuować bez nich.',
    licenses: (count) =>
      choose(count, {
        one: `${count.shown} licencja`,
        few: `${count.shown} licencje`,
        many: `${count.shown} licencji`,
        other: `${count.shown} licencji`,
      }),
    licensesUnknown: 'Licencje: niedostępne',
    renews: (date) => `Odnawia się ${date}`,
    ends: (date) => `Kończy się ${date}`,
  },
  terms: {
    lead: 'Przeczytaj i zaakceptuj warunki. Potem można skonfigurować organizację.',
    link: (version) => `Warunki, wersja ${version}`,
    noLink: (version, address) => `Warunki, wersja ${version}: ${address}`,
    accept: (version) => `Akceptuję warunki, wersja ${version}.`,
    required: 'Zaakceptuj warunki, aby kontynuować.',
    accepted: (version) => `Warunki, wersja ${version}, zostały zaakceptowane.`,
    start: 'Rozpocznij',
  },
  step: {
    hints: {
      subscriptions: 'Przejrzyj subskrypcje organizacji.',
      domain: 'Potwierdź własność domeny e-mail, aby osoby z organizacji mogły się logować przy jej użyciu.',
      users: 'Dodaj osoby z organizacji i przypisz im licencje.',
      services: 'Włącz usługi, z których korzysta organizacja, i wybierz ich ustawienia.',
      analytics: 'Otwórz analizy organizacji i zobacz, jak używane są jej usługi.',
      other: 'Wykonaj ten krok w organizacji.',
    },
    then: 'Po zakończeniu oznacz to tutaj.',
    complete: 'Oznacz jako ukończony',
    isCompleted: 'Ten krok jest ukończony.',
  },
  next: 'Dalej',
  back: 'Wstecz',
  done: 'Organizacja jest skonfigurowana: użytkownicy, usługi i analizy są gotowe.',
  readOnly: 'Konfigurację może kontynuować pełny administrator partnera tej organizacji.',
  saved: {
    terms: 'Warunki zostały zaakceptowane.',
    step: (step) => `Krok „${step}” jest ukończony.`,
  },
  failed: {
    terms: 'Nie udało się zaakceptować warunków.',
    step: (step) => `Nie udało się oznaczyć kroku „${step}” jako ukończonego.`,
  },
};
