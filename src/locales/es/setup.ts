import { pluralOf } from '../plural.js';
import type * as en from '../en/setup.js';

const choose = pluralOf('es');

export const setup: typeof en.setup = {
  title: 'Configurar su organización',
  steps: 'Pasos de la configuración',
  pages: { subscriptions: 'Resumen de suscripciones', terms: 'Términos' },
  subscriptions: {
    lead: 'Esto es lo que tiene su organización. Revíselo antes de continuar.',
    none: 'Todavía no se han pedido suscripciones para su propia organización. Puede continuar sin ellas.',
    licenses: (count) =>
      choose(count, {
        one: `${count.shown} licencia`,
        many: `${count.shown} de licencias`,
        other: `${count.shown} licencias`,
      }),
    licensesUnknown: 'Licencias: no disponible',
    renews: (date) => `Se renueva el ${date}`,
    ends: (date) => `Termina el ${date}`,
  },
  terms: {
    lead: 'Lea los términos y acéptelos. Después podrá configurar su organización.',
    link: (version) => `Términos, versión ${version}`,
    noLink: (version, address) => `Términos, versión ${version}: ${address}`,
    accept: (version) => `Acepto los términos, versión ${version}.`,
    required: 'Acepte los términos para continuar.',
    accepted: (version) => `Los términos, versión ${version}, están aceptados.`,
    start: 'Comenzar',
  },
  step: {
    hints: {
      subscriptions: 'Revise las suscripciones de su organización.',
      domain:
        'Demuestre que su dominio de correo electrónico le pertenece, para que las personas de su organización puedan iniciar sesión con él.',
      users: 'Agregue a las personas de su organización y asígneles sus licencias.',
      services: 'Active los servicios que usa su organización y elija su configuración.',
      analytics: 'Abra los análisis de su organización y vea cómo se usan sus servicios.',
      other: 'Realice este paso en su organización.',
    },
    then: 'Cuando termine, márquelo aquí.',
    complete: 'Marcar como completado',
    isCompleted: 'Este paso está completado.',
  },
  next: 'Siguiente',
  back: 'Atrás',
  done: 'Su organización está configurada: los usuarios, los servicios y los análisis están a su disposición.',
  readOnly: 'Un administrador total de socios de su organización puede continuar con la configuración.',
  saved: {
    terms: 'Los términos se han aceptado.',
    step: (step) => `«${step}» se ha completado.`,
  },
  failed: {
    terms: 'No se han podido aceptar los términos.',
    step: (step) => `No se ha podido marcar «${step}» como completado.`,
  },
};
