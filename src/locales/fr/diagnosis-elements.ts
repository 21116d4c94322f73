import type * as en from '../en/diagnosis-elements.js';

export const elementFinding: typeof en.elementFinding = {
  waitsFor: {
    seen: ({ attribute }) => `Il attend ${attribute}.`,
    advice: ({ attribute }) =>
      `Définissez ${attribute} ; quand un client est ouvert dans une liste du même <partner-hub>, la valeur en vient.`,
  },
  objectAsText: {
    seen: ({ attribute }) => `L’attribut ${attribute} contient un objet écrit comme texte.`,
    advice: ({ attribute }) =>
      `Un objet ne peut pas être un attribut : définissez la propriété (element.${attribute} = … ; « .prop » dans Vue), ou écrivez du JSON. Les frameworks le font dès que l’élément est enregistré : importez d’abord la bibliothèque.`,
  },
  leftOut: {
    seen: ({ properties }) =>
      `React l’a repris du balisage du serveur en omettant : ${properties}. Les écouteurs sont omis aussi.`,
    advice:
      'Utilisez son composant de partner-hub-elements/react. Une balise reçoit ce qui n’est pas du texte au deuxième rendu dans le navigateur.',
  },
  notJson: {
    seen: ({ attribute }) => `L’attribut ${attribute} ne contient pas de JSON.`,
    advice:
      'Écrivez du JSON avec des guillemets doubles autour des noms et des textes, ou définissez la propriété par script.',
  },
  unknownValue: {
    seen: ({ attribute, value }) => `L’attribut ${attribute} a une valeur inconnue${value && ` : « ${value} »`}.`,
    advice: ({ allowed }) => `Valeurs permises : ${allowed}.`,
  },
  misspelt: {
    seen: ({ attribute }) => `Il n’existe pas d’attribut ${attribute}.`,
    advice: ({ meant }) => `Écrivez ${meant}.`,
  },
  hidden: {
    seen: ({ by, how }) => `Il est masqué par ${by} : ${how}.`,
    advice: 'Affichez cette partie de la page. Sur une page à onglets, cela peut être voulu.',
  },
  zeroSize: {
    seen: ({ by, side }) => `Il n’a pas de place : ${by} a un ${side} de 0.`,
    advice: 'Donnez une taille à cette boîte, ou retirez son overflow.',
  },
  misfit: {
    seen: ({ operation, path }) =>
      `La réponse à ${operation} ne correspond pas au contrat, d’abord à cet endroit : ${path}.`,
    advice: 'Comparez-la au contrat (openapi.yaml) : type, nom et place de ce champ.',
  },
  invalidRows: {
    seen: ({ count, path }) =>
      `Des lignes de la réponse ne correspondent pas au contrat et sont omises (${count}), d’abord à cet endroit : ${path}.`,
    advice: 'Comparez-les au contrat (openapi.yaml) : type, nom et place de ce champ.',
  },
  forbidden: {
    seen: 'L’API dit que ce visiteur n’a pas le droit de le voir (403).',
    advice: 'Un administrateur complet du partenaire attribue les rôles.',
  },
  failed: {
    seen: ({ code, status, trackingId }) => `Échec : ${[code, status, trackingId].filter(Boolean).join(', ')}.`,
    advice: 'Cherchez l’ID de suivi dans le journal de l’API ; l’événement hub-error contient le message.',
  },
  drawing: {
    seen: 'Une erreur a été levée pendant l’affichage.',
    advice: 'La console dit où. C’est une erreur de la bibliothèque, ou d’un moteur de rendu propre à la page.',
  },
  slow: {
    seen: 'Il attend encore sa réponse.',
    advice: 'Examinez la requête dans les outils réseau du navigateur. Après 30 secondes, elle est abandonnée.',
  },
};
