import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/trial.js';

const choose = pluralOf('pt-BR');
const daysOf = (count: Count) =>
  choose(count, { one: `${count.shown} dia`, many: `${count.shown} de dias`, other: `${count.shown} dias` });
const licensesOf = (count: Count) =>
  choose(count, {
    one: `${count.shown} licença`,
    many: `${count.shown} de licenças`,
    other: `${count.shown} licenças`,
  });

export const startTrial: typeof en.startTrial = {
  forCustomer: (customer) => `Iniciar teste para ${customer}`,
  forNewCustomer: 'Iniciar teste para um novo cliente',
  displayName: 'Nome da organização',
  adminEmail: 'Endereço de e-mail do administrador',
  country: 'País',
  chooseCountry: 'Escolha um país',
  products: 'Produtos',
  productsHint: 'Cada um com o número de licenças para testar.',
  quantity: (product) => `Licenças do ${product}`,
  licenses: 'licenças',
  duration: 'Duração',
  days: daysOf,
  until: (date) => `até ${date}`,
  starting: 'Iniciando o período de teste…',
  problem: {
    displayName: 'Insira o nome da organização.',
    adminEmail: 'Insira um endereço de e-mail, como admin@example.com.',
    country: 'Escolha um país.',
    products: 'Escolha pelo menos um produto.',
    quantity: 'Insira um número inteiro a partir de 1.',
    durationDays: 'Escolha a duração.',
  },
  failed: 'Não foi possível iniciar o período de teste.',
  conflict:
    'O cliente já está testando um destes produtos. Escolha outros ou prorrogue o período de teste em andamento.',
  again:
    'O que você inseriu continua aqui. Você pode pressionar o botão novamente: um segundo período de teste não será iniciado.',
  notOpened: 'Não foi possível abrir o formulário.',
  started: (products, date, customer) =>
    customer
      ? `O período de teste de ${products} para ${customer} vai até ${date}.`
      : `O período de teste de ${products} vai até ${date}.`,
};

export const customerTrials: typeof en.customerTrials = {
  heading: 'Períodos de teste',
  none: 'Ainda não há períodos de teste',
  noneHint: 'O cliente ainda não testou nada.',
  noneRuns: 'Nenhum período de teste em andamento.',
  over: 'Períodos de teste terminados',
  start: 'Início',
  end: 'Término',
  products: 'Produtos',
  licenses: licensesOf,
  time: 'Tempo',
  daysLeft: (count) => choose(count, { one: `Resta ${daysOf(count)}`, other: `Restam ${daysOf(count)}` }),
  endsToday: 'Termina hoje',
  endsTomorrow: 'Termina amanhã',
  endedYesterday: 'Terminou ontem',
  ended: (count) => `Terminou há ${daysOf(count)}`,
  endedPlain: 'Terminado',
  bought: 'Foi comprado.',
  passed: (days, of) => `Dias decorridos: ${days} de ${of}`,
  used: (used, total) =>
    choose(total, {
      one: `${used} de ${licensesOf(total)} usada`,
      other: `${used} de ${licensesOf(total)} usadas`,
    }),
  useUnknown: 'Uso não disponível nesta fonte',
  short: (count) =>
    choose(count, {
      one: `Falta ${licensesOf(count)}: há mais atribuídas do que o período de teste tem`,
      other: `Faltam ${licensesOf(count)}: há mais atribuídas do que o período de teste tem`,
    }),
  surplus: (count) =>
    choose(count, {
      one: `${licensesOf(count)} ainda não atribuída`,
      other: `${licensesOf(count)} ainda não atribuídas`,
    }),
  allAssigned: 'Todas as licenças estão atribuídas',
  extend: (days) => `Prorrogar por ${daysOf(days)}`,
  extendOf: (trial, days) => `Prorrogar por ${daysOf(days)}: ${trial}`,
  extending: 'Prorrogando…',
  notLater: (date, days) =>
    `Ainda não é possível prorrogar: daqui a ${daysOf(days)} será ${date}, e o período de teste já dura até lá.`,
  question: (trial) => `Prorrogar ${trial}?`,
  newEnd: (date, before) => `Termina em ${date} em vez de ${before}.`,
  runsAgain: (date, before) => `Volta a vigorar até ${date}. Terminou em ${before}.`,
  confirm: 'Prorrogar período de teste',
  extended: (trial, date) => `${trial} agora termina em ${date}.`,
  extendFailed: (trial) => `Não foi possível prorrogar ${trial}.`,
  extendConflict: 'Nesse meio-tempo, foi comprado ou terminou por outro motivo.',
};

export const trialStatus: typeof en.trialStatus = {
  active: 'Em andamento',
  expired: 'Expirado',
  converted: 'Convertido em assinatura',
};
