import type * as en from '../en/diagnosis-elements.js';

export const elementFinding: typeof en.elementFinding = {
  waitsFor: {
    seen: ({ attribute }) => `Está esperando ${attribute}.`,
    advice: ({ attribute }) =>
      `Defina ${attribute}; cuando se abre un cliente en una lista del mismo <partner-hub>, se toma de allí.`,
  },
  objectAsText: {
    seen: ({ attribute }) => `El atributo ${attribute} contiene un objeto escrito como texto.`,
    advice: ({ attribute }) =>
      `Un objeto no puede ser un atributo: defina la propiedad (element.${attribute} = …; «.prop» en Vue) o escriba JSON. Los frameworks lo hacen cuando el elemento ya está registrado: importe primero la biblioteca.`,
  },
  leftOut: {
    seen: ({ properties }) =>
      `React lo ha tomado del marcado del servidor y ha omitido: ${properties}. También se omiten los listeners.`,
    advice:
      'Use su componente de partner-hub-elements/react. Una etiqueta recibe lo que no es texto en el renderizado posterior al primero en el navegador.',
  },
  notJson: {
    seen: ({ attribute }) => `El atributo ${attribute} no contiene JSON.`,
    advice: 'Escriba JSON con comillas dobles en nombres y textos, o defina la propiedad desde un script.',
  },
  unknownValue: {
    seen: ({ attribute, value }) => `El atributo ${attribute} tiene un valor desconocido${value && `: «${value}»`}.`,
    advice: ({ allowed }) => `Valores permitidos: ${allowed}.`,
  },
  misspelt: {
    seen: ({ attribute }) => `No existe el atributo ${attribute}.`,
    advice: ({ meant }) => `Escriba ${meant}.`,
  },
  hidden: {
    seen: ({ by, how }) => `Lo oculta ${by}: ${how}.`,
    advice: 'Muestre esa parte de la página. En una página con pestañas puede ser lo correcto.',
  },
  zeroSize: {
    seen: ({ by, side }) => `No tiene espacio: en ${by}, ${side} es 0.`,
    advice: 'Dé un tamaño a esa caja o quítele overflow.',
  },
  misfit: {
    seen: ({ operation, path }) =>
      `La respuesta a ${operation} no cumple el contrato; la primera discrepancia está en: ${path}.`,
    advice: 'Compárela con el contrato (openapi.yaml): tipo, nombre y lugar de ese campo.',
  },
  invalidRows: {
    seen: ({ count, path }) =>
      `Hay filas de la respuesta que no cumplen el contrato y se omiten (${count}); la primera discrepancia está en: ${path}.`,
    advice: 'Compárelas con el contrato (openapi.yaml): tipo, nombre y lugar de ese campo.',
  },
  forbidden: {
    seen: 'La API indica que este visitante no puede verlo (403).',
    advice: 'Un administrador total de socios asigna los roles.',
  },
  failed: {
    seen: ({ code, status, trackingId }) => `Ha fallado: ${[code, status, trackingId].filter(Boolean).join(', ')}.`,
    advice: 'Busque el ID de seguimiento en el registro de la API; el evento hub-error contiene el mensaje.',
  },
  drawing: {
    seen: 'Se ha producido un error al dibujarlo.',
    advice: 'La consola indica dónde. Es un fallo de la biblioteca o de un renderer de la propia página.',
  },
  slow: {
    seen: 'Todavía espera la respuesta.',
    advice: 'Mire la solicitud en las herramientas de red del navegador. A los 30 segundos se abandona.',
  },
};
