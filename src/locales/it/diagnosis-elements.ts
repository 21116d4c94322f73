import type * as en from '../en/diagnosis-elements.js';

export const elementFinding: typeof en.elementFinding = {
  waitsFor: {
    seen: ({ attribute }) => `L’elemento attende ${attribute}.`,
    advice: ({ attribute }) =>
      `Impostare ${attribute}; quando un cliente viene aperto in un elenco dello stesso <partner-hub>, il valore arriva da lì.`,
  },
  objectAsText: {
    seen: ({ attribute }) => `L’attributo ${attribute} contiene un oggetto scritto come testo.`,
    advice: ({ attribute }) =>
      `Un oggetto non può essere un attributo: impostare la proprietà (element.${attribute} = …; “.prop” in Vue) o scrivere JSON. I framework lo fanno quando l’elemento è già registrato: importare prima la libreria.`,
  },
  leftOut: {
    seen: ({ properties }) =>
      `React lo ha ripreso dal markup del server e ha tralasciato: ${properties}. Anche i listener vengono tralasciati.`,
    advice:
      'Utilizzare il relativo componente di partner-hub-elements/react. Un tag riceve ciò che non è testo con il rendering successivo al primo nel browser.',
  },
  notJson: {
    seen: ({ attribute }) => `L’attributo ${attribute} non contiene JSON.`,
    advice: 'Scrivere JSON con virgolette doppie intorno a nomi e testi, o impostare la proprietà da script.',
  },
  unknownValue: {
    seen: ({ attribute, value }) => `L’attributo ${attribute} ha un valore sconosciuto${value && `: “${value}”`}.`,
    advice: ({ allowed }) => `Valori consentiti: ${allowed}.`,
  },
  misspelt: {
    seen: ({ attribute }) => `L’attributo ${attribute} non esiste.`,
    advice: ({ meant }) => `Scrivere ${meant}.`,
  },
  hidden: {
    seen: ({ by, how }) => `L’elemento è nascosto da ${by}: ${how}.`,
    advice: 'Mostrare quella parte della pagina. In una pagina a schede può essere corretto così.',
  },
  zeroSize: {
    seen: ({ by, side }) => `L’elemento non ha spazio: in ${by}, ${side} è 0.`,
    advice: 'Assegnare una dimensione a quel riquadro o rimuoverne overflow.',
  },
  misfit: {
    seen: ({ operation, path }) =>
      `La risposta a ${operation} non rispetta il contratto; prima discrepanza in: ${path}.`,
    advice: 'Confrontarla con il contratto (openapi.yaml): tipo, nome e posizione di quel campo.',
  },
  invalidRows: {
    seen: ({ count, path }) =>
      `Alcune righe della risposta non rispettano il contratto e vengono tralasciate (${count}); prima discrepanza in: ${path}.`,
    advice: 'Confrontarle con il contratto (openapi.yaml): tipo, nome e posizione di quel campo.',
  },
  forbidden: {
    seen: 'L’API indica che questo visitatore non è autorizzato a vedere il contenuto (403).',
    advice: 'I ruoli sono assegnati da un amministratore completo partner.',
  },
  failed: {
    seen: ({ code, status, trackingId }) =>
      `Operazione non riuscita: ${[code, status, trackingId].filter(Boolean).join(', ')}.`,
    advice: 'Cercare l’ID di tracciamento nel registro dell’API; l’evento hub-error contiene il messaggio.',
  },
  drawing: {
    seen: 'Si è verificato un errore durante la visualizzazione.',
    advice: 'La console indica dove. È un errore della libreria o di un renderer della pagina stessa.',
  },
  slow: {
    seen: 'L’elemento attende ancora la risposta.',
    advice:
      'Esaminare la richiesta negli strumenti di rete del browser. Dopo 30 secondi la richiesta viene abbandonata.',
  },
};
