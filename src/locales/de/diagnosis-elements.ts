import type * as en from '../en/diagnosis-elements.js';

export const elementFinding: typeof en.elementFinding = {
  waitsFor: {
    seen: ({ attribute }) => `Es wartet auf ${attribute}.`,
    advice: ({ attribute }) =>
      `Setzen Sie ${attribute}; wo ein Kunde in einer Liste desselben <partner-hub> geöffnet wird, kommt es von dort.`,
  },
  objectAsText: {
    seen: ({ attribute }) => `Das Attribut ${attribute} enthält ein Objekt, als Text geschrieben.`,
    advice: ({ attribute }) =>
      `Ein Objekt kann kein Attribut sein: Setzen Sie die Eigenschaft (element.${attribute} = …; „.prop“ in Vue), oder schreiben Sie JSON. Frameworks tun das, sobald das Element registriert ist: Importieren Sie die Bibliothek zuerst.`,
  },
  leftOut: {
    seen: ({ properties }) =>
      `React hat es aus dem Markup des Servers übernommen und dies ausgelassen: ${properties}. Auch Listener werden ausgelassen.`,
    advice:
      'Verwenden Sie die Komponente aus partner-hub-elements/react. Ein Tag erhält, was kein Text ist, erst mit dem zweiten Rendern im Browser.',
  },
  notJson: {
    seen: ({ attribute }) => `Das Attribut ${attribute} enthält kein JSON.`,
    advice:
      'Schreiben Sie JSON mit doppelten Anführungszeichen um Namen und Texte, oder setzen Sie die Eigenschaft per Skript.',
  },
  unknownValue: {
    seen: ({ attribute, value }) => `Das Attribut ${attribute} hat einen unbekannten Wert${value && `: „${value}“`}.`,
    advice: ({ allowed }) => `Erlaubt: ${allowed}.`,
  },
  misspelt: {
    seen: ({ attribute }) => `Es gibt kein Attribut ${attribute}.`,
    advice: ({ meant }) => `Schreiben Sie ${meant}.`,
  },
  hidden: {
    seen: ({ by, how }) => `Es wird von ${by} verborgen: ${how}.`,
    advice: 'Zeigen Sie diesen Teil der Seite. Auf einer Seite mit Registerkarten kann dies so gewollt sein.',
  },
  zeroSize: {
    seen: ({ by, side }) => `Es hat keinen Platz: ${by} hat ${side} 0.`,
    advice: 'Geben Sie diesem Kasten eine Größe, oder entfernen Sie sein overflow.',
  },
  misfit: {
    seen: ({ operation, path }) => `Die Antwort auf ${operation} passt nicht zum Vertrag, zuerst bei: ${path}.`,
    advice: 'Vergleichen Sie sie mit dem Vertrag (openapi.yaml): Typ, Name und Stelle dieses Felds.',
  },
  invalidRows: {
    seen: ({ count, path }) =>
      `Zeilen der Antwort passen nicht zum Vertrag und werden ausgelassen (${count}), zuerst bei: ${path}.`,
    advice: 'Vergleichen Sie sie mit dem Vertrag (openapi.yaml): Typ, Name und Stelle dieses Felds.',
  },
  forbidden: {
    seen: 'Die API sagt, dass dieser Besucher dies nicht sehen darf (403).',
    advice: 'Ein Partner-Volladministrator vergibt Rollen.',
  },
  failed: {
    seen: ({ code, status, trackingId }) =>
      `Es ist fehlgeschlagen: ${[code, status, trackingId].filter(Boolean).join(', ')}.`,
    advice: 'Suchen Sie die Tracking-ID im Protokoll der API; das Ereignis hub-error enthält die Meldung.',
  },
  drawing: {
    seen: 'Beim Zeichnen wurde ein Fehler geworfen.',
    advice: 'Die Konsole sagt, wo. Es ist ein Fehler der Bibliothek oder eines eigenen Renderers der Seite.',
  },
  slow: {
    seen: 'Es wartet noch auf seine Antwort.',
    advice:
      'Sehen Sie sich die Anfrage in den Netzwerkwerkzeugen des Browsers an. Nach 30 Sekunden wird sie aufgegeben.',
  },
};
