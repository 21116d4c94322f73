import type * as en from '../en/diagnosis.js';

export const diagnosis: typeof en.diagnosis = {
  heading: '¿Por qué está vacío?',
  looking: 'Buscando…',
  nothingFound: 'No se ha encontrado nada que impida mostrar un elemento.',
  found: (count) => `Encontrado: ${count}`,
  runAgain: 'Volver a ejecutar',
  copy: 'Copiar como texto',
  copied: 'Copiado',
  notCopied: 'El navegador no permite copiar. Seleccione el texto siguiente.',
  close: 'Cerrar',
  failed: 'No se ha podido examinar.',
  severity: { error: 'Error', warning: 'Advertencia', info: 'Nota' },
  seen: 'Observado',
  advice: 'Qué hacer',
  where: 'Dónde',
  wholePage: 'La página',
  facts: 'Datos para una incidencia',
};

export const finding: typeof en.finding = {
  filePage: {
    seen: 'La página se ha abierto como archivo (file:).',
    advice:
      'Los navegadores no dejan que esas páginas carguen módulos ni datos: sirva la carpeta por HTTP, por ejemplo con «npx http-server».',
  },
  oldBrowser: {
    seen: ({ features }) => `Este navegador no tiene ${features}.`,
    advice: 'Use un navegador de los dos últimos años.',
  },
  severalCopies: {
    seen: ({ versions }) => `La biblioteca está más de una vez en esta página: ${versions}.`,
    advice:
      'Cárguela una sola vez, con una etiqueta script o desde su propio paquete: lo que configure() indica a una copia no llega a los elementos de otra. Si la otra versión es intencionada: define({ prefix }).',
  },
  missingFile: {
    seen: ({ file, status }) => `No ha llegado el archivo ${file} (${status}).`,
    advice:
      'Copie toda la carpeta dist/cdn al servidor y haga que este responda allí con sus archivos, no con una página. Después de una versión nueva: vuelva a cargar la página.',
  },
  notDefined: {
    seen: ({ tag }) => `Nada ha registrado <${tag}>.`,
    advice: `Cargue dist/cdn/partner-hub.js con <script type="module"> o importe 'partner-hub-elements/define'.`,
  },
  notObserved: {
    seen: ({ tag }) => `Nada ha registrado <${tag}>, que está en un shadow root.`,
    advice: 'La etiqueta script solo recorre el documento: llame a observe(root) con ese shadow root.',
  },
  takenTag: {
    seen: ({ tag }) => `Otra cosa de esta página ha registrado <${tag}>.`,
    advice: ({ tag }) => `Use la biblioteca con un prefijo: define({ prefix: 'my' }) y después <my-${tag}>.`,
  },
  noProvider: {
    seen: 'No hay ningún <partner-hub> alrededor y nada indica una fuente de datos.',
    advice:
      'Rodéelo con <partner-hub api-base="https://portal.example/api" token-url="/token">; source="demo" en el elemento muestra datos inventados.',
  },
  noSource: {
    seen: 'El <partner-hub> que lo rodea no indica ninguna fuente de datos.',
    advice:
      'Escriba en él: api-base="https://portal.example/api" token-url="/token", o source="demo" para datos inventados.',
  },
  badSource: {
    seen: 'Lo que se ha definido como source no es una fuente de datos.',
    advice: 'Escriba source="demo" o defina desde un script un objeto con ask() y change().',
  },
  badApiBase: {
    seen: ({ address }) => `api-base (${address}) no es la dirección base de una API.`,
    advice: 'Admite http o https, sin nombre de usuario, sin «?» y sin «#»: api-base="https://portal.example/api".',
  },
  awaitsToken: {
    seen: 'awaits-token está definido y no ha llegado ninguna fuente de tokens.',
    advice: 'Defina getToken en el <partner-hub> desde un script, escriba token-url o quite awaits-token.',
  },
  loggedOut: {
    seen: 'Se ha llamado a logout(): no se muestra nada de ningún cliente.',
    advice: 'Defina otra fuente de tokens para volver a empezar.',
  },
};
