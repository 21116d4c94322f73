import type * as en from '../en/diagnosis.js';

export const diagnosis: typeof en.diagnosis = {
  heading: 'Warum ist es leer?',
  looking: 'Wird geprüft …',
  nothingFound: 'Nichts gefunden, das ein Element an der Anzeige hindert.',
  found: (count) => `Gefunden: ${count}`,
  runAgain: 'Erneut prüfen',
  copy: 'Als Text kopieren',
  copied: 'Kopiert',
  notCopied: 'Der Browser lässt das Kopieren nicht zu. Markieren Sie den Text darunter.',
  close: 'Schließen',
  failed: 'Dies konnte nicht geprüft werden.',
  severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  seen: 'Beobachtung',
  advice: 'Was zu tun ist',
  where: 'Wo',
  wholePage: 'Die Seite',
  facts: 'Angaben für ein Ticket',
};

export const finding: typeof en.finding = {
  filePage: {
    seen: 'Die Seite wurde als Datei geöffnet (file:).',
    advice:
      'Browser enthalten solchen Seiten Module und Daten vor: Stellen Sie den Ordner über HTTP bereit, zum Beispiel mit „npx http-server“.',
  },
  oldBrowser: {
    seen: ({ features }) => `Diesem Browser fehlt: ${features}.`,
    advice: 'Verwenden Sie einen Browser aus den letzten zwei Jahren.',
  },
  severalCopies: {
    seen: ({ versions }) => `Die Bibliothek ist mehr als einmal auf dieser Seite: ${versions}.`,
    advice:
      'Laden Sie sie einmal, mit einem script-Tag oder aus Ihrem eigenen Bundle: Was configure() einer Kopie sagt, erreicht die Elemente einer anderen nicht. Soll eine andere Version daneben laufen: define({ prefix }).',
  },
  missingFile: {
    seen: ({ file, status }) => `Die Datei ${file} kam nicht an (${status}).`,
    advice:
      'Kopieren Sie den ganzen Ordner dist/cdn auf den Server, und lassen Sie ihn dort mit seinen Dateien antworten, nicht mit einer Seite. Nach einer neuen Version: Laden Sie die Seite neu.',
  },
  notDefined: {
    seen: ({ tag }) => `Nichts hat <${tag}> registriert.`,
    advice: `Laden Sie dist/cdn/partner-hub.js mit <script type="module">, oder importieren Sie 'partner-hub-elements/define'.`,
  },
  notObserved: {
    seen: ({ tag }) => `Nichts hat <${tag}> registriert, das in einem Shadow Root steht.`,
    advice: 'Das script-Tag durchsucht nur das Dokument: Rufen Sie observe(root) mit diesem Shadow Root auf.',
  },
  takenTag: {
    seen: ({ tag }) => `Etwas anderes auf dieser Seite hat <${tag}> registriert.`,
    advice: ({ tag }) => `Betreiben Sie die Bibliothek mit einem Präfix: define({ prefix: 'my' }), dann <my-${tag}>.`,
  },
  noProvider: {
    seen: 'Kein <partner-hub> umgibt es, und nichts nennt eine Datenquelle.',
    advice:
      'Schreiben Sie <partner-hub api-base="https://portal.example/api" token-url="/token"> darum; source="demo" am Element zeigt erfundene Daten.',
  },
  noSource: {
    seen: 'Das <partner-hub> darum nennt keine Datenquelle.',
    advice:
      'Schreiben Sie daran: api-base="https://portal.example/api" token-url="/token", oder source="demo" für erfundene Daten.',
  },
  badSource: {
    seen: 'Was als source gesetzt ist, ist keine Datenquelle.',
    advice: 'Schreiben Sie source="demo", oder setzen Sie per Skript ein Objekt mit ask() und change().',
  },
  badApiBase: {
    seen: ({ address }) => `api-base (${address}) ist keine Basisadresse einer API.`,
    advice:
      'Sie hat http oder https, keinen Benutzernamen, kein „?“ und kein „#“: api-base="https://portal.example/api".',
  },
  awaitsToken: {
    seen: 'awaits-token ist gesetzt, und keine Tokenquelle ist gekommen.',
    advice:
      'Setzen Sie getToken am <partner-hub> per Skript, schreiben Sie token-url, oder entfernen Sie awaits-token.',
  },
  loggedOut: {
    seen: 'logout() wurde aufgerufen: Von Kunden wird nichts angezeigt.',
    advice: 'Setzen Sie eine andere Tokenquelle, um neu zu beginnen.',
  },
};
