import type { Count } from '../count.js';
import { eitherOf } from '../either.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/calling.js';

const choose = pluralOf('pt-BR');
const either = eitherOf('pt-BR');

const calls = (count: Count) =>
  choose(count, {
    one: `${count.shown} chamada`,
    many: `${count.shown} de chamadas`,
    other: `${count.shown} chamadas`,
  });

export const callingTable: typeof en.callingTable = {
  count: (count) =>
    choose(count, {
      one: `${count.shown} cliente`,
      many: `${count.shown} de clientes`,
      other: `${count.shown} clientes`,
    }),
  narrowed: (point) => `Limitado ao ponto selecionado: ${point}`,
  widen: 'Mostrar tudo',
};

export const quality: typeof en.quality = {
  good: 'Boa',
  poor: 'Ruim',
  notAvailable: 'Não disponível',
  causes: { packetLoss: 'perda', latency: 'latência', jitter: 'jitter' },
};

export const callQuality: typeof en.callQuality = {
  rate: 'Qualidade ruim (%)',
  poorCalls: 'Chamadas com qualidade ruim',
  poorShare: 'Ruim (%)',
  notAvailableShare: 'Não disponível (%)',
  legs: 'Segmentos de chamada',
  target: (share) => `Meta: ${share}`,
  aboveTarget: (target) => `A última semana está acima da meta de ${target}.`,
  meetsTarget: (target) => `A última semana cumpre a meta de ${target}.`,
  thresholds: ({ loss, latency, jitter }) => {
    const limits = either([
      loss && `${loss} de perda de pacotes`,
      latency && `${latency} ms de latência`,
      jitter && `${jitter} ms de jitter`,
    ]);
    return `Um segmento de chamada tem qualidade ruim a partir de ${limits}. Sem mídia, a qualidade não está disponível.`;
  },
  sinceBefore: (points) =>
    choose(points, {
      one: `Em relação à semana anterior: ${points.shown} ponto percentual.`,
      many: `Em relação à semana anterior: ${points.shown} de pontos percentuais.`,
      other: `Em relação à semana anterior: ${points.shown} pontos percentuais.`,
    }),
  sameAsBefore: 'Sem alteração em relação à semana anterior.',
  notMeasuredSince: (weeks) =>
    choose(weeks, {
      one: 'Na última semana, a qualidade não foi medida.',
      many: `Nas últimas ${weeks.shown} de semanas, a qualidade não foi medida.`,
      other: `Nas últimas ${weeks.shown} semanas, a qualidade não foi medida.`,
    }),
};

export const usage: typeof en.usage = {
  users: 'Usuários',
  activeUsers: 'Usuários que fizeram chamadas',
  bucket: (least, most) => {
    if (most === undefined) return `${calls(least)} ou mais`;
    return least.value === most.value ? calls(least) : `${least.shown}–${calls(most)}`;
  },
};

export const endpointType: typeof en.endpointType = {
  webexAppDesktop: 'Aplicativo Webex, desktop',
  webexAppMobile: 'Aplicativo Webex, celular',
  webexAppWeb: 'Aplicativo Webex, Web',
  deskPhone: 'Telefone de mesa',
  roomDevice: 'Dispositivo de sala',
  dect: 'Telefone DECT',
  thirdPartyDevice: 'Dispositivo de terceiros',
  msTeams: 'Microsoft Teams',
  gateway: 'Gateway',
  unknown: 'Desconhecido',
};

export const endpoints: typeof en.endpoints = {
  label: 'Tipo de endpoint',
  poorShare: 'Ruim (%)',
  legs: 'Segmentos de chamada',
  worst: (endpoint, share) => `${endpoint} tem a maior proporção de chamadas com qualidade ruim: ${share}.`,
  worstTogether: (endpoints, share) => `${endpoints} têm a maior proporção de chamadas com qualidade ruim: ${share}.`,
  alike: (share) => `${share} das chamadas tiveram qualidade ruim.`,
  nonePoor: 'Nenhuma chamada teve qualidade ruim.',
};

export const feature: typeof en.feature = {
  callQueue: 'Fila de chamadas',
  huntGroup: 'Grupo de busca',
  autoAttendant: 'Atendimento automático',
  callPark: 'Estacionamento de chamadas',
  callPickup: 'Captura de chamadas',
  simultaneousRing: 'Toque simultâneo',
  callForward: 'Encaminhamento de chamadas',
  transfer: 'Transferência',
  recording: 'Gravação',
  voicemail: 'Correio de voz',
  paging: 'Avisos em grupo',
};

export const features: typeof en.features = {
  label: 'Funcionalidade',
  calls: 'Chamadas',
  share: 'Proporção de todas as chamadas com funcionalidades',
  shareTitle: 'Proporção',
  customers: 'Clientes que a usam',
  customersTitle: 'Clientes',
  least: (name, count) => `A funcionalidade menos usada é ${name}: ${calls(count)}. Ajude os clientes a aplicá-la.`,
  leastTogether: (names, count) =>
    `As funcionalidades menos usadas são ${names}: ${calls(count)} cada. Ajude os clientes a aplicá-las.`,
  leastMany: (features, count) =>
    `${features} funcionalidades são as menos usadas: ${calls(count)} cada. Ajude os clientes a aplicá-las.`,
  unused: (name) => `A funcionalidade ${name} não foi usada. Ajude os clientes a aplicá-la.`,
  unusedTogether: (names) => `As funcionalidades ${names} não foram usadas. Ajude os clientes a aplicá-las.`,
  unusedMany: (features) => `${features} funcionalidades não foram usadas nenhuma vez. Ajude os clientes a aplicá-las.`,
  noneUsed: 'Nenhuma destas funcionalidades foi usada. Ajude os clientes a aplicá-las.',
  alike: (count) => `Cada funcionalidade foi usada em ${calls(count)}.`,
  only: (name, count) => `Uso de ${name}: ${calls(count)}.`,
  onlyQueues: 'Somente os clientes com a funcionalidade Fila de chamadas são considerados.',
};

export const noCalling: typeof en.noCalling = {
  title: 'Nenhum dado de chamadas neste período',
  hint: 'Assim que chamadas forem medidas, elas aparecerão aqui.',
};
