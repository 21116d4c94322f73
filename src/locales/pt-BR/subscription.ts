import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/subscription.js';

const choose = pluralOf('pt-BR');

const subscriptionsOf = (count: Count) =>
  choose(count, {
    one: `${count.shown} assinatura`,
    many: `${count.shown} de assinaturas`,
    other: `${count.shown} assinaturas`,
  });

const within = (days: Count) =>
  choose(days, {
    one: 'no próximo dia',
    many: `nos próximos ${days.shown} de dias`,
    other: `nos próximos ${days.shown} dias`,
  });

const between = (from: Count, to: Count) =>
  choose(to, {
    one: `em ${from.shown} a ${to.shown} dia`,
    many: `em ${from.shown} a ${to.shown} de dias`,
    other: `em ${from.shown} a ${to.shown} dias`,
  });

export const subscriptions: typeof en.subscriptions = {
  count: subscriptionsOf,
  none: {
    recent: (days) =>
      choose(days, {
        one: 'Nenhuma assinatura foi adicionada no último dia',
        many: `Nenhuma assinatura foi adicionada nos últimos ${days.shown} de dias`,
        other: `Nenhuma assinatura foi adicionada nos últimos ${days.shown} dias`,
      }),
    expiring: (days) => `Nenhuma assinatura termina ${within(days)}`,
    renewing: (days) => `Nenhuma assinatura renova ${within(days)}`,
    lowAssignment: () => 'Nenhuma assinatura tem baixa atribuição de licenças',
    overLimit: () => 'Nenhuma assinatura está acima do limite de licenças',
  },
  noneHint: 'Não há nada a fazer aqui agora.',
  group: {
    expiring: (from, to, rows) => `Término ${from ? between(from, to) : within(to)}: ${rows.shown}`,
    renewing: (from, to, rows) => `Renovação ${from ? between(from, to) : within(to)}: ${rows.shown}`,
  },
  advice: {
    recent: (count, first) =>
      choose(count, {
        one: `${subscriptionsOf(count)} adicionada; ajude ${first} a começar.`,
        other: `${subscriptionsOf(count)} adicionadas; ajude os mais recentes a começar, primeiro ${first}.`,
      }),
    expiring: (count, first) =>
      choose(count, {
        one: `${subscriptionsOf(count)} termina nos próximos 30 dias; ligue para ${first}.`,
        other: `${subscriptionsOf(count)} terminam nos próximos 30 dias; comece por ${first}.`,
      }),
    renewing: (count, first) =>
      choose(count, {
        one: `${subscriptionsOf(count)} renova nos próximos 30 dias; confira a quantidade com ${first}.`,
        other: `${subscriptionsOf(count)} renovam nos próximos 30 dias; confira as quantidades, primeiro com ${first}.`,
      }),
    lowAssignment: (count, first) =>
      choose(count, {
        one: `${subscriptionsOf(count)} quase não tem licenças atribuídas; ajude ${first} a distribuí-las.`,
        other: `${subscriptionsOf(count)} quase não têm licenças atribuídas; comece por ${first}, com a menor atribuição.`,
      }),
    overLimit: (count, first) =>
      choose(count, {
        one: `${subscriptionsOf(count)} precisa de mais licenças; ofereça-as a ${first}.`,
        other: `${subscriptionsOf(count)} precisam de mais licenças; comece por ${first}, com o maior excesso.`,
      }),
  },
};

export const yes: typeof en.yes = 'Sim';

export const no: typeof en.no = 'Não';
