import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-subscriptions.js';

const choose = pluralOf('pt-BR');

const subscriptionsOf = (count: Count) =>
  choose(count, {
    one: `${count.shown} assinatura`,
    many: `${count.shown} de assinaturas`,
    other: `${count.shown} assinaturas`,
  });

export const customerSubscriptions: typeof en.customerSubscriptions = {
  heading: 'Assinaturas',
  none: { title: 'Sem assinaturas', hint: 'O que este cliente comprar ou testar aparecerá aqui.' },
  incomplete: (came, total) => `A fonte enviou ${came.shown} de ${subscriptionsOf(total)}.`,
  count: subscriptionsOf,
  running: ({ assigned, total }) =>
    choose(total, {
      one: `${assigned} de ${total.shown} licença atribuída no que está em vigor`,
      many: `${assigned} de ${total.shown} de licenças atribuídas no que está em vigor`,
      other: `${assigned} de ${total.shown} licenças atribuídas no que está em vigor`,
    }),
  runningUnknown: 'O número de licenças em vigor não está disponível nesta fonte',
  next: {
    renewal: (name, date, when) => `Próxima data: ${name} renova em ${date} (${when})`,
    end: (name, date, when) => `Próxima data: ${name} termina em ${date} (${when})`,
  },
  status: {
    active: 'Ativa',
    expiringSoon: 'Expira em breve',
    expired: 'Expirada',
    suspended: 'Suspensa',
    readyForOrderSetup: 'Pronta para configuração do pedido',
  },
  id: 'ID da assinatura',
  term: 'Vigência',
  days: (start, end) => `De ${start} a ${end}`,
  renewal: 'Renovação',
  end: 'Término',
  renews: {
    ahead: (date, when) => `Renova em ${date} (${when})`,
    today: (date) => `Renova hoje, ${date}`,
    past: (date, when) => `Deveria renovar em ${date} (${when})`,
  },
  ends: {
    ahead: (date, when) => `Termina em ${date} (${when})`,
    today: (date) => `Termina hoje, ${date}`,
    past: (date, when) => `Terminou em ${date} (${when})`,
  },
  autoRenew: 'Renovação automática',
  on: 'Ativada',
  off: 'Desativada',
  licenses: 'Licenças',
  noLicenses: 'Nenhuma licença nesta assinatura',
  invoice: {
    label: 'Última fatura',
    none: 'Sem fatura',
    amountUnknown: 'Valor não disponível nesta fonte',
    opens: (number) => `Fatura ${number}, abre em uma nova janela`,
    status: { open: 'Em aberto', paid: 'Paga', overdue: 'Vencida' },
  },
  orders: {
    label: 'Histórico de pedidos',
    of: (name) => `Histórico de pedidos de ${name}`,
    none: 'Sem pedidos',
    date: 'Data',
    kind: 'Tipo',
    description: 'Descrição',
    quantity: 'Licenças',
    status: 'Status',
    quantityUnknown: 'Não disponível nesta fonte',
    all: (count) =>
      choose(count, {
        one: `Mostrar ${count.shown} pedido`,
        many: `Mostrar ${count.shown} de pedidos`,
        other: `Mostrar todos os ${count.shown} pedidos`,
      }),
    fewer: 'Mostrar somente os mais recentes',
    kinds: { new: 'Novo', change: 'Alteração', renewal: 'Renovação', cancel: 'Cancelamento' },
    statuses: { pending: 'Pendente', completed: 'Concluído', canceled: 'Cancelado' },
  },
};
