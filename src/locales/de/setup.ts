import { pluralOf } from '../plural.js';
import type * as en from '../en/setup.js';

const choose = pluralOf('de');

export const setup: typeof en.setup = {
  title: 'Richten Sie Ihre Organisation ein',
  steps: 'Schritte der Einrichtung',
  pages: { subscriptions: 'Abonnementübersicht', terms: 'Bedingungen' },
  subscriptions: {
    lead: 'Das sind die Abonnements Ihrer Organisation. Prüfen Sie sie, bevor Sie fortfahren.',
    none: 'Für Ihre eigene Organisation wurden noch keine Abonnements bestellt. Sie können auch ohne fortfahren.',
    licenses: (count) => choose(count, { one: `${count.shown} Lizenz`, other: `${count.shown} Lizenzen` }),
    licensesUnknown: 'Lizenzen: nicht verfügbar',
    renews: (date) => `Verlängerung ${date}`,
    ends: (date) => `Ende ${date}`,
  },
  terms: {
    lead: 'Lesen Sie die Bedingungen, und stimmen Sie ihnen zu. Danach können Sie Ihre Organisation einrichten.',
    link: (version) => `Bedingungen, Version ${version}`,
    noLink: (version, address) => `Bedingungen, Version ${version}: ${address}`,
    accept: (version) => `Ich stimme den Bedingungen, Version ${version}, zu.`,
    required: 'Stimmen Sie den Bedingungen zu, um fortzufahren.',
    accepted: (version) => `Den Bedingungen, Version ${version}, wurde zugestimmt.`,
    start: 'Loslegen',
  },
  step: {
    hints: {
      subscriptions: 'Sehen Sie die Abonnements Ihrer Organisation durch.',
      domain:
        'Weisen Sie nach, dass Ihre E-Mail-Domäne Ihnen gehört, damit sich die Personen Ihrer Organisation damit anmelden können.',
      users: 'Fügen Sie die Personen Ihrer Organisation hinzu, und weisen Sie ihnen ihre Lizenzen zu.',
      services: 'Schalten Sie die Dienste ein, die Ihre Organisation nutzt, und wählen Sie ihre Einstellungen.',
      analytics: 'Öffnen Sie die Analysen Ihrer Organisation, und sehen Sie, wie ihre Dienste genutzt werden.',
      other: 'Führen Sie diesen Schritt in Ihrer Organisation aus.',
    },
    then: 'Wenn er erledigt ist, markieren Sie ihn hier.',
    complete: 'Als abgeschlossen markieren',
    isCompleted: 'Dieser Schritt ist abgeschlossen.',
  },
  next: 'Weiter',
  back: 'Zurück',
  done: 'Ihre Organisation ist eingerichtet: Benutzer, Dienste und Analysen stehen bereit.',
  readOnly: 'Ein Partner-Volladministrator Ihrer Organisation kann die Einrichtung fortsetzen.',
  saved: {
    terms: 'Den Bedingungen wurde zugestimmt.',
    step: (step) => `„${step}“ ist abgeschlossen.`,
  },
  failed: {
    terms: 'Den Bedingungen konnte nicht zugestimmt werden.',
    step: (step) => `„${step}“ konnte nicht als abgeschlossen markiert werden.`,
  },
};
