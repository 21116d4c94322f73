import { pluralOf } from '../plural.js';
import type * as en from '../en/dashboard.js';

const choose = pluralOf('es');

export const dashboard: typeof en.dashboard = {
  heading: 'Partner Hub',
  navigation: 'Secciones',
  period: 'Período',
  days: (days) =>
    choose(days, { one: `${days.shown} día`, many: `${days.shown} de días`, other: `${days.shown} días` }),
  switchProduct: 'Las secciones siguientes muestran',
  refreshed: 'Se ha vuelto a solicitar todo.',
  print: 'Imprimir',
  preparing: 'Se está cargando todo para la impresión.',
  printedFor: (partner) => `Socio: ${partner}`,
  printedOn: (date) => `Impreso el ${date}`,
  printedOf: (product, period) => `${product}, ${period}`,
  noSections: (known) => `No existe ninguna de estas secciones. Conocidas: ${known}.`,
};

export const dashboardSection: typeof en.dashboardSection = {
  overview: {
    label: 'Resumen',
    lead: 'Cómo van sus clientes y sus suscripciones. Solo se incluyen los clientes con Webex Meetings o Webex Calling.',
  },
  customers: {
    label: 'Clientes',
    title: 'Clientes',
    lead: 'Todos los clientes que administra. Los que requieren su atención aparecen primero.',
  },
  'product-switch': { label: 'Producto' },
  'license-trend': {
    label: 'Tendencia de licencias',
    title: 'Tendencia de distribución de licencias',
    lead: 'Muestra si los clientes asignan sus licencias y si después se usan.',
  },
  recent: { label: 'Agregados recientemente' },
  expiring: { label: 'Por vencer' },
  renewing: { label: 'Por renovarse' },
  'low-assignment': { label: 'Baja asignación' },
  'over-limit': { label: 'Sobre el límite' },
  'calling-usage': {
    label: 'Uso de llamadas',
    lead: 'Si el uso baja, contacte con el cliente y averigüe por qué no se usa Webex Calling.',
  },
  'calling-quality': {
    label: 'Calidad de llamadas',
    lead: 'Ayude a los clientes cuando aumenten las llamadas de mala calidad, o cuando un tipo de terminal tenga más, antes de que se extienda.',
  },
  features: {
    label: 'Funciones de llamadas',
    lead: 'Ayude a los clientes a aplicar una función que apenas se usa.',
  },
  'call-queue': {
    label: 'Colas de llamadas',
    lead: 'Ayude a los clientes con muchas llamadas abandonadas a reducirlas. Solo se incluyen los clientes con la función de cola de llamadas.',
  },
  resources: {
    label: 'Recursos',
    title: 'Recursos y ayuda',
    lead: 'Documentos, cursos y herramientas para el trabajo con sus clientes.',
  },
  helpdesk: {
    label: 'Asistencia',
    title: 'Servicio de asistencia para socios',
    lead: 'Para las preguntas que los recursos no responden.',
  },
  attention: {
    label: 'Atención',
    title: 'Requiere atención',
    lead: 'Lo que exige actuar ahora, en todos los clientes, con los motivos.',
  },
};
