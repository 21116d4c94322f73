import type * as en from '../en/diagnosis.js';

export const diagnosis: typeof en.diagnosis = {
  heading: 'Perché è vuoto?',
  looking: 'Ricerca in corso…',
  nothingFound: 'Non è stato trovato nulla che impedisca la visualizzazione di un elemento.',
  found: (count) => `Problemi trovati: ${count}`,
  runAgain: 'Esegui di nuovo',
  copy: 'Copia come testo',
  copied: 'Copiato',
  notCopied: 'Il browser non consente la copia. Selezionare il testo seguente.',
  close: 'Chiudi',
  failed: 'Impossibile eseguire la verifica.',
  severity: { error: 'Errore', warning: 'Avviso', info: 'Nota' },
  seen: 'Rilevato',
  advice: 'Che cosa fare',
  where: 'Dove',
  wholePage: 'La pagina',
  facts: 'Dati per una segnalazione',
};

export const finding: typeof en.finding = {
  filePage: {
    seen: 'La pagina è stata aperta come file (file:).',
    advice:
      'I browser negano moduli e dati a queste pagine: rendere disponibile la cartella tramite HTTP, ad esempio con “npx http-server”.',
  },
  oldBrowser: {
    seen: ({ features }) => `In questo browser manca: ${features}.`,
    advice: 'Utilizzare un browser degli ultimi due anni.',
  },
  severalCopies: {
    seen: ({ versions }) => `La libreria è presente più volte in questa pagina: ${versions}.`,
    advice:
      'Caricarla una sola volta, con un tag script o dal proprio bundle: ciò che configure() comunica a una copia non raggiunge gli elementi di un’altra. Se l’altra versione è voluta: define({ prefix }).',
  },
  missingFile: {
    seen: ({ file, status }) => `Il file ${file} non è arrivato (${status}).`,
    advice:
      'Copiare l’intera cartella dist/cdn sul server, che lì deve rispondere con i file della cartella e non con una pagina. Dopo una nuova versione: ricaricare la pagina.',
  },
  notDefined: {
    seen: ({ tag }) => `<${tag}> non è stato registrato.`,
    advice: `Caricare dist/cdn/partner-hub.js con <script type="module"> o importare 'partner-hub-elements/define'.`,
  },
  notObserved: {
    seen: ({ tag }) => `<${tag}>, che si trova in uno shadow root, non è stato registrato.`,
    advice: 'Il tag script esamina solo il documento: chiamare observe(root) con tale shadow root.',
  },
  takenTag: {
    seen: ({ tag }) => `<${tag}> è stato registrato da altro codice di questa pagina.`,
    advice: ({ tag }) => `Utilizzare la libreria con un prefisso: define({ prefix: 'my' }), quindi <my-${tag}>.`,
  },
  noProvider: {
    seen: 'Non c’è un <partner-hub> intorno all’elemento e nulla indica un’origine dati.',
    advice:
      'Racchiuderlo in <partner-hub api-base="https://portal.example/api" token-url="/token">; source="demo" sull’elemento mostra dati inventati.',
  },
  noSource: {
    seen: 'Il <partner-hub> che lo racchiude non indica un’origine dati.',
    advice:
      'Aggiungere al <partner-hub>: api-base="https://portal.example/api" token-url="/token", oppure source="demo" per dati inventati.',
  },
  badSource: {
    seen: 'Ciò che è impostato come source non è un’origine dati.',
    advice: 'Scrivere source="demo" o impostare da script un oggetto con ask() e change().',
  },
  badApiBase: {
    seen: ({ address }) => `api-base (${address}) non è l’indirizzo di base di un’API.`,
    advice: 'Accetta http o https, senza nome utente, senza “?” e senza “#”: api-base="https://portal.example/api".',
  },
  awaitsToken: {
    seen: 'awaits-token è impostato e non è arrivata alcuna origine di token.',
    advice: 'Impostare getToken sul <partner-hub> da script, scrivere token-url o rimuovere awaits-token.',
  },
  loggedOut: {
    seen: 'È stato chiamato logout(): non viene visualizzato nulla dei clienti.',
    advice: 'Impostare un’altra origine di token per ricominciare.',
  },
};
