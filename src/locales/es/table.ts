import type * as en from '../en/table.js';

export const table: typeof en.table = {
  recent: 'Suscripciones agregadas recientemente',
  expiring: 'Suscripciones que vencen pronto',
  renewing: 'Suscripciones que se renuevan pronto',
  lowAssignment: 'Suscripciones con baja asignación de licencias',
  overLimit: 'Suscripciones con exceso de licencias',
  callingUsage: 'Clientes y uso',
  callQuality: 'Clientes y calidad de llamadas',
  callQueue: 'Clientes y uso de funciones',
};

export const keyFigure: typeof en.keyFigure = {
  behind: (label) => `Las filas del indicador «${label}»`,
  back: 'Volver al indicador',
};

export const column: typeof en.column = {
  customer: 'Cliente',
  subscriptionId: 'ID de suscripción',
  enterpriseTrial: 'Prueba empresarial',
  addedDate: 'Días desde su adición',
  total: 'Total de licencias',
  assigned: 'Licencias usadas/asignadas/disponibles',
  assignmentChange: 'Cambio semanal de asignación',
  usageChange: 'Cambio semanal de uso',
  endDate: 'Días hasta el vencimiento',
  usedLast3Months: 'Uso en los últimos 3 meses',
  renewalDate: 'Días hasta la renovación',
  addedMonths: 'Meses desde su adición',
  assignedShare: 'Licencias asignadas (%)',
  endMonths: 'Meses restantes',
  autoRenew: '¿Renovación automática?',
  usedShare: 'Licencias usadas (%)',
  licenses: 'Licencias de Calling',
  activeUsers: 'Usuarios activos',
  calls: 'Llamadas',
  minutes: 'Minutos',
  callsPerUser: 'Llamadas por usuario activo',
  change: 'Cambio semanal',
  legs: 'Tramos de llamada',
  poorShare: 'Mala (%)',
  poorBecause: 'Mala por',
  notAvailableShare: 'No disponible (%)',
  queues: 'Colas',
  offered: 'Llamadas recibidas',
  answered: 'Respondidas',
  abandonedShare: 'Abandonadas (%)',
  timeToAnswer: 'Tiempo medio de respuesta',
  waitBeforeAbandoned: 'Espera media antes del abandono',
  countAndShare: (count, share) => `${count} (${share})`,
};

export const change: typeof en.change = {
  more: (difference) => `↑ ${difference} más`,
  fewer: (difference) => `↓ ${difference} menos`,
  points: (points) => `${points} p.\u00A0p.`,
  worse: (difference) => `↑ ${difference}, peor`,
  better: (difference) => `↓ ${difference}, mejor`,
  same: 'Sin cambios',
};

export const missing: typeof en.missing = {
  unknown: 'La fuente no tiene este dato.',
  weekBefore: 'No hay datos de la semana anterior.',
  renewal: 'No se renueva automáticamente.',
  licenses: 'Una proporción de nada: no hay licencias.',
  activeUsers: 'Un promedio de nada: nadie ha llamado.',
  legs: 'Una proporción de nada: no ha habido tramos de llamada.',
  measured: 'Una proporción de nada: no se ha podido medir ningún tramo de llamada.',
  offered: 'Una proporción de nada: no se ha recibido ninguna llamada.',
  answered: 'Un promedio de nada: no se ha respondido ninguna llamada.',
  abandoned: 'Un promedio de nada: no se ha abandonado ninguna llamada.',
};
