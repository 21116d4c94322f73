import type * as en from '../en/table.js';

export const table: typeof en.table = {
  recent: 'Assinaturas adicionadas recentemente',
  expiring: 'Assinaturas que expiram em breve',
  renewing: 'Assinaturas que renovam em breve',
  lowAssignment: 'Assinaturas com baixa atribuição de licenças',
  overLimit: 'Assinaturas com excesso de licenças',
  callingUsage: 'Clientes e uso',
  callQuality: 'Clientes e qualidade de chamada',
  callQueue: 'Clientes e uso de funcionalidades',
};

export const keyFigure: typeof en.keyFigure = {
  behind: (label) => `As linhas do indicador “${label}”`,
  back: 'Voltar ao indicador',
};

export const column: typeof en.column = {
  customer: 'Cliente',
  subscriptionId: 'ID da assinatura',
  enterpriseTrial: 'Período de teste corporativo',
  addedDate: 'Dias desde a adição',
  total: 'Total de licenças',
  assigned: 'Licenças usadas/atribuídas/disponíveis',
  assignmentChange: 'Alteração semanal da atribuição',
  usageChange: 'Alteração semanal do uso',
  endDate: 'Dias até a expiração',
  usedLast3Months: 'Uso nos últimos 3 meses',
  renewalDate: 'Dias até a renovação',
  addedMonths: 'Meses desde a adição',
  assignedShare: 'Licenças atribuídas (%)',
  endMonths: 'Meses restantes',
  autoRenew: 'Renovação automática?',
  usedShare: 'Licenças usadas (%)',
  licenses: 'Licenças do Calling',
  activeUsers: 'Usuários ativos',
  calls: 'Chamadas',
  minutes: 'Minutos',
  callsPerUser: 'Chamadas por usuário ativo',
  change: 'Alteração semanal',
  legs: 'Segmentos de chamada',
  poorShare: 'Ruim (%)',
  poorBecause: 'Ruim devido a',
  notAvailableShare: 'Não disponível (%)',
  queues: 'Filas',
  offered: 'Chamadas recebidas',
  answered: 'Atendidas',
  abandonedShare: 'Abandonadas (%)',
  timeToAnswer: 'Tempo médio de atendimento',
  waitBeforeAbandoned: 'Espera média antes do abandono',
  countAndShare: (count, share) => `${count} (${share})`,
};

export const change: typeof en.change = {
  more: (difference) => `↑ ${difference} a mais`,
  fewer: (difference) => `↓ ${difference} a menos`,
  points: (points) => `${points} p.p.`,
  worse: (difference) => `↑ ${difference}, pior`,
  better: (difference) => `↓ ${difference}, melhor`,
  same: 'Sem alteração',
};

export const missing: typeof en.missing = {
  unknown: 'A fonte não tem este dado.',
  weekBefore: 'Não há dados da semana anterior.',
  renewal: 'Não renova automaticamente.',
  licenses: 'Proporção não calculável: não há licenças.',
  activeUsers: 'Média não calculável: ninguém fez chamadas.',
  legs: 'Proporção não calculável: não houve segmentos de chamada.',
  measured: 'Proporção não calculável: nenhum segmento de chamada pôde ser medido.',
  offered: 'Proporção não calculável: nenhuma chamada foi recebida.',
  answered: 'Média não calculável: nenhuma chamada foi atendida.',
  abandoned: 'Média não calculável: nenhuma chamada foi abandonada.',
};
