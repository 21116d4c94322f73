import type { Count } from '../count.js';
import type * as en from '../en/attention.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('pt-BR');

const licenses = (count: Count) =>
  choose(count, {
    one: `${count.shown} licença`,
    many: `${count.shown} de licenças`,
    other: `${count.shown} licenças`,
  });
const subscriptionsOf = (count: Count) =>
  choose(count, {
    one: `${count.shown} assinatura`,
    many: `${count.shown} de assinaturas`,
    other: `${count.shown} assinaturas`,
  });
const trialsOf = (count: Count) =>
  choose(count, {
    one: `${count.shown} período de teste`,
    many: `${count.shown} de períodos de teste`,
    other: `${count.shown} períodos de teste`,
  });
const holding = (what: string, count: Count | undefined) => (count ? `${what} com ${licenses(count)}` : what);

export const attention: typeof en.attention = {
  heading: 'Requer atenção',
  count: (count) =>
    choose(count, {
      one: `${count.shown} cliente requer atenção`,
      many: `${count.shown} de clientes requerem atenção`,
      other: `${count.shown} clientes requerem atenção`,
    }),
  countAtLeast: (count) =>
    choose(count, {
      one: `Pelo menos ${count.shown} cliente requer atenção`,
      many: `Pelo menos ${count.shown} de clientes requerem atenção`,
      other: `Pelo menos ${count.shown} clientes requerem atenção`,
    }),
  none: 'Nenhum cliente requer atenção agora.',
  noneOfPart: 'Nada foi encontrado no que foi possível verificar.',
  noneShown: 'Por enquanto, tudo está adiado.',
  rule: {
    suspended: 'Suspenso',
    expired: 'Expirado',
    overLimit: 'Acima do limite de licenças',
    expiring: 'Expirando',
    trialEnding: 'Período de teste quase no fim',
    poorCalls: 'Qualidade de chamada ruim',
    abandonedCalls: 'Chamadas abandonadas',
    unusedLicenses: 'Licenças não usadas',
    noRecentActivity: 'Nenhuma atividade recente',
  },
  reason: {
    suspended: (count) => (count ? `Afeta ${licenses(count)}.` : 'Não se sabe quantas licenças são afetadas.'),
    expired: (when) =>
      when
        ? `Não há mais nada em vigor. Último acesso de um administrador: ${when}.`
        : 'Não há mais nada em vigor. Nenhum administrador jamais fez login.',
    overLimit: (over, assigned, total, subscriptions) => {
      const where = subscriptions.value > 1 ? ` em ${subscriptionsOf(subscriptions)}` : '';
      return `${licenses(over)} a mais do que o comprado${where}: atribuídas ${assigned}, compradas ${total}.`;
    },
    expiring: (when, date, count) => `${holding('Uma assinatura', count)} termina ${when} (${date}).`,
    expiringTrial: (when, date, count) => `${holding('Um período de teste', count)} termina ${when} (${date}).`,
    expiringSeveral: (subscriptions, when, date, count) =>
      `${holding(subscriptionsOf(subscriptions), count)} terminam, a primeira ${when} (${date}).`,
    trialEnding: (when, date, { used, total, share }) =>
      `Termina ${when} (${date}) e está em uso: ${used} de ${licenses(total)} (${share}).`,
    trialEndingSeveral: (trials, when, date, { used, total, share }) =>
      `${trialsOf(trials)} terminam, o primeiro ${when} (${date}), e estão em uso: ${used} de ${licenses(total)} (${share}).`,
    unusedLicenses: (when, date, { unused, total, share, by }) =>
      `Renova ${when} (${date}): ${unused} de ${licenses(total)} (${share}) ${by}.`,
    unusedLicensesSeveral: (subscriptions, when, date, { unused, total, share, by }) =>
      `${subscriptionsOf(subscriptions)} renovam, a primeira ${when} (${date}): ${unused} de ${licenses(total)} (${share}) ${by}.`,
    poorCalls: (share, bad, of, week) =>
      `${share} dos segmentos de chamada medidos tiveram qualidade ruim: ${bad} de ${of}, semana de ${week}.`,
    abandonedCalls: (share, bad, of, week) =>
      `${share} das chamadas em filas foram abandonadas: ${bad} de ${of}, semana de ${week}.`,
    noRecentActivity: (when, count) => {
      const last = when ? `Último acesso de um administrador: ${when}` : 'Nenhum administrador jamais fez login';
      return count ? `${last}; afeta ${licenses(count)}.` : `${last}.`;
    },
  },
  unusedBy: {
    threeMonths: 'sem uso nos últimos 3 meses',
    week: 'sem uso nos últimos 7 dias',
    assigned: 'sem atribuição',
    mixed: 'sem uso',
  },
  advice: {
    suspended: 'Regularize os pagamentos pendentes para que o cliente volte a trabalhar.',
    expired: 'Ofereça uma nova assinatura.',
    overLimit: 'Ofereça mais licenças ou retire algumas.',
    expiring: 'Combine como continuar antes do término.',
    trialEnding: 'Ofereça uma assinatura agora.',
    poorCalls: 'Verifique a rede e os dispositivos com o cliente.',
    abandonedCalls: 'Verifique com o cliente a equipe que atende as filas.',
    unusedLicenses: 'Ajude o cliente a usá-las ou renove menos.',
    noRecentActivity: 'Ligue para o cliente.',
  },
  open: {
    subscriptions: 'Abrir assinaturas',
    trials: 'Abrir períodos de teste',
    admins: 'Abrir administradores',
  },
  ofCustomer: (label, customer) => `${label}: ${customer}`,
  weight: 'Peso',
  points: (points) => `Peso: ${points} de 100`,
  more: (count) => `Mostrar mais ${count.shown}`,
  shown: (shown, total) => `Exibidos: ${shown} de ${total}`,
  notNow: 'Agora não',
  notNowOf: (rule, customer) => `Agora não: ${rule}, ${customer}`,
  part: {
    suspended: 'clientes suspensos',
    expired: 'clientes expirados',
    noRecentActivity: 'clientes sem atividade recente',
    expiring: 'assinaturas expirando',
    renewing: 'assinaturas em renovação',
    overLimit: 'assinaturas acima do limite de licenças',
    callQuality: 'qualidade de chamada',
    callQueues: 'filas de chamadas',
  },
  partOf: (part, product) => `${part} (${product})`,
  parts: {
    awaited: (parts) => `Ainda a caminho: ${parts}.`,
    failed: (parts) => `Não verificado: ${parts}.`,
    stale: (parts) => `Desatualizado: ${parts}.`,
    allInList: 'Mostrar tudo na lista',
  },
  cut: {
    largest: (part, shown, total) => `Em “${part}” foram verificados ${shown} de ${total} itens: os maiores.`,
    next: (part, shown, total) => `Em “${part}” foram verificados ${shown} de ${total} itens: os mais próximos.`,
    worst: (part, shown, total) => `Em “${part}” foram verificados ${shown} de ${total} itens: os piores.`,
    some: (part, shown, total) => `Em “${part}” foram verificados ${shown} de ${total} itens.`,
  },
  rankingTitle: 'Como esta ordem é definida',
};
