import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/kpi.js';

const choose = pluralOf('es');

const within = (days: Count) =>
  choose(days, {
    one: 'en el próximo día',
    many: `en los próximos ${days.shown} de días`,
    other: `en los próximos ${days.shown} días`,
  });

const inLastDays = (days: Count) =>
  choose(days, {
    one: 'en el último día',
    many: `en los últimos ${days.shown} de días`,
    other: `en los últimos ${days.shown} días`,
  });

export const section: typeof en.section = {
  overview: () => 'Resumen',
  recent: (days) => `Clientes agregados ${inLastDays(days)}`,
  expiring: (days) => `Vencen ${within(days)}`,
  renewing: (days) => `Se renuevan ${within(days)}`,
  'low-assignment': () => 'Baja asignación de licencias',
  'over-limit': () => 'Clientes sobre el límite de licencias',
  'call-queue': () => 'Información de las colas de llamadas en la última semana',
  callingUsage: () => 'Uso de llamadas en la última semana',
  callQuality: () => 'Calidad de llamadas en la última semana',
  features: () => 'Funciones avanzadas de llamadas en la última semana',
};

export const kpi: typeof en.kpi = {
  'total-customers': 'Total de clientes',
  'nearing-expiration': 'Próximos a vencer',
  'nearing-renewal': 'Próximos a renovarse',
  'low-license-assignment': 'Baja asignación de licencias',
  'over-license-limit': 'Sobre el límite de licencias',
  'new-customers': 'Clientes nuevos',
  'total-licenses': 'Total de licencias',
  'expiring-customers': 'Clientes por vencer',
  'renewing-customers': 'Clientes por renovarse',
  'low-assignment-customers': 'Clientes con baja asignación',
  'overage-customers': 'Clientes con exceso',
  'license-assignment': 'Asignación de licencias',
  'license-usage': 'Uso de licencias',
  'license-usage-when-assigned': 'Uso de las licencias asignadas',
  'unassigned-licenses': 'Total de licencias sin asignar',
  'licenses-in-overage': 'Total de licencias en exceso',
  'average-license-overage': 'Exceso de licencias medio',
  'time-to-answer': 'Tiempo medio de respuesta',
  'wait-before-abandoned': 'Espera media antes del abandono',
  'abandoned-rate': 'Porcentaje medio de llamadas abandonadas',
};

export const kpiExplanation: typeof en.kpiExplanation = {
  'total-customers': () =>
    'Clientes que administra su organización. Solo se incluyen los clientes con Webex Meetings o Webex Calling.',
  'nearing-expiration': (days) =>
    `Clientes con una suscripción o prueba que termina ${within(days)}. Solo se incluyen Webex Meetings y Webex Calling.`,
  'nearing-renewal': (days) =>
    `Clientes con una suscripción configurada para renovarse automáticamente ${within(days)}. Solo se incluyen Webex Meetings y Webex Calling.`,
  'low-license-assignment': () => 'Clientes que han asignado una parte menor de sus licencias que sus otros clientes.',
  'over-license-limit': () => 'Clientes que han asignado más licencias de las que compraron.',
  'new-customers': (days) => `Clientes con una suscripción o prueba agregada ${inLastDays(days)}.`,
  'total-licenses': () => 'Todas las licencias de las suscripciones y pruebas agregadas recientemente.',
  'expiring-customers': (days) => `Clientes con una suscripción o prueba que termina ${within(days)}.`,
  'renewing-customers': (days) => `Clientes con una suscripción que se renueva automáticamente ${within(days)}.`,
  'low-assignment-customers': () =>
    'Clientes que han asignado una parte menor de sus licencias que otros clientes comparables.',
  'overage-customers': () => 'Clientes con una suscripción o prueba con más licencias asignadas que compradas.',
  'license-assignment': () =>
    'Licencias asignadas ÷ todas las licencias, en todas las suscripciones y pruebas de esta sección.',
  'license-usage': () =>
    'Licencias usadas en los últimos siete días ÷ todas las licencias, en todas las suscripciones y pruebas de esta sección.',
  'license-usage-when-assigned': () =>
    'Licencias usadas en los últimos siete días ÷ licencias asignadas, en todas las suscripciones y pruebas de esta sección.',
  'unassigned-licenses': () => 'Licencias compradas que no están asignadas a nadie, en esta sección.',
  'licenses-in-overage': () => 'Licencias asignadas por encima de lo comprado, en todas las suscripciones y pruebas.',
  'average-license-overage': () => 'Licencias en exceso ÷ clientes con exceso.',
  'time-to-answer': () =>
    'Cuánto esperaron las personas que llamaron hasta que un agente respondió o pasaron a otra cola; promedio de todas esas llamadas.',
  'wait-before-abandoned': () =>
    'Cuánto esperaron las personas que llamaron antes de colgar o dejar un mensaje; promedio de todas esas llamadas.',
  'abandoned-rate': () =>
    'Llamadas en las que se colgó o se dejó un mensaje antes de que hubiera un agente disponible ÷ todas las llamadas recibidas.',
};

export const kpiCard: typeof en.kpiCard = {
  change: (change, since) => `${change} respecto ${since}`,
  sincePrevious: 'al período anterior',
  sinceLastWeek: 'a la semana pasada',
  unchanged: (since) => `Sin cambios respecto ${since}`,
  percentagePoints: (points) =>
    choose(points, {
      one: `${points.shown} punto porcentual`,
      many: `${points.shown} de puntos porcentuales`,
      other: `${points.shown} puntos porcentuales`,
    }),
  explain: (label) => `Cómo se calcula: ${label}`,
  filtering: 'Filtra la lista de clientes',
  noValue: 'No disponible en esta fuente',
  nothingToDivide: 'Nada de lo que calcular una proporción',
  speaksOf: (part, whole) =>
    choose(whole, {
      one: `Se conoce el uso de ${part} de ${whole.shown} licencia.`,
      many: `Se conoce el uso de ${part} de ${whole.shown} de licencias.`,
      other: `Se conoce el uso de ${part} de ${whole.shown} licencias.`,
    }),
  unknownMetric: (metric, known) => `No existe la métrica «${metric}». Conocidas: ${known}.`,
  unknownSection: (section, known) => `No existe la sección «${section}». Conocidas: ${known}.`,
  sectionNeeded: (metric, sections) => `La métrica «${metric}» necesita el atributo section: ${sections}.`,
  wrongSection: (metric, section, sections) =>
    `La métrica «${metric}» no está en la section «${section}», sino en: ${sections}.`,
};
