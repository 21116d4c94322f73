import { pluralOf } from '../plural.js';
import type * as en from '../en/setup.js';

const choose = pluralOf('it');

export const setup: typeof en.setup = {
  title: 'Configurazione dell’organizzazione',
  steps: 'Passaggi della configurazione',
  pages: { subscriptions: 'Panoramica abbonamenti', terms: 'Termini' },
  subscriptions: {
    lead: 'Questo è ciò di cui dispone l’organizzazione. Verificarlo prima di continuare.',
    none: 'Non è stato ancora ordinato alcun abbonamento per la propria organizzazione. È possibile continuare senza.',
    licenses: (count) =>
      choose(count, {
        one: `${count.shown} licenza`,
        many: `${count.shown} di licenze`,
        other: `${count.shown} licenze`,
      }),
    licensesUnknown: 'Licenze: non disponibile',
    renews: (date) => `Rinnovo: ${date}`,
    ends: (date) => `Fine: ${date}`,
  },
  terms: {
    lead: 'Leggere i termini e accettarli. In seguito sarà possibile configurare l’organizzazione.',
    link: (version) => `Termini, versione ${version}`,
    noLink: (version, address) => `Termini, versione ${version}: ${address}`,
    accept: (version) => `Accetto i termini, versione ${version}.`,
    required: 'Accettare i termini per continuare.',
    accepted: (version) => `I termini, versione ${version}, sono accettati.`,
    start: 'Inizia',
  },
  step: {
    hints: {
      subscriptions: 'Esaminare gli abbonamenti dell’organizzazione.',
      domain:
        'Dimostrare di essere titolari del dominio e-mail, in modo che le persone dell’organizzazione possano utilizzarlo per l’accesso.',
      users: 'Aggiungere le persone dell’organizzazione e assegnare loro le licenze.',
      services: 'Attivare i servizi utilizzati dall’organizzazione e sceglierne le impostazioni.',
      analytics: 'Aprire le analisi dell’organizzazione e vedere come vengono utilizzati i servizi.',
      other: 'Eseguire questo passaggio nella propria organizzazione.',
    },
    then: 'Al termine, contrassegnarlo qui.',
    complete: 'Contrassegna come completato',
    isCompleted: 'Questo passaggio è completato.',
  },
  next: 'Avanti',
  back: 'Indietro',
  done: 'L’organizzazione è configurata: utenti, servizi e analisi sono pronti.',
  readOnly: 'Un amministratore completo partner dell’organizzazione può continuare la configurazione.',
  saved: {
    terms: 'I termini sono stati accettati.',
    step: (step) => `Passaggio “${step}” completato.`,
  },
  failed: {
    terms: 'Impossibile accettare i termini.',
    step: (step) => `Impossibile contrassegnare “${step}” come completato.`,
  },
};
