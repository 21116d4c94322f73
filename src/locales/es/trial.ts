import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/trial.js';

const choose = pluralOf('es');
const daysOf = (count: Count) =>
  choose(count, { one: `${count.shown} día`, many: `${count.shown} de días`, other: `${count.shown} días` });
const licensesOf = (count: Count) =>
  choose(count, {
    one: `${count.shown} licencia`,
    many: `${count.shown} de licencias`,
    other: `${count.shown} licencias`,
  });

export const startTrial: typeof en.startTrial = {
  forCustomer: (customer) => `Iniciar prueba para ${customer}`,
  forNewCustomer: 'Iniciar prueba para un cliente nuevo',
  displayName: 'Nombre de la organización',
  adminEmail: 'Correo electrónico de su administrador',
  country: 'País',
  chooseCountry: 'Elija un país',
  products: 'Productos',
  productsHint: 'Cada uno con el número de licencias de prueba.',
  quantity: (product) => `Licencias de ${product}`,
  licenses: 'licencias',
  duration: 'Duración',
  days: daysOf,
  until: (date) => `hasta el ${date}`,
  starting: 'Iniciando la prueba…',
  problem: {
    displayName: 'Introduzca el nombre de la organización.',
    adminEmail: 'Introduzca un correo electrónico, como admin@example.com.',
    country: 'Elija un país.',
    products: 'Elija al menos un producto.',
    quantity: 'Introduzca un número entero a partir de 1.',
    durationDays: 'Elija la duración.',
  },
  failed: 'No se ha podido iniciar la prueba.',
  conflict: 'El cliente ya está probando uno de estos productos. Elija otros o amplíe la prueba en curso.',
  again: 'Lo que ha introducido sigue aquí. Puede volver a pulsar el botón: no se iniciará una segunda prueba.',
  notOpened: 'No se ha podido abrir el formulario.',
  started: (products, date, customer) =>
    customer
      ? `La prueba de ${products} para ${customer} dura hasta el ${date}.`
      : `La prueba de ${products} dura hasta el ${date}.`,
};

export const customerTrials: typeof en.customerTrials = {
  heading: 'Pruebas',
  none: 'Todavía no hay pruebas',
  noneHint: 'El cliente todavía no ha probado nada.',
  noneRuns: 'No hay ninguna prueba en curso.',
  over: 'Pruebas terminadas',
  start: 'Inicio',
  end: 'Fin',
  products: 'Productos',
  licenses: licensesOf,
  time: 'Tiempo',
  daysLeft: (count) => choose(count, { one: `Queda ${daysOf(count)}`, other: `Quedan ${daysOf(count)}` }),
  endsToday: 'Termina hoy',
  endsTomorrow: 'Termina mañana',
  endedYesterday: 'Terminó ayer',
  ended: (count) => `Terminó hace ${daysOf(count)}`,
  endedPlain: 'Terminada',
  bought: 'Se ha comprado.',
  passed: (days, of) => `Días transcurridos: ${days} de ${of}`,
  used: (used, total) =>
    choose(total, {
      one: `${used} de ${licensesOf(total)} usada`,
      other: `${used} de ${licensesOf(total)} usadas`,
    }),
  useUnknown: 'Uso no disponible en esta fuente',
  short: (count) =>
    choose(count, {
      one: `Falta ${licensesOf(count)}: hay más asignadas de las que incluye la prueba`,
      other: `Faltan ${licensesOf(count)}: hay más asignadas de las que incluye la prueba`,
    }),
  surplus: (count) => `${licensesOf(count)} aún sin asignar`,
  allAssigned: 'Todas las licencias están asignadas',
  extend: (days) => `Ampliar ${daysOf(days)}`,
  extendOf: (trial, days) => `Ampliar ${daysOf(days)}: ${trial}`,
  extending: 'Ampliando…',
  notLater: (date, days) =>
    `Aún no se puede ampliar: dentro de ${daysOf(days)} es el ${date}, y la prueba ya dura hasta entonces.`,
  question: (trial) => `¿Ampliar ${trial}?`,
  newEnd: (date, before) => `Termina el ${date} en lugar del ${before}.`,
  runsAgain: (date, before) => `Vuelve a estar en curso hasta el ${date}. Terminó el ${before}.`,
  confirm: 'Ampliar prueba',
  extended: (trial, date) => `${trial} termina ahora el ${date}.`,
  extendFailed: (trial) => `No se ha podido ampliar ${trial}.`,
  extendConflict: 'Entretanto se ha comprado o ha terminado por otro motivo.',
};

export const trialStatus: typeof en.trialStatus = {
  active: 'En curso',
  expired: 'Vencida',
  converted: 'Convertida en suscripción',
};
