import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/kpi.js';

const choose = pluralOf('pt-BR');

const within = (days: Count) =>
  choose(days, {
    one: 'no próximo dia',
    many: `nos próximos ${days.shown} de dias`,
    other: `nos próximos ${days.shown} dias`,
  });

const inLastDays = (days: Count) =>
  choose(days, {
    one: 'no último dia',
    many: `nos últimos ${days.shown} de dias`,
    other: `nos últimos ${days.shown} dias`,
  });

export const section: typeof en.section = {
  overview: () => 'Visão geral',
  recent: (days) => `Clientes adicionados ${inLastDays(days)}`,
  expiring: (days) => `Expirando ${within(days)}`,
  renewing: (days) => `Renovando ${within(days)}`,
  'low-assignment': () => 'Baixa atribuição de licenças',
  'over-limit': () => 'Clientes acima do limite de licenças',
  'call-queue': () => 'Insights das filas de chamadas na última semana',
  callingUsage: () => 'Uso de chamadas na última semana',
  callQuality: () => 'Qualidade de chamada na última semana',
  features: () => 'Funcionalidades avançadas de chamada na última semana',
};

export const kpi: typeof en.kpi = {
  'total-customers': 'Total de clientes',
  'nearing-expiration': 'Próximos de expirar',
  'nearing-renewal': 'Próximos da renovação',
  'low-license-assignment': 'Baixa atribuição de licenças',
  'over-license-limit': 'Acima do limite de licenças',
  'new-customers': 'Novos clientes',
  'total-licenses': 'Total de licenças',
  'expiring-customers': 'Clientes expirando',
  'renewing-customers': 'Clientes em renovação',
  'low-assignment-customers': 'Clientes com baixa atribuição',
  'overage-customers': 'Clientes com excesso',
  'license-assignment': 'Atribuição de licenças',
  'license-usage': 'Uso de licenças',
  'license-usage-when-assigned': 'Uso das licenças atribuídas',
  'unassigned-licenses': 'Total de licenças não atribuídas',
  'licenses-in-overage': 'Total de licenças em excesso',
  'average-license-overage': 'Excesso médio de licenças',
  'time-to-answer': 'Tempo médio de atendimento',
  'wait-before-abandoned': 'Espera média antes do abandono',
  'abandoned-rate': 'Porcentagem média de chamadas abandonadas',
};

export const kpiExplanation: typeof en.kpiExplanation = {
  'total-customers': () =>
    'Clientes que sua organização gerencia. Somente clientes com Webex Meetings ou Webex Calling são considerados.',
  'nearing-expiration': (days) =>
    `Clientes com uma assinatura ou um período de teste que termina ${within(days)}. Somente Webex Meetings e Webex Calling são considerados.`,
  'nearing-renewal': (days) =>
    `Clientes com uma assinatura definida para renovar automaticamente ${within(days)}. Somente Webex Meetings e Webex Calling são considerados.`,
  'low-license-assignment': () =>
    'Clientes que atribuíram uma parcela menor de suas licenças do que seus outros clientes.',
  'over-license-limit': () => 'Clientes que atribuíram mais licenças do que compraram.',
  'new-customers': (days) => `Clientes que receberam uma assinatura ou um período de teste ${inLastDays(days)}.`,
  'total-licenses': () => 'Todas as licenças das assinaturas e dos períodos de teste adicionados recentemente.',
  'expiring-customers': (days) => `Clientes com uma assinatura ou um período de teste que termina ${within(days)}.`,
  'renewing-customers': (days) => `Clientes com uma assinatura que renova automaticamente ${within(days)}.`,
  'low-assignment-customers': () =>
    'Clientes que atribuíram uma parcela menor de suas licenças do que clientes comparáveis.',
  'overage-customers': () =>
    'Clientes com uma assinatura ou um período de teste em que há mais licenças atribuídas do que compradas.',
  'license-assignment': () =>
    'Licenças atribuídas ÷ todas as licenças, em todas as assinaturas e períodos de teste desta seção.',
  'license-usage': () =>
    'Licenças usadas nos últimos sete dias ÷ todas as licenças, em todas as assinaturas e períodos de teste desta seção.',
  'license-usage-when-assigned': () =>
    'Licenças usadas nos últimos sete dias ÷ licenças atribuídas, em todas as assinaturas e períodos de teste desta seção.',
  'unassigned-licenses': () => 'Licenças compradas que não estão atribuídas a ninguém, nesta seção.',
  'licenses-in-overage': () =>
    'Licenças atribuídas além do que foi comprado, em todas as assinaturas e períodos de teste.',
  'average-license-overage': () => 'Licenças em excesso ÷ clientes com excesso.',
  'time-to-answer': () =>
    'Quanto tempo quem ligou esperou até um agente atender ou até passar para outra fila, em média sobre todas essas chamadas.',
  'wait-before-abandoned': () =>
    'Quanto tempo quem ligou esperou antes de desligar ou deixar uma mensagem, em média sobre todas essas chamadas.',
  'abandoned-rate': () =>
    'Chamadas em que a pessoa desligou ou deixou uma mensagem antes de um agente estar disponível ÷ todas as chamadas recebidas.',
};

export const kpiCard: typeof en.kpiCard = {
  change: (change, since) => `${change} em relação ${since}`,
  sincePrevious: 'ao período anterior',
  sinceLastWeek: 'à semana passada',
  unchanged: (since) => `Sem alteração em relação ${since}`,
  percentagePoints: (points) =>
    choose(points, {
      one: `${points.shown} ponto percentual`,
      many: `${points.shown} de pontos percentuais`,
      other: `${points.shown} pontos percentuais`,
    }),
  explain: (label) => `Como é calculado: ${label}`,
  filtering: 'Filtra a lista de clientes',
  noValue: 'Não disponível nesta fonte',
  nothingToDivide: 'Não há do que calcular uma proporção',
  speaksOf: (part, whole) =>
    choose(whole, {
      one: `O uso é conhecido para ${part} de ${whole.shown} licença.`,
      many: `O uso é conhecido para ${part} de ${whole.shown} de licenças.`,
      other: `O uso é conhecido para ${part} de ${whole.shown} licenças.`,
    }),
  unknownMetric: (metric, known) => `Não existe a métrica “${metric}”. Conhecidas: ${known}.`,
  unknownSection: (section, known) => `Não existe a seção “${section}”. Conhecidas: ${known}.`,
  sectionNeeded: (metric, sections) => `A métrica “${metric}” precisa do atributo section: ${sections}.`,
  wrongSection: (metric, section, sections) =>
    `A métrica “${metric}” não está na section “${section}”, e sim em: ${sections}.`,
};
