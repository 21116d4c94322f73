import type * as en from '../en/diagnosis.js';

export const diagnosis: typeof en.diagnosis = {
  heading: 'Pourquoi est-ce vide ?',
  looking: 'Examen en cours…',
  nothingFound: 'Rien n’a été trouvé qui empêche un élément de s’afficher.',
  found: (count) => `Constats : ${count}`,
  runAgain: 'Relancer',
  copy: 'Copier en texte',
  copied: 'Copié',
  notCopied: 'Le navigateur n’autorise pas la copie. Sélectionnez le texte ci-dessous.',
  close: 'Fermer',
  failed: 'Cet examen n’a pas pu être effectué.',
  severity: { error: 'Erreur', warning: 'Avertissement', info: 'Remarque' },
  seen: 'Constaté',
  advice: 'Que faire',
  where: 'Où',
  wholePage: 'La page',
  facts: 'Informations pour un ticket',
};

export const finding: typeof en.finding = {
  filePage: {
    seen: 'La page a été ouverte comme fichier (file:).',
    advice:
      'Les navigateurs refusent les modules et les données à ces pages : servez le dossier par HTTP, par exemple avec « npx http-server ».',
  },
  oldBrowser: {
    seen: ({ features }) => `Il manque à ce navigateur : ${features}.`,
    advice: 'Utilisez un navigateur des deux dernières années.',
  },
  severalCopies: {
    seen: ({ versions }) => `La bibliothèque est plusieurs fois sur cette page : ${versions}.`,
    advice:
      'Chargez-la une seule fois, par une balise script ou depuis votre propre bundle : ce que configure() dit à une copie, les éléments d’une autre ne l’entendent pas. Pour une autre version voulue : define({ prefix }).',
  },
  missingFile: {
    seen: ({ file, status }) => `Le fichier ${file} n’est pas arrivé (${status}).`,
    advice:
      'Copiez tout le dossier dist/cdn sur le serveur, qui doit y répondre par ses fichiers et non par une page. Après une nouvelle version : rechargez la page.',
  },
  notDefined: {
    seen: ({ tag }) => `Rien n’a enregistré <${tag}>.`,
    advice: `Chargez dist/cdn/partner-hub.js avec <script type="module">, ou importez 'partner-hub-elements/define'.`,
  },
  notObserved: {
    seen: ({ tag }) => `Rien n’a enregistré <${tag}>, qui se trouve dans un shadow root.`,
    advice: 'La balise script ne parcourt que le document : appelez observe(root) avec ce shadow root.',
  },
  takenTag: {
    seen: ({ tag }) => `Autre chose sur cette page a enregistré <${tag}>.`,
    advice: ({ tag }) => `Utilisez la bibliothèque avec un préfixe : define({ prefix: 'my' }), puis <my-${tag}>.`,
  },
  noProvider: {
    seen: 'Aucun <partner-hub> ne l’entoure, et rien ne désigne de source de données.',
    advice:
      'Écrivez autour <partner-hub api-base="https://portal.example/api" token-url="/token"> ; source="demo" sur l’élément affiche des données fictives.',
  },
  noSource: {
    seen: 'Le <partner-hub> qui l’entoure ne désigne pas de source de données.',
    advice:
      'Écrivez-y : api-base="https://portal.example/api" token-url="/token", ou source="demo" pour des données fictives.',
  },
  badSource: {
    seen: 'Ce qui est défini comme source n’est pas une source de données.',
    advice: 'Écrivez source="demo", ou définissez par script un objet avec ask() et change().',
  },
  badApiBase: {
    seen: ({ address }) => `api-base (${address}) n’est pas l’adresse de base d’une API.`,
    advice:
      'Elle commence par http ou https, sans nom d’utilisateur, sans « ? » ni « # » : api-base="https://portal.example/api".',
  },
  awaitsToken: {
    seen: 'awaits-token est défini, et aucune source de jetons n’est arrivée.',
    advice: 'Définissez getToken sur le <partner-hub> par script, écrivez token-url, ou retirez awaits-token.',
  },
  loggedOut: {
    seen: 'logout() a été appelé : rien n’est affiché d’un client.',
    advice: 'Définissez une autre source de jetons pour recommencer.',
  },
};
