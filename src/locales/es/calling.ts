import type { Count } from '../count.js';
import { eitherOf } from '../either.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/calling.js';

const choose = pluralOf('es');
const either = eitherOf('es');

const calls = (count: Count) =>
  choose(count, {
    one: `${count.shown} llamada`,
    many: `${count.shown} de llamadas`,
    other: `${count.shown} llamadas`,
  });

export const callingTable: typeof en.callingTable = {
  count: (count) =>
    choose(count, {
      one: `${count.shown} cliente`,
      many: `${count.shown} de clientes`,
      other: `${count.shown} clientes`,
    }),
  narrowed: (point) => `Limitado al punto seleccionado: ${point}`,
  widen: 'Mostrar todo',
};

export const quality: typeof en.quality = {
  good: 'Buena',
  poor: 'Mala',
  notAvailable: 'No disponible',
  causes: { packetLoss: 'pérdida', latency: 'latencia', jitter: 'fluctuación' },
};

export const callQuality: typeof en.callQuality = {
  rate: 'Mala calidad (%)',
  poorCalls: 'Llamadas de mala calidad',
  poorShare: 'Mala (%)',
  notAvailableShare: 'No disponible (%)',
  legs: 'Tramos de llamada',
  target: (share) => `Objetivo: ${share}`,
  aboveTarget: (target) => `La última semana está por encima del objetivo del ${target}.`,
  meetsTarget: (target) => `La última semana cumple el objetivo del ${target}.`,
  thresholds: ({ loss, latency, jitter }) => {
    const limits = either([
      loss && `${loss} de pérdida de paquetes`,
      latency && `${latency} ms de latencia`,
      jitter && `${jitter} ms de fluctuación`,
    ]);
    return `Un tramo de llamada es de mala calidad a partir de ${limits}. Sin flujo multimedia, la calidad no está disponible.`;
  },
  sinceBefore: (points) =>
    choose(points, {
      one: `Respecto a la semana anterior: ${points.shown} punto porcentual.`,
      many: `Respecto a la semana anterior: ${points.shown} de puntos porcentuales.`,
      other: `Respecto a la semana anterior: ${points.shown} puntos porcentuales.`,
    }),
  sameAsBefore: 'Sin cambios respecto a la semana anterior.',
  notMeasuredSince: (weeks) =>
    choose(weeks, {
      one: 'En la última semana no se ha medido la calidad.',
      many: `En las últimas ${weeks.shown} de semanas no se ha medido la calidad.`,
      other: `En las últimas ${weeks.shown} semanas no se ha medido la calidad.`,
    }),
};

export const usage: typeof en.usage = {
  users: 'Usuarios',
  activeUsers: 'Usuarios que llamaron',
  bucket: (least, most) => {
    if (most === undefined) return `${calls(least)} o más`;
    return least.value === most.value ? calls(least) : `${least.shown}–${calls(most)}`;
  },
};

export const endpointType: typeof en.endpointType = {
  webexAppDesktop: 'Aplicación Webex, escritorio',
  webexAppMobile: 'Aplicación Webex, móvil',
  webexAppWeb: 'Aplicación Webex, web',
  deskPhone: 'Teléfono de escritorio',
  roomDevice: 'Dispositivo de sala',
  dect: 'Teléfono DECT',
  thirdPartyDevice: 'Dispositivo de terceros',
  msTeams: 'Microsoft Teams',
  gateway: 'Puerta de enlace',
  unknown: 'Desconocido',
};

export const endpoints: typeof en.endpoints = {
  label: 'Tipo de terminal',
  poorShare: 'Mala (%)',
  legs: 'Tramos de llamada',
  worst: (endpoint, share) => `${endpoint} tiene la mayor proporción de llamadas de mala calidad: ${share}.`,
  worstTogether: (endpoints, share) => `${endpoints} tienen la mayor proporción de llamadas de mala calidad: ${share}.`,
  alike: (share) => `El ${share} de las llamadas fue de mala calidad.`,
  nonePoor: 'Ninguna llamada fue de mala calidad.',
};

export const feature: typeof en.feature = {
  callQueue: 'Cola de llamadas',
  huntGroup: 'Grupo de búsqueda',
  autoAttendant: 'Operador automático',
  callPark: 'Estacionamiento de llamadas',
  callPickup: 'Captura de llamadas',
  simultaneousRing: 'Timbre simultáneo',
  callForward: 'Desvío de llamadas',
  transfer: 'Transferencia',
  recording: 'Grabación',
  voicemail: 'Correo de voz',
  paging: 'Megafonía',
};

export const features: typeof en.features = {
  label: 'Función',
  calls: 'Llamadas',
  share: 'Proporción de todas las llamadas con funciones',
  shareTitle: 'Proporción',
  customers: 'Clientes que la usan',
  customersTitle: 'Clientes',
  least: (name, count) => `La función menos usada es ${name}: ${calls(count)}. Ayude a los clientes a aplicarla.`,
  leastTogether: (names, count) =>
    `Las funciones menos usadas son ${names}: ${calls(count)} cada una. Ayude a los clientes a aplicarlas.`,
  leastMany: (features, count) =>
    `${features} funciones son las menos usadas: ${calls(count)} cada una. Ayude a los clientes a aplicarlas.`,
  unused: (name) => `No se ha usado la función ${name}. Ayude a los clientes a aplicarla.`,
  unusedTogether: (names) => `No se han usado las funciones ${names}. Ayude a los clientes a aplicarlas.`,
  unusedMany: (features) => `${features} funciones no se han usado en absoluto. Ayude a los clientes a aplicarlas.`,
  noneUsed: 'No se ha usado ninguna de estas funciones. Ayude a los clientes a aplicarlas.',
  alike: (count) => `Cada función se usó en ${calls(count)}.`,
  only: (name, count) => `${name} se usó en ${calls(count)}.`,
  onlyQueues: 'Solo se incluyen los clientes con la función de cola de llamadas.',
};

export const noCalling: typeof en.noCalling = {
  title: 'No hay datos de llamadas de este período',
  hint: 'En cuanto se midan llamadas, aparecerán aquí.',
};
